import { describe, expect, test } from "vitest";
import { allocate } from "../../src/allocation/allocate.ts";
import { ALLOCATION_POLICY } from "../../src/allocation/policy.ts";
import { allocationPicture } from "../../src/pictures/allocation.ts";
import { concentrationPicture } from "../../src/pictures/concentration.ts";
import { ticks } from "../../src/pictures/parts.ts";
import { toSvg } from "../../src/pictures/svg.ts";
import { syntheticFacts } from "../../src/synthetic/facts.ts";

const facts = syntheticFacts({ seed: 3, validators: 40, seats: 24, nominators: 90, ledgers: 12, pool: 4_000 });
const allocation = allocate(facts, ALLOCATION_POLICY);
const options = { unit: { decimals: 12, symbol: "KSM" }, source: "a test <of & names>" };

describe("the pictures of an allocation", () => {
  test("show one bar for each validator with stake, as long as its stake", () => {
    const { shapes } = allocationPicture(allocation, options);
    const bars = shapes.filter(
      each => String(each.attributes.fill).includes("--picture-ours") && each.attributes.height === 12,
    );
    const shown = allocation.validators.filter(({ target, elected }) => target > 0n || elected > 0n);
    expect(bars).toHaveLength(shown.length);
    const longest = shown.reduce((a, b) => (b.elected > a.elected ? b : a));
    const widths = bars.map(({ attributes }) => Number(attributes.width));
    for (const [place, { elected }] of shown.entries()) {
      const wanted = (Math.max(...widths) * Number(elected)) / Number(longest.elected);
      expect(Math.abs((widths[place] ?? 0) - wanted)).toBeLessThan(0.02);
    }
  });

  test("are SVG whatever names hold, alike each time, and dark where the viewer is", () => {
    for (const draw of [allocationPicture, concentrationPicture]) {
      const svg = toSvg(draw(allocation, options));
      expect(svg).toContain("a test &lt;of &amp; names&gt;");
      expect(svg).toContain("prefers-color-scheme: dark");
      expect(svg).toBe(toSvg(draw(allocation, options)));
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  test("can be drawn of nothing", () => {
    const nothing = { ...allocation, validators: [], ledgers: [] };
    expect(toSvg(allocationPicture(nothing, options))).not.toMatch(/NaN|Infinity/);
    expect(toSvg(concentrationPicture(nothing, options))).toContain("no stake is elected");
  });
});

test("ticks are round, and reach over what they are for", () => {
  expect(ticks(1_017, 6)).toEqual([0, 200, 400, 600, 800, 1_000, 1_200]);
  expect(ticks(7, 5)).toEqual([0, 2, 4, 6, 8]);
  expect(ticks(0, 5)).toEqual([0, 1]);
});
