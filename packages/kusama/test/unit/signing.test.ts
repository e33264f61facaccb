import { readFileSync } from "node:fs";
import type { EvmAddress, Hex, Operation } from "@aksm/core";
import { describe, expect, it } from "vitest";
import { concat, fromHex, littleEndian, toHex, utf8 } from "../../src/bytes.ts";
import { addressOf, asDerivative, asProxy, batchAll, transferKeepAlive } from "../../src/calls/build.ts";
import { openingSalt, poolCallOf } from "../../src/calls/pool.ts";
import { call, Runtime } from "../../src/chain/runtime.ts";
import type { Call } from "../../src/chain/types.ts";
import { devSecret, devSigner, signerAccount } from "../../src/keys.ts";
import { decodedCall } from "../../src/signing/describe.ts";
import { EXAMPLES } from "../../src/signing/examples.ts";
import { externalSigner, NotTheSignature, type SigningRequest } from "../../src/signing/external.ts";
import { transactionRefusal } from "../../src/signing/policy.ts";
import { signRequest } from "../../src/signing/sign.ts";
import { account, ctx as pool, realRuntime } from "./runtime.ts";

/** The local chain's, which is read ten times faster than the real one's. */
const metadata = new Uint8Array(readFileSync(new URL("../../../devnet/runtime/metadata.scale", import.meta.url)));
const runtime = Runtime.fromMetadata(metadata);

const self = signerAccount(devSigner("//Alice"));
const GENESIS: Hex = `0x${"9e".repeat(32)}`;
const ctx = { ...pool, signatories: [account(1), account(2), self].toSorted() };
const scope = { account: self, genesisHash: GENESIS, ctx };

const additional: Readonly<Record<string, Uint8Array>> = {
  CheckSpecVersion: littleEndian(runtime.specVersion, 4),
  CheckTxVersion: littleEndian(runtime.transactionVersion, 4),
  CheckGenesis: fromHex(GENESIS),
  CheckMortality: fromHex(account(7)),
  CheckMetadataHash: Uint8Array.of(0),
};
const values: Readonly<Record<string, Uint8Array>> = {
  CheckMortality: Uint8Array.of(5, 0),
  CheckNonce: Uint8Array.of(4),
  ChargeTransactionPayment: Uint8Array.of(0),
  CheckMetadataHash: Uint8Array.of(0),
};

type Change = Readonly<Record<string, Uint8Array>>;

/** What the signer is asked when the transaction is signed, and the transaction. */
async function asked(signed: Call, changed: { values?: Change; additional?: Change } = {}) {
  const requests: SigningRequest[] = [];
  const signer = externalSigner(self, async request => {
    requests.push(request);
    return signRequest(fromHex(devSecret("//Alice")), request);
  });
  const extensions = Object.fromEntries(
    runtime.extensions.map(({ identifier }) => [
      identifier,
      {
        identifier,
        value: { ...values, ...changed.values }[identifier] ?? new Uint8Array(),
        additionalSigned: { ...additional, ...changed.additional }[identifier] ?? new Uint8Array(),
      },
    ]),
  );
  const bytes = await signer.signTx(runtime.encodeCall(signed), extensions, metadata, 5);
  const [request] = requests;
  if (!request) throw new Error("nobody was asked");
  return { request, bytes, extensions };
}
const refusalOf = async (signed: Call, changed = {}) =>
  transactionRefusal((await asked(signed, changed)).request, scope);

const approve = (inner: Call, others = ctx.signatories.filter(each => each !== self), threshold = 2): Call =>
  call("Multisig.as_multi", {
    threshold,
    other_signatories: others,
    maybe_timepoint: undefined,
    call: inner,
    max_weight: { ref_time: 1n, proof_size: 1n },
  });
const salt = openingSalt(self, account(9), 0);
const [ledger] = ctx.ledgers as [Hex];
const operations: Operation[] = [
  { kind: "withdraw", ledger: 0, slashingSpans: 0 },
  { kind: "collect", ledger: 1 },
  { kind: "pay", requestId: 1n, recipient: account(0x77), amount: 5n },
  { kind: "return", depositId: account(8), recipient: account(0x78), amount: 6n },
  { kind: "refund", operator: account(0x79), amount: 7n, upTo: 4 },
  { kind: "rebond", ledger: 0, amount: 7n },
  { kind: "bond", ledger: 0, account: ledger, transfer: 9n, amount: 8n },
  { kind: "bondExtra", ledger: 0, account: ledger, transfer: 9n, amount: 8n },
  { kind: "chill", ledger: 0 },
  { kind: "unbond", ledger: 0, amount: 3n },
  { kind: "nominate", ledger: 1, targets: [account(3)] },
];
const recipient: EvmAddress = `0x${"12".repeat(20)}`;
const poolCall = poolCallOf({ sequence: 4, operations, sweeps: [recipient] }, ctx, salt);
/** The pool's call with one more call in its batch. */
const with_ = (more: Call): Call => {
  const { calls } = (
    (poolCallOf({ sequence: 4, operations: [], sweeps: [] }, ctx, salt).value.value as { call: Call }).call as {
      value: { value: { calls: Call[] } };
    }
  ).value.value;
  return asProxy(ctx.pool, batchAll([...calls, more]));
};

describe("a transaction that is signed elsewhere", () => {
  it("has the bytes that a key at hand gives, signature aside", async () => {
    const { bytes, extensions } = await asked(poolCall);
    const ours = await devSigner("//Alice").signTx(runtime.encodeCall(poolCall), extensions, metadata, 5);
    const SIGNATURE = { at: bytes.length - runtime.encodeCall(poolCall).length, size: 64 };
    expect(bytes).toHaveLength(ours.length);
    expect(toHex(bytes).slice(-2 * (bytes.length - SIGNATURE.at))).toBe(
      toHex(ours).slice(-2 * (bytes.length - SIGNATURE.at)),
    );
    expect(runtime.decodeExtrinsic(toHex(bytes)).signer).toBe(self);
  });

  it("is not sent under a signature of another key, or under what is none", async () => {
    const others = [devSecret("//Bob"), `0x${"00".repeat(64)}`, "0x12"] as const;
    for (const other of others) {
      const signer = externalSigner(self, async request =>
        other === others[0] ? signRequest(fromHex(other), request) : other,
      );
      const { extensions } = await asked(call("System.remark", { remark: utf8("x") }));
      await expect(
        signer.signTx(runtime.encodeCall(call("System.remark", { remark: utf8("x") })), extensions, metadata, 5),
      ).rejects.toThrow(NotTheSignature);
    }
  });

  it("is shown with the names of all that is in it", async () => {
    const { request } = await asked(approve(poolCall));
    const text = JSON.stringify(decodedCall(request));
    for (const part of ["as_multi", "transfer_keep_alive", `"value":"5"`, account(0x77), toHex(utf8("aksm:pay 1"))]) {
      expect(text).toContain(part);
    }
  });
});

/** Where the metadata has the number of a call with one field of bytes that is called `remark`. */
function numberOf(name: string): number {
  const text = (each: string): Buffer => Buffer.from([each.length << 2, ...Buffer.from(each)]);
  const variant = Buffer.concat([text(name), Buffer.from([1 << 2, 1]), text("remark")]);
  const type = Buffer.from(metadata).indexOf(variant) + variant.length;
  const typeName = type + ([1, 2, 4][(metadata[type] ?? 0) & 3] ?? 0) + 1;
  const docs = typeName + 1 + ((metadata[typeName] ?? 0) >> 2);
  return docs + 1;
}

describe("a signer's policy", () => {
  it("signs what operators do: a whole plan with sweeps, a cancelled opening, payouts", async () => {
    expect(await refusalOf(approve(poolCall))).toBeNull();
    const others = ctx.signatories.filter(each => each !== self);
    const timepoint = { height: 1, index: 1 };
    const cancelled = { threshold: 2, other_signatories: others, timepoint, call_hash: account(6) };
    expect(await refusalOf(call("Multisig.cancel_as_multi", cancelled))).toBeNull();
    const payout = call("Staking.payout_stakers_by_page", { validator_stash: account(3), era: 1, page: 0 });
    expect(await refusalOf(call("Utility.force_batch", { calls: [payout, payout] }))).toBeNull();
  });

  it("refuses another key, chain, runtime, a tip and a transaction without an end", async () => {
    const { request } = await asked(approve(poolCall));
    expect(transactionRefusal({ ...request, account: account(5) }, scope)).toMatch(/key at hand/);
    const changed = async (change: object) => refusalOf(approve(poolCall), change);
    expect(await changed({ additional: { CheckGenesis: fromHex(account(1)) } })).toMatch(/another chain/);
    expect(await changed({ additional: { CheckSpecVersion: littleEndian(999, 4) } })).toMatch(/another runtime/);
    expect(await changed({ values: { ChargeTransactionPayment: Uint8Array.of(4) } })).toMatch(/carries 0x04/);
    expect(await changed({ values: { CheckMortality: Uint8Array.of(0) } })).toMatch(/CheckMortality carries/);
    expect(await changed({ values: { CheckNonZeroSender: Uint8Array.of(1) } })).toMatch(/CheckNonZeroSender/);
  });

  it("refuses a tip hidden behind the call, in the nonce, or by another order of the extensions", async () => {
    const { request } = await asked(approve(poolCall));
    const rebuilt = (part: Partial<SigningRequest>): SigningRequest => {
      const { call: bytes, extensions } = { ...request, ...part };
      const parts = [bytes, ...extensions.map(each => each.value), ...extensions.map(each => each.additionalSigned)];
      return { ...request, ...part, payload: toHex(concat(...parts.map(fromHex))) };
    };
    expect(transactionRefusal(rebuilt({}), scope)).toBeNull();
    expect(() => transactionRefusal(rebuilt({ call: `${request.call}0500` }), scope)).toThrow(/bytes of one call/);
    const nonce = (value: Hex) =>
      rebuilt({ extensions: request.extensions.map(each => (each.name === "CheckNonce" ? { ...each, value } : each)) });
    expect(transactionRefusal(nonce("0x04fc"), scope)).toMatch(/CheckNonce carries 0x04fc/);
    expect(transactionRefusal(nonce("0x"), scope)).toMatch(/CheckNonce carries/);
    expect(transactionRefusal(nonce("0x0300000001"), scope)).toMatch(/CheckNonce carries/);
    const places = ["CheckTxVersion", "CheckMortality"].map(name => Buffer.from(metadata).lastIndexOf(name));
    const lie = metadata.slice();
    for (const [index, name] of ["CheckMortality", "CheckTxVersion"].entries()) lie.set(utf8(name), places[index]);
    const swapped: Readonly<Record<string, string>> = {
      CheckTxVersion: "CheckMortality",
      CheckMortality: "CheckTxVersion",
    };
    const extensions = request.extensions.map(each => ({ ...each, name: swapped[each.name] ?? each.name }));
    expect(transactionRefusal({ ...rebuilt({ extensions }), metadata: toHex(lie) }, scope)).toMatch(/another order/);
  });

  it("refuses a payload that is not that of the call shown", async () => {
    const { request } = await asked(approve(poolCall));
    const other = await asked(call("System.remark", { remark: utf8("x") }));
    expect(transactionRefusal({ ...request, payload: other.request.payload }, scope)).toMatch(/payload/);
  });

  it("refuses calls that operators never make, wherever they stand", async () => {
    const steal = transferKeepAlive(account(0x66), 1n);
    const payee = call("Staking.bond", { value: 1n, payee: { type: "Stash", value: undefined } } as never);
    expect(await refusalOf(steal)).toMatch(/operators do not call Balances.transfer_keep_alive/);
    expect(await refusalOf(call("Utility.force_batch", { calls: [steal] }))).toMatch(/payouts of rewards alone/);
    expect(await refusalOf(approve(steal))).toMatch(/no call of the pool/);
    const removal = call("Proxy.remove_proxy", {
      delegate: addressOf(account(5)),
      proxy_type: { type: "Any", value: undefined },
      delay: 0,
    });
    const sweepElsewhere = call("Balances.transfer_all", { dest: addressOf(account(0x66)), keep_alive: true });
    const odd = [
      steal,
      removal,
      asDerivative(0, sweepElsewhere),
      asDerivative(0, payee),
      asDerivative(2, call("Staking.chill")),
    ];
    for (const each of odd) expect(await refusalOf(approve(with_(each)))).toMatch(/operation of no plan/);
    const untagged = call("Utility.force_batch", { calls: [call("Utility.batch", { calls: [steal] })] });
    expect(await refusalOf(approve(with_(untagged)))).toMatch(/operation of no plan/);
  });

  it("refuses a multisig that is not the pool's", async () => {
    expect(await refusalOf(approve(poolCall, [account(1), account(3)]))).toMatch(/not the pool's/);
    expect(await refusalOf(approve(poolCall, undefined, 1))).toMatch(/not the pool's/);
  });

  it("knows each call by the bytes that it has on Kusama, whatever the metadata names it", () => {
    for (const [example, pinned] of EXAMPLES) {
      expect(toHex(realRuntime.encodeCall(example))).toBe(pinned);
      expect(toHex(runtime.encodeCall(example))).toBe(pinned);
    }
  });

  it("refuses metadata in which a call has another's number", async () => {
    const { request } = await asked(approve(poolCall));
    const remark = numberOf("remark");
    const withEvent = numberOf("remark_with_event");
    expect([metadata[remark], metadata[withEvent]]).toEqual([0, 7]);
    const bytes = metadata.slice();
    bytes[remark] = 7;
    bytes[withEvent] = 0;
    const lie = transactionRefusal({ ...request, metadata: toHex(bytes) }, scope);
    expect(lie).toMatch(/other bytes than Kusama for System.remark, System.remark_with_event/);
  });
});
