import fc from "fast-check";
import { expect, test } from "vitest";
import { ballotsOf, PER_U16, PERBILL, seqPhragmen } from "../../src/index.ts";
import { seqPhragmenByTheRules } from "../../src/rules/phragmen.ts";
import { balancings, runs, SEED, seats, snapshots } from "./random.ts";

test(`the fast election equals the plain rules, whatever the ballots (AKSM_SEED=${SEED})`, () => {
  const parts = fc.constantFrom(PER_U16, PERBILL);
  fc.assert(
    fc.property(snapshots, seats, balancings, parts, (snapshot, seats, balancing, parts) => {
      const options = { seats, balancing, parts } as const;
      expect(seqPhragmen(snapshot, options)).toEqual(seqPhragmenByTheRules(ballotsOf(snapshot), options));
    }),
    runs(2_000),
  );
});
