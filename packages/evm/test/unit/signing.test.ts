import type { EvmAddress, Hex } from "@aksm/core";
import { encodeFunctionData, parseTransaction, recoverTransactionAddress, serializeTransaction } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { describe, expect, test } from "vitest";
import {
  attestedCall,
  type Cause,
  type EthereumRequest,
  externalAccount,
  judge,
  SignerFailed,
  sign,
  signHash,
} from "../../src/index.ts";
import { deployment } from "../deployment.ts";

const where = deployment({ chainId: 31337 });
const { contracts } = where.ethereum;
const key = generatePrivateKey();
const self = privateKeyToAccount(key).address.toLowerCase() as EvmAddress;
const hash = (digit: string): Hex => `0x${digit.repeat(64)}`;
/** Five wei a gas for the transactions of these tests. */
const limits = { mostFee: 5_000n };
const valid = { epoch: 1n, deadline: 1_800_000_000n };
const order = { depositId: hash("1"), recipient: `0x${"a".repeat(40)}`, amount: 10n ** 20n } as const;
const causes: readonly Cause[] = [
  { kind: "mint", ...valid, ...order },
  { kind: "mintBatch", ...valid, deposits: [order, { ...order, depositId: hash("2") }] },
  { kind: "return", ...valid, depositId: hash("1"), to: hash("2") },
  { kind: "bind", ...valid, depositId: hash("1"), recipient: order.recipient },
  {
    kind: "report",
    ...valid,
    previousNumber: 1,
    previousHash: hash("1"),
    number: 2,
    hash: hash("2"),
    era: 3,
    rewards: 4n,
    slashes: 5n,
    provisions: 6n,
    costs: 7n,
  },
  { kind: "finalize", ...valid, afterRequest: 1n, upToRequest: 2n, maxAmount: 3n, anchorHash: hash("1") },
  { kind: "paid", ...valid, requestIds: [1n, 2n], kusamaBlockHash: hash("2") },
  { kind: "park", ...valid, parking: 0n, requestIds: [1n], kusamaBlockHash: hash("2") },
];
const transactionOf = (cause: Cause, changed = {}) => {
  const { address, ...call } = attestedCall(contracts, cause, "0x12");
  const data = encodeFunctionData(call);
  const fees = { gas: 1_000n, maxFeePerGas: 2n, maxPriorityFeePerGas: 1n };
  return { type: "eip1559", chainId: 31337, nonce: 4, to: address, value: 0n, data, ...fees, ...changed } as const;
};

/** A signer with this key and this policy behind a channel of text. */
const signer = (privateKey = key) => {
  const asked: EthereumRequest[] = [];
  const ask = async (request: EthereumRequest): Promise<Hex> => {
    const heard = JSON.parse(JSON.stringify(request)) as EthereumRequest;
    asked.push(heard);
    const verdict = judge(heard, self, where, limits);
    if ("refused" in verdict) throw new Error(verdict.refused);
    return signHash(privateKey, verdict.hash);
  };
  return { asked, account: externalAccount(self, ask) };
};

describe("a key in another process", () => {
  test.each(causes)("attests a $kind and submits it, as a key at hand does", async cause => {
    const { account } = signer();
    expect(await sign(account, where, cause)).toEqual(await sign(privateKeyToAccount(key), where, cause));
    const transaction = transactionOf(cause);
    const signed = await account.signTransaction(transaction);
    expect(signed).toBe(await privateKeyToAccount(key).signTransaction(transaction));
    expect((await recoverTransactionAddress({ serializedTransaction: signed as `0x02${string}` })).toLowerCase()).toBe(
      self,
    );
    expect(parseTransaction(signed).nonce).toBe(4);
  });

  test("is shown what it signs, decoded", async () => {
    const { account, asked } = signer();
    const [mint] = causes as [Cause];
    await sign(account, where, mint);
    await account.signTransaction(transactionOf(mint));
    expect(asked[0]).toMatchObject({ typedData: { primaryType: "Mint", message: { amount: `${order.amount}` } } });
    expect(asked[1]).toMatchObject({ decoded: { function: "mint", to: contracts.pool, gas: "1000", nonce: 4 } });
  });

  test("that signs with another key, or not at all, gives an error that says so", async () => {
    const [mint] = causes as [Cause];
    const { account } = signer(generatePrivateKey());
    await expect(sign(account, where, mint)).rejects.toThrow(/a signature of 0x[0-9a-f]{40}, not of/);
    const none = externalAccount(self, async () => "0x12");
    await expect(sign(none, where, mint)).rejects.toThrow(SignerFailed);
    const away = externalAccount(self, () => Promise.reject(new Error("nobody there")));
    await expect(away.signTransaction(transactionOf(mint))).rejects.toThrow(/nobody there/);
  });
});

describe("a signer's policy", () => {
  const attestation = (typedData: object): EthereumRequest => ({ kind: "attestation", account: self, typedData });
  const domain = { name: "aKSM", version: "1", chainId: 31337, verifyingContract: contracts.pool };
  const mint = { primaryType: "Mint", domain, message: { ...valid, ...order } };

  test("refuses an attestation for another contract, chain or protocol, of another type or another account", () => {
    const refusal = (request: EthereumRequest) => judge(request, self, where, limits);
    expect(refusal(attestation(mint))).toHaveProperty("hash");
    expect(refusal({ ...attestation(mint), account: contracts.pool })).toHaveProperty("refused");
    for (const other of [
      { ...mint, domain: { ...domain, chainId: 1 } },
      { ...mint, domain: { ...domain, verifyingContract: contracts.queue } },
      { ...mint, domain: { ...domain, name: "Permit2" } },
      { ...mint, domain: { ...domain, version: "2" } },
      { ...mint, domain: undefined },
      { ...mint, primaryType: "Permit" },
      { ...mint, primaryType: "Deposit" },
      { ...mint, primaryType: "constructor" },
    ])
      expect(refusal(attestation(other))).toHaveProperty("refused");
  });

  test("signs its own reading of the types, whatever types are sent along", () => {
    const lie = { ...mint, types: { Mint: [{ name: "amount", type: "uint8" }] } };
    expect(judge(attestation(lie), self, where, limits)).toEqual(judge(attestation(mint), self, where, limits));
  });

  test.each([
    ["another chain", { chainId: 1 }],
    ["another contract", { to: contracts.timelock }],
    ["nobody", { to: undefined }],
    ["with ether", { value: 1n }],
    ["another function", { data: "0xa9059cbb" }],
    ["a function of the other contract", { to: contracts.queue }],
  ])("refuses a transaction to or for %s", (_, changed) => {
    const unsigned = serializeTransaction(transactionOf(causes[0] as Cause, changed));
    const request = { kind: "ethereum-transaction", account: self, unsigned, decoded: {} as never } as const;
    expect(judge(request, self, where, limits)).toHaveProperty("refused");
  });

  test("a gas price that would empty the key is not signed", () => {
    const judged = (fees: { gas?: bigint; maxFeePerGas?: bigint; maxPriorityFeePerGas?: bigint }) => {
      const unsigned = serializeTransaction(transactionOf(causes[0] as Cause, fees));
      return judge(
        { kind: "ethereum-transaction", account: self, unsigned, decoded: {} as never },
        self,
        where,
        limits,
      );
    };
    // A thousand gas, as transactions here have: 5 wei for each are the most.
    expect(judged({ maxFeePerGas: 5n })).toHaveProperty("hash");
    expect(judged({ maxFeePerGas: 5n, maxPriorityFeePerGas: 5n })).toHaveProperty("hash");
    expect(judged({ maxFeePerGas: 6n })).toEqual({
      refused: "it may cost 0.000000000000006 ether, and 0.000000000000005 is the most that one may cost",
    });
    expect(judged({ gas: 2_501n, maxFeePerGas: 2n })).toHaveProperty("refused");
    expect(judged({ gas: 2n ** 200n, maxFeePerGas: 2n ** 100n })).toHaveProperty("refused");
  });
});
