import { describe, expect, it } from "vitest";
import { ChainClock } from "../../src/lib/clock.ts";
import { showAge, showDuration } from "../../src/lib/time.ts";

describe("the chains' clock", () => {
  it("is unknown before any block", () => expect(new ChainClock(() => 0).nowMs()).toBeNull());

  it("moves on from the newest block and never goes back", () => {
    let wall = 1_000;
    const clock = new ChainClock(() => wall);
    clock.observe(500_000);
    wall += 6_000;
    expect(clock.nowMs()).toBe(506_000);
    clock.observe(505_000);
    expect(clock.nowMs()).toBe(506_000);
    clock.observe(592_400_000);
    expect(clock.nowMs()).toBe(592_400_000);
  });
});

describe("lengths of time", () => {
  it.each([
    [0, "0 s"],
    [59_000, "59 s"],
    [3_600_000, "1 h"],
    [7 * 86_400_000 + 3_600_000 + 60_000, "7 d 1 h"],
    [200_000, "3 min 20 s"],
  ])("%s ms is %s", (ms, text) => expect(showDuration(ms)).toBe(text));
  it("calls the present by its name", () => expect(showAge(1_000)).toBe("just now"));
});
