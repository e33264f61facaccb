import { mulDivDown, mulDivUp, PPM } from "../amounts.ts";
import { type Curve, curveOf, givenToReachUp, type PoolTicks, type Swap, swapAlong } from "./curve.ts";
import { sqrtDown } from "./liquidity.ts";

/** `over` of one unit for `under` of another, exactly. */
export interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}

export const timesDown = (amount: bigint, { over, under }: Ratio): bigint => mulDivDown(amount, over, under);
export const timesUp = (amount: bigint, { over, under }: Ratio): bigint => mulDivUp(amount, over, under);

/** A ratio more or less a part of it; `ppm` may be below 0. */
export const scaledBy = ({ over, under }: Ratio, ppm: bigint): Ratio => ({
  over: over * (PPM + ppm),
  under: under * PPM,
});

/** A trade with what is left of its worth over its cost, by the size; fixed costs are not in it. */
export interface Sized extends Swap {
  readonly profit: bigint;
}

/**
 * The size that earns most along a curve, where what is got is worth `gain` and what is given costs `cost`, each of its smallest
 * unit in one money. It is where the next unit, the pool's fee taken off it, brings what it costs: a price p of token1 in token0
 * fulfils (1 − fee) · gain ÷ p = cost where token1 is given, p · (1 − fee) · gain = cost where token0 is. What is earned is concave in
 * the size, so that the best at most `most` lies there or at `most`.
 *
 * No size earns more, but for what rounding moves: a unit of what is got and one of what is given for each stretch that is
 * passed. Null where nothing is earned.
 */
export function bestSize(
  curve: Curve,
  { gain, cost, most }: { readonly gain: Ratio; readonly cost: Ratio; readonly most: bigint },
): Sized | null {
  const asked = givenToReachUp(curve, bestRootDown(curve, gain, cost));
  const swap = swapAlong(curve, asked < most ? asked : most);
  const profit = timesDown(swap.got, gain) - timesUp(swap.given, cost);
  return profit > 0n ? { ...swap, profit } : null;
}

function bestRootDown({ rising, feePpm }: Curve, gain: Ratio, cost: Ratio): bigint {
  const [a, b] = [gain.over * cost.under * (PPM - feePpm), gain.under * cost.over * PPM];
  const [over, under] = rising ? [a, b] : [b, a];
  return sqrtDown((over << 192n) / under);
}

/** What moves a pool's price by a hundredth, fee included, rounded up: token1 given where it rises, token0 where it falls. */
export function depthUp(pool: PoolTicks, rising: boolean): bigint {
  const root = sqrtDown(rising ? (pool.root * pool.root * 101n) / 100n : (pool.root * pool.root * 100n) / 101n);
  return givenToReachUp(curveOf(pool, rising), root);
}
