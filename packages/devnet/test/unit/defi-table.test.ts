import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Balances, DoesNotAddUp, NOTHING, type Part, shared, tableOf } from "../../src/scenario/defi/table.ts";

const balances: Balances = {
  before: { ...NOTHING, units: 1_000n, wei: 500n, native: 9n },
  after: { ...NOTHING, units: 1_010n, wei: 460n, sushi: 3n, native: 11n },
  gasWei: 20n,
  worthBefore: units => (units * 3n) / 2n,
  worthAfter: units => (units * 5n) / 3n,
};
const parts: Part[] = [
  {
    layer: "liquidity",
    in: { ...NOTHING, units: 301n, wei: 200n },
    brought: [
      { source: "fees", amount: { ...NOTHING, units: 13n, wei: 7n } },
      { source: "the price's move", amount: { ...NOTHING, units: -5n, wei: -2n } },
    ],
  },
  {
    layer: "lending:compound",
    in: { ...NOTHING, units: 99n },
    brought: [{ source: "interest", amount: { ...NOTHING, units: 2n } }],
  },
  {
    layer: "discount",
    in: { ...NOTHING, wei: 25n },
    brought: [{ source: "redeemed", amount: { ...NOTHING, wei: -25n, native: 2n, sushi: 3n } }],
  },
];

describe("the table of one user's layers", () => {
  it("adds up in each row and to what the account has, to the smallest unit", () => {
    const { rows, total, balances: has } = tableOf(parts, balances);
    expect(rows.map(({ layer }) => layer)).toEqual(["staking", "liquidity", "lending:compound", "discount"]);
    expect(total.in).toEqual(has.before);
    expect({ ...total.out, wei: total.out.wei - 20n }).toEqual(has.after);
    for (const row of rows) {
      for (const asset of ["units", "tokens", "wei", "sushi", "native"] as const) {
        const sum = row.yields.reduce((all, { amount }) => all + amount[asset], 0n);
        expect(row.out[asset] - row.in[asset]).toBe(sum);
      }
    }
    // 600 shares held aside: from 900 planck to 1,000.
    expect(rows[0]).toMatchObject({ in: { units: 600n, tokens: 900n }, out: { units: 600n, tokens: 1_000n } });
    expect(rows[0]?.yields.map(({ source }) => source)).toEqual(["staking"]);
  });

  it.each(["units", "wei", "sushi", "native"] as const)("refuses %s that no layer accounts for, one of it", asset => {
    const off = { ...balances, after: { ...balances.after, [asset]: balances.after[asset] + 1n } };
    expect(() => tableOf(parts, off)).toThrow(DoesNotAddUp);
    expect(() => tableOf(parts, off)).toThrow("-1 off");
  });

  it("refuses gas that was not booked", () => {
    expect(() => tableOf(parts, { ...balances, gasWei: 19n })).toThrow(DoesNotAddUp);
  });

  it("shares a whole so that its parts make it up, none off by more than one", () => {
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 30n), 10n ** 30n),
        fc.array(fc.bigInt(1n, 10n ** 20n), { minLength: 1, maxLength: 6 }),
        (whole, weights) => {
          const all = weights.reduce((sum, each) => sum + each, 0n);
          const split = shared(whole, weights);
          expect(split.reduce((sum, each) => sum + each, 0n)).toBe(whole);
          for (const [index, part] of split.entries()) {
            const off = part - (whole * (weights[index] as bigint)) / all;
            expect(off >= -1n && off <= 1n).toBe(true);
          }
        },
      ),
    );
  });
});
