import { normalize } from "../../rules/normalize.ts";
import { U128_MAX } from "../../rules/u128.ts";
import { backingOf, type Weights } from "../sequential/weights.ts";
import type { Balancing } from "../types.ts";
import { amountOf, highOf, LIMB, LIMB_COUNT, LIMB_LIMIT, lowOf } from "./limbs.ts";

/**
 * Whether limbs hold these ballots: enough for 2^22 voters with 2^64 planck each, and up to 512 targets that are elected.
 */
export function fitsLimbs(stakes: BigUint64Array, { offsets }: Weights): boolean {
  let total = 0n;
  for (const stake of stakes) total += stake;
  for (let v = 0; v + 1 < offsets.length; v++) {
    if ((offsets[v + 1] as number) - (offsets[v] as number) > LIMB_COUNT) return false;
  }
  return total < LIMB_LIMIT / 4n;
}

/**
 * Star balancing in place, as the rules have it, with exact floats in pairs (`limbs.ts`). Every voter's weights sum to
 * its stake before and after, so that no part of a budget is unused, and what a round leaves over by dividing is less than
 * the number of edges. Gives the rounds made. The ballots must fit (`fitsLimbs`).
 */
export function balanceWeights(
  candidates: number,
  stakes: BigUint64Array,
  { offsets, targets, weights }: Weights,
  { iterations, tolerance }: Balancing,
): number {
  const backing = backingOf(candidates, { offsets, targets, weights });
  const backedHigh = Float64Array.from(backing, highOf);
  const backedLow = Float64Array.from(backing, lowOf);
  const weightHigh = Float64Array.from(weights, highOf);
  const weightLow = Float64Array.from(weights, lowOf);
  const stakeHigh = Float64Array.from(stakes, highOf);
  const stakeLow = Float64Array.from(stakes, lowOf);
  const bounded = tolerance < LIMB_LIMIT ? tolerance : LIMB_LIMIT - 1n;
  const [toleranceHigh, toleranceLow] = [highOf(bounded), lowOf(bounded)];
  const several = Array.from({ length: stakes.length }, (_, v) => v).filter(
    v => (offsets[v + 1] as number) - (offsets[v] as number) > 1,
  );
  /** Each voter's edges, by what their candidates are backed with beside it: from round to round little of it changes. */
  const order = Uint32Array.from(targets, (_, e) => e);
  /** How far the last voter's candidates stood apart. */
  let apartHigh = 0;
  let apartLow = 0;

  /** The most backed of the candidates that the voter backs, less the least backed of all its own. */
  const measure = (from: number, to: number): void => {
    let mostHigh = 0;
    let mostLow = 0;
    let leastHigh = Number.POSITIVE_INFINITY;
    let leastLow = 0;
    for (let e = from; e < to; e++) {
      const c = targets[e] as number;
      const high = backedHigh[c] as number;
      const low = backedLow[c] as number;
      const backs = (weightHigh[e] as number) > 0 || (weightLow[e] as number) > 0;
      if (backs && (high > mostHigh || (high === mostHigh && low > mostLow))) {
        mostHigh = high;
        mostLow = low;
      }
      if (high < leastHigh || (high === leastHigh && low < leastLow)) {
        leastHigh = high;
        leastLow = low;
      }
    }
    apartHigh = mostHigh - leastHigh;
    apartLow = mostLow - leastLow;
    if (apartLow < 0) {
      apartLow += LIMB;
      apartHigh--;
    }
    if (apartHigh < 0) [apartHigh, apartLow] = [0, 0];
  };

  /** Takes the voter's weights off its candidates, and sorts its edges by what is left; at equality as they stand. */
  const takeOff = (from: number, to: number): void => {
    for (let e = from; e < to; e++) {
      const c = targets[e] as number;
      const low = (backedLow[c] as number) - (weightLow[e] as number);
      backedLow[c] = low < 0 ? low + LIMB : low;
      backedHigh[c] = (backedHigh[c] as number) - (weightHigh[e] as number) - (low < 0 ? 1 : 0);
      weightHigh[e] = 0;
      weightLow[e] = 0;
    }
    for (let i = from + 1; i < to; i++) {
      const e = order[i] as number;
      const c = targets[e] as number;
      const high = backedHigh[c] as number;
      const low = backedLow[c] as number;
      let place = i;
      for (; place > from; place--) {
        const before = order[place - 1] as number;
        const other = targets[before] as number;
        const otherHigh = backedHigh[other] as number;
        const otherLow = backedLow[other] as number;
        if (otherHigh < high || (otherHigh === high && (otherLow < low || (otherLow === low && before < e)))) break;
        order[place] = before;
      }
      order[place] = e;
    }
  };

  const pour = (v: number, from: number, count: number): void => {
    const budgetHigh = stakeHigh[v] as number;
    const budgetLow = stakeLow[v] as number;
    let ways = 1;
    let belowHigh = backedHigh[targets[order[from] as number] as number] as number;
    let belowLow = backedLow[targets[order[from] as number] as number] as number;
    for (; ways < count; ways++) {
      const c = targets[order[from + ways] as number] as number;
      const high = backedHigh[c] as number;
      const low = backedLow[c] as number;
      // What it takes to lift all before to this one, less the budget: positive where it is too much.
      const lacksLow = low * ways - belowLow - budgetLow;
      const carry = Math.floor(lacksLow / LIMB);
      const lacksHigh = high * ways - belowHigh - budgetHigh + carry;
      if (lacksHigh > 0 || (lacksHigh === 0 && lacksLow - carry * LIMB > 0)) break;
      belowHigh += high;
      belowLow += low;
    }
    const top = targets[order[from + ways - 1] as number] as number;
    const topHigh = backedHigh[top] as number;
    const topLow = backedLow[top] as number;
    let excessLow = budgetLow + belowLow - topLow * ways;
    const borrowed = Math.floor(excessLow / LIMB);
    excessLow -= borrowed * LIMB;
    const excessHigh = budgetHigh + belowHigh - topHigh * ways + borrowed;
    let levelHigh = Math.floor(excessHigh / ways);
    excessLow += (excessHigh - levelHigh * ways) * LIMB;
    let levelLow = Math.floor(excessLow / ways);
    const leftover = excessLow - levelLow * ways;
    levelHigh += topHigh;
    levelLow += topLow;
    if (levelLow >= LIMB) {
      levelLow -= LIMB;
      levelHigh++;
    }
    for (let i = 0; i < ways; i++) {
      const e = order[from + i] as number;
      const c = targets[e] as number;
      let high = levelHigh - (backedHigh[c] as number);
      let low = levelLow - (backedLow[c] as number);
      if (low < 0) {
        low += LIMB;
        high--;
      }
      weightHigh[e] = high;
      weightLow[e] = low;
      backedHigh[c] = levelHigh;
      backedLow[c] = levelLow;
    }
    if (leftover > 0) fillUp(v, from, count, leftover);
  };

  /** What the division left over, less than one planck an edge, goes to the least weights. */
  const fillUp = (v: number, from: number, count: number, leftover: number): void => {
    let least = from;
    for (let e = from + 1; e < from + count; e++) {
      const high = weightHigh[e] as number;
      const leastHigh = weightHigh[least] as number;
      if (high < leastHigh || (high === leastHigh && (weightLow[e] as number) < (weightLow[least] as number)))
        least = e;
    }
    // The least weight takes one planck after another until it reaches its fair share, budget / count. Twice a float's
    // error below that it takes all that is left.
    const share = ((stakeHigh[v] as number) * LIMB + (stakeLow[v] as number)) / count;
    const reached = (weightHigh[least] as number) * LIMB + (weightLow[least] as number) + leftover;
    if (reached < share * (1 - 2 ** -50) - 1) {
      add(least, leftover);
      return;
    }
    const before = Array.from({ length: count }, (_, i) =>
      amountOf(weightHigh[from + i] as number, weightLow[from + i] as number),
    );
    const after = normalize(before, stakes[v] as bigint, U128_MAX);
    for (let i = 0; i < count; i++) add(from + i, Number((after[i] as bigint) - (before[i] as bigint)));
  };

  const add = (e: number, amount: number): void => {
    const c = targets[e] as number;
    const weight = (weightLow[e] as number) + amount;
    weightLow[e] = weight >= LIMB ? weight - LIMB : weight;
    weightHigh[e] = (weightHigh[e] as number) + (weight >= LIMB ? 1 : 0);
    const backed = (backedLow[c] as number) + amount;
    backedLow[c] = backed >= LIMB ? backed - LIMB : backed;
    backedHigh[c] = (backedHigh[c] as number) + (backed >= LIMB ? 1 : 0);
  };

  let round = 0;
  while (round < iterations) {
    let [largestHigh, largestLow] = [0, 0];
    for (const v of several) {
      const from = offsets[v] as number;
      const to = offsets[v + 1] as number;
      measure(from, to);
      if (apartHigh > largestHigh || (apartHigh === largestHigh && apartLow > largestLow)) {
        largestHigh = apartHigh;
        largestLow = apartLow;
      }
      if (apartHigh < toleranceHigh || (apartHigh === toleranceHigh && apartLow < toleranceLow)) continue;
      takeOff(from, to);
      pour(v, from, to - from);
    }
    round++;
    if (largestHigh < toleranceHigh || (largestHigh === toleranceHigh && largestLow <= toleranceLow)) break;
  }
  for (let e = 0; e < weights.length; e++) weights[e] = amountOf(weightHigh[e] as number, weightLow[e] as number);
  return round;
}
