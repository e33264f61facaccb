import { PPM, YEAR } from "../../amounts.ts";
import type { YieldWindow } from "./types.ts";

const ONE = 10n ** 18n;

/**
 * What a year brings beyond `yearlyPpm` where what was earned is added every so many seconds: (1 + y t)^(1 / t) − 1 − y, with t the
 * part of a year, over whole times. Millionths, rounded down; 0 where that is less than twice a year.
 */
export function compoundingPpmDown(yearlyPpm: bigint, everySeconds: bigint): bigint {
  const times = everySeconds > 0n ? YEAR / everySeconds : 0n;
  if (times < 2n || yearlyPpm <= 0n) return 0n;
  const once = (yearlyPpm * ONE * everySeconds) / (PPM * YEAR);
  let [power, base, left] = [ONE, ONE + once, times];
  for (; left > 0n; left >>= 1n) {
    if (left & 1n) power = (power * base) / ONE;
    base = (base * base) / ONE;
  }
  const beyond = ((power - ONE) * PPM) / ONE - yearlyPpm;
  return beyond > 0n ? beyond : 0n;
}

/**
 * How often a vault was harvested, seconds rounded up: the whole window over the harvests in it, so that two in a row are no pace. In
 * words where nothing compounds any more: fewer than two, or none within twice the time that it took between them.
 */
export function harvestPace(
  window: YieldWindow,
  { count, lastAt }: { readonly count: number; readonly lastAt: bigint | null },
): { readonly everySeconds: bigint; readonly window: YieldWindow } | string {
  const seconds = window.to - window.from;
  if (count < 2 || lastAt === null || seconds <= 0n) {
    return `it was harvested less than twice within ${daysDown(seconds)} days: nothing compounds until somebody harvests`;
  }
  const times = BigInt(count);
  const everySeconds = (seconds + times - 1n) / times;
  const quiet = window.to - lastAt;
  if (quiet > 2n * everySeconds) {
    return `nobody has harvested it for ${daysDown(quiet)} days: nothing compounds until somebody does`;
  }
  return { everySeconds, window };
}

/** With a digit behind the point where it is not whole. */
const daysDown = (seconds: bigint): string => String(Math.floor(Number(seconds) / 8_640) / 10);
