import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gainDown, marginalGain, type Rational } from "../../src/allocation/gain.ts";
import { findOptimum, type OptimumProblem } from "../../src/allocation/optimum.ts";
import { tangentBound } from "./tangents.ts";

const SEED = Number(process.env.AKSM_SEED ?? Date.now() % 1_000_000);

/** Validators in operators and places that overlap as they like; some alone, some with nothing of others behind them. */
const problem = (most: number, units: number): fc.Arbitrary<OptimumProblem> =>
  fc
    .record({
      options: fc.array(
        fc.record({
          gain: fc.bigInt(0n, 1_000_000n),
          others: fc.bigInt(0n, 10_000n),
          cap: fc.nat(units),
          operator: fc.option(fc.nat(3)),
          infrastructure: fc.option(fc.nat(2)),
        }),
        { minLength: 1, maxLength: most },
      ),
      unit: fc.bigInt(1n, 500n),
      units: fc.integer({ min: 1, max: units }),
      operatorCaps: fc.array(fc.nat(units), { minLength: 4, maxLength: 4 }),
      infrastructureCaps: fc.array(fc.nat(units), { minLength: 3, maxLength: 3 }),
    })
    .map(({ options, unit, ...rest }) => ({ ...rest, options: options.map(each => ({ ...each, unit })) }));

const atScale = ({ over, under }: Rational, scale: Rational): bigint => (over * scale.over) / (under * scale.under);

/** The conditions of Karush, Kuhn and Tucker for whole units, in exact arithmetic of its own. */
function assertOptimal(given: OptimumProblem): void {
  const found = findOptimum(given);
  const { units, placed, base, operatorPrices, infrastructurePrices, scale } = found;
  const used = (group: "operator" | "infrastructure", place: number): number =>
    given.options.reduce((sum, option, each) => sum + (option[group] === place ? (units[each] ?? 0) : 0), 0);
  expect(units.reduce((sum, each) => sum + each, 0)).toBe(placed);
  expect(placed).toBeLessThanOrEqual(given.units);
  for (const [group, caps, prices] of [
    ["operator", given.operatorCaps, operatorPrices],
    ["infrastructure", given.infrastructureCaps, infrastructurePrices],
  ] as const) {
    for (const [place, cap] of caps.entries()) {
      const full = used(group, place);
      expect(full).toBeLessThanOrEqual(cap);
      if (full < cap && full > 0) expect(prices[place]).toBe(0);
      if (full > 0) expect(prices[place]).toBeGreaterThanOrEqual(0);
      if (full < cap) expect(prices[place]).toBeLessThanOrEqual(0);
    }
  }
  for (const [place, option] of given.options.entries()) {
    const has = units[place] ?? 0;
    const price = BigInt(
      base +
        (option.operator === null ? 0 : (operatorPrices[option.operator] ?? 0)) +
        (option.infrastructure === null ? 0 : (infrastructurePrices[option.infrastructure] ?? 0)),
    );
    expect(has).toBeGreaterThanOrEqual(0);
    expect(has).toBeLessThanOrEqual(option.cap);
    if (has > 0) expect(atScale(marginalGain(option, has - 1, 1), scale)).toBeGreaterThanOrEqual(price);
    if (has < Math.min(option.cap, given.units)) {
      expect(atScale(marginalGain(option, has, 1), scale)).toBeLessThanOrEqual(price);
    }
  }
}

/** The sum of gains, exactly, over a common denominator. */
function worth({ options }: OptimumProblem, units: readonly number[]): Rational {
  let sum: Rational = { over: 0n, under: 1n };
  for (const [place, { gain, others, unit }] of options.entries()) {
    const x = BigInt(units[place] ?? 0) * unit;
    if (x === 0n) continue;
    sum = { over: sum.over * (others + x) + gain * x * sum.under, under: sum.under * (others + x) };
  }
  return sum;
}

/** Every way to place the units, one by one; no other idea than to try them all. */
function best(given: OptimumProblem): { placed: number; worth: Rational } {
  let top = { placed: -1, worth: { over: 0n, under: 1n } };
  const units: number[] = [];
  const fits = (group: "operator" | "infrastructure", caps: readonly number[]): boolean =>
    caps.every(
      (cap, place) =>
        units.reduce((sum, each, option) => sum + (given.options[option]?.[group] === place ? each : 0), 0) <= cap,
    );
  const go = (place: number, left: number): void => {
    const option = given.options[place];
    if (!option) {
      const placed = given.units - left;
      if (placed < top.placed || !fits("operator", given.operatorCaps)) return;
      if (!fits("infrastructure", given.infrastructureCaps)) return;
      const now = worth(given, units);
      if (placed > top.placed || now.over * top.worth.under > top.worth.over * now.under) top = { placed, worth: now };
      return;
    }
    for (let each = 0; each <= Math.min(option.cap, left); each++) {
      units[place] = each;
      go(place + 1, left - each);
    }
    units.length = place;
  };
  go(0, given.units);
  return top;
}

describe("the optimum", () => {
  test("fulfils the conditions of optimality exactly, whatever the problem", () => {
    fc.assert(fc.property(problem(12, 1_000), assertOptimal), { seed: SEED, numRuns: 300 });
  });

  test("is what trying everything finds", () => {
    fc.assert(
      fc.property(problem(4, 6), given => {
        const { units, placed, scale } = findOptimum(given);
        const [found, tried] = [worth(given, units), best(given)];
        expect(placed).toBe(tried.placed);
        // Equal up to what the scale of prices rounds away of each unit.
        const short = {
          over: tried.worth.over * found.under - found.over * tried.worth.under,
          under: tried.worth.under * found.under,
        };
        expect(atScale(short, scale)).toBeLessThanOrEqual(BigInt(given.units));
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  test("is not above, and hardly below, what tangents allow by a solver of others", async () => {
    await fc.assert(
      fc.asyncProperty(problem(12, 1_000), async given => {
        const { units, placed } = findOptimum(given);
        const bound = await tangentBound(given, units, placed);
        const { over, under } = worth(given, units);
        const found = Number((over * 1_000_000n) / under) / 1e6;
        expect(found).toBeLessThanOrEqual(bound * (1 + 1e-6) + 1e-6);
        // A unit at a tangent's foot is worth at most what the first one is: the grid leaves no more than that.
        const unit = Math.max(
          ...given.options.map((option, place) => {
            const step = marginalGain(option, Math.max(0, (units[place] ?? 0) - 1), 1);
            return Number((step.over * 1_000_000n) / step.under) / 1e6;
          }),
        );
        expect(found).toBeGreaterThanOrEqual(bound * (1 - 1e-6) - 2 * unit - 1e-6);
      }),
      { seed: SEED, numRuns: 40 },
    );
  });

  test("gives exactly twice as much to who counts twice", () => {
    const one = { gain: 1_000n, others: 5_000n, unit: 1n, cap: 1_000_000, operator: null, infrastructure: null };
    const twice = { ...one, gain: 2n * one.gain, others: 2n * one.others };
    const { units } = findOptimum({
      options: [one, twice, one],
      units: 400_000,
      operatorCaps: [],
      infrastructureCaps: [],
    });
    expect(units[0]).toBe(100_000);
    expect(units[1]).toBe(200_000);
  });

  test("places what it can where caps leave no room for all", () => {
    const option = { gain: 5n, others: 7n, unit: 1n, cap: 3, operator: 0, infrastructure: null };
    const { units, placed } = findOptimum({
      options: [option, option],
      units: 10,
      operatorCaps: [4],
      infrastructureCaps: [],
    });
    expect(placed).toBe(4);
    expect(units.toSorted()).toEqual([2, 2]);
  });
});

describe("a marginal gain", () => {
  test("is the difference of gains, and falls", () => {
    fc.assert(
      fc.property(
        fc.record({
          gain: fc.bigInt(0n, 10n ** 15n),
          others: fc.bigInt(0n, 10n ** 18n),
          unit: fc.bigInt(1n, 10n ** 15n),
        }),
        fc.nat(1_000),
        fc.integer({ min: 1, max: 100 }),
        (of, units, step) => {
          const { over, under } = marginalGain(of, units, step);
          const at = (count: number): bigint => gainDown(of.gain, of.others, BigInt(count) * of.unit);
          const difference = at(units + step) - at(units);
          const exact = (over * BigInt(step)) / under;
          expect(difference - exact).toBeGreaterThanOrEqual(-1n);
          expect(difference - exact).toBeLessThanOrEqual(1n);
          const next = marginalGain(of, units + 1, step);
          expect(next.over * under).toBeLessThanOrEqual(over * next.under);
        },
      ),
      { seed: SEED },
    );
  });
});
