import { normalize } from "../../rules/normalize.ts";
import { U128_MAX } from "../../rules/u128.ts";
import type { Ballots } from "../../snapshot/ballots.ts";
import type { Elected } from "./elect.ts";

/**
 * How voters' stakes are split: the edges of voter v are `offsets[v] … offsets[v + 1] − 1`, in the order of its ballot,
 * none of them empty at first; each voter's weights sum to its stake.
 */
export interface Weights {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: BigUint64Array;
}

/**
 * A voter's budget goes to its elected candidates as their loads are to its own: floor(budget × edge's load / load),
 * what is missing filled up. The load of an edge is what its candidate's election added to the voter's; the
 * scores of winners never fall (`bandOf`), so that loads of edges sum to the voter's load and no weight exceeds the budget.
 */
export function distribute({ voters, stakes, offsets, targets }: Ballots, { rounds, scores }: Elected): Weights {
  const kept = new Uint32Array(voters + 1);
  const to = new Uint32Array(targets.length);
  const weights = new BigUint64Array(targets.length);
  let end = 0;
  for (let v = 0; v < voters; v++) {
    const budget = stakes[v] as bigint;
    const elected: number[] = [];
    const last = offsets[v + 1] as number;
    for (let e = offsets[v] as number; e < last && budget > 0n; e++) {
      if ((rounds[targets[e] as number] as number) >= 0) elected.push(targets[e] as number);
    }
    const split = elected.length === 1 ? [budget] : splitByLoads(budget, elected, rounds, scores);
    const from = end;
    for (const [place, weight] of split.entries()) {
      if (weight === 0n) continue;
      to[end] = elected[place] as number;
      weights[end++] = weight;
    }
    fillUp(weights.subarray(from, end), budget);
    kept[v + 1] = end;
  }
  return { offsets: kept, targets: to.slice(0, end), weights: weights.slice(0, end) };
}

/** floor(budget × edge's load / load) of each edge. */
function splitByLoads(budget: bigint, elected: readonly number[], rounds: Int32Array, scores: readonly bigint[]) {
  const places = elected.map((_, place) => place);
  places.sort((a, b) => (rounds[elected[a] as number] as number) - (rounds[elected[b] as number] as number));
  const load = scores[elected[places.at(-1) ?? 0] as number] as bigint;
  const weights = new Array<bigint>(elected.length);
  let before = 0n;
  for (const place of places) {
    const score = scores[elected[place] as number] as bigint;
    weights[place] = (budget * (score - before)) / load;
    before = score;
  }
  return weights;
}

/** Normalises weights that lack at most one planck each: what lacks goes to the least until that has its fair share. */
function fillUp(weights: BigUint64Array, budget: bigint): void {
  let lacking = budget;
  let least = 0;
  for (const [place, weight] of weights.entries()) {
    lacking -= weight;
    if (weight < (weights[least] as bigint)) least = place;
  }
  if (!weights.length || lacking === 0n) return;
  const filled = (weights[least] as bigint) + lacking;
  if (filled < budget / BigInt(weights.length)) weights[least] = filled;
  else weights.set(normalize([...weights], budget, U128_MAX));
}

/** What each candidate is backed with, planck. */
export function backingOf(candidates: number, { targets, weights }: Weights): bigint[] {
  const backing = new Array<bigint>(candidates).fill(0n);
  for (const [e, target] of targets.entries()) backing[target] = (backing[target] as bigint) + (weights[e] as bigint);
  return backing;
}
