import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type MorphoTotals,
  morphoIncentiveDown,
  morphoLiquidation,
  morphoRepayment,
  morphoSharesDown,
  morphoTotalsAt,
  morphoWeiDown,
  morphoWeiUp,
  yearlyPpmOfSecondUp,
} from "../../src/index.ts";

const SEED = Number(process.env.AKSM_SEED ?? Math.floor(Math.random() * 2 ** 31));
const ONE = 10n ** 18n;
const seeded = { seed: SEED };

const wei = fc.bigInt(1n, 10n ** 24n);
/** A share of debt is about a millionth of a wei, and may have grown to a few. */
const totals: fc.Arbitrary<MorphoTotals> = fc
  .record({ borrowedWei: wei, freeWei: wei, grown: fc.bigInt(1_000n, 3_000n), fee: fc.bigInt(0n, ONE / 4n) })
  .map(({ borrowedWei, freeWei, grown, fee }) => ({
    suppliedWei: borrowedWei + freeWei,
    suppliedShares: ((borrowedWei + freeWei) * 1_000_000_000n) / grown,
    borrowedWei,
    borrowedShares: (borrowedWei * 1_000_000_000n) / grown,
    updatedAt: 1_000n,
    fee,
  }));
/** By the second: up to a third a year. */
const rate = fc.bigInt(0n, 10n ** 10n);
const seconds = fc.bigInt(0n, 40_000_000n);

describe(`the arithmetic of Morpho (AKSM_SEED=${SEED})`, () => {
  test("interest compounds as e^x has it, by its first three terms", () => {
    const of = {
      suppliedWei: 10n * ONE,
      suppliedShares: 0n,
      borrowedWei: ONE,
      borrowedShares: 0n,
      updatedAt: 7n,
      fee: 0n,
    };
    const ratePerSecond = 10n ** 9n;
    const after = morphoTotalsAt(of, ratePerSecond, 7n + 10n ** 7n);
    // 0.01, half of its square, and a sixth of its cube.
    expect(after.borrowedWei).toBe(1_010_050_166_666_666_666n);
    expect(after.suppliedWei - of.suppliedWei).toBe(after.borrowedWei - of.borrowedWei);
    expect(after.updatedAt).toBe(10_000_007n);
    expect(yearlyPpmOfSecondUp(ratePerSecond)).toBe(31_558n);
  });

  test("a tenth of the interest is Morpho's: lenders' shares gain the rest", () => {
    const of = {
      suppliedWei: ONE,
      suppliedShares: ONE * 10n ** 6n,
      borrowedWei: ONE,
      borrowedShares: 1n,
      updatedAt: 0n,
    };
    const after = morphoTotalsAt({ ...of, fee: ONE / 10n }, ONE / 10n, 1n);
    const interest = after.borrowedWei - ONE;
    const lenders = morphoWeiDown(of.suppliedShares, after.suppliedWei, after.suppliedShares);
    expect(lenders - ONE - (interest * 9n) / 10n).toBeGreaterThanOrEqual(-1n);
    expect(lenders - ONE - (interest * 9n) / 10n).toBeLessThanOrEqual(0n);
  });

  test("a bonus is 1 / (1 - 0.3 (1 - LLTV)), and 15 % at most", () => {
    expect(morphoIncentiveDown((77n * ONE) / 100n)).toBe(1_074_113_856_068_743_286n);
    expect(morphoIncentiveDown((86n * ONE) / 100n)).toBe(1_043_841_336_116_910_229n);
    expect(morphoIncentiveDown(ONE / 10n)).toBe((115n * ONE) / 100n);
  });

  test("interest only grows, and shares convert in the market's favour", () => {
    fc.assert(
      fc.property(totals, rate, seconds, wei, (of, perSecond, elapsed, amount) => {
        const after = morphoTotalsAt(of, perSecond, of.updatedAt + elapsed);
        expect(after.borrowedWei).toBeGreaterThanOrEqual(of.borrowedWei);
        const shares = morphoSharesDown(amount, of.borrowedWei, of.borrowedShares);
        expect(morphoWeiUp(shares, of.borrowedWei, of.borrowedShares)).toBeLessThanOrEqual(amount);
        expect(morphoWeiUp(shares, after.borrowedWei, after.borrowedShares)).toBeGreaterThanOrEqual(
          morphoWeiUp(shares, of.borrowedWei, of.borrowedShares),
        );
      }),
      seeded,
    );
  });

  test("a repayment takes no more wei than were given, and no share beyond the debt, now and later", () => {
    fc.assert(
      fc.property(totals, rate, fc.bigInt(1n, 1_000_000n), fc.bigInt(1n, 2_000_000n), (of, perSecond, part, given) => {
        const [now, later] = [of, morphoTotalsAt(of, perSecond, of.updatedAt + 600n)];
        const shares = (of.borrowedShares * part) / 1_000_000n + 1n;
        const offered = (morphoWeiUp(shares, now.borrowedWei, now.borrowedShares) * given) / 1_000_000n + 1n;
        const paid = morphoRepayment(shares, offered, now, later);
        expect(paid.wei === 0n || paid.shares === 0n).toBe(true);
        for (const { borrowedWei, borrowedShares } of [now, later]) {
          expect(morphoWeiUp(paid.shares, borrowedWei, borrowedShares)).toBeLessThanOrEqual(offered);
          expect(paid.shares || morphoSharesDown(paid.wei, borrowedWei, borrowedShares)).toBeLessThanOrEqual(shares);
        }
        expect(paid.wei === offered || paid.wei === 0n).toBe(true);
      }),
      seeded,
    );
  });

  test("a liquidation takes no more wei than were offered, and no more than there is", () => {
    const terms = fc.record({
      weiPerCert: fc.bigInt(10n ** 14n, 10n ** 17n),
      lltv: fc.bigInt(ONE / 10n, (98n * ONE) / 100n),
      /** What the collateral is worth of the debt, by half to twice of it. */
      backed: fc.bigInt(500_000n, 2_000_000n),
      part: fc.bigInt(1_000n, 1_500_000n),
    });
    fc.assert(
      fc.property(totals, terms, (of, { weiPerCert, lltv, backed, part }) => {
        fc.pre(of.borrowedWei > 10n ** 12n);
        const shares = of.borrowedShares / 2n;
        const debtWei = morphoWeiUp(shares, of.borrowedWei, of.borrowedShares);
        const units = (debtWei * backed * ONE) / (weiPerCert * 1_000_000n) + 1n;
        const offered = (debtWei * part) / 1_000_000n;
        const done = morphoLiquidation({ totals: of, shares, units, weiPerCert, lltv }, offered);
        expect(done.wei).toBeLessThanOrEqual(offered);
        expect(done.seizedUnits === 0n || done.repaidShares === 0n).toBe(true);
        expect(done.repaidShares).toBeLessThanOrEqual(shares);
        expect([0n, units]).toContain(done.seizedUnits);
      }),
      seeded,
    );
  });
});
