/** Unsigned integers of 128 bits as the reference has them: saturating, or null where it has `None`. Operands are in range. */
export const U128_MAX = 2n ** 128n - 1n;

export const saturatingAdd = (a: bigint, b: bigint): bigint => (a + b > U128_MAX ? U128_MAX : a + b);
export const saturatingSub = (a: bigint, b: bigint): bigint => (a > b ? a - b : 0n);
export const saturatingMul = (a: bigint, b: bigint): bigint => (a * b > U128_MAX ? U128_MAX : a * b);

/** floor(a × b / c), or null for c = 0 and where the result has more than 128 bits. */
export function mulDivDownOrNull(a: bigint, b: bigint, c: bigint): bigint | null {
  if (c === 0n) return null;
  const result = (a * b) / c;
  return result > U128_MAX ? null : result;
}

/**
 * `PerThing::from_rational`: floor(p / q) in parts of `one`, and one itself for q = 0 and for p > q.
 */
export function partsDown(p: bigint, q: bigint, one: bigint): bigint {
  return q === 0n || p > q ? one : (one * p) / q;
}

/** `PerThing * amount`: rounded to the nearest, down at the middle. */
export function partsOfNearest(parts: bigint, one: bigint, amount: bigint): bigint {
  const rest = (amount % one) * parts;
  return (amount / one) * parts + rest / one + (rest % one > one / 2n ? 1n : 0n);
}

/** A ratio n / d, compared by value. */
export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

/** Negative where a is less than b. */
export function compareRatios(a: Ratio, b: Ratio): bigint {
  return a.d === b.d ? a.n - b.n : a.n * b.d - b.n * a.d;
}
