import fc from "fast-check";
import { expect, test } from "vitest";
import { bandOf } from "../../src/elections/sequential/bound.ts";
import { backersOf } from "../../src/elections/sequential/graph.ts";
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

test("what limbs cannot hold is balanced by the plain rules", () => {
  const candidates = 514;
  const all = Array.from({ length: candidates }, (_, candidate) => candidate);
  const voters = [
    ...all.map(candidate => ({ stake: BigInt(candidate + 1), targets: [candidate] })),
    { stake: 10n ** 9n, targets: all },
  ];
  const options = { seats: candidates, balancing: { iterations: 2, tolerance: 0n } };
  const election = seqPhragmen({ candidates, voters }, options);
  expect(election).toEqual(seqPhragmenByTheRules(ballotsOf({ candidates, voters }), options));
  expect(election.assignments.find(([voter]) => voter === candidates)?.[1].length).toBeGreaterThan(512);
});

test("floats do not decide where they are too coarse for it", () => {
  const ballots = ballotsOf({ candidates: 1, voters: [{ stake: 1n, targets: [0] }] });
  const backers = backersOf(ballots);
  expect(bandOf(ballots, backers)).toBeLessThan(1 + 2 ** -40);
  expect(bandOf(ballots, { ...backers, approvals: [2n ** 122n] })).toBeNull();
});
