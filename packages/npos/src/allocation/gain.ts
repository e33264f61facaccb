/**
 * What a validator is worth with some stake of ours: gain × x / (others + x), where `gain` is its net reward of an era and
 * x is counted in units. `gain`, `others` and `unit` may be scaled alike: only their ratios matter.
 */
export interface Gain {
  readonly gain: bigint;
  readonly others: bigint;
  readonly unit: bigint;
}

/** A non-negative rational number. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

/** What `step` more units beyond `units` add per unit, exactly. Decreases in `units`: the gain is concave. */
export function marginalGain({ gain, others, unit }: Gain, units: number, step: number): Rational {
  const before = others + BigInt(units) * unit;
  const after = before + BigInt(step) * unit;
  // gain·(after−others)/after − gain·(before−others)/before, over the step; alone in a validator, all is in the first unit.
  if (before === 0n) return { over: gain, under: BigInt(step) };
  return { over: gain * others * unit, under: before * after };
}

/** gain × x / (others + x), rounded down; 0 for no stake. */
export const gainDown = (gain: bigint, others: bigint, x: bigint): bigint =>
  x === 0n ? 0n : (gain * x) / (others + x);
