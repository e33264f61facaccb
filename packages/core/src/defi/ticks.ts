/**
 * Uniswap v3's ticks: prices 1.0001^tick, as roots times 2^96. The published contract keeps the powers of 1.0001^(-1/2) with 128
 * bits behind the point, rounded to the nearest; they are computed here.
 */
import { sqrtDown } from "./liquidity.ts";

/** The lowest and, below 0, the highest tick that a pool can have. */
export const LAST_TICK = 887_272;

const BITS = 512n;
const ONE = 1n << 128n;
const MAX = (1n << 256n) - 1n;

/** 1.0001^(-2^i / 2) times 2^128, for i from 0 to 19. */
const POWERS: readonly bigint[] = powers();

function powers(): bigint[] {
  const less = BITS - 128n;
  let power = sqrtDown((10_000n << (2n * BITS)) / 10_001n);
  return Array.from({ length: 20 }, () => {
    const rounded = (power + (1n << (less - 1n))) >> less;
    power = (power * power) >> BITS;
    return rounded;
  });
}

/** The root of the price at a tick, times 2^96, rounded up: Uniswap's `getSqrtRatioAtTick`. */
export function rootAtTickUp(tick: number): bigint {
  const steps = Math.abs(tick);
  if (!Number.isInteger(tick) || steps > LAST_TICK) throw new TickOutOfRange(tick);
  let ratio = ONE;
  for (const [bit, power] of POWERS.entries()) if (steps & (1 << bit)) ratio = (ratio * power) >> 128n;
  if (tick > 0) ratio = MAX / ratio;
  return (ratio + (1n << 32n) - 1n) >> 32n;
}

/** The highest tick whose price is not above the root's. */
export function tickAtRootDown(root: bigint): number {
  let [low, high] = [-LAST_TICK, LAST_TICK];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (rootAtTickUp(middle) <= root) low = middle;
    else high = middle - 1;
  }
  return low;
}

export class TickOutOfRange extends Error {
  override name = "TickOutOfRange";
  constructor(tick: number) {
    super(`Uniswap has no tick ${tick}`);
  }
}
