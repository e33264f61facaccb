import { describe, expect, test } from "vitest";
import { phragmms, pjrCounterExample, ratiosOf, reduce, scoreOf, seqPhragmen, supportsOf } from "../../src/index.ts";
import { plain, referenceCases } from "./reference.ts";

describe.each(referenceCases())("the reference's $name", ({ algorithm, snapshot, options, threshold, expected }) => {
  const election = (algorithm === "phragmms" ? phragmms : seqPhragmen)(snapshot, options);
  const supports = supportsOf(snapshot, election);

  test("is elected and assigned alike", () => {
    expect(plain(election.winners)).toEqual(expected.winners);
    expect(election.assignments).toEqual(expected.assignments);
  });

  test("gives the same supports, score and counter-examples", () => {
    expect(plain(supports.map(({ candidate, total, voters }) => [candidate, total, voters]))).toEqual(
      expected.supports,
    );
    const { minimalStake, sumStake, sumStakeSquared } = scoreOf(supports);
    expect(plain([minimalStake, sumStake, sumStakeSquared])).toEqual(expected.score);
    expect(pjrCounterExample(snapshot, supports)).toBe(expected.pjr);
    expect(pjrCounterExample(snapshot, supports, threshold)).toBe(expected.tpjr);
  });

  test("is reduced alike", () => {
    const staked = expected.staked.map(([who, split]) => ({
      who,
      distribution: split.map(([target, weight]) => ({ target, weight: BigInt(weight) })),
    }));
    const { assignments, removed } = reduce(staked);
    expect(removed).toBe(expected.removed);
    expect(
      plain(assignments.map(each => [each.who, each.distribution.map(({ target, weight }) => [target, weight])])),
    ).toEqual(expected.reduced);
    expect(ratiosOf(assignments, options.parts ?? 0)).toEqual(expected.reducedAssignments);
  });
});
