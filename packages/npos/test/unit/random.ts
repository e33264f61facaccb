import fc from "fast-check";
import type { Balancing, Snapshot } from "../../src/index.ts";

/** Prints with the name of a random test, and repeats it. */
export const SEED = Number(process.env.AKSM_SEED ?? Date.now() % 1_000_000);
export const runs = (numRuns: number) => ({ seed: SEED, numRuns });

const LARGEST = 2n ** 64n - 1n;

/** Stakes of one election are alike, so that ties, roundings and saturated scores come up: equal, tiny, realistic, largest. */
const stakes = fc.constantFrom(
  fc.constantFrom(5n, 10n),
  fc.bigInt(0n, 3n),
  fc.bigInt(0n, 2_000n),
  fc.bigInt(10n ** 10n, 10n ** 16n),
  fc.constantFrom(10n ** 12n, 2n * 10n ** 12n, 3n * 10n ** 12n),
  fc.bigInt(LARGEST - 5n, LARGEST),
  fc.bigInt(0n, LARGEST),
);

/** Snapshots with repeated targets, targets that are no candidate, voters without any, and candidates without voters. */
export const snapshots: fc.Arbitrary<Snapshot> = stakes.chain(stake =>
  fc.integer({ min: 0, max: 12 }).chain(candidates =>
    fc.record({
      candidates: fc.constant(candidates),
      voters: fc.array(fc.record({ stake, targets: fc.array(fc.nat(candidates + 1), { maxLength: 8 }) }), {
        maxLength: 25,
      }),
    }),
  ),
);

export const seats = fc.integer({ min: 0, max: 14 });

export const balancings: fc.Arbitrary<Balancing | null> = fc.option(
  fc.record({
    iterations: fc.integer({ min: 0, max: 6 }),
    tolerance: fc.oneof(fc.constant(0n), fc.bigInt(0n, 100n), fc.bigInt(0n, 2n ** 127n)),
  }),
);
