import { min, mulDivDown, mulDivUp, type Planck, saturatingSub } from "./amounts.ts";

/**
 * The raw state of BondToken, as `poolState()` returns it. Mirrors the contract under the same names; the mirror is
 * tested against the contract itself.
 */
export interface PoolState {
  /** All shares in existence, the queue's escrow included. */
  readonly shares: bigint;
  /** Planck that the shares are worth at `updatedAt`: the vested part only. */
  readonly pooled: Planck;
  /** Planck that vest in each second from `updatedAt` to `vestEnd`; the fee is not in it. */
  readonly rewardRate: Planck;
  /** Seconds since the epoch. */
  readonly updatedAt: bigint;
  /** Second at which the reported rewards have vested. */
  readonly vestEnd: bigint;
  /** The protocol's part of reported rewards, in 1/10,000. */
  readonly feeBps: bigint;
}

/** The number of shares that one planck buys in an empty pool. */
export const SHARES_PER_PLANCK = 1_000_000n;

/** Planck that vest after `updatedAt`, up to the end. */
export const unvested = ({ rewardRate, updatedAt, vestEnd }: PoolState): Planck =>
  rewardRate * saturatingSub(vestEnd, updatedAt);

/** The state at second `now` (≥ `updatedAt`). Exact: a whole number of planck vests in each second. */
export function accrue(state: PoolState, now: bigint): PoolState {
  if (now <= state.updatedAt) return state;
  const elapsed = saturatingSub(min(now, state.vestEnd), state.updatedAt);
  return { ...state, pooled: state.pooled + state.rewardRate * elapsed, updatedAt: now };
}

/** What `shares` are worth, rounded down. */
export const tokensForSharesDown = (state: PoolState, shares: bigint): Planck =>
  state.shares === 0n ? shares / SHARES_PER_PLANCK : mulDivDown(shares, state.pooled, state.shares);

/** What `shares` cost whoever asks for exactly so many, rounded up. */
export const tokensForSharesUp = (state: PoolState, shares: bigint): Planck =>
  state.shares === 0n ? mulDivUp(shares, 1n, SHARES_PER_PLANCK) : mulDivUp(shares, state.pooled, state.shares);

/** The shares that `tokens` buy, rounded down. */
export const sharesForTokensDown = (state: PoolState, tokens: Planck): bigint =>
  state.shares === 0n ? tokens * SHARES_PER_PLANCK : mulDivDown(tokens, state.shares, state.pooled);

/** The shares that moving `tokens` out costs, rounded up. */
export const sharesForTokensUp = (state: PoolState, tokens: Planck): bigint =>
  state.shares === 0n ? tokens * SHARES_PER_PLANCK : mulDivUp(tokens, state.shares, state.pooled);
