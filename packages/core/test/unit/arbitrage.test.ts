import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ArbitrageFacts,
  type ArbitragePolicy,
  bestSize,
  type Curve,
  curveOf,
  decideArbitrage,
  givenToReachUp,
  type PoolTicks,
  type Ratio,
  rootAtTickUp,
  rootOfPriceDown,
  swapAlong,
  TickOutOfRange,
  tickAtRootDown,
  timesDown,
  timesUp,
  YEAR,
} from "../../src/index.ts";

const ETHER = 10n ** 18n;
const KSM = 10n ** 12n;
const KSM_PRICE = 4n * 10n ** 15n;

/** A pool with positions that begin and end at other ticks. */
const pools = fc
  .record({
    tick: fc.integer({ min: -80_000, max: 80_000 }),
    spacing: fc.constantFrom(1, 10, 60, 200),
    base: fc.bigInt({ min: 10n ** 3n, max: 10n ** 24n }),
    feePpm: fc.constantFrom(100n, 500n, 3_000n, 10_000n),
    places: fc.array(
      fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 1, max: 40 }), fc.bigInt(0n, 10n ** 24n)),
      { maxLength: 6 },
    ),
  })
  .map(({ tick, spacing, base, feePpm, places }): PoolTicks => {
    const at = Math.floor(tick / spacing);
    const nets = new Map<number, bigint>();
    let inRange = base;
    for (const [from, length, liquidity] of places) {
      const [low, high] = [(at + from) * spacing, (at + from + length) * spacing];
      nets.set(low, (nets.get(low) ?? 0n) + liquidity);
      nets.set(high, (nets.get(high) ?? 0n) - liquidity);
      if (low <= tick && tick < high) inRange += liquidity;
    }
    const ticks = [...nets].map(([t, net]) => ({ tick: t, net })).sort((a, b) => a.tick - b.tick);
    const lowest = (at - 2_000) * spacing;
    const highest = (at + 2_000) * spacing;
    return { root: rootAtTickUp(tick) + 1n, tick, spacing, inRange, feePpm, ticks, lowest, highest };
  });

describe("ticks", () => {
  test("are the roots of 1.0001 to their power, as Uniswap has them", () => {
    // The ends that the published contract names.
    expect(rootAtTickUp(-887_272)).toBe(4_295_128_739n);
    expect(rootAtTickUp(887_272)).toBe(1_461_446_703_485_210_103_287_273_052_203_988_822_378_723_970_342n);
    expect(rootAtTickUp(0)).toBe(1n << 96n);
    expect(() => rootAtTickUp(887_273)).toThrow(TickOutOfRange);
  });

  test("and the tick of a root is the one at or below it", () => {
    fc.assert(
      fc.property(fc.integer({ min: -887_272, max: 887_271 }), tick => {
        const root = rootAtTickUp(tick);
        expect(tickAtRootDown(root)).toBe(tick);
        expect(tickAtRootDown(root + 1n)).toBe(tick);
        if (tick > -887_272) expect(tickAtRootDown(root - 1n)).toBe(tick - 1);
      }),
      { numRuns: 50 },
    );
  });
});

describe("a curve", () => {
  test("gives no more for two halves than for the whole but for rounding, and what it gives grows with what it gets", () => {
    fc.assert(
      fc.property(pools, fc.boolean(), fc.bigInt({ min: 1n, max: 10n ** 24n }), (pool, rising, amount) => {
        const curve = curveOf(pool, rising);
        const whole = swapAlong(curve, amount);
        const half = swapAlong(curve, amount / 2n);
        expect(half.got <= whole.got && whole.given <= amount).toBe(true);
        expect(rising ? whole.root >= half.root : whole.root <= half.root).toBe(true);
      }),
    );
  });

  test("what is given to reach a price reaches it", () => {
    fc.assert(
      fc.property(pools, fc.boolean(), fc.integer({ min: 1, max: 1_000 }), (pool, rising, far) => {
        const curve = curveOf(pool, rising);
        const target = rootAtTickUp(pool.tick + (rising ? far : -far));
        const after = swapAlong(curve, givenToReachUp(curve, target)).root;
        expect(rising ? after >= target : after <= target).toBe(true);
      }),
    );
  });
});

const fairOf = (curve: Curve, ppm: bigint): { gain: Ratio; cost: Ratio } => {
  // What is got is worth so much more than what is given at the curve's first price.
  const price: Ratio = { over: curve.root * curve.root, under: 1n << 192n };
  const worth = curve.rising ? price : { over: price.under, under: price.over };
  return {
    gain: { over: worth.over * (1_000_000n + ppm), under: worth.under * 1_000_000n },
    cost: { over: 1n, under: 1n },
  };
};
const earned = (curve: Curve, amount: bigint, { gain, cost }: { gain: Ratio; cost: Ratio }): bigint => {
  const { given, got } = swapAlong(curve, amount);
  return timesDown(got, gain) - timesUp(given, cost);
};

describe("the size of a trade", () => {
  test("earns as much as any, tried one by one where a pool is small", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 200n, max: 3_000n }),
        fc.constantFrom(100n, 3_000n, 10_000n),
        fc.bigInt({ min: 0n, max: 400_000n }),
        fc.boolean(),
        fc.bigInt({ min: 1n, max: 2_000n }),
        (liquidity, feePpm, ppm, rising, most) => {
          const pool = { root: 1n << 96n, tick: 0, spacing: 60, inRange: liquidity, feePpm, ticks: [] };
          const curve = curveOf({ ...pool, lowest: -12_000, highest: 12_000 }, rising);
          const worth = fairOf(curve, ppm);
          let best = 0n;
          for (let size = 1n; size <= most; size++) {
            const tried = earned(curve, size, worth);
            if (tried > best) best = tried;
          }
          const found = bestSize(curve, { ...worth, most })?.profit ?? 0n;
          // A unit of what is got is worth up to two here; one unit of each is what rounding moves.
          expect(best - found).toBeLessThanOrEqual(3n);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("earns no less than any of its neighbours, near and far, across ticks", () => {
    fc.assert(
      fc.property(
        pools,
        fc.boolean(),
        fc.bigInt({ min: 0n, max: 100_000n }),
        fc.bigInt({ min: 1n, max: 10n ** 25n }),
        (pool, rising, ppm, most) => {
          const curve = curveOf(pool, rising);
          const worth = fairOf(curve, ppm);
          const found = bestSize(curve, { ...worth, most });
          const size = found?.given ?? 0n;
          const unit = timesUp(1n, worth.gain) + 1n;
          const rounding = BigInt(curve.stretches.length + 1) * unit;
          for (let step = 1n; step < 10n ** 26n; step *= 7n) {
            for (const other of [size + step, size > step ? size - step : 0n]) {
              if (other > most || other === 0n) continue;
              expect(earned(curve, other, worth) - (found?.profit ?? 0n)).toBeLessThanOrEqual(rounding);
            }
          }
        },
      ),
    );
  });

  test("is nothing where the fee is more than the difference", () => {
    const pool = { root: 1n << 96n, tick: 0, spacing: 60, inRange: ETHER, feePpm: 3_000n, ticks: [] };
    const curve = curveOf({ ...pool, lowest: -600, highest: 600 }, true);
    expect(bestSize(curve, { ...fairOf(curve, 2_900n), most: ETHER })).toBeNull();
    expect(bestSize(curve, { ...fairOf(curve, 3_100n), most: ETHER })?.profit).toBeGreaterThan(0n);
  });
});

const POLICY: ArbitragePolicy = {
  leastProfitWei: ETHER / 1_000n,
  yearlyCostPpm: 50_000n,
  conversionPpm: 1_000n,
  budgetWei: 100n * ETHER,
  inventory: 0n,
  slippagePpm: 5_000n,
};

/** A market at so many millionths of the fair value, for an account with ether. */
function facts(certFirst: boolean, marketPpm: bigint, changes: Partial<ArbitrageFacts> = {}): ArbitrageFacts {
  const pool = { shares: 10n ** 24n, pooled: 11n * 10n ** 17n, rewardRate: 0n, updatedAt: 0n, vestEnd: 0n, feeBps: 0n };
  const fair: Ratio = { over: pool.pooled * KSM_PRICE, under: pool.shares * KSM };
  const root = rootOfPriceDown((timesDown(ETHER, fair) * marketPpm) / 1_000_000n, certFirst);
  const tick = tickAtRootDown(root);
  const market = { root, tick, spacing: 60, inRange: 200n * ETHER, feePpm: 3_000n, ticks: [], certFirst };
  return {
    market: { ...market, lowest: tick - 6_000, highest: tick + 6_000 },
    pool,
    fair,
    gasPrice: 10n ** 9n,
    gas: { buy: 200_000n, sell: 250_000n, unstake: 180_000n, tick: 30_000n },
    exitSeconds: 7n * 86_400n,
    doubt: null,
    minimumUnstake: KSM / 10n,
    leastUnstake: KSM / 100n,
    account: { shares: 0n, wei: 1_000n * ETHER, sending: false },
    ...changes,
  };
}
const shares = (tokens: bigint) => (tokens * 10n ** 24n) / (11n * 10n ** 17n);

describe.each([true, false])("what an arbitrageur does, aKSMc first: %s", certFirst => {
  test("buys below the fair value, up to what the next unit is worth, and names what it accepts", () => {
    const { discountPpm, action, sell } = decideArbitrage(facts(certFirst, 950_000n), POLICY);
    expect(Number(discountPpm)).toBeCloseTo(50_000, -1);
    expect(sell).toBeNull();
    if (action.kind !== "buy") throw new Error(action.kind);
    const { trade } = action;
    expect(trade.profitWei).toBeGreaterThan(POLICY.leastProfitWei);
    expect(trade.least).toBeLessThanOrEqual(trade.tokens);
    expect(trade.least).toBeGreaterThan((trade.tokens * 990n) / 1_000n);
    expect(trade.yearlyPpm).toBeGreaterThan(500_000n);
    // Whoever gets only what is accepted at least still keeps the least profit.
    const worth = (trade.least * KSM_PRICE * 999n) / (KSM * 1_000n);
    expect(worth - trade.give - trade.gasWei).toBeGreaterThan(POLICY.leastProfitWei);
  });

  test("asks for KSM for what it holds beyond its inventory, whatever the price is", () => {
    for (const marketPpm of [900_000n, 1_000_000n]) {
      const account = { shares: shares(30n * KSM), wei: ETHER, sending: false };
      const { action } = decideArbitrage(facts(certFirst, marketPpm, { account }), { ...POLICY, inventory: 10n * KSM });
      expect(action.kind).toBe("unstake");
      if (action.kind === "unstake") expect(20n * KSM - action.tokens).toBeLessThanOrEqual(1n);
    }
  });

  test("sells above the fair value, at most what it has", () => {
    const account = { shares: shares(30n * KSM), wei: ETHER, sending: false };
    const { action, discountPpm } = decideArbitrage(facts(certFirst, 1_080_000n, { account }), {
      ...POLICY,
      inventory: 30n * KSM,
    });
    expect(discountPpm).toBeLessThan(-79_000n);
    if (action.kind !== "sell") throw new Error(action.kind);
    expect(action.trade.give).toBe(account.shares);
    expect(action.trade.least).toBeGreaterThan((30n * KSM * KSM_PRICE) / KSM);
  });

  test.each([
    ["the price is fair", {}, {}, 1_000_000n],
    ["what money costs until it is back is more than the discount", {}, { yearlyCostPpm: 5_000_000n }, 950_000n],
    ["turning KSM into ether costs more than the discount", {}, { conversionPpm: 60_000n }, 950_000n],
    ["gas costs more than is earned", { gasPrice: 10n ** 13n }, {}, 950_000n],
    ["the least profit is out of reach", {}, { leastProfitWei: 10n * ETHER }, 950_000n],
    ["a transaction of its own is on its way", { account: { shares: 0n, wei: ETHER, sending: true } }, {}, 950_000n],
    ["the rate is in doubt", { doubt: "a loss is contested" }, {}, 950_000n],
    ["nobody knows how long an exit takes", { exitSeconds: null }, {}, 950_000n],
    ["what could be bought is less than may be unstaked", { minimumUnstake: 10n ** 18n }, {}, 950_000n],
    ["there is no ether", { account: { shares: 0n, wei: 0n, sending: false } }, {}, 950_000n],
    ["an inventory is not there", {}, { inventory: 100n * KSM }, 1_080_000n],
  ] as const)("waits where %s", (_, changed, accepted, marketPpm) => {
    const { action } = decideArbitrage(facts(certFirst, marketPpm, changed), { ...POLICY, ...accepted });
    expect(action.kind).toBe("wait");
  });

  test("spends no more than its budget, and keeps the ether that both transactions may cost", () => {
    const bought = (changes: Partial<ArbitrageFacts>, policy: Partial<ArbitragePolicy> = {}) => {
      const { buy } = decideArbitrage(facts(certFirst, 950_000n, changes), { ...POLICY, ...policy });
      if (!buy) throw new Error("nothing to buy");
      return buy;
    };
    const free = bought({}).give;
    expect(free).toBeGreaterThan(ETHER / 10n);
    expect(bought({}, { budgetWei: ETHER / 10n }).give).toBe(ETHER / 10n);
    const wei = ETHER / 20n;
    const { give } = bought({ account: { shares: 0n, wei, sending: false } });
    expect(give).toBe(wei - 2_000_000n * 10n ** 9n);
  });

  test("counts the gas of both steps, of each tick, and what a year brings by the days that are waited", () => {
    const { market } = facts(certFirst, 950_000n);
    const at = Math.floor(market.tick / 60) * 60;
    const ticks = [-180, -120, 120, 180].map(off => ({ tick: at + off, net: 0n }));
    const { buy } = decideArbitrage(facts(certFirst, 950_000n, { market: { ...market, ticks } }), POLICY);
    if (!buy) throw new Error("nothing to buy");
    expect(buy.gasWei).toBe((200_000n + 180_000n + 2n * 30_000n) * 10n ** 9n);
    // After conversion and gas, before what money costs: by as many times as seven days are in a year.
    const left = (buy.get * 11n * KSM_PRICE * 999n) / (10n ** 7n * KSM * 1_000n) - buy.give - buy.gasWei;
    expect(buy.yearlyPpm).toBe((left * YEAR * 1_000_000n) / (buy.give * 7n * 86_400n));
  });

  test("asks for nothing that is worth less than asking costs, or below the smallest request", () => {
    const kind = (tokens: bigint, inventory: bigint, changes: Partial<ArbitrageFacts> = {}) => {
      const account = { shares: shares(tokens), wei: ETHER, sending: false };
      return decideArbitrage(facts(certFirst, 1_000_000n, { account, ...changes }), { ...POLICY, inventory }).action
        .kind;
    };
    expect(kind(30n * KSM, 0n)).toBe("unstake");
    expect(kind(30n * KSM, 0n, { gasPrice: 10n ** 12n })).toBe("wait");
    // Of a part a tenth of a KSM at least; who leaves with all may leave with a hundredth.
    expect(kind(KSM / 50n, 0n, { gasPrice: 1n })).toBe("unstake");
    expect(kind(KSM / 200n, 0n, { gasPrice: 1n })).toBe("wait");
    expect(kind(30n * KSM + KSM / 50n, 30n * KSM, { gasPrice: 1n })).toBe("wait");
    expect(kind(30n * KSM + KSM / 5n, 30n * KSM, { gasPrice: 1n })).toBe("unstake");
  });

  test("names a least that keeps the least profit after all costs, where slippage would let go of it", () => {
    const wide = { ...POLICY, slippagePpm: 500_000n };
    const { buy } = decideArbitrage(facts(certFirst, 950_000n), wide);
    if (!buy) throw new Error("nothing to buy");
    const worth = (buy.least * KSM_PRICE * 999n) / (KSM * 1_000n);
    const time = (buy.give * 50_000n * 7n * 86_400n) / (1_000_000n * YEAR);
    expect(worth - buy.give - buy.gasWei - time).toBeGreaterThanOrEqual(POLICY.leastProfitWei - KSM_PRICE / KSM);
    expect(buy.least).toBeLessThan(buy.tokens);

    const account = { shares: shares(30n * KSM), wei: ETHER, sending: false };
    const { sell } = decideArbitrage(facts(certFirst, 1_080_000n, { account }), wide);
    if (!sell) throw new Error("nothing to sell");
    // What turning ether into KSM costs is what restocking takes.
    const restock = (sell.give * 11n * KSM_PRICE * 1_001n) / (10n ** 7n * KSM * 1_000n);
    expect(sell.least - restock - sell.gasWei).toBeGreaterThanOrEqual(POLICY.leastProfitWei - 1n);
    expect(sell.least).toBeLessThan(sell.get);
    expect(Number(sell.get - restock - sell.gasWei - sell.profitWei)).toBeLessThanOrEqual(1);
  });

  test("says above the fair value that there is nothing to sell, and not that the price is near", () => {
    const why = (marketPpm: bigint) => decideArbitrage(facts(certFirst, marketPpm), POLICY).action;
    expect(why(1_080_000n)).toMatchObject({ why: expect.stringContaining("nothing to sell") });
    expect(why(1_000_000n)).toMatchObject({ why: expect.stringContaining("too near") });
  });
});
