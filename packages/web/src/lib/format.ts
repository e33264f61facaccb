import { formatAmount, type Planck } from "@aksm/core";

/** Groups thousands: "1234567.5" → "1,234,567.5". */
const group = (whole: string): string => whole.replace(/\B(?=(\d{3})+$)/g, ",");

/**
 * An amount for reading, rounded down to at most `places` decimals; "<0.0001" for what rounding would hide. Amounts are
 * planck of a token with `decimals`.
 */
export function showAmount(amount: Planck, decimals: number, places = 4): string {
  const [whole = "0", fraction = ""] = formatAmount(amount < 0n ? -amount : amount, decimals).split(".");
  const sign = amount < 0n ? "−" : "";
  const shown = fraction.slice(0, places).replace(/0+$/, "");
  if (whole === "0" && shown === "" && fraction !== "") return `${sign}<0.${"0".repeat(places - 1)}1`;
  return sign + group(whole) + (shown ? `.${shown}` : "");
}

/** Rounded down to exactly `places` decimals, so that a figure that moves keeps its width. */
export function showFixed(amount: Planck, decimals: number, places: number): string {
  const [whole, fraction] = splitAmount(amount, decimals);
  return `${whole}.${fraction.slice(0, places)}`;
}

/** A difference with its sign and exactly `places` decimals, rounded towards zero: "+0.005574080". */
export const showFixedDifference = (amount: Planck, decimals: number, places: number): string =>
  amount === 0n ? "0" : `${amount > 0n ? "+" : "−"}${showFixed(amount > 0n ? amount : -amount, decimals, places)}`;

/** All decimals, with trailing zeros, for figures that move: ["1,234", "500000000000"]. */
export function splitAmount(amount: Planck, decimals: number): [whole: string, fraction: string] {
  const digits = amount.toString().padStart(decimals + 1, "0");
  return [group(digits.slice(0, -decimals)), digits.slice(-decimals)];
}

/** A difference with its sign: "+0.0012", "−3", "0". */
export const showDifference = (amount: Planck, decimals: number, places = 6): string =>
  amount > 0n ? `+${showAmount(amount, decimals, places)}` : showAmount(amount, decimals, places);

/** "0x1234…cdef", or the same of any long text. */
export const shorten = (text: string, head = 6, tail = 4): string =>
  text.length <= head + tail + 1 ? text : `${text.slice(0, head)}…${text.slice(-tail)}`;

/** What may be owed over what is owed, of millionths: two decimals rounded down, 1 and below is liquidated. */
export const showHealth = (ppm: bigint): string => (ppm >= 1_000_000_000n ? "over 1,000" : showFixed(ppm, 6, 2));

/** A share of a whole in percent with `places` decimals, rounded down: 1/3 → "33.33 %"; "<0.01 %" for what would read as 0. */
export function showPercent(part: bigint, whole: bigint, places = 2): string {
  if (whole === 0n) return "unknown";
  const scaled = (part * 100n * 10n ** BigInt(places)) / whole;
  if (scaled === 0n && part !== 0n) {
    const least = places === 0 ? "1" : `0.${"0".repeat(places - 1)}1`;
    return part > 0n ? `<${least} %` : `>−${least} %`;
  }
  return `${showAmount(scaled, places, places)} %`;
}
