import type { AccountId, BlockFlows, Hex, MultisigOperation, OperatorFee } from "@aksm/core";
import { callArguments, type Extrinsic, eventFields } from "../chain/runtime.ts";
import type { Call, Weight } from "../chain/types.ts";
import type { PoolContext } from "../context.ts";
import { callsWithin } from "./calltree.ts";
import type { ChainEvent } from "./events.ts";

type Extrinsics = (index: number) => Extrinsic | null;

export interface FeeScope extends Pick<PoolContext, "multisig" | "ledgers" | "signatories"> {
  readonly block: { readonly number: number };
  /** What the calls weigh that transactions of the block approve, by their hashes. */
  readonly weights: ReadonlyMap<Hex, Weight>;
}

/** An operation of the multisig that was executed, with the extrinsic that did. */
export interface Execution {
  readonly operation: MultisigOperation;
  readonly extrinsic: number;
}

/** Operations of the multisig whose call of the pool went through. */
export function executionsIn(events: readonly ChainEvent[], multisig: AccountId): Execution[] {
  return events.flatMap(({ event, extrinsic, index }) => {
    const executed = eventFields(event, "Multisig.MultisigExecuted");
    if (extrinsic === null || executed?.multisig !== multisig || !executed.result.success) return [];
    // The proxy tells of the call within right before the multisig tells of the proxy.
    const before = events[index - 1];
    const proxied = before && eventFields(before.event, "Proxy.ProxyExecuted");
    if (!proxied?.result.success) return [];
    return [{ operation: { ...executed.timepoint, callHash: executed.call_hash }, extrinsic }];
  });
}

/**
 * The call that an operation executed: the one with its hash, whatever else whoever executes it puts beside it; null where
 * the extrinsic does not spell it out.
 */
export function executedCall(
  { operation, extrinsic: place }: Execution,
  extrinsic: Extrinsics,
  callHash: (call: Call) => Hex,
): Call | null {
  for (const { call } of callsWithin(extrinsic(place)?.call)) {
    const inner = callArguments(call as Call, "Multisig.as_multi")?.call;
    if (inner && callHash(inner) === operation.callHash) return inner;
  }
  return null;
}

/** The calls that transactions opened, approved or executed for the multisig, where a transaction is nothing else. */
export function approvedCalls(events: readonly ChainEvent[], extrinsic: Extrinsics, multisig: AccountId): Call[] {
  const places = new Set(
    events.flatMap(({ event, extrinsic: place }) => {
      const told =
        eventFields(event, "Multisig.NewMultisig") ??
        eventFields(event, "Multisig.MultisigApproval") ??
        eventFields(event, "Multisig.MultisigExecuted");
      return place !== null && told?.multisig === multisig ? [place] : [];
    }),
  );
  return [...places].flatMap(place => {
    const sent = extrinsic(place);
    const approval = sent && callArguments(sent.call, "Multisig.as_multi");
    return approval ? [approval.call] : [];
  });
}

/**
 * What operators paid in a block that may be a cost of the protocol: for opening, approving or executing an operation of
 * the multisig, which counts once that was carried out, and for paying out rewards of ours. Pure.
 *
 * Nothing counts that an operator could make dearer at will: the call is the transaction's own and nothing stands beside it;
 * tips are left out; approvals by hash alone are, so that as many count for an operation as it takes; the weight that is
 * named is the call's own, since whoever executes is charged for all that is named.
 */
export function operatorFees(
  events: readonly ChainEvent[],
  extrinsic: Extrinsics,
  scope: FeeScope,
): Pick<BlockFlows, "fees" | "carriedOut"> {
  const operators = new Set(scope.signatories);
  const fees = events.flatMap(({ event, extrinsic: place }): OperatorFee[] => {
    const paid = eventFields(event, "TransactionPayment.TransactionFeePaid");
    if (!paid || place === null || !operators.has(paid.who)) return [];
    const sent = extrinsic(place);
    if (sent?.signer !== paid.who) return [];
    const own = events.filter(each => each.extrinsic === place);
    const fee = paid.actual_fee - paid.tip;
    const operation = operationOf(own, sent, place, scope);
    if (operation) return [{ operator: paid.who, amount: fee, operation }];
    const { ours, all } = pagesPaid(own, sent.call, scope);
    return ours ? [{ operator: paid.who, amount: (fee * BigInt(ours)) / BigInt(all), operation: null }] : [];
  });
  return { fees, carriedOut: executionsIn(events, scope.multisig).map(({ operation }) => operation) };
}

/** The operation that the transaction itself opened, approved or executed; null where it did none of it, or named more weight. */
function operationOf(
  own: readonly ChainEvent[],
  { call, signer }: Extrinsic,
  place: number,
  { multisig, block, weights }: FeeScope,
): MultisigOperation | null {
  const approval = callArguments(call, "Multisig.as_multi");
  if (!approval) return null;
  for (const { event } of own) {
    const opened = eventFields(event, "Multisig.NewMultisig");
    const later = eventFields(event, "Multisig.MultisigApproval") ?? eventFields(event, "Multisig.MultisigExecuted");
    const told = opened ?? later;
    if (told?.multisig !== multisig || told.approving !== signer) continue;
    const weight = weights.get(told.call_hash);
    const { ref_time, proof_size } = approval.max_weight;
    if (ref_time !== weight?.ref_time || proof_size !== weight.proof_size) return null;
    return { ...(later?.timepoint ?? { height: block.number, index: place }), callHash: told.call_hash };
  }
  return null;
}

const NONE = { ours: 0, all: 0 } as const;

/**
 * How many of the pages that the transaction was to pay out are ours, of how many. Pages that somebody else had paid are in
 * `all` alone: they cost no more than ours. With a page that paid others, or with anything else beside, none counts.
 */
function pagesPaid(
  own: readonly ChainEvent[],
  call: Call,
  { ledgers }: FeeScope,
): { readonly ours: number; readonly all: number } {
  const single = callArguments(call, "Staking.payout_stakers_by_page");
  const calls = single ? [call] : (callArguments(call, "Utility.force_batch")?.calls ?? []);
  if (!calls.length || !calls.every(each => callArguments(each, "Staking.payout_stakers_by_page"))) return NONE;
  const paysUs = (part: readonly ChainEvent[]): boolean =>
    part.some(({ event }) => ledgers.includes(eventFields(event, "Staking.Rewarded")?.stash ?? "0x"));
  if (single) return paysUs(own) ? { ours: 1, all: 1 } : NONE;
  let [ours, begin] = [0, 0];
  for (const [place, { event }] of own.entries()) {
    const name = `${event.type}.${event.value.type}`;
    if (name !== "Utility.ItemCompleted" && name !== "Utility.ItemFailed") continue;
    const paid = paysUs(own.slice(begin, place));
    if (paid) ours++;
    else if (name === "Utility.ItemCompleted") return NONE;
    begin = place + 1;
  }
  return { ours, all: calls.length };
}
