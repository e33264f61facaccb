import { expect, test } from "vitest";
import { longestExitSeconds } from "../../src/index.ts";

test("the longest exit is the unbonding, the era it waits for, the one that carries it out and the one it is asked in", () => {
  expect(longestExitSeconds(28, 21_600n)).toBe(31n * 21_600n);
  expect(longestExitSeconds(28, null)).toBeNull();
});
