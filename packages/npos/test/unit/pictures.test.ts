import { sum } from "@aksm/core";
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

  test("stay within the room they are given, and leave their heading to a page that has one", () => {
    for (const draw of [allocationPicture, concentrationPicture]) {
      for (const width of [320, 342, 700, 1_100]) {
        const picture = draw(allocation, { ...options, width, heading: false });
        expect(picture.width).toBe(width);
        for (const { tag, attributes, children } of picture.shapes) {
          expect(children ?? []).not.toContain(options.source);
          if (tag === "text" || tag === "rect") expect(Number(attributes.x)).toBeGreaterThanOrEqual(0);
          if (tag === "rect") expect(Number(attributes.x) + Number(attributes.width)).toBeLessThanOrEqual(width);
          for (const end of [attributes.x, attributes.x2])
            if (end !== undefined) expect(Number(end)).toBeLessThanOrEqual(width);
        }
      }
    }
  });

  test("can be drawn of nothing", () => {
    const nothing = { ...allocation, validators: [], ledgers: [] };
    expect(toSvg(allocationPicture(nothing, options))).not.toMatch(/NaN|Infinity/);
    expect(toSvg(concentrationPicture(nothing, options))).toContain("no stake is elected");
  });
});

test("an explanation holds the whole set that the replayed election gives", () => {
  const elected = allocation.validators.filter(({ backing }) => backing > 0n);
  expect(elected).toHaveLength(facts.snapshot.seats);
  for (const { backing, elected } of allocation.validators) expect(backing).toBeGreaterThanOrEqual(elected);
  // Nobody's stake is lost: at most what backs nobody elected, ours or others', is not there.
  const stake = sum(facts.snapshot.voters.map(voter => voter.stake)) + allocation.stake;
  expect(sum(elected.map(({ backing }) => backing))).toBeLessThanOrEqual(stake);
});

test("ticks are round, and reach over what they are for", () => {
  expect(ticks(1_017, 6)).toEqual([0, 200, 400, 600, 800, 1_000, 1_200]);
  expect(ticks(7, 5)).toEqual([0, 2, 4, 6, 8]);
  expect(ticks(0, 5)).toEqual([0, 1]);
});
