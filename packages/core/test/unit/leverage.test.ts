import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Borrowing,
  collateralWeiDown,
  curveOf,
  daysToEarnBackUp,
  fallToLiquidationPpmDown,
  healthPpmDown,
  type LoopFacts,
  leastHealthPpmOf,
  leveragePpmUp,
  loopYield,
  ltvOfLeverageDown,
  ltvPpmUp,
  mostLeveragePpmDown,
  type PoolTicks,
  planClosing,
  planOpening,
  rootOfPriceDown,
  swapAlong,
  swapForAlong,
  tickAtRootDown,
} from "../../src/index.ts";

const SEED = Number(process.env.AKSM_SEED ?? Math.floor(Math.random() * 2 ** 31));
const options = { seed: SEED };
const ONE = 10n ** 18n;
const PPM = 1_000_000n;
const PRICE = 4n * 10n ** 15n;
const POLICY = { leastHealthPpm: 1_060_000n, mostImpactPpm: 50_000n };
const YEAR = { stakingPpmAYear: 150_000n, borrowPpmAYear: 30_000n };

/** An exchange with liquidity around its price, at a price for a whole aKSMc. */
function exchangeAt(weiPerCert: bigint, inRange: bigint, certFirst: boolean): PoolTicks & { certFirst: boolean } {
  const root = rootOfPriceDown(weiPerCert, certFirst);
  const tick = tickAtRootDown(root);
  const at = Math.floor(tick / 60) * 60;
  const ends = { lowest: at - 6_000, highest: at + 6_000 };
  return { root, tick, spacing: 60, inRange, feePpm: 3_000n, ticks: [], ...ends, certFirst };
}

/** 10,000 aKSMc and 40 ether deep on either side, at what the lending market takes an aKSMc for. */
const usual = (changes: Partial<LoopFacts> = {}): LoopFacts => ({
  exchange: exchangeAt(PRICE, 632_455_532_033_675_866_400n, true),
  freeWei: 1_000n * ONE,
  position: { units: 0n, debtWei: 0n, weiPerCert: PRICE, liquidationPpm: 770_000n },
  ...changes,
});

const exchanges = fc
  .record({
    // Beside the lending market's price, a tenth on either side.
    price: fc.bigInt((PRICE * 9n) / 10n, (PRICE * 11n) / 10n),
    inRange: fc.bigInt(10n ** 19n, 10n ** 24n),
    certFirst: fc.boolean(),
  })
  .map(({ price, inRange, certFirst }) => exchangeAt(price, inRange, certFirst));
const borrowings: fc.Arbitrary<Borrowing> = fc.record({
  units: fc.bigInt(ONE, 10n ** 24n),
  debtWei: fc.bigInt(1n, 10n ** 21n),
  weiPerCert: fc.bigInt(10n ** 14n, 10n ** 17n),
  liquidationPpm: fc.bigInt(500_000n, 950_000n),
});
/** Of a million: a position that may owe so much of its liquidation part. */
const owing = (of: Borrowing, ppm: bigint): Borrowing => ({
  ...of,
  debtWei: (collateralWeiDown(of) * of.liquidationPpm * ppm) / PPM / PPM,
});

describe(`a loop in numbers (AKSM_SEED=${SEED})`, () => {
  test("three times one's own, of which 77 % may be owed", () => {
    const of = { units: 3_000n * ONE, debtWei: 8n * ONE, weiPerCert: PRICE, liquidationPpm: 770_000n };
    expect(ltvPpmUp(of)).toBe(666_667n);
    expect(leveragePpmUp(of)).toBe(3_000_000n);
    expect(healthPpmDown(of)).toBe(1_155_000n);
    expect(fallToLiquidationPpmDown(of)).toBe(134_199n);
    expect(ltvOfLeverageDown(3_000_000n)).toBe(666_666n);
    expect(mostLeveragePpmDown(770_000n, 1_060_000n)).toBe(3_655_171n);
    // 15 % on three parts, less 3 % on two.
    const made = { netPpmAYear: 390_000n, breakEvenBorrowPpmAYear: 150_000n, zeroYieldBorrowPpmAYear: 225_000n };
    expect(loopYield(of, YEAR)).toEqual(made);
    expect(loopYield(of, { ...YEAR, borrowPpmAYear: 225_001n })?.netPpmAYear).toBe(-2n);
    // 8 ether bring 0.96 a year more.
    const nothing = { ...YEAR, debtWei: 0n };
    expect(daysToEarnBackUp(nothing, { ...YEAR, ...of }, ONE / 100n)).toBe(4n);
  });

  test("without a debt there is no leverage and no liquidation, and without collateral nothing is one's own", () => {
    const free = { units: ONE, debtWei: 0n, weiPerCert: PRICE, liquidationPpm: 770_000n };
    expect([ltvPpmUp(free), leveragePpmUp(free), fallToLiquidationPpmDown(free)]).toEqual([0n, PPM, null]);
    expect(loopYield(free, YEAR)).toMatchObject({ netPpmAYear: 150_000n, zeroYieldBorrowPpmAYear: null });
    const none = { ...free, units: 0n, debtWei: 1n };
    expect([ltvPpmUp(none), leveragePpmUp(none), loopYield(none, YEAR)]).toEqual([null, null, null]);
    expect(fallToLiquidationPpmDown(none)).toBe(0n);
    expect(ltvOfLeverageDown(PPM / 2n)).toBe(0n);
    const owed = { ...YEAR, ...free };
    expect([daysToEarnBackUp(owed, owed, 1n), daysToEarnBackUp(owed, owed, -1n)]).toEqual([null, 0n]);
  });

  test("what was owed already pays the higher rate too before a raise has earned its cost", () => {
    const before = { ...YEAR, debtWei: 8n * ONE };
    const raised = (borrowPpmAYear: bigint) => ({ ...YEAR, debtWei: 10n * ONE, borrowPpmAYear });
    // 8 ether brought 0.96 a year more; 10 at 5 % bring 1, of which 0.04 is more than before.
    expect(daysToEarnBackUp(before, raised(50_000n), ONE / 100n)).toBe(92n);
    // A whole year's worth: of 365.25 days, as of all rates.
    expect(daysToEarnBackUp(before, raised(50_000n), ONE / 25n)).toBe(366n);
    expect(daysToEarnBackUp(before, raised(54_000n), ONE / 100n)).toBeNull();
  });

  test("the price falls by as much as it says before the debt is liquidated, and a little further it is", () => {
    fc.assert(
      fc.property(borrowings, fc.bigInt(100_000n, 990_000n), (of, ppm) => {
        const owed = owing(of, ppm);
        fc.pre(owed.debtWei > 10n ** 9n);
        const fall = fallToLiquidationPpmDown(owed) ?? 0n;
        const at = (by: bigint) => healthPpmDown({ ...owed, weiPerCert: (owed.weiPerCert * (PPM - by)) / PPM }) ?? 0n;
        expect(at(fall)).toBeGreaterThanOrEqual(PPM - 1n);
        expect(at(fall + 4n)).toBeLessThan(PPM);
      }),
      options,
    );
  });

  test("it earns more than aKSMb alone just where the borrow rate is below what staking pays", () => {
    const rates = fc.record({ stakingPpmAYear: fc.bigInt(1n, PPM), borrowPpmAYear: fc.bigInt(0n, PPM) });
    fc.assert(
      fc.property(borrowings, fc.bigInt(100_000n, 990_000n), rates, (of, ppm, year) => {
        const owed = owing(of, ppm);
        const made = loopYield(owed, year);
        if (made === null) throw new Error("a part of it is one's own");
        expect(made.netPpmAYear >= year.stakingPpmAYear).toBe(year.borrowPpmAYear <= made.breakEvenBorrowPpmAYear);
        const zero = made.zeroYieldBorrowPpmAYear ?? 0n;
        expect(loopYield(owed, { ...year, borrowPpmAYear: zero })?.netPpmAYear).toBeGreaterThanOrEqual(0n);
        expect(loopYield(owed, { ...year, borrowPpmAYear: zero + 1n })?.netPpmAYear).toBeLessThan(0n);
      }),
      options,
    );
  });
});

describe(`a trade for an exact amount (AKSM_SEED=${SEED})`, () => {
  test("costs as much as gives that amount, but for rounding, and no less", () => {
    fc.assert(
      fc.property(exchanges, fc.boolean(), fc.bigInt(1n, 10n ** 21n), (exchange, rising, wanted) => {
        const curve = curveOf(exchange, rising);
        const { given, got, root, passed } = swapForAlong(curve, wanted);
        expect(got).toBeLessThanOrEqual(wanted);
        if (got < wanted) return void expect(passed).toBe(curve.stretches.length);
        const back = swapAlong(curve, given);
        // A root can't tell amounts apart that are smaller than what moves it by one.
        const unit = (rising ? curve.root ** 2n / 2n ** 192n : 2n ** 192n / curve.root ** 2n) + 1n;
        expect(back.got).toBeGreaterThanOrEqual(got - unit * BigInt(passed + 2));
        expect(rising ? back.root >= root - 2n : back.root <= root + 2n).toBe(true);
        const less = swapAlong(curve, given - given / 1_000n - 10n > 0n ? given - given / 1_000n - 10n : 0n);
        expect(less.got).toBeLessThan(got);
      }),
      options,
    );
  });
});

describe(`opening a loop (AKSM_SEED=${SEED})`, () => {
  const ask = { units: 100n * ONE, ltvPpm: ltvOfLeverageDown(3_000_000n) };

  test("a hundred aKSMc at three times", () => {
    const plan = planOpening(usual(), POLICY, ask);
    if (plan.kind !== "open") throw new Error(plan.why);
    // A little less than two hundred are bought with 0.8 ether: for the fee, and for the price that it moves.
    expect(plan.borrowWei).toBeGreaterThan((76n * ONE) / 100n);
    expect(plan.borrowWei).toBeLessThan((80n * ONE) / 100n);
    expect(plan.boughtUnits).toBe(swapAlong(curveOf(usual().exchange, true), plan.borrowWei).got);
    expect(plan.costWei).toBe(plan.borrowWei - collateralWeiDown({ units: plan.boughtUnits, weiPerCert: PRICE }));
    expect(leveragePpmUp(plan.after)).toBeLessThanOrEqual(3_000_000n);
  });

  test("the health that is insisted on withstands the fall, whatever slippage is accepted", () => {
    const near = { units: 3_000n * ONE, debtWei: 86n * (ONE / 10n), weiPerCert: PRICE, liquidationPpm: 770_000n };
    expect(leastHealthPpmOf(near, 5_000n, 50_000n)).toBe(1_069_045n);
    expect(leastHealthPpmOf(near, 50_000n, 50_000n)).toBe(1_052_632n);
    const cases = fc.record({
      ...{ of: borrowings, ppm: fc.bigInt(100_000n, 990_000n) },
      ...{ slippage: fc.bigInt(0n, 199_999n), fall: fc.bigInt(1n, 500_000n) },
    });
    fc.assert(
      fc.property(cases, ({ of, ppm, slippage, fall }) => {
        const least = leastHealthPpmOf(owing(of, ppm), slippage, fall);
        expect((least * (PPM - fall)) / PPM).toBeGreaterThanOrEqual(PPM);
      }),
      options,
    );
  });

  test("is refused with its reason", () => {
    const shallow = exchangeAt(PRICE, 10n ** 19n, true);
    const why = (facts: LoopFacts, terms = ask) => planOpening(facts, POLICY, terms);
    expect(why(usual(), { ...ask, ltvPpm: 730_000n })).toEqual({
      ...{ kind: "refused", why: "above the limit" },
      mostLtvPpm: 726_415n,
    });
    expect(why(usual({ freeWei: ONE / 2n }))).toMatchObject({ why: "too little ether to borrow", freeWei: ONE / 2n });
    expect(why(usual({ exchange: shallow }))).toMatchObject({ why: "too little liquidity" });
    // It has as much, for nearly a tenth more than the price.
    const thin = { why: "too little liquidity", impactPpm: 98_087n };
    expect(why(usual({ exchange: exchangeAt(PRICE, 10n ** 20n, true) }))).toMatchObject(thin);
    expect(why(usual({ exchange: { ...shallow, inRange: 0n } }))).toMatchObject({ impactPpm: null });
    expect(why(usual({ exchange: { ...shallow, inRange: 10n ** 15n } }))).toMatchObject({ impactPpm: null });
    const open = { ...usual().position, units: 100n * ONE, debtWei: (27n * ONE) / 100n };
    expect(why(usual({ position: open }), { units: 0n, ltvPpm: 600_000n })).toMatchObject({ why: "nothing to borrow" });
    expect(why(usual(), { units: 0n, ltvPpm: 600_000n })).toMatchObject({ why: "nothing to borrow" });
  });

  test("never owes more of the collateral than was asked, and could not owe a wei more", () => {
    const parts = fc.record({ units: fc.bigInt(ONE, 10n ** 21n), ltvPpm: fc.bigInt(10_000n, 720_000n) });
    let opened = 0;
    fc.assert(
      fc.property(exchanges, parts, fc.bigInt(0n, 900_000n), (exchange, terms, ppm) => {
        const position = owing({ ...usual().position, units: 10n * ONE }, ppm);
        const plan = planOpening({ exchange, freeWei: 10n ** 30n, position }, POLICY, terms);
        if (plan.kind === "refused") return void expect(plan.why).toMatch(/too little liquidity|nothing to borrow/);
        opened++;
        expect(ltvPpmUp(plan.after)).toBeLessThanOrEqual(terms.ltvPpm);
        expect(healthPpmDown(plan.after)).toBeGreaterThanOrEqual(POLICY.leastHealthPpm - 1n);
        const { got } = swapAlong(curveOf(exchange, exchange.certFirst), plan.borrowWei + 1n);
        const more = collateralWeiDown({ ...position, units: position.units + terms.units + got });
        expect(plan.after.debtWei + 1n).toBeGreaterThan((more * terms.ltvPpm) / PPM);
      }),
      options,
    );
    expect(opened).toBeGreaterThan(10);
  });
});

describe(`unwinding a loop (AKSM_SEED=${SEED})`, () => {
  const position = { units: 300n * ONE, debtWei: (8n * ONE) / 10n, weiPerCert: PRICE, liquidationPpm: 770_000n };

  test("all of it, and a part of it", () => {
    const { exchange } = usual();
    const all = planClosing({ exchange, position }, "all");
    if (all.kind !== "close") throw new Error(all.why);
    expect(all.repayWei).toBe(position.debtWei);
    expect(all.soldUnits + all.backUnits).toBe(position.units);
    expect(all.soldUnits).toBeGreaterThan(200n * ONE);
    expect(all.after).toEqual({ units: 0n, debtWei: 0n });
    const part = planClosing({ exchange, position }, { ltvPpm: ltvOfLeverageDown(2_000_000n) });
    if (part.kind !== "close") throw new Error(part.why);
    expect(part.backUnits).toBe(0n);
    expect(leveragePpmUp({ ...position, ...part.after })).toBeLessThanOrEqual(2_000_000n);
    const none = planClosing({ exchange, position }, { ltvPpm: 0n });
    expect(none).toEqual(all);
  });

  test("all of it without a price, and no part", () => {
    const unpriced = { exchange: usual().exchange, position: { ...position, weiPerCert: null } };
    expect(planClosing(unpriced, "all")).toMatchObject({ kind: "close", repayWei: position.debtWei });
    expect(planClosing(unpriced, { ltvPpm: 100_000n })).toEqual({ kind: "refused", why: "no price" });
  });

  test("without a debt all of the collateral comes back, and there is nothing to reduce", () => {
    const free = { exchange: usual().exchange, position: { ...position, debtWei: 0n } };
    const back = { soldUnits: 0n, repayWei: 0n, backUnits: position.units };
    expect(planClosing(free, "all")).toMatchObject(back);
    expect(planClosing(free, { ltvPpm: 0n })).toEqual({ kind: "refused", why: "nothing to repay" });
    const empty = { exchange: usual().exchange, position: { ...position, units: 0n, debtWei: 0n } };
    expect(planClosing(empty, "all")).toEqual({ kind: "refused", why: "nothing there" });
  });

  test("is refused with its reason", () => {
    const why = (exchange: LoopFacts["exchange"], of: Borrowing, target: { ltvPpm: bigint } | "all" = "all") =>
      planClosing({ exchange, position: of }, target);
    expect(why(usual().exchange, position, { ltvPpm: 700_000n })).toMatchObject({ why: "nothing to repay" });
    const shallow = { why: "too little liquidity", impactPpm: null };
    expect(why(exchangeAt(PRICE, 10n ** 15n, true), position)).toMatchObject(shallow);
    expect(why(exchangeAt(PRICE, 10n ** 15n, true), position, { ltvPpm: 600_000n })).toMatchObject(shallow);
    const fallen = usual({ exchange: exchangeAt(PRICE / 2n, 632_455_532_033_675_866_400n, true) }).exchange;
    expect(why(fallen, position)).toMatchObject({ why: "too little collateral" });
  });

  test("a part is unwound where the exchange has too little ether for the half of it", () => {
    const deep = exchangeAt(PRICE, 632_455_532_033_675_866_400n, true);
    const exchange = { ...deep, lowest: deep.tick - 2_000, highest: deep.tick + 2_000 };
    const of = { units: 3_000n * ONE, debtWei: 8n * ONE, weiPerCert: PRICE, liquidationPpm: 770_000n };
    expect(swapForAlong(curveOf(exchange, false), of.debtWei / 2n).got).toBeLessThan(of.debtWei / 2n);
    const plan = planClosing({ exchange, position: of }, { ltvPpm: ltvOfLeverageDown(2_900_000n) });
    if (plan.kind !== "close") throw new Error(plan.why);
    expect(plan.repayWei).toBeGreaterThan((40n * ONE) / 100n);
    expect(plan.repayWei).toBeLessThan((44n * ONE) / 100n);
    expect(plan.impactPpm).toBeLessThan(15_000n);
    expect(leveragePpmUp({ ...of, ...plan.after })).toBeLessThanOrEqual(2_900_000n);
  });

  test("is done whatever it moves the price by, and says by how much", () => {
    const plan = planClosing({ exchange: exchangeAt(PRICE, 10n ** 20n, true), position }, "all");
    if (plan.kind !== "close") throw new Error(plan.why);
    expect(plan.impactPpm).toBeGreaterThan(POLICY.mostImpactPpm);
    expect(plan.repayWei).toBe(position.debtWei);
  });

  test("is refused only where a plain search finds no amount either", () => {
    const seen = { closed: 0, refused: 0, halfTooMuch: 0 };
    const shares = fc.bigInt(100_000n, 990_000n);
    const cases = fc.record({
      exchange: exchanges,
      ppm: shares,
      ofLtv: shares,
      reach: fc.integer({ min: 60, max: 6_000 }),
    });
    fc.assert(
      fc.property(cases, ({ exchange: deep, ppm, ofLtv, reach }) => {
        const exchange = { ...deep, lowest: deep.tick - reach, highest: deep.tick + reach };
        const of = owing(position, ppm);
        const ltvPpm = ((ltvPpmUp(of) ?? 0n) * ofLtv) / PPM;
        const curve = curveOf(exchange, !exchange.certFirst);
        const meets = (wei: bigint): boolean => {
          const { given, got } = swapForAlong(curve, wei);
          if (got < wei || given > of.units) return false;
          return of.debtWei - wei <= (collateralWeiDown({ ...of, units: of.units - given }) * ltvPpm) / PPM;
        };
        const fills = (wei: bigint) => swapForAlong(curve, wei).got === wei;
        if (!fills(of.debtWei / 2n)) seen.halfTooMuch++;
        const steps = 200n;
        const found = Array.from({ length: Number(steps) + 1 }, (_, at) => (of.debtWei * BigInt(at)) / steps).find(
          meets,
        );
        const plan = planClosing({ exchange, position: of }, { ltvPpm });
        if (plan.kind === "refused") {
          seen.refused++;
          return void expect(found, plan.why).toBeUndefined();
        }
        seen.closed++;
        expect(meets(plan.repayWei)).toBe(true);
        if (found !== undefined) expect(plan.repayWei).toBeLessThanOrEqual(found);
      }),
      options,
    );
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(3);
  });

  test("leaves at most what was asked for, and a wei less repaid would not", () => {
    let closed = 0;
    fc.assert(
      fc.property(exchanges, fc.bigInt(100_000n, 990_000n), fc.bigInt(0n, 700_000n), (exchange, ppm, ltvPpm) => {
        const of = owing(position, ppm);
        const plan = planClosing({ exchange, position: of }, { ltvPpm });
        if (plan.kind === "refused") return void expect(plan.why).toMatch(/nothing to repay|too little/);
        closed++;
        const { units, debtWei } = plan.after;
        const most = (wei: bigint) => (wei * ltvPpm) / PPM;
        expect(debtWei).toBeLessThanOrEqual(most(collateralWeiDown({ units, weiPerCert: PRICE })));
        if (debtWei === 0n) return;
        const { given } = swapForAlong(curveOf(exchange, !exchange.certFirst), plan.repayWei - 1n);
        const less = collateralWeiDown({ units: of.units - given, weiPerCert: PRICE });
        expect(debtWei + 1n).toBeGreaterThan(most(less));
      }),
      options,
    );
    expect(closed).toBeGreaterThan(10);
  });

  test("a loop that is opened and unwound at once costs its trades and brings nothing", () => {
    let both = 0;
    fc.assert(
      fc.property(exchanges, fc.bigInt(ONE, 10n ** 21n), fc.bigInt(10_000n, 720_000n), (exchange, units, ltvPpm) => {
        const opened = planOpening({ ...usual(), freeWei: 10n ** 30n, exchange }, POLICY, { units, ltvPpm });
        if (opened.kind === "refused") return;
        const { root } = swapAlong(curveOf(exchange, exchange.certFirst), opened.borrowWei);
        const moved = { ...exchange, root, tick: tickAtRootDown(root) };
        const closed = planClosing({ exchange: moved, position: opened.after }, "all");
        if (closed.kind === "refused") return void expect(closed.why).toMatch(/too little/);
        both++;
        expect(closed.soldUnits).toBeGreaterThanOrEqual(opened.boughtUnits);
        expect(closed.backUnits).toBeLessThanOrEqual(units);
      }),
      options,
    );
    expect(both).toBeGreaterThan(10);
  });
});
