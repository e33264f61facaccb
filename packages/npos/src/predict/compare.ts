import { max } from "@aksm/core";
import type { ElectedSet } from "./predict.ts";

/** How a prediction did against what the chain elected. */
export interface Comparison {
  /** Elected and not predicted. */
  readonly missed: readonly string[];
  /** Predicted and not elected. */
  readonly wrong: readonly string[];
  /** Of all that are in either set, the part that is in both: 1 where the sets are equal. Two empty sets are. */
  readonly jaccard: number;
  /** Σ |predicted − real| backing over all that are in either set, planck. */
  readonly backingOff: bigint;
  /** The same in parts of all real backing; 0 where every exposure is right. */
  readonly backingError: number;
  /** The largest single difference, planck. */
  readonly largestOff: bigint;
}

export function compare(predicted: ElectedSet, real: ElectedSet): Comparison {
  const either = new Set([...predicted.keys(), ...real.keys()]);
  const both = [...predicted.keys()].filter(account => real.has(account)).length;
  let [backingOff, largestOff] = [0n, 0n];
  for (const account of either) {
    const difference = (predicted.get(account) ?? 0n) - (real.get(account) ?? 0n);
    const off = difference < 0n ? -difference : difference;
    backingOff += off;
    largestOff = max(largestOff, off);
  }
  const total = [...real.values()].reduce((sum, each) => sum + each, 0n);
  return {
    missed: [...real.keys()].filter(account => !predicted.has(account)),
    wrong: [...predicted.keys()].filter(account => !real.has(account)),
    jaccard: either.size ? both / either.size : 1,
    backingOff,
    backingError: backingOff === 0n ? 0 : total === 0n ? Number.POSITIVE_INFINITY : Number(backingOff) / Number(total),
    largestOff,
  };
}

/** The predictions, best first: fewest seats missed, then least backing off; equal ones as they stand. */
export function ranked<P extends { readonly comparison: Comparison }>(predictions: readonly P[]): P[] {
  return predictions.toSorted((a, b) => {
    const seats = a.comparison.missed.length - b.comparison.missed.length;
    const off = a.comparison.backingOff - b.comparison.backingOff;
    return seats || (off > 0n ? 1 : off < 0n ? -1 : 0);
  });
}
