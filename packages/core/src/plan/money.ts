import { mulDivUp, type Planck, PPM, saturatingSub, sum } from "../amounts.ts";
import type { UnstakeRequest } from "../chain.ts";
import { accrue, type PoolState, tokensForSharesDown } from "../rate.ts";
import type { HistoryFacts, Situation } from "./types.ts";

/** Where the pool's liquid planck stand at the anchor, and what is owed from them. */
export interface Money {
  /** Free planck in pool and ledgers beyond the protocol's own. */
  readonly liquid: Planck;
  /** Planck set aside for fees that operators paid, and not refunded up to the anchor. */
  readonly owedToOperators: Planck;
  /** Liquid planck that neither a payment nor a deposit, unminted, loose or to be sent back, has a claim on. */
  readonly spendable: Planck;
  /** What is missing for those claims; 0 in health. */
  readonly shortfall: Planck;
  /** Value of all requests that are not finalized, planck at the paired Ethereum block. */
  readonly waiting: Planck;
  /** Planck on their way out of ledgers, withdrawable or not. */
  readonly unlocking: Planck;
  /** Finalized requests whose payment is not in a block up to the anchor. */
  readonly unpaid: readonly UnstakeRequest[];
}

export function readMoney({ kusama, ethereum, history, policy }: Situation): Money {
  const { existentialDeposit } = kusama.limits;
  const existing = kusama.ledgers.filter(ledger => ledger.exists);
  const ownInLedgers = existentialDeposit * BigInt(existing.length);
  const ownInPool = saturatingSub(policy.float, kusama.pool.reserved + ownInLedgers);
  const collectable = sum(existing.map(ledger => saturatingSub(ledger.free, existentialDeposit)));
  // Taken together: where the pool's account holds less than its own, what lies in ledgers makes that up first.
  const liquid = saturatingSub(kusama.pool.free + collectable, ownInPool);

  const unpaid = ethereum.unpaid.filter(request => !history.paid.has(request.id));
  const owed = sum(unpaid.map(request => request.amount)) + depositsHeld(history);
  return {
    liquid,
    owedToOperators: saturatingSub(ethereum.costsSetAside, history.refunded),
    spendable: saturatingSub(liquid, owed),
    shortfall: saturatingSub(owed, liquid),
    waiting: worthOf(ethereum.poolState, sum(ethereum.waiting.map(each => each.shares)), ethereum.block.timestamp),
    unlocking: sum(kusama.ledgers.flatMap(ledger => ledger.unlocking.map(chunk => chunk.value))),
    unpaid,
  };
}

/** Liquid planck that belong to deposits and to nobody's exit. */
export const depositsHeld = ({ unminted, loose, returns }: HistoryFacts): Planck =>
  unminted + loose + sum(returns.map(({ amount }) => amount));

/** What requests' shares are worth together at second `now`, rounded down as one burn of all of them is. */
export const worthOf = (state: PoolState, shares: bigint, now: bigint): Planck =>
  tokensForSharesDown(accrue(state, now), shares);

/** `value` and `ppm` parts per million more, rounded up. */
export const withGrowth = (value: Planck, ppm: bigint): Planck => mulDivUp(value, PPM + ppm, PPM);
