import type { AccountId } from "@aksm/core";
import { describe, expect, it } from "vitest";
import { batchAll, remarkWithEvent } from "../../src/calls/build.ts";
import { call, type Extrinsic } from "../../src/chain/runtime.ts";
import type { Call, Weight } from "../../src/chain/types.ts";
import type { ChainEvent } from "../../src/read/events.ts";
import { operatorFees } from "../../src/read/operatorFees.ts";
import { account, ctx } from "./runtime.ts";

const [ann, ben] = ctx.signatories as [AccountId, AccountId];
const stranger = account(0x77);
const validator = account(0x55);
const callHash = account(0xcc);
const fair: Weight = { ref_time: 5n, proof_size: 6n };
const timepoint = { height: 7, index: 2 };
const ok = { success: true } as const;
const failed = { success: false, value: { type: "Module", value: undefined } } as const;

type Told = readonly [name: string, fields: unknown];
const fee = (who: AccountId, actual_fee = 100n, tip = 0n): Told => [
  "TransactionPayment.TransactionFeePaid",
  { who, actual_fee, tip },
];
const opened = (approving: AccountId, multisig = ctx.multisig): Told => [
  "Multisig.NewMultisig",
  { approving, multisig, call_hash: callHash },
];
const approved = (approving: AccountId): Told => [
  "Multisig.MultisigApproval",
  { approving, timepoint, multisig: ctx.multisig, call_hash: callHash },
];
const executed = (approving: AccountId, proxied: typeof ok | typeof failed = ok): Told[] => [
  ["Proxy.ProxyExecuted", { result: proxied }],
  ["Multisig.MultisigExecuted", { approving, timepoint, multisig: ctx.multisig, call_hash: callHash, result: ok }],
];
const rewarded = (stash: AccountId): Told => ["Staking.Rewarded", { stash, dest: { type: "Staked" }, amount: 9n }];
const [done, itemFailed]: Told[] = [
  ["Utility.ItemCompleted", undefined],
  ["Utility.ItemFailed", { error: { type: "Module", value: undefined } }],
];

const asMulti = (weight = fair): Call =>
  call("Multisig.as_multi", {
    threshold: 2,
    other_signatories: [],
    maybe_timepoint: undefined,
    call: remarkWithEvent("the pool's"),
    max_weight: weight,
  });
const payout = (page: number): Call =>
  call("Staking.payout_stakers_by_page", { validator_stash: validator, era: 3, page });
const pages = (count: number): Call[] => Array.from({ length: count }, (_, page) => payout(page));
const batch = (calls: readonly Call[]): Call => call("Utility.force_batch", { calls });

/** Fees of block 9, whose extrinsic 4 has this call and made these events. */
function feesOf(signer: AccountId, value: Call, told: readonly Told[]) {
  const events = told.map(([name, fields], index): ChainEvent => {
    const [type, variant] = name.split(".") as [string, string];
    return { index, extrinsic: 4, event: { type, value: { type: variant, value: fields } } };
  });
  const extrinsic: Extrinsic = { signer, call: value, callBytes: new Uint8Array() };
  return operatorFees(events, place => (place === 4 ? extrinsic : null), {
    ...ctx,
    block: { number: 9 },
    weights: new Map([[callHash, fair]]),
  });
}
const counted = (...given: Parameters<typeof feesOf>) => feesOf(...given).fees;
const ledger = ctx.ledgers[0] as AccountId;

describe("an operator's fee counts", () => {
  it.each<[string, Told[], { height: number; index: number }]>([
    ["opened", [opened(ann)], { height: 9, index: 4 }],
    ["approved", [approved(ann)], timepoint],
    ["executed", executed(ann), timepoint],
  ])("for an operation of the multisig that it %s", (_, told, place) => {
    expect(counted(ann, asMulti(), [...told, fee(ann)])).toEqual([
      { operator: ann, amount: 100n, operation: { ...place, callHash } },
    ]);
  });

  it("once the operation was carried out: its call and what the proxy called within went through", () => {
    expect(feesOf(ann, asMulti(), [...executed(ann), fee(ann)]).carriedOut).toEqual([{ ...timepoint, callHash }]);
    expect(feesOf(ann, asMulti(), [...executed(ann, failed), fee(ann)]).carriedOut).toEqual([]);
    expect(feesOf(ann, asMulti(), [opened(ann), fee(ann)]).carriedOut).toEqual([]);
  });

  it("for paying out a page with a ledger of ours in it, alone or with others", () => {
    expect(counted(ann, payout(0), [rewarded(validator), rewarded(ledger), fee(ann)])).toEqual([
      { operator: ann, amount: 100n, operation: null },
    ]);
    const two = [rewarded(ledger), done, rewarded(stranger), rewarded(ledger), done] as Told[];
    expect(counted(ann, batch(pages(2)), [...two, fee(ann)])).toMatchObject([{ amount: 100n }]);
  });

  it("by the part of the pages that were not paid by somebody else before, rounded down", () => {
    const told = [rewarded(ledger), done, itemFailed, rewarded(ledger), done] as Told[];
    expect(counted(ann, batch(pages(3)), [...told, fee(ann)])).toMatchObject([{ amount: 66n }]);
  });
});

describe("no operator gets back", () => {
  it("a tip", () => {
    expect(counted(ann, asMulti(), [opened(ann), fee(ann, 100n, 60n)])).toMatchObject([{ amount: 40n }]);
  });

  it("the fee of a transaction that names more weight than the call has, or less", () => {
    for (const weight of [
      { ...fair, ref_time: 6n },
      { ...fair, proof_size: 7n },
    ]) {
      expect(counted(ann, asMulti(weight), [...executed(ann), fee(ann)])).toEqual([]);
      expect(counted(ann, asMulti(weight), [opened(ann), fee(ann)])).toEqual([]);
    }
  });

  it("the fee of an approval by hash alone: there could be more of them than it takes", () => {
    const byHash: Call = { type: "Multisig", value: { type: "approve_as_multi", value: {} } };
    expect(counted(ann, byHash, [approved(ann), fee(ann)])).toEqual([]);
  });

  it("the fee of a batch that has an approval and junk", () => {
    expect(
      counted(ann, batchAll([asMulti(), remarkWithEvent("junk")]), [approved(ann), done as Told, fee(ann)]),
    ).toEqual([]);
  });

  it("the fee of an approval that failed, such as a second one of its own, or of a cancel", () => {
    expect(counted(ann, asMulti(), [fee(ann)])).toEqual([]);
    const cancel: Call = { type: "Multisig", value: { type: "cancel_as_multi", value: {} } };
    expect(counted(ann, cancel, [fee(ann)])).toEqual([]);
  });

  it("the fee of another multisig's operation, or of somebody else's event within its own call", () => {
    expect(counted(ann, asMulti(), [opened(ann, account(0x99)), fee(ann)])).toEqual([]);
    expect(counted(ann, asMulti(), [opened(ben), fee(ann)])).toEqual([]);
  });

  it("fees that a stranger paid, or that a stranger's transaction made it pay", () => {
    expect(counted(stranger, asMulti(), [opened(stranger), fee(stranger)])).toEqual([]);
    expect(counted(stranger, asMulti(), [opened(ann), fee(ann)])).toEqual([]);
  });

  it("the fee of a page that is not ours, alone or among ours", () => {
    expect(counted(ann, payout(0), [rewarded(stranger), fee(ann)])).toEqual([]);
    const mixed = [rewarded(ledger), done, rewarded(stranger), done] as Told[];
    expect(counted(ann, batch(pages(2)), [...mixed, fee(ann)])).toEqual([]);
  });

  it("the fee of pages of which one pays our ledger nothing: it may be others', and dearer than all of ours", () => {
    const nothing = [rewarded(ledger), done, rewarded(validator), done] as Told[];
    expect(counted(ann, batch(pages(2)), [...nothing, fee(ann)])).toEqual([]);
    const dear = [rewarded(ledger), done, ...Array.from({ length: 512 }, () => rewarded(stranger)), done] as Told[];
    expect(counted(ann, batch(pages(2)), [...dear, fee(ann, 10_000n)])).toEqual([]);
  });

  it("the fee of a batch of payouts with junk, of pages that are paid already, or of nothing", () => {
    const told = [rewarded(ledger), done, done] as Told[];
    expect(counted(ann, batch([payout(0), remarkWithEvent("junk")]), [...told, fee(ann)])).toEqual([]);
    // Junk that fails looks like a page that was paid before, and may cost any amount.
    const failing = [rewarded(ledger), done, itemFailed] as Told[];
    expect(counted(ann, batch([payout(0), remarkWithEvent("junk")]), [...failing, fee(ann)])).toEqual([]);
    expect(counted(ann, batch(pages(1)), [itemFailed as Told, fee(ann)])).toEqual([]);
    expect(counted(ann, batch([]), [fee(ann)])).toEqual([]);
    expect(counted(ann, batchAll(pages(1)), [rewarded(ledger), done as Told, fee(ann)])).toEqual([]);
  });
});
