import {
  accrue,
  min,
  mulDivDown,
  type Planck,
  type PoolState,
  SHARES_PER_PLANCK,
  saturatingSub,
  unvested,
} from "@aksm/core";

/** The fee's side of BondToken, as `feeState()` returns it. */
export interface FeeState {
  /** Planck that the fee grows by in each second from `collectedAt` to the end of vesting. */
  readonly feeRate: Planck;
  readonly collectedAt: bigint;
  /** Planck that count towards the next report. */
  readonly leftover: Planck;
}

/** Everything that the contract keeps of the rate. */
export type TokenState = PoolState & FeeState;

const BPS = 10_000n;

/*
 * What BondToken does to its state, under the contract's names, for following the rate through history and for testing
 * the mirror against the contract.
 */

export const accrueToken = (state: TokenState, now: bigint): TokenState => ({ ...state, ...accrue(state, now) });

export function mint(state: TokenState, tokens: Planck, now: bigint): { state: TokenState; shares: bigint } {
  const accrued = accrueToken(state, now);
  const shares =
    accrued.shares === 0n ? tokens * SHARES_PER_PLANCK : mulDivDown(tokens, accrued.shares, accrued.pooled);
  return { state: addShares(state, shares, tokens, now), shares };
}

/** Shares that were minted for so many planck. */
export function addShares(state: TokenState, shares: bigint, tokens: Planck, now: bigint): TokenState {
  const accrued = accrueToken(state, now);
  return { ...accrued, shares: accrued.shares + shares, pooled: accrued.pooled + tokens };
}

/** Mints the fee that has vested at the rate of the second; none while nobody has shares, or they are mere crumbs. */
export function collectFee(state: TokenState, now: bigint): TokenState {
  const accrued = accrueToken(state, now);
  const tokens = state.feeRate * saturatingSub(min(now, state.vestEnd), state.collectedAt);
  const worthless = accrued.pooled === 0n || accrued.shares < accrued.pooled;
  const minted = worthless ? 0n : mulDivDown(tokens, accrued.shares, accrued.pooled);
  if (minted === 0n) return accrued;
  return { ...accrued, shares: accrued.shares + minted, pooled: accrued.pooled + tokens, collectedAt: now };
}

/**
 * What the pool passes on of a report: rewards that bear the fee, provisions released without it, the loss, and what
 * operators paid. Planck.
 */
export interface Settlement {
  readonly accepted: Planck;
  readonly released: Planck;
  readonly loss: Planck;
  readonly costs: Planck;
}

/** The most that the contract's slots hold as planck a second. */
const MAX_RATE = 2n ** 40n - 1n;

/**
 * Collects the fee; a loss consumes what has not vested, the fee's part of it alike; the rest vests over a fresh period,
 * up to the largest rate. Costs come out of the fee's rate alone, in whole planck a second.
 */
export function report(
  state: TokenState,
  { accepted, released, loss, costs }: Settlement,
  now: bigint,
  vestingPeriod: bigint,
): TokenState {
  const accrued = collectFee(state, now);
  const oldFee = accrued.feeRate * saturatingSub(accrued.vestEnd, accrued.collectedAt);
  const pendingFee = oldFee + mulDivDown(accepted, accrued.feeBps, BPS);
  const pending = unvested(accrued) + oldFee + accrued.leftover + accepted + released;
  const fromPending = min(pending, loss);
  const left = pending - fromPending;
  const fee = pending === 0n ? 0n : mulDivDown(pendingFee, left, pending);
  const rewardRate = min((left - fee) / vestingPeriod, MAX_RATE);
  const feeRate = min(fee / vestingPeriod, MAX_RATE);
  const costRate = min(costs / vestingPeriod, feeRate);
  return {
    ...accrued,
    pooled: accrued.pooled - (loss - fromPending),
    rewardRate,
    vestEnd: now + vestingPeriod,
    feeRate: feeRate - costRate,
    collectedAt: now,
    leftover: left - (rewardRate + feeRate) * vestingPeriod,
  };
}

/** Gives back escrowed shares worth `most` planck, or all of them; the rest is burned, and no planck with it. */
export function returnEscrow(
  state: TokenState,
  shares: bigint,
  most: Planck,
  now: bigint,
): { state: TokenState; returned: bigint } {
  const accrued = accrueToken(state, now);
  if (mulDivDown(shares, accrued.pooled, accrued.shares) <= most) return { state, returned: shares };
  const returned = mulDivDown(most, accrued.shares, accrued.pooled);
  return { state: burnShares(state, shares - returned, now), returned };
}

/** The planck of burned shares stay with everybody. Where none is burned, nothing is written. */
export function burnShares(state: TokenState, shares: bigint, now: bigint): TokenState {
  if (shares === 0n) return state;
  const accrued = accrueToken(state, now);
  return { ...accrued, shares: accrued.shares - shares };
}

export function burnEscrow(state: TokenState, shares: bigint, now: bigint): { state: TokenState; tokens: Planck } {
  const accrued = accrueToken(state, now);
  const tokens = mulDivDown(shares, accrued.pooled, accrued.shares);
  return { state: { ...accrued, shares: accrued.shares - shares, pooled: accrued.pooled - tokens }, tokens };
}
