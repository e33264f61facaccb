/**
 * Operators take turns; rank 0 goes first, and each further rank only where the ones before it did not. `seed` is what
 * the turn is about: a slot, an era, a digest.
 */
export function rankOf(index: number, seed: bigint, operators: number): number {
  const n = BigInt(operators);
  return Number((((BigInt(index) - seed) % n) + n) % n);
}

/** Ordinal of the slot that an anchor begins; the anchor of an era's start shares it with the regular one before. */
export const slotNumber = (anchorNumber: number, slotBlocks: number): bigint =>
  BigInt(Math.floor(anchorNumber / slotBlocks));
