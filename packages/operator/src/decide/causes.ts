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
  /** Finalized payments that Ethereum has not taken note of at that head. */
  readonly payments: readonly SeenPayment[];
}

const DAY = 86_400n;

/**
 * The epoch of the committee, and the end of the day after the head's, so that operators whose heads differ by a few blocks
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
  return [
    ...reportCause(facts),
    ...finalizeCause(facts),
    ...paidCauses(facts),
    ...parkCause(facts),
    ...mintCauses(facts),
  ];
}

/** False once it is taken; a loss that waits to be believed is attested once in an era. */
function reportIsOpen({ plan, state }: CauseFacts): boolean {
  const report = plan?.report;
  if (report?.previousNumber !== state.lastReport.number || report.previousHash !== state.lastReport.hash) return false;
  return state.contest === null || state.contest.lastEra < report.era;
}

function reportCause(facts: CauseFacts): Cause[] {
  const report = facts.plan?.report;
  if (!report || !reportIsOpen(facts)) return [];
  return [{ kind: "report", ...validityAt(facts.state), ...report }];
}

/** A report of the same plan goes first: nobody may leave at a rate that does not know of a slash yet. */
function finalizeCause(facts: CauseFacts): Cause[] {
  const { plan, state } = facts;
  const finalization = plan?.finalization;
  if (!finalization || reportIsOpen(facts) || state.contest) return [];
  if (state.lastFinalized !== finalization.afterRequest) return [];
  return [{ kind: "finalize", ...validityAt(state), ...finalization }];
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
    ...validityAt(state),
    requestIds: ids.toSorted(compareBigint),
    kusamaBlockHash,
  }));
}

/** Its own plan's, until Ethereum has taken it: the number makes it count once. */
function parkCause({ plan, state }: CauseFacts): Cause[] {
  if (plan?.parking?.parking !== state.parkings) return [];
  return [{ kind: "park", ...validityAt(state), ...plan.parking }];
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
