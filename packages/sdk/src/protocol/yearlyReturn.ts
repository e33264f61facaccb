import type { PoolStep } from "@aksm/evm";
import type { YearlyReturn } from "../types.ts";

const YEAR = 31_557_600n;
const PPM = 1_000_000n;
const BPS = 10_000n;
const REPORTS = 7;

/**
 * What a year would bring at the pace of the last seven reports, without compounding:
 *
 *     gross = (Σ rewards − Σ slashes) × 31,557,600 s ÷ ∫ pooled dt
 *     net   = (Σ rewards × (10,000 − fee) ÷ 10,000 − Σ slashes) × 31,557,600 s ÷ ∫ pooled dt
 *
 * with the integral over the pool's planck from the report before the first of them (or the first mint) to the last
 * report. Rewards that wait for a growth bound count when they are reported. Null where there is no report, or none
 * after money came in.
 */
export function yearlyReturn(steps: readonly PoolStep[], feeBps: bigint): YearlyReturn | null {
  const reports = steps.flatMap((step, index) => (step.event.kind === "reported" ? [index] : []));
  const last = reports.at(-1);
  if (last === undefined) return null;
  const counted = reports.slice(-REPORTS);
  const start = reports.at(-REPORTS - 1) ?? 0;

  let rewards = 0n;
  let slashes = 0n;
  for (const index of counted) {
    const event = steps[index]?.event;
    if (event?.kind !== "reported") continue;
    rewards += event.rewards;
    slashes += event.slashes;
  }
  let planckSeconds = 0n;
  for (let index = start + 1; index <= last; index++) {
    const [before, after] = [steps[index - 1], steps[index]];
    if (before && after) planckSeconds += before.after.pooled * (after.event.timestamp - before.event.timestamp);
  }
  if (planckSeconds === 0n) return null;
  const yearly = (planck: bigint): bigint => (planck * YEAR * PPM) / planckSeconds;
  return {
    grossPpm: yearly(rewards - slashes),
    netPpm: yearly((rewards * (BPS - feeBps)) / BPS - slashes),
    reports: counted.length,
    seconds: (steps[last]?.event.timestamp ?? 0n) - (steps[start]?.event.timestamp ?? 0n),
  };
}
