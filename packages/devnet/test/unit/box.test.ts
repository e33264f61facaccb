import { describe, expect, it } from "vitest";
import { beginningAt, fits, seedOfDay } from "../../src/scenario/box.ts";

const story = (name: string, seconds: number, shortSeconds?: number) => ({
  name,
  seconds,
  ...(shortSeconds === undefined ? {} : { shortSeconds }),
});

describe("a run of stories in a bounded time", () => {
  it("begins at every story in turn, day by day, and plays all of them in their order", () => {
    const all = ["a", "b", "c"];
    const day = 86_400_000;
    const firsts = [0, 1, 2].map(n => beginningAt(all, seedOfDay(1_750_000_000_000 + n * day))[0]);
    expect(firsts.toSorted()).toEqual(all);
    expect(beginningAt(all, 4)).toEqual(["b", "c", "a"]);
    expect(beginningAt([], 4)).toEqual([]);
  });

  it("takes what should be over in time, and no more", () => {
    expect(fits(story("a", 60), { seconds: 100, elapsed: 40, usual: 40 })).toBe(true);
    expect(fits(story("a", 61), { seconds: 100, elapsed: 40, usual: 40 })).toBe(false);
  });

  it("reckons with a machine that is slower than usual, and not with a faster one", () => {
    expect(fits(story("a", 40), { seconds: 100, elapsed: 40, usual: 20 })).toBe(false);
    expect(fits(story("a", 30), { seconds: 100, elapsed: 40, usual: 20 })).toBe(true);
    expect(fits(story("a", 80), { seconds: 100, elapsed: 20, usual: 40 })).toBe(true);
    expect(fits(story("a", 81), { seconds: 100, elapsed: 20, usual: 40 })).toBe(false);
  });

  it("reckons with the shorter telling of a story that has one", () => {
    expect(fits(story("a", 360, 90), { seconds: 100, elapsed: 0, usual: 0 })).toBe(true);
  });
});
