import { YEAR } from "@aksm/core";
import type { PoolStep } from "../memory.ts";

const PPM = 1_000_000n;
const BPS = 10_000n;
const REPORTS = 7;

/** Net return of a year, without compounding; see `yearlyReturn` for the formula. */
export interface YearlyReturn {
  /** Parts per million of what is staked, after the fee; below 0 where slashes outweigh rewards. */
  readonly netPpm: bigint;
  /** The same before the fee. */
  readonly grossPpm: bigint;
  /** Reports that it is derived from. */
  readonly reports: number;
  /** Seconds that they cover. */
  readonly seconds: bigint;
}

/**
 * What a year would bring at the pace of the last seven reports, without compounding:
 *
 *     gross = (Σ rewards − Σ lost) × 31,557,600 s ÷ ∫ pooled dt
 *     net   = (Σ rewards × (10,000 − fee) ÷ 10,000 − Σ lost) × 31,557,600 s ÷ ∫ pooled dt
 *
 * where a report's loss is what it took for slashes and provisions less what it released of earlier ones, the fee the
 * one of its time, and the integral over the pool's planck from the report before the first of them (or the first mint) to the last
 * report. Rewards that wait for a growth bound count when they are reported. Null where there is no report, or none
 * after money came in.
 */
export function yearlyReturn(steps: readonly PoolStep[]): YearlyReturn | null {
  const reports = steps.flatMap((step, index) => (step.event.kind === "reported" ? [index] : []));
  const last = reports.at(-1);
  if (last === undefined) return null;
  const counted = reports.slice(-REPORTS);
  const start = reports.at(-REPORTS - 1) ?? firstMint(steps);

  let rewards = 0n;
  let fees = 0n;
  let lost = 0n;
  for (const index of counted) {
    const step = steps[index];
    if (step?.event.kind !== "reported") continue;
    rewards += step.event.rewards;
    fees += (step.event.rewards * step.before.feeBps) / BPS;
    lost += step.event.loss - step.event.released;
  }
  let planckSeconds = 0n;
  for (let index = start + 1; index <= last; index++) {
    const [before, after] = [steps[index - 1], steps[index]];
    if (before && after) planckSeconds += before.after.pooled * (after.event.timestamp - before.event.timestamp);
  }
  if (planckSeconds === 0n) return null;
  const yearly = (planck: bigint): bigint => (planck * YEAR * PPM) / planckSeconds;
  return {
    grossPpm: yearly(rewards - lost),
    netPpm: yearly(rewards - fees - lost),
    reports: counted.length,
    seconds: (steps[last]?.event.timestamp ?? 0n) - (steps[start]?.event.timestamp ?? 0n),
  };
}

const firstMint = (steps: readonly PoolStep[]): number =>
  Math.max(
    0,
    steps.findIndex(({ event }) => event.kind === "minted"),
  );
