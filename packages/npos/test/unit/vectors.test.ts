import { describe, expect, test } from "vitest";
import { seqPhragmen } from "../../src/index.ts";
import { sharedVector, sharedVectors } from "./vectors.ts";

/** Large elections that the reference implementation made, where they are beside the project. */
describe.skipIf(!sharedVectors.length)("elections of the reference, from ../shared/data/npos", () => {
  test.each(sharedVectors)("%s", name => {
    const vector = sharedVector(name);
    const { winners, assignments } = seqPhragmen(vector.snapshot, vector);
    expect(winners.map(([candidate, backing]) => [candidate, String(backing)])).toEqual(vector.winners);
    // As text, since comparing objects of this size takes seconds.
    expect(JSON.stringify(assignments) === JSON.stringify(vector.assignments)).toBe(true);
  });
});
