import { mulDivDown, mulDivUp, type Planck, saturatingSub } from "./amounts.ts";

/**
 * The raw state of BondToken, as `poolState()` returns it. Mirrors the contract under the same names; the mirror is
 * tested against the contract itself.
 */
export interface PoolState {
  /** All shares in existence, the queue's escrow included. */
  readonly shares: bigint;
  /** Planck that the shares are worth at `updatedAt`: the vested part only. */
  readonly pooled: Planck;
  /** Reported rewards that have not vested at `updatedAt`, planck. */
  readonly unvested: Planck;
  /** Seconds since the epoch. */
  readonly updatedAt: bigint;
  /** Second at which `unvested` will have vested in full. */
  readonly vestEnd: bigint;
  /** The protocol's part of vesting rewards, in 1/10,000. */
  readonly feeBps: bigint;
}

const BPS = 10_000n;

/** The number of shares that one planck buys in an empty pool. */
export const SHARES_PER_PLANCK = 1_000_000n;

/**
 * The state at second `now` (≥ `updatedAt`): rewards vest linearly (rounded down), and the fee on what vested is minted
 * as new shares at the rate after vesting (rounded down), so that no holder's balance falls.
 */
export function accrue(state: PoolState, now: bigint): PoolState {
  if (now <= state.updatedAt) return state;
  const left = saturatingSub(state.vestEnd, state.updatedAt);
  const elapsed = now - state.updatedAt;
  const vested = elapsed >= left ? state.unvested : mulDivDown(state.unvested, elapsed, left);
  const pooled = state.pooled + vested;
  const fee = mulDivDown(vested, state.feeBps, BPS);
  const feeShares = fee === 0n || state.shares === 0n ? 0n : mulDivDown(fee, state.shares, pooled - fee);
  return { ...state, shares: state.shares + feeShares, pooled, unvested: state.unvested - vested, updatedAt: now };
}

/** What `shares` are worth, rounded down. */
export const tokensForSharesDown = (state: PoolState, shares: bigint): Planck =>
  state.shares === 0n ? shares / SHARES_PER_PLANCK : mulDivDown(shares, state.pooled, state.shares);

/** The shares that `tokens` buy, rounded down. */
export const sharesForTokensDown = (state: PoolState, tokens: Planck): bigint =>
  state.shares === 0n ? tokens * SHARES_PER_PLANCK : mulDivDown(tokens, state.shares, state.pooled);

/** The shares that moving `tokens` out costs, rounded up. */
export const sharesForTokensUp = (state: PoolState, tokens: Planck): bigint =>
  state.shares === 0n ? tokens * SHARES_PER_PLANCK : mulDivUp(tokens, state.shares, state.pooled);
