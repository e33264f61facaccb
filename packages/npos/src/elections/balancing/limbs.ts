/**
 * Amounts below 2^86 as two floats: high × 2^43 + low, both whole, 0 ≤ low < 2^43. Sums of up to 2^9 of them, products
 * with up to 2^9 and remainders of a division by up to 2^9 stay below 2^53, so that every operation is exact. Whoever
 * computes keeps the parts apart and carries at the end.
 */
export const LIMB = 2 ** 43;
const SHIFT = 43n;
const MASK = BigInt(LIMB - 1);

/** The most that amounts may be multiplied with or divided by, and the most of them in one sum. */
export const LIMB_COUNT = 2 ** 9;
/** Amounts are below this. */
export const LIMB_LIMIT = 2n ** 86n;

export const highOf = (amount: bigint): number => Number(amount >> SHIFT);
export const lowOf = (amount: bigint): number => Number(amount & MASK);
export const amountOf = (high: number, low: number): bigint => (BigInt(high) << SHIFT) | BigInt(low);
