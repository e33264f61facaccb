import {
  accrue,
  ERAS_TO_CARRY_OUT,
  ERAS_TO_UNBOND,
  max,
  type Planck,
  type PoolState,
  sum,
  tokensForSharesDown,
  type UnstakeRequest,
} from "@aksm/core";

/** What the chains say of the money that requests wait for. */
export interface ReleaseFacts {
  readonly activeEra: number;
  readonly bondingDuration: number;
  /** Planck at hand for requests now. */
  readonly liquid: Planck;
  /** Planck on their way out of the ledgers, with the first era in which they can be withdrawn. */
  readonly unlocking: readonly { readonly value: Planck; readonly era: number }[];
  readonly poolState: PoolState;
  /** Requests that are not finalized, oldest first. */
  readonly waiting: readonly UnstakeRequest[];
  /** Second at which the requests are valued. */
  readonly now: bigint;
}

/** Eras in which the payment of a request is to be expected. */
export interface EraRange {
  readonly fromEra: number;
  readonly toEra: number;
}

/** A request is finalized after the era that follows its own, so two eras after its own at the earliest. */
const ERAS_BEFORE_FINALIZATION = 2;

/**
 * When a request for `shares`, behind `ahead` of the waiting ones, will be paid. Requests are paid first in, first out:
 * its era is the first in which the liquid planck and those that have unbonded by then cover it and all before it; what
 * is not on its way yet is unbonded in this era or the next. `requestEra` is the era in which it was or would be taken.
 * Fresh deposits can only make it earlier.
 */
export function expectRelease(facts: ReleaseFacts, ahead: number, shares: bigint, requestEra: number): EraRange {
  const before = facts.waiting.slice(0, ahead).map(request => request.shares);
  const needed = tokensForSharesDown(accrue(facts.poolState, facts.now), sum(before) + shares);
  const floor = Math.max(facts.activeEra, requestEra + ERAS_BEFORE_FINALIZATION);

  let covered = facts.liquid;
  if (covered >= needed) return { fromEra: floor, toEra: floor + ERAS_TO_CARRY_OUT };
  for (const chunk of facts.unlocking.toSorted((a, b) => a.era - b.era)) {
    covered += max(0n, chunk.value);
    if (covered < needed) continue;
    const fromEra = Math.max(floor, chunk.era);
    return { fromEra, toEra: fromEra + ERAS_TO_CARRY_OUT };
  }
  const fromEra = Math.max(floor, facts.activeEra + facts.bondingDuration);
  return { fromEra, toEra: fromEra + ERAS_TO_UNBOND + ERAS_TO_CARRY_OUT };
}
