import type { PoolEvent, PoolHistory, PoolStep, TokenState } from "@aksm/evm";

const SHARE = 1_000_000n;

/** A state in which `pooled` planck belong to `tokens` × 10^6 shares. */
export const state = (tokens: bigint, pooled: bigint, updatedAt: bigint): TokenState => ({
  shares: tokens * SHARE,
  pooled,
  rewardRate: 0n,
  updatedAt,
  vestEnd: 0n,
  feeBps: 1_000n,
  feeRate: 0n,
  collectedAt: 0n,
  leftover: 0n,
});

const place = (block: number) => ({
  block,
  logIndex: 5,
  transaction: `0x${block.toString(16).padStart(64, "0")}` as const,
  timestamp: BigInt(block),
});

export const minted = (block: number, amount: bigint): PoolEvent => ({
  ...place(block),
  kind: "minted",
  depositId: `0x${"d".repeat(64)}`,
  recipient: `0x${"1".repeat(40)}`,
  amount,
  shares: amount * SHARE,
});

export const reported = (block: number, rewards: bigint, slashes = 0n, released = 0n): PoolEvent => ({
  ...place(block),
  kind: "reported",
  number: block,
  hash: `0x${"e".repeat(64)}`,
  era: block,
  rewards,
  slashes,
  accepted: rewards,
  provisions: 0n,
  costs: 0n,
  released,
  loss: slashes,
  setAside: 0n,
});

export const feeSet = (block: number, feeBps: bigint): PoolEvent => ({ ...place(block), kind: "feeSet", feeBps });

export const step = (event: PoolEvent, before: TokenState, after = before): PoolStep => ({ event, before, after });

export const history = (steps: readonly PoolStep[]): PoolHistory => ({
  vestingPeriod: 10n,
  upTo: 1_000,
  steps,
});
