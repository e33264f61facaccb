import { compareBigint, type Deposit, type EthereumState, type Hex, type Payment, type Plan } from "@aksm/core";
import type { Cause } from "../ports.ts";

/** A tagged payment with the block that has it. */
export interface SeenPayment extends Payment {
  readonly blockNumber: number;
  readonly blockHash: Hex;
}

export interface CauseFacts {
  /** State at the finalized Ethereum head. */
  readonly state: EthereumState;
  /** Own plan of the current slot. */
  readonly plan: Plan | null;
  /** Finalized deposits whose slot is open at that head, oldest first. */
  readonly deposits: readonly Deposit[];
  /** Finalized payments that Ethereum has not taken note of at that head. */
  readonly payments: readonly SeenPayment[];
}

/** What this operator stands for at the head, in the order in which it should reach Ethereum. */
export function decideCauses(facts: CauseFacts): Cause[] {
  return [...reportCause(facts), ...finalizeCause(facts), ...paidCauses(facts), ...mintCauses(facts)];
}

const reportIsOpen = ({ plan, state }: CauseFacts): boolean =>
  plan?.report?.previousNumber === state.lastReport.number && plan.report.previousHash === state.lastReport.hash;

function reportCause(facts: CauseFacts): Cause[] {
  const report = facts.plan?.report;
  if (!report || !reportIsOpen(facts)) return [];
  return [{ kind: "report", epoch: facts.state.committeeEpoch, ...report }];
}

/** A report of the same plan goes first: nobody may leave at a rate that does not know of a slash yet. */
function finalizeCause(facts: CauseFacts): Cause[] {
  const finalization = facts.plan?.finalization;
  if (!finalization || reportIsOpen(facts) || facts.state.lastFinalized !== finalization.afterRequest) return [];
  return [{ kind: "finalize", epoch: facts.state.committeeEpoch, ...finalization }];
}

/**
 * One cause per Kusama block, for the payments that are what Ethereum owes, to the planck and to the recipient. That of a
 * parked request would be refused, and the others of its block with it.
 */
function paidCauses({ payments, state }: CauseFacts): Cause[] {
  const owed = new Map(state.unpaid.map(request => [request.id, request]));
  const byBlock = new Map<Hex, bigint[]>();
  for (const payment of payments.toSorted((a, b) => a.blockNumber - b.blockNumber)) {
    const request = owed.get(payment.requestId);
    if (request?.amount !== payment.amount || request.recipient !== payment.recipient) continue;
    if (request.state === "parked") continue;
    byBlock.set(payment.blockHash, [...(byBlock.get(payment.blockHash) ?? []), payment.requestId]);
  }
  return [...byBlock].map(([kusamaBlockHash, ids]) => ({
    kind: "paid",
    epoch: state.committeeEpoch,
    requestIds: ids.toSorted(compareBigint),
    kusamaBlockHash,
  }));
}

const mintCauses = ({ deposits, state }: CauseFacts): Cause[] =>
  deposits.map(deposit => ({
    kind: "mint",
    epoch: state.committeeEpoch,
    depositId: deposit.id,
    recipient: deposit.recipient,
    amount: deposit.amount,
  }));
