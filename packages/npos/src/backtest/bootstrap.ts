import type { Random } from "../synthetic/random.ts";

/** Mean, and the interval in which 95 of 100 means of resamples lie. */
export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** A number with a way to draw how it might have come out. */
export interface Sample {
  readonly mean: number;
  readonly resample: (random: Random) => number;
}

const RESAMPLES = 1_000;

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length);

/**
 * The mean of values that follow each other, by a moving-block bootstrap: neighbours are drawn together, since what happens
 * in one era is not independent of the one before.
 */
export function sampleOfEras(values: readonly number[], block: number): Sample {
  const length = Math.min(block, values.length);
  return {
    mean: meanOf(values),
    resample: random => {
      const drawn: number[] = [];
      while (drawn.length < values.length) {
        const start = random.below(values.length - length + 1);
        drawn.push(...values.slice(start, start + length));
      }
      return meanOf(drawn.slice(0, values.length));
    },
  };
}

/** A ratio of sums over things that are drawn one by one. */
export function sampleOfParts(parts: readonly { readonly over: number; readonly under: number }[]): Sample {
  const ratio = (of: typeof parts): number => {
    const under = of.reduce((sum, each) => sum + each.under, 0);
    return under ? of.reduce((sum, each) => sum + each.over, 0) / under : 0;
  };
  return {
    mean: ratio(parts),
    resample: random => ratio(parts.map(() => random.pick(parts))),
  };
}

/** One less another, drawn independently. */
export const difference = (a: Sample, b: Sample): Sample => ({
  mean: a.mean - b.mean,
  resample: random => a.resample(random) - b.resample(random),
});

export function interval({ mean, resample }: Sample, random: Random): Interval {
  const means = Array.from({ length: RESAMPLES }, () => resample(random)).sort((a, b) => a - b);
  const at = (part: number): number => means[Math.min(RESAMPLES - 1, Math.floor(part * RESAMPLES))] ?? 0;
  return { mean, low: at(0.025), high: at(0.975) };
}
