import {
  compareBigint,
  type Deposit,
  type EthereumState,
  type Hex,
  type Payment,
  type Plan,
  type Planck,
  sum,
} from "@aksm/core";
import type { Cause, MintOrder, Validity } from "../ports.ts";
import { type DemandFacts, demandCauses } from "./demands.ts";

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
  /** Finalized deposits to be minted one by one whose slot is open at that head, oldest first. */
  readonly deposits: readonly Deposit[];
  /** Those to be minted together, whether open or not, and which of them are open. */
  readonly batches: readonly (readonly Deposit[])[];
  readonly open: ReadonlySet<Hex>;
  /** What senders ask for about deposits that nobody mints by themselves. */
  readonly demands: Omit<DemandFacts, "state">;
  /** Finalized payments that Ethereum has not taken note of at that head. */
  readonly payments: readonly SeenPayment[];
}

const DAY = 86_400n;

/**
 * What the plan of a slot asks for ends with it: behind a newer plan it would tell of the world before. All operators read
 * the same end from the paired block.
 */
const validityOf = ({ attestedUntil }: Plan, { committeeEpoch }: EthereumState): Validity => ({
  epoch: committeeEpoch,
  deadline: attestedUntil,
});

/**
 * For what stays true, as a deposit and a payment do. The epoch of the committee, and the end of the day after the head's, so that operators whose heads differ by a few blocks
 * sign the same bytes. What is signed counts for one to two days: nothing of it outlives the guardian's pause of a week,
 * behind which it would still tell of the world before it.
 */
export const validityAt = ({ committeeEpoch, block }: EthereumState): Validity => ({
  epoch: committeeEpoch,
  deadline: (block.timestamp / DAY + 2n) * DAY,
});

/**
 * What this operator stands for at the head, in the order in which it should reach Ethereum: nothing while the guardian
 * has paused, for nothing would count.
 */
export function decideCauses(facts: CauseFacts): Cause[] {
  if (facts.state.stakingPause === "guardian") return [];
  const { plan, state } = facts;
  const attested = plan && state.block.timestamp <= plan.attestedUntil ? plan : null;
  return [
    ...(attested ? reportCause(attested, state) : []),
    ...(attested ? finalizeCause(attested, state) : []),
    ...paidCauses(facts),
    ...(attested ? parkCause(attested, state) : []),
    ...demandCauses({ ...facts.demands, state }, validityAt(state)),
    ...mintCauses(facts),
  ];
}

/** Until it is taken; a loss that waits to be believed is attested once in an era. */
function reportCause(plan: Plan, state: EthereumState): Cause[] {
  const { report } = plan;
  if (report?.previousNumber !== state.lastReport.number || report.previousHash !== state.lastReport.hash) return [];
  if (state.contest && state.contest.lastEra >= report.era) return [];
  return [{ kind: "report", ...validityOf(plan, state), ...report }];
}

/**
 * A report of the same plan must have been taken, and no other in its stead: nobody may leave at a rate that does not know
 * of a slash yet.
 */
function finalizeCause(plan: Plan, state: EthereumState): Cause[] {
  const { finalization, report } = plan;
  if (!finalization || state.contest || state.lastFinalized !== finalization.afterRequest) return [];
  if (report && (report.number !== state.lastReport.number || report.hash !== state.lastReport.hash)) return [];
  return [{ kind: "finalize", ...validityOf(plan, state), ...finalization }];
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
    const ids = byBlock.get(payment.blockHash) ?? [];
    ids.push(payment.requestId);
    byBlock.set(payment.blockHash, ids);
  }
  return [...byBlock].map(([kusamaBlockHash, ids]) => ({
    kind: "paid",
    ...validityAt(state),
    requestIds: ids.toSorted(compareBigint),
    kusamaBlockHash,
  }));
}

/** Its own plan's, until Ethereum has taken it: the number makes it count once. */
function parkCause(plan: Plan, state: EthereumState): Cause[] {
  if (plan.parking?.parking !== state.parkings) return [];
  return [{ kind: "park", ...validityOf(plan, state), ...plan.parking }];
}

/**
 * Deposits that the contract would take now, oldest first, then batches of smaller ones. What does not fit into what is
 * left of the mint window waits until it has emptied, and lets smaller ones pass.
 */
function mintCauses({ deposits, batches, open, state }: CauseFacts): Cause[] {
  if (state.stakingPause) return [];
  let left = state.mintable;
  const fits = (amount: Planck): boolean => {
    if (amount > left) return false;
    left -= amount;
    return true;
  };
  const isEnough = ({ amount }: Deposit): boolean => amount >= state.minimumStake;
  const single = deposits.filter(deposit => isEnough(deposit) && fits(deposit.amount));
  const together = batches
    .map(batch => batch.filter(isEnough))
    .filter(batch => {
      const waiting = batch.filter(({ id }) => open.has(id));
      return waiting.length > 0 && fits(sum(waiting.map(({ amount }) => amount)));
    });
  const validity = validityAt(state);
  return [
    ...single.map(deposit => ({ kind: "mint", ...validity, ...orderOf(deposit) }) as const),
    ...together.map(batch => ({ kind: "mintBatch", ...validity, deposits: batch.map(orderOf) }) as const),
  ];
}

const orderOf = ({ id, recipient, amount }: Deposit): MintOrder => ({ depositId: id, recipient, amount });
