import { NormalizationError } from "../snapshot/errors.ts";

/**
 * Changes the numbers as little as may be so that they sum to the target, in the order in which sp-arithmetic does: too
 * small a sum is filled up from the smallest number on, too large a one is taken from the largest. Throws
 * `NormalizationError` where the sum exceeds `largest`.
 */
export function normalize(input: readonly bigint[], target: bigint, largest: bigint): bigint[] {
  const sum = input.reduce((total, each) => total + each, 0n);
  if (sum > largest) throw new NormalizationError();
  if (input.length === 0 || sum === target) return [...input];

  const count = input.length;
  const difference = target > sum ? target - sum : sum - target;
  const perRound = difference / BigInt(count);
  let leftover = difference % BigInt(count);
  const sorted = input
    .map((value, index) => ({ value, index }))
    .sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
  const at = (index: number) => sorted[index] as { value: bigint; index: number };

  if (target > sum) {
    const threshold = target / BigInt(count);
    let lowest = 0;
    const raise = (by: bigint): void => {
      const each = at(lowest);
      each.value += by;
      if (each.value >= threshold) lowest = (lowest + 1) % count;
    };
    if (perRound > 0n) for (let round = 0; round < count; round++) raise(perRound);
    for (; leftover > 0n; leftover--) raise(1n);
  } else {
    const threshold = at(0).value;
    let highest = count - 1;
    const next = (): void => {
      highest = highest === 0 ? count - 1 : highest - 1;
    };
    if (perRound > 0n) {
      for (let round = 0; round < count; round++) {
        const each = at(highest);
        if (each.value < perRound) leftover += perRound - each.value;
        each.value = each.value < perRound ? 0n : each.value - perRound;
        if (each.value <= threshold) next();
      }
    }
    while (leftover > 0n) {
      const each = at(highest);
      if (each.value === 0n) {
        next();
        continue;
      }
      each.value--;
      leftover--;
      if (each.value <= threshold) next();
    }
  }

  const output = new Array<bigint>(count);
  for (const { value, index } of sorted) output[index] = value;
  return output;
}
