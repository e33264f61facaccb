/** The validators and nominators of the local Kusama: few, and different from one another. */

import type { NominatorSpec, ValidatorSpec } from "./spec.ts";

const KSM = 1_000_000_000_000n;
const PERCENT = 10_000_000;
const VALIDATORS = 36;
const NOMINATORS = 100;
const MAX_TARGETS = 24;

/** In percent; dealt out in turn. The last two keep everything. */
const COMMISSIONS = [5, 3, 10, 1, 8, 4, 15, 2, 7, 5, 12, 6, 10, 3, 20, 5, 100, 100];
/** Validators that do less than all they could: by index, in thousandths. */
const FAULTY: Readonly<Record<number, number>> = { 4: 950, 9: 900, 13: 700, 18: 980, 22: 400, 27: 850, 31: 0 };

export const validators: readonly ValidatorSpec[] = Array.from({ length: VALIDATORS }, (_, index) => ({
  path: `//Validator//${index + 1}`,
  stake: BigInt(150 + ((index * 733) % 2_400)) * KSM,
  commission: (COMMISSIONS[index % COMMISSIONS.length] as number) * PERCENT,
  performance: FAULTY[index] ?? 1_000,
}));

/** From half a KSM up to 12,000, each about a tenth more than the one before; every one backs validators of its own. */
export const nominators: readonly NominatorSpec[] = Array.from({ length: NOMINATORS }, (_, index) => ({
  path: `//Nominator//${index + 1}`,
  stake: BigInt(Math.round(500 * 1.1073 ** index)) * (KSM / 1_000n),
  targets: targets(index),
}));

/** Neighbours of a starting point that walks around the circle of validators: one target for some, 24 for others. */
function targets(index: number): readonly string[] {
  const count = 1 + ((index * 7) % MAX_TARGETS);
  const start = (index * 11) % VALIDATORS;
  const step = index % 2 === 0 ? 1 : 5;
  const chosen = Array.from({ length: count }, (_, at) => (start + at * step) % VALIDATORS);
  return chosen.map(validator => (validators[validator] as ValidatorSpec).path);
}
