/**
 * Amounts are `bigint` in the smallest unit of the native token (planck). No float ever touches one, and every
 * division names its rounding.
 */
export type Planck = bigint;

/** Parts per million. */
export const PPM = 1_000_000n;

/** Seconds in a year of 365.25 days, by which all yearly rates are told. */
export const YEAR = 31_557_600n;

/** floor(a * b / c). Throws `DivisionByZero` for c = 0. All operands are non-negative. */
export function mulDivDown(a: bigint, b: bigint, c: bigint): bigint {
  if (c === 0n) throw new DivisionByZero();
  return (a * b) / c;
}

/** ceil(a * b / c). Throws `DivisionByZero` for c = 0. All operands are non-negative. */
export function mulDivUp(a: bigint, b: bigint, c: bigint): bigint {
  if (c === 0n) throw new DivisionByZero();
  return (a * b + c - 1n) / c;
}

export const min = (a: bigint, b: bigint): bigint => (a < b ? a : b);
export const max = (a: bigint, b: bigint): bigint => (a > b ? a : b);
/** a - b, or 0 where b is larger. */
export const saturatingSub = (a: bigint, b: bigint): bigint => (a > b ? a - b : 0n);
export const sum = (values: Iterable<bigint>): bigint => {
  let total = 0n;
  for (const value of values) total += value;
  return total;
};

/** Ascending order for `Array.prototype.sort`. */
export const compareBigint = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

export class DivisionByZero extends Error {
  override name = "DivisionByZero";
}

export class AmountFormatError extends Error {
  override name = "AmountFormatError";
  constructor(text: string, decimals: number) {
    super(`"${text}" is no amount: write digits with at most ${decimals} decimals, such as 12.5`);
  }
}

/**
 * "12.5" with 12 decimals → 12_500_000_000_000n. Accepts surrounding blanks; refuses signs, exponents, grouping and
 * more decimals than the token has (nothing is rounded away silently). Throws `AmountFormatError`.
 */
export function parseAmount(text: string, decimals: number): Planck {
  const match = /^(\d+)(?:\.(\d+))?$|^\.(\d+)$/.exec(text.trim());
  if (!match) throw new AmountFormatError(text, decimals);
  const whole = match[1] ?? "0";
  const fraction = match[2] ?? match[3] ?? "";
  if (fraction.length > decimals) throw new AmountFormatError(text, decimals);
  return BigInt(whole + fraction.padEnd(decimals, "0"));
}

/** The exact decimal form, without trailing zeros: 12_500_000_000_000n with 12 decimals → "12.5". */
export function formatAmount(amount: Planck, decimals: number): string {
  const sign = amount < 0n ? "-" : "";
  const digits = (amount < 0n ? -amount : amount).toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, "");
  return sign + whole + (fraction ? `.${fraction}` : "");
}
