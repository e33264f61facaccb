import { max } from "../../amounts.ts";

/** The largest amount from 0 to `most` that `holds`, which holds for all below it too; null where it does not for 0. */
export function largest(most: bigint, holds: (amount: bigint) => boolean): bigint | null {
  if (!holds(0n)) return null;
  let [low, high] = [0n, max(most, 0n)];
  while (low < high) {
    const middle = (low + high + 1n) / 2n;
    if (holds(middle)) low = middle;
    else high = middle - 1n;
  }
  return low;
}
