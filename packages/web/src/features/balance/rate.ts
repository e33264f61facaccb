import { accrue, type Planck, type PoolState, SHARES_PER_PLANCK, tokensForSharesDown, YEAR } from "@aksm/core";

/** The balance of `shares` at the chain's second `now`, planck, rounded down: what the contract answers then. */
export const balanceAt = (pool: PoolState, shares: bigint, now: bigint): Planck =>
  tokensForSharesDown(accrue(pool, now), shares);

/** Planck that the shares bought by `unit` planck at the start are worth at second `now`, rounded down. */
export const rateAt = (pool: PoolState, unit: Planck, now: bigint): Planck =>
  balanceAt(pool, unit * SHARES_PER_PLANCK, now);

/**
 * What holders earn a year at the pace of the rewards now vesting, after the fee, in parts per million of the pool and
 * without compounding, rounded down. Null where nothing vests: then the pace is unknown until the next report.
 */
export function pacePpm(pool: PoolState, now: bigint): bigint | null {
  if (pool.rewardRate === 0n || now >= pool.vestEnd || pool.pooled === 0n) return null;
  return (pool.rewardRate * YEAR * 1_000_000n) / pool.pooled;
}
