import { PPM } from "../../amounts.ts";

const YEAR = 31_557_600n;
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
