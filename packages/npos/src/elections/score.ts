import { saturatingAdd, saturatingMul, U128_MAX } from "../rules/u128.ts";
import type { Support } from "./supports.ts";

/** How good an election is, as chains compare solutions: by the first figure that differs. */
export interface Score {
  /** Planck that the least backed winner has: the more the better. */
  readonly minimalStake: bigint;
  /** Planck that all winners have: the more the better. */
  readonly sumStake: bigint;
  /** Σ of their squares, at most 2^128 − 1: the less the better. */
  readonly sumStakeSquared: bigint;
}

/** `EvaluateSupport::evaluate`. Without a winner the least stake is 2^128 − 1, as in the reference. */
export function scoreOf(supports: readonly Pick<Support, "total">[]): Score {
  let [minimalStake, sumStake, sumStakeSquared] = [U128_MAX, 0n, 0n];
  for (const { total } of supports) {
    sumStake = saturatingAdd(sumStake, total);
    sumStakeSquared = saturatingAdd(sumStakeSquared, saturatingMul(total, total));
    if (total < minimalStake) minimalStake = total;
  }
  return { minimalStake, sumStake, sumStakeSquared };
}

/** Positive where a is the better one, 0 where both are equally good. */
export function compareScores(a: Score, b: Score): number {
  const differences = [a.minimalStake - b.minimalStake, a.sumStake - b.sumStake, b.sumStakeSquared - a.sumStakeSquared];
  const first = differences.find(difference => difference !== 0n) ?? 0n;
  return first > 0n ? 1 : first < 0n ? -1 : 0;
}
