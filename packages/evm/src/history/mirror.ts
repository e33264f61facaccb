import { accrue, min, mulDivDown, type Planck, type PoolState, SHARES_PER_PLANCK } from "@aksm/core";

/**
 * What BondToken does to its state, under the contract's names, for following the rate through history and for testing
 * the mirror against the contract. Each begins by accruing up to `now`, as the contract does.
 */
export function mint(state: PoolState, tokens: Planck, now: bigint): { state: PoolState; shares: bigint } {
  const accrued = accrue(state, now);
  const shares =
    accrued.shares === 0n ? tokens * SHARES_PER_PLANCK : mulDivDown(tokens, accrued.shares, accrued.pooled);
  return { state: { ...accrued, shares: accrued.shares + shares, pooled: accrued.pooled + tokens }, shares };
}

/** `rewards` are the accepted ones. A loss consumes unvested rewards first; the rest vests over a fresh period. */
export function report(state: PoolState, rewards: Planck, loss: Planck, now: bigint, vestingPeriod: bigint): PoolState {
  const accrued = accrue(state, now);
  const pending = accrued.unvested + rewards;
  const fromPending = min(pending, loss);
  return {
    ...accrued,
    unvested: pending - fromPending,
    pooled: accrued.pooled - (loss - fromPending),
    vestEnd: now + vestingPeriod,
  };
}

export function burnEscrow(state: PoolState, shares: bigint, now: bigint): { state: PoolState; tokens: Planck } {
  const accrued = accrue(state, now);
  const tokens = mulDivDown(shares, accrued.pooled, accrued.shares);
  return { state: { ...accrued, shares: accrued.shares - shares, pooled: accrued.pooled - tokens }, tokens };
}
