import type { EraRange } from "./release.ts";

/** How the chain's eras have run lately. Eras may run shorter or stall: every date from it is an expectation. */
export interface EraClock {
  readonly activeEra: number;
  /** Milliseconds since the epoch at which the active era began; null where its first block is out of reach. */
  readonly startedAtMs: number | null;
  /** Mean length of the last whole eras, milliseconds; null until one whole era was seen. */
  readonly lengthMs: number | null;
}

/** An expected stretch of time; the dates are null while no whole era was seen. */
export interface ExpectedTime extends EraRange {
  readonly fromMs: number | null;
  readonly toMs: number | null;
  /** Eras from the active one to the earliest expected. */
  readonly erasLeft: number;
}

/** The dates of an era range: from the start of the first era to the end of the last. */
export function datesOf(range: EraRange, clock: EraClock, nowMs: number): ExpectedTime {
  const erasLeft = Math.max(0, range.fromEra - clock.activeEra);
  const { startedAtMs, lengthMs } = clock;
  if (startedAtMs === null || lengthMs === null) return { ...range, fromMs: null, toMs: null, erasLeft };
  const startOf = (era: number): number => startedAtMs + (era - clock.activeEra) * lengthMs;
  const fromMs = Math.max(nowMs, startOf(range.fromEra));
  return { ...range, fromMs, toMs: Math.max(fromMs, startOf(range.toEra + 1)), erasLeft };
}
