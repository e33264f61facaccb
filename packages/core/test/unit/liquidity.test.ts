import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  afterSlippageDown,
  amountsOfSharesDown,
  impactPpmDown,
  type MarketState,
  rootOfPriceDown,
  sharesForAmountsDown,
  sqrtDown,
  unitsToSellDown,
  weiBesideUp,
  weiPerCertDown,
} from "../../src/index.ts";

const Q96 = 1n << 96n;
const ONE = 10n ** 18n;

/** Any price from a thousandth of a gwei to a thousand ether, and a position that has earned fees. */
const market = fc
  .record({
    weiPerCert: fc.bigInt({ min: 10n ** 6n, max: 10n ** 21n }),
    certFirst: fc.boolean(),
    liquidity: fc.bigInt({ min: 10n ** 12n, max: 10n ** 26n }),
    ratePpm: fc.bigInt({ min: 800_000n, max: 1_000_000n }),
    feesPpm: fc.bigInt({ min: 0n, max: 20_000n }),
  })
  .map(({ weiPerCert, certFirst, liquidity, ratePpm, feesPpm }): MarketState => {
    const root = rootOfPriceDown(weiPerCert, certFirst);
    const fees = (liquidity * feesPpm) / 1_000_000n;
    return {
      root,
      certFirst,
      liquidity,
      inRange: liquidity,
      supply: (liquidity * ratePpm) / 1_000_000n,
      feePpm: 3_000n,
      fees0: (fees * Q96) / root,
      fees1: (fees * root) / Q96,
    };
  });

describe("liquidity", () => {
  test("a root is the largest whose square is not more", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 256n }), square => {
        const root = sqrtDown(square);
        expect(root * root <= square && (root + 1n) * (root + 1n) > square).toBe(true);
      }),
    );
  });

  test("a price is the one that its root was made of, whichever token is first", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 10n ** 6n, max: 10n ** 24n }), fc.boolean(), (wei, certFirst) => {
        const found = weiPerCertDown({ root: rootOfPriceDown(wei, certFirst), certFirst });
        expect(found - wei < 2n + wei / 10n ** 6n && wei - found < 2n + wei / 10n ** 6n).toBe(true);
      }),
    );
  });

  test("what a deposit makes shares of is worth no more than the deposit (D1)", () => {
    fc.assert(
      fc.property(market, fc.bigInt({ min: 10n ** 9n, max: 10n ** 24n }), (state, units) => {
        const wei = weiBesideUp(state, units);
        const shares = sharesForAmountsDown(state, { units, wei });
        const worth = amountsOfSharesDown(state, shares);
        expect(worth.units <= units && worth.wei <= wei).toBe(true);
      }),
    );
  });

  test("all shares are worth no more than position and fees", () => {
    fc.assert(
      fc.property(market, state => {
        const all = amountsOfSharesDown(state, state.supply);
        const inOrder = state.certFirst ? ([all.units, all.wei] as const) : ([all.wei, all.units] as const);
        const most = [
          (state.liquidity * Q96) / state.root + state.fees0,
          (state.liquidity * state.root) / Q96 + state.fees1,
        ] as const;
        const ends = state.liquidity / (1n << 63n) + 1n;
        for (const side of [0, 1] as const) {
          expect(inOrder[side] <= most[side] && most[side] - inOrder[side] <= ends).toBe(true);
        }
      }),
    );
  });

  test("no shares of nothing, nothing for no shares", () => {
    const empty = {
      root: Q96,
      certFirst: true,
      liquidity: 0n,
      inRange: 0n,
      supply: 0n,
      feePpm: 3_000n,
      fees0: 0n,
      fees1: 0n,
    };
    expect(amountsOfSharesDown(empty, 5n)).toEqual({ units: 0n, wei: 0n });
    expect(sharesForAmountsDown(empty, { units: ONE, wei: ONE })).toBe(ONE - 1_000n);
    expect(sharesForAmountsDown(empty, { units: 1_000n, wei: ONE })).toBe(0n);
    expect(weiBesideUp(empty, ONE)).toBe(ONE);
  });

  /** Of a pool of x · y = k: what is sold for ether leaves as much, in proportion, as stays in the pool. */
  test("what is sold of aKSMc alone leaves both in the pool's proportion", () => {
    fc.assert(
      fc.property(market, fc.bigInt({ min: 10n ** 12n, max: 10n ** 22n }), (state, units) => {
        const reserve = state.certFirst ? (state.inRange * Q96) / state.root : (state.inRange * state.root) / Q96;
        const other = state.certFirst ? (state.inRange * state.root) / Q96 : (state.inRange * Q96) / state.root;
        if (reserve < 10n ** 9n || other < 10n ** 9n || units > reserve * 10n) return;
        const sold = unitsToSellDown(state, units);
        const paid = (sold * (1_000_000n - state.feePpm)) / 1_000_000n;
        const got = (other * paid) / (reserve + paid);
        const left = units - sold;
        // left : got as (reserve + paid) : (other - got), to a millionth or a few units.
        const [a, b] = [left * (other - got), got * (reserve + paid)];
        const off = a > b ? a - b : b - a;
        expect(sold <= units && off <= a / 1_000_000n + 3n * (reserve + other + units)).toBe(true);
      }),
    );
  });

  test("impact and slippage", () => {
    expect(impactPpmDown(1_000n, 990n)).toBe(10_000n);
    expect(impactPpmDown(1_000n, 1_001n)).toBe(0n);
    expect(impactPpmDown(0n, 0n)).toBe(0n);
    expect(afterSlippageDown(1_001n, 5_000n)).toBe(995n);
  });
});
