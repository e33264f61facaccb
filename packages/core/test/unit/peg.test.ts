import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  curveOf,
  type PegFacts,
  pegOf,
  rootAtTickUp,
  rootOfPriceDown,
  swapAlong,
  tickAtRootDown,
} from "../../src/index.ts";

const ETHER = 10n ** 18n;
const YEAR = 31_557_600n;
const KSM_PRICE = 4n * 10n ** 15n;
const DAYS = 86_400n;

/** A market of the whole range at so many millionths of the fair value, 1.25 KSM for an aKSMc. */
function factsAt(ppm: bigint, certFirst: boolean, changes: Partial<PegFacts> = {}): PegFacts {
  const fair = (KSM_PRICE * 5n) / 4n;
  const root = rootOfPriceDown((fair * ppm) / 1_000_000n, certFirst);
  const tick = tickAtRootDown(root);
  const [lowest, highest] = [tick - 6_000, tick + 6_000];
  return {
    market: { root, tick, spacing: 60, inRange: 10n ** 21n, feePpm: 3_000n, ticks: [], lowest, highest, certFirst },
    pool: {
      ...{ shares: 8_000n * ETHER, pooled: 10_000n * 10n ** 12n },
      ...{ rewardRate: 0n, updatedAt: 0n, vestEnd: 0n, feeBps: 0n },
    },
    decimals: 12,
    price: { weiPerNative: { over: KSM_PRICE, under: 1n }, seenAt: 7n },
    doubt: null,
    exitSeconds: 8n * DAYS,
    ...changes,
  };
}

describe.each([true, false])("the peg, aKSMc first: %s", certFirst => {
  test("is the rate times the price, beside the market's", () => {
    const peg = pegOf(factsAt(950_000n, certFirst));
    expect(peg.planckPerCert).toBe(1_250_000_000_000n);
    expect(peg.fairWeiPerToken).toBe(KSM_PRICE);
    expect(Number(peg.marketWeiPerToken) / Number(KSM_PRICE)).toBeCloseTo(0.95, 9);
    expect(Number(peg.discountPpm)).toBeCloseTo(50_000, -1);
    expect(peg.price).toEqual({ weiPerNative: KSM_PRICE, seenAt: 7n });
    expect(pegOf(factsAt(1_050_000n, certFirst)).discountPpm).toBeLessThan(-49_990n);
  });

  test("its depth is what moves the price by a hundredth, along the pool's own curve", () => {
    const facts = factsAt(950_000n, certFirst);
    const { depth } = pegOf(facts);
    const root = (rising: boolean, amount: bigint) => swapAlong(curveOf(facts.market, rising), amount).root;
    const price = (at: bigint) => Number(certFirst ? at : (1n << 192n) / at) ** 2;
    const before = price(facts.market.root);
    expect(price(root(certFirst, depth.buy.wei)) / before).toBeCloseTo(1.01, 6);
    const units = (depth.sell.tokens * 8_000n * ETHER) / (10_000n * 10n ** 12n);
    expect(price(root(!certFirst, units)) / before).toBeCloseTo(100 / 101, 6);
    // Both sides are worth about as much, and what is got is less than it is worth by half the move and the fee.
    const paid = Number(depth.buy.wei) / (Number(depth.buy.tokens) * 0.95 * Number(KSM_PRICE)) / 1e-12;
    expect(paid).toBeGreaterThan(1.007);
    expect(paid).toBeLessThan(1.009);
    const got = Number(depth.sell.wei) / (Number(depth.sell.tokens) * 0.95 * Number(KSM_PRICE)) / 1e-12;
    expect(got).toBeGreaterThan(0.991);
    expect(got).toBeLessThan(0.993);
  });

  test("what a little that is bought and redeemed brings is what the pool gives for it", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 700_000n, max: 1_300_000n }), fc.bigInt({ min: 1n, max: 60n }), (ppm, days) => {
        const facts = factsAt(ppm, certFirst, { exitSeconds: days * DAYS });
        const { redeem } = pegOf(facts);
        const given = 10n ** 12n;
        const { got } = swapAlong(curveOf(facts.market, certFirst), given);
        const worth = Number(got) * 1.25 * Number(KSM_PRICE) * 1e-18;
        const expected = (worth / Number(given) - 1) * 1e6;
        expect(Math.abs(Number(redeem?.returnPpm) - expected)).toBeLessThan(2.5);
        const times = Number(YEAR) / Number(days * DAYS);
        expect(Math.abs(Number(redeem?.yearlyPpm) - expected * times)).toBeLessThan(2.5 * Math.max(1, times));
      }),
      { numRuns: 50 },
    );
  });

  test("says what is not known, and gives no number for it", () => {
    const unpriced = pegOf(factsAt(950_000n, certFirst, { price: "the feed is old" }));
    expect(unpriced).toMatchObject({ price: null, noPrice: "the feed is old", fairWeiPerToken: null });
    expect(unpriced).toMatchObject({ discountPpm: null, redeem: null, noRedeem: "the feed is old" });
    expect(unpriced.marketWeiPerToken).toBeGreaterThan(0n);
    const young = pegOf(factsAt(950_000n, certFirst, { exitSeconds: null }));
    expect(young.redeem).toBeNull();
    expect(young.noRedeem).toContain("whole era");
    const doubted = pegOf(factsAt(950_000n, certFirst, { doubt: "a loss is contested" }));
    expect(doubted).toMatchObject({ doubt: "a loss is contested", redeem: null, noRedeem: "a loss is contested" });
    expect(doubted.discountPpm).toBeGreaterThan(0n);
  });
});

test("the lowest root is a price too", () => {
  const { market, ...rest } = factsAt(950_000n, true);
  const at = { ...market, root: rootAtTickUp(-887_272), tick: -887_272, lowest: -887_272, highest: -887_000 };
  expect(pegOf({ ...rest, market: at }).marketWeiPerToken).toBe(0n);
});
