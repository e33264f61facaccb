import { bondTokenAbi } from "@aksm/contracts";
import { type EthereumBlock, type EvmAddress, type Hex, unmintableOf } from "@aksm/core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { StateUnavailable } from "../../src/errors.ts";
import {
  AmountBelowMinimum,
  BoundExceeded,
  type Cause,
  connectEvm,
  DeploymentMismatch,
  included,
  NotEnoughEther,
  NotForNow,
  QuorumRefused,
  RecipientRefused,
  recoverSigner,
  requestOf,
  requestUnstakeCall,
  SharesExceedBalance,
  type SubmitOutcome,
  Superseded,
  send,
  TooFewSignatures,
} from "../../src/index.ts";
import { ANCHOR, deployed, KSM, type Setup, VALID } from "./setup.ts";

/** Alice of Substrate's development phrase, whose address on Kusama is HNZata7iMYWmk5RvZRTiAsSDhV8366zq2YGb3tLH5Upf74F. */
const ACCOUNT: Hex = "0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d";
const RECIPIENT: Hex = `0x02${ACCOUNT.slice(2)}8954`;

let setup: Setup;
beforeAll(async () => {
  setup = await deployed();
});
afterAll(() => setup.anvil.stop());

const hash = (digit: string): Hex => `0x${digit.repeat(64)}`;

/** Two operators sign, and the cause is submitted and mined. */
async function carryOut(cause: Cause): Promise<SubmitOutcome> {
  const { evm, operators, wallet } = setup;
  const signed = await Promise.all(operators.slice(0, 2).map(operator => evm.sign(operator, cause)));
  const outcome = await evm.submit(wallet, cause, signed);
  if (outcome.status === "sent") await included(evm.connection, outcome.hash);
  return outcome;
}

/** The block of the latest state, made final. */
async function settled(): Promise<EthereumBlock> {
  const number = Number(await setup.evm.rpc.getBlockNumber());
  await setup.anvil.mine(2);
  return setup.evm.block(number);
}

const mint = (digit: string, amount: bigint): Cause => ({
  kind: "mint",
  ...VALID,
  depositId: hash(digit),
  recipient: setup.user.address.toLowerCase() as Hex,
  amount,
});
const report = (number: number, changes: { rewards?: bigint; slashes?: bigint } = {}): Cause => ({
  kind: "report",
  ...VALID,
  previousNumber: ANCHOR.number,
  previousHash: ANCHOR.hash,
  number,
  hash: hash("b"),
  era: 4,
  rewards: 10n ** 9n,
  slashes: 0n,
  provisions: 0n,
  costs: 0n,
  ...changes,
});

test("nobody plans by another committee than the deployment's", async () => {
  const { evm, anvil, operators } = setup;
  const named = operators.map(({ address }, place) => ({
    name: `${place}`,
    kusama: hash("1"),
    ethereum: address,
    url: anvil.url,
  }));
  const { ethereum } = evm.connection.deployment;
  const planning = (threshold: number, members: typeof named) =>
    connectEvm(anvil.url, { threshold, operators: members, ethereum });
  const block = await settled();
  expect((await (await planning(2, named.toReversed())).ethereumState(block)).block).toEqual(block);
  await expect((await planning(3, named)).ethereumState(block)).rejects.toThrow("the committee's threshold is 2");
  await expect((await planning(2, named.slice(1))).ethereumState(block)).rejects.toThrow(DeploymentMismatch);
});

describe("the whole way of a stake", () => {
  test("the state after deployment", async () => {
    const state = await setup.evm.ethereumState(await settled());
    expect(state).toMatchObject({
      committeeEpoch: 1n,
      lastReport: ANCHOR,
      lastFinalized: 0n,
      waiting: [],
      unpaid: [],
      poolState: { shares: 0n, pooled: 0n, rewardRate: 0n, feeBps: 200n },
    });
  });

  test("operators take no deposit for any contract that the token credits nothing", async () => {
    const { evm } = setup;
    const { contracts } = evm.connection.deployment.ethereum;
    const refused = async (to: EvmAddress): Promise<boolean> =>
      evm.connection.client
        .simulateContract({
          account: contracts.pool,
          address: contracts.token,
          abi: bondTokenAbi,
          functionName: "mint",
          args: [to, KSM],
        })
        .then(
          () => false,
          error => String(error).includes("InvalidAddress") || Promise.reject(error),
        );
    for (const [role, address] of Object.entries(contracts)) {
      // It may hold shares, those behind its units, and gives nobody what was minted to it.
      if (role === "cert") continue;
      expect([role, await refused(address)]).toEqual([role, unmintableOf(contracts).includes(address)]);
    }
  });

  test("signatures are the contract's: k of n mint once (I3), fewer do not (I7)", async () => {
    const { evm, operators, wallet } = setup;
    const cause = mint("1", 5n * KSM);
    const [one, other] = await Promise.all(operators.map(operator => evm.sign(operator, cause)));
    if (!one || !other) throw new Error("two operators");
    expect(one.digest).toBe(evm.digest(cause));
    expect(await recoverSigner(one.digest, one.signature)).toBe(one.signer);
    expect(await recoverSigner(one.digest, "0x1234")).toBeNull();
    await expect(evm.submit(wallet, cause, [one])).rejects.toThrow(TooFewSignatures);
    await expect(evm.submit(wallet, cause, [one, one])).rejects.toThrow(TooFewSignatures);
    const stranger = await evm.sign(setup.user, cause);
    await expect(evm.submit(wallet, cause, [one, stranger])).rejects.toThrow(TooFewSignatures);
    const twisted = { ...mint("1", 6n * KSM) };
    await expect(evm.submit(wallet, twisted, [one, other])).rejects.toThrow(QuorumRefused);

    expect((await carryOut(cause)).status).toBe("sent");
    expect(await carryOut(cause)).toEqual({ status: "consumed" });
    const block = await settled();
    expect(await evm.mintedAt([hash("1"), hash("2")], block)).toEqual(new Set([hash("1")]));
    expect(await evm.poolState(block)).toMatchObject({ shares: 5n * KSM * 1_000_000n, pooled: 5n * KSM });
  });

  test("reads are of the block named, not of the latest", async () => {
    const { evm } = setup;
    const before = await settled();
    await carryOut(mint("2", 3n * KSM));
    const after = await settled();
    expect(await evm.mintedAt([hash("2")], before)).toEqual(new Set());
    expect(await evm.mintedAt([hash("2")], after)).toEqual(new Set([hash("2")]));
    expect((await evm.poolState(before)).pooled).toBe(5n * KSM);
    expect((await evm.poolState(after)).pooled).toBe(8n * KSM);
    await expect(evm.ethereumState({ number: 1, hash: hash("0"), timestamp: 0n })).rejects.toThrow(StateUnavailable);
  });

  test("a loss beyond the bound is contested: nobody enters, the last anchor stays, once an era (I6)", async () => {
    const loss = report(19, { slashes: KSM, rewards: 0n });
    expect((await carryOut(loss)).status).toBe("sent");
    const state = await setup.evm.ethereumState(await settled());
    expect(state).toMatchObject({ stakingPause: "contested loss", contest: { loss: KSM, eras: 1, lastEra: 4 } });
    expect(state.lastReport).toEqual(ANCHOR);
    expect(await carryOut(loss)).toEqual({ status: "consumed" });
    await expect(carryOut(mint("3", KSM))).rejects.toThrow(NotForNow);
  });

  test("a report is taken once, from the last anchor, and ends what was contested (I6)", async () => {
    await expect(carryOut(mint("3", KSM - 1n))).rejects.toThrow(AmountBelowMinimum);
    expect((await carryOut(report(20))).status).toBe("sent");
    expect((await setup.evm.ethereumState(await settled())).contest).toBeNull();
    expect(await carryOut(report(20))).toEqual({ status: "consumed" });
    await expect(carryOut(report(21))).rejects.toThrow(Superseded);
    const state = await setup.evm.ethereumState(await settled());
    expect(state.lastReport).toEqual({ number: 20, hash: hash("b"), era: 4 });
    expect(state.poolState.vestEnd - state.poolState.updatedAt).toBe(86_400n);
  });

  test("a recipient of another network, malformed or with a wrong checksum is refused by name", async () => {
    const { evm, wallet } = setup;
    const ask = (to: Hex) => send(evm.connection, wallet, requestUnstakeCall(evm.connection, { tokens: KSM }, to));
    await expect(ask(`0x00${RECIPIENT.slice(4)}`)).rejects.toThrow(RecipientRefused);
    await expect(ask(ACCOUNT)).rejects.toThrow(RecipientRefused);
    await expect(ask(`${RECIPIENT.slice(0, -1)}5` as Hex)).rejects.toThrow(RecipientRefused);
  });

  test("requests wait, are finalized in order and paid once (I4, I5)", async () => {
    const { evm, wallet, user } = setup;
    const ask = async (amount: { tokens: bigint } | { shares: bigint }) => {
      const receipt = await included(
        evm.connection,
        await send(evm.connection, wallet, requestUnstakeCall(evm.connection, amount, RECIPIENT)),
      );
      return requestOf(receipt);
    };
    await expect(ask({ tokens: 9n * KSM })).rejects.toThrow(SharesExceedBalance);
    await expect(ask({ tokens: KSM / 100n })).rejects.toThrow(AmountBelowMinimum);
    expect(await ask({ tokens: KSM })).toBe(1n);
    expect(await ask({ shares: 2n * KSM * 1_000_000n })).toBe(2n);
    expect(await ask({ tokens: KSM / 2n })).toBe(3n);

    const asked = await evm.ethereumState(await settled());
    expect(asked.waiting.map(request => request.id)).toEqual([1n, 2n, 3n]);
    expect(asked.waiting[1]).toMatchObject({
      owner: user.address.toLowerCase(),
      recipient: ACCOUNT,
      shares: 2n * KSM * 1_000_000n,
      amount: 0n,
    });

    const finalize = (afterRequest: bigint, upToRequest: bigint, maxAmount: bigint): Cause => ({
      kind: "finalize",
      ...VALID,
      afterRequest,
      upToRequest,
      maxAmount,
      anchorHash: hash("c"),
    });
    await expect(carryOut(finalize(0n, 2n, KSM))).rejects.toThrow(BoundExceeded);
    expect((await carryOut(finalize(0n, 2n, 4n * KSM))).status).toBe("sent");
    expect(await carryOut(finalize(0n, 2n, 4n * KSM))).toEqual({ status: "consumed" });
    await expect(carryOut(finalize(0n, 3n, 4n * KSM))).rejects.toThrow(Superseded);
    const finalized = await evm.ethereumState(await settled());
    expect(finalized.lastFinalized).toBe(2n);
    expect(finalized.waiting.map(request => request.id)).toEqual([3n]);
    expect(finalized.unpaid.map(request => request.id)).toEqual([1n, 2n]);
    // What rounds away stays in the pool (I9).
    expect(finalized.unpaid[0]?.amount).toBeGreaterThanOrEqual(KSM - 1n);

    const paid = (...requestIds: bigint[]): Cause => ({
      kind: "paid",
      ...VALID,
      requestIds,
      kusamaBlockHash: hash("d"),
    });
    await expect(carryOut(paid(3n))).rejects.toThrow(Superseded);
    expect((await carryOut(paid(1n))).status).toBe("sent");
    expect(await carryOut(paid(1n))).toEqual({ status: "consumed" });
    await expect(carryOut(paid(1n, 2n))).rejects.toThrow(Superseded);
    expect((await carryOut(paid(2n))).status).toBe("sent");
    const end = await settled();
    expect(await evm.paidAt([1n, 2n, 3n], end)).toEqual(new Set([1n, 2n]));
    expect((await evm.ethereumState(end)).unpaid).toEqual([]);
    // What is settled is not read again, however long another request stays open.
    const looks = vi.spyOn(evm.connection.client, "readContract");
    const again = await evm.ethereumState(end);
    const asks = looks.mock.calls.flatMap(([{ functionName, args }]) => (functionName === "getRequests" ? [args] : []));
    looks.mockRestore();
    expect(asks).toEqual([[3n, 3n]]);
    const fresh = await connectEvm(setup.anvil.url, evm.connection.deployment);
    expect(again).toEqual(await fresh.ethereumState(end));
    // What was learnt at a later block is not applied to an earlier one.
    expect((await evm.ethereumState(finalized.block)).unpaid.map(request => request.id)).toEqual([1n, 2n]);
  });

  test("many deposits are minted under one set of signatures, each once, whoever minted some before (I3)", async () => {
    const { evm } = setup;
    const recipient = `0x${"c7".repeat(20)}` as const;
    const orders = ["1", "d", "e"].map(digit => ({ depositId: hash(digit), recipient, amount: 2n * KSM }));
    const cause: Cause = { kind: "mintBatch", ...VALID, deposits: orders };
    const before = await evm.poolState(await settled());
    expect((await carryOut(cause)).status).toBe("sent");
    const block = await settled();
    expect(await evm.mintedAt([hash("d"), hash("e")], block)).toEqual(new Set([hash("d"), hash("e")]));
    // The first one was minted alone, to somebody else.
    const held = (await evm.holdings(recipient, block)).balance;
    expect(held).toBeGreaterThanOrEqual(4n * KSM - 2n);
    expect(held).toBeLessThanOrEqual(4n * KSM);
    expect((await evm.poolState(block)).shares).toBeGreaterThan(before.shares);
    // What would do nothing is not sent: nobody pays for it.
    expect(await carryOut(cause)).toEqual({ status: "consumed" });
  });

  test("an account without ether is told so", async () => {
    const { evm, operators } = setup;
    const cause = mint("4", KSM);
    const signed = await Promise.all(operators.slice(0, 2).map(operator => evm.sign(operator, cause)));
    const [poor] = operators;
    if (!poor) throw new Error("no operator");
    await setup.anvil.rpc("anvil_setBalance", poor.address, "0x0");
    await expect(evm.submit(evm.wallet(poor), cause, signed)).rejects.toThrow(NotEnoughEther);
  });
});
