import fc from "fast-check";
import { expect, test } from "vitest";
import {
  ballotsOf,
  compareScores,
  reduce,
  type StakedAssignment,
  scoreOf,
  seqPhragmen,
  supportsOf,
} from "../../src/index.ts";
import { balancings, runs, SEED, seats, snapshots } from "./random.ts";

test(`every voter's stake is shared out to the last planck, among its own candidates (AKSM_SEED=${SEED})`, () => {
  fc.assert(
    fc.property(snapshots, seats, balancings, (snapshot, seats, balancing) => {
      const election = seqPhragmen(snapshot, { seats, balancing });
      const { candidates } = snapshot;
      expect(election.winners).toHaveLength(Math.min(seats, candidates));
      for (const [voter, split] of election.assignments) {
        expect(split.reduce((sum, [, parts]) => sum + parts, 0)).toBe(65_535);
        for (const [candidate] of split) expect(snapshot.voters[voter]?.targets).toContain(candidate);
      }
      const given = supportsOf(snapshot, election).reduce((sum, { total }) => sum + total, 0n);
      const had = election.assignments.reduce((sum, [voter]) => sum + (snapshot.voters[voter]?.stake ?? 0n), 0n);
      expect(given).toBe(had);
      expect(seqPhragmen(ballotsOf(snapshot), { seats, balancing })).toEqual(election);
    }),
    runs(300),
  );
});

const assignments: fc.Arbitrary<StakedAssignment<string>[]> = fc
  .array(fc.uniqueArray(fc.tuple(fc.nat(6), fc.bigInt(1n, 30n)), { selector: ([target]) => target, maxLength: 5 }), {
    maxLength: 14,
  })
  .map(voters =>
    voters.map((split, voter) => ({
      who: `v${voter}`,
      distribution: split.map(([target, weight]) => ({ target: `c${target}`, weight })),
    })),
  );

const backings = (all: readonly StakedAssignment<string>[]): Map<string, bigint> => {
  const sums = new Map<string, bigint>();
  for (const { distribution } of all) {
    for (const { target, weight } of distribution) sums.set(target, (sums.get(target) ?? 0n) + weight);
  }
  return sums;
};

test(`reducing keeps every backing and every stake, and leaves a forest (AKSM_SEED=${SEED})`, () => {
  fc.assert(
    fc.property(assignments, before => {
      const { assignments: after, removed } = reduce(before);
      const edges = (all: readonly StakedAssignment<string>[]) =>
        all.flatMap(({ distribution }) => distribution).length;
      const stakeOf = ({ distribution }: StakedAssignment<string>) =>
        distribution.reduce((sum, { weight }) => sum + weight, 0n);
      expect(backings(after)).toEqual(backings(before));
      expect(after.map(stakeOf)).toEqual(before.map(stakeOf));
      expect(edges(before) - edges(after)).toBe(removed);
      const voters = before.filter(({ distribution }) => distribution.length).length;
      expect(edges(after)).toBeLessThan(Math.max(1, voters + backings(before).size));
    }),
    runs(1_000),
  );
});

test("scores are compared by the least backing, then by all backing, then by how even it is", () => {
  const score = (...totals: bigint[]) => scoreOf(totals.map(total => ({ total })));
  expect(compareScores(score(2n, 3n), score(1n, 9n))).toBe(1);
  expect(compareScores(score(2n, 3n), score(2n, 4n))).toBe(-1);
  expect(compareScores(score(2n, 4n, 4n), score(2n, 3n, 5n))).toBe(1);
  expect(compareScores(score(2n, 3n), score(3n, 2n))).toBe(0);
});
