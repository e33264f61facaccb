import { normalize } from "../rules/normalize.ts";
import { partsDown, U128_MAX } from "../rules/u128.ts";
import type { Weights } from "./sequential/weights.ts";
import type { Assignment } from "./types.ts";

/** As near as this to a whole number a float ratio is computed again with integers; it is off by 2^-20 at most. */
const NEAR = 2 ** -16;

/**
 * The split of each voter's stake in parts of `one`: rounded down, edges without any left out, what is missing filled up.
 */
export function assignmentsOf(stakes: BigUint64Array, weights: Weights, one: number): Assignment[] {
  const assignments: Assignment[] = [];
  const { offsets, targets } = weights;
  for (let v = 0; v < stakes.length; v++) {
    const [from, to] = [offsets[v] as number, offsets[v + 1] as number];
    if (from === to) continue;
    const budget = stakes[v] as bigint;
    const split: [candidate: number, parts: number][] = [];
    let sum = 0;
    for (let e = from; e < to; e++) {
      const parts = partsOf(weights.weights[e] as bigint, budget, one);
      if (parts === 0) continue;
      split.push([targets[e] as number, parts]);
      sum += parts;
    }
    if (!split.length) continue;
    if (sum !== one) fill(split, one);
    assignments.push([v, split]);
  }
  return assignments;
}

/** floor(weight × one / budget), for one below 2^30: a float is off by four roundings of 2^-53, so by 2^-20 at most. */
function partsOf(weight: bigint, budget: bigint, one: number): number {
  if (weight === budget) return one;
  const float = (Number(weight) * one) / Number(budget);
  const floor = Math.floor(float);
  const rest = float - floor;
  return rest > NEAR && rest < 1 - NEAR ? floor : Number(partsDown(weight, budget, BigInt(one)));
}

function fill(split: [candidate: number, parts: number][], one: number): void {
  const parts = normalize(
    split.map(each => BigInt(each[1])),
    BigInt(one),
    U128_MAX,
  );
  for (const [place, each] of split.entries()) each[1] = Number(parts[place]);
}
