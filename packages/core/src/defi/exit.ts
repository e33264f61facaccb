/** A ledger unbonds once in an era, so a request may wait for the next one until its stake is unbonded. */
export const ERAS_TO_UNBOND = 1;
/** Withdrawing, finalizing and paying take a slot each: at most the rest of the era and one more. */
export const ERAS_TO_CARRY_OUT = 1;

/** Eras that an exit touches at most where nothing at hand shortens it: from the start of the one it is asked in to the end of the last. */
const longestExitEras = (bondingDuration: number): number => bondingDuration + ERAS_TO_UNBOND + ERAS_TO_CARRY_OUT + 1;

/** Seconds that such an exit takes at most, from whichever second of an era it is asked in; null where nobody knows how long an era is. */
export const longestExitSeconds = (bondingDuration: number, eraSeconds: bigint | null): bigint | null =>
  eraSeconds === null ? null : eraSeconds * BigInt(longestExitEras(bondingDuration));
