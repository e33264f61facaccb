import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  accrue,
  type PoolState,
  sharesForTokensDown,
  sharesForTokensUp,
  tokensForSharesDown,
  unvested,
} from "../../src/index.ts";

const state = fc
  .record({
    pooled: fc.bigInt({ min: 1n, max: 10n ** 19n }),
    ratePpm: fc.bigInt({ min: 500_000n, max: 2_000_000n }),
    rewardRate: fc.bigInt({ min: 0n, max: 10n ** 12n }),
    left: fc.bigInt({ min: 0n, max: 200_000n }),
    feeBps: fc.bigInt({ min: 0n, max: 2_000n }),
  })
  .map(
    ({ pooled, ratePpm, rewardRate, left, feeBps }): PoolState => ({
      shares: pooled * ratePpm,
      pooled,
      rewardRate,
      updatedAt: 1_000n,
      vestEnd: 1_000n + left,
      feeBps,
    }),
  );
const seconds = fc.bigInt({ min: 0n, max: 300_000n });
const shares = fc.bigInt({ min: 0n, max: 10n ** 25n });

describe("rate", () => {
  test("without a loss no balance falls (I6), and it is the same however time is cut into steps", () => {
    fc.assert(
      fc.property(state, shares, seconds, seconds, (start, held, first, second) => {
        const middle = accrue(start, start.updatedAt + first);
        const end = accrue(middle, middle.updatedAt + second);
        expect(end).toEqual(accrue(start, start.updatedAt + first + second));
        const values = [start, middle, end].map(at => tokensForSharesDown(at, held));
        expect(values).toEqual(values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
      }),
    );
  });

  test("accrual moves planck from unvested to pooled and loses none", () => {
    fc.assert(
      fc.property(state, seconds, (start, elapsed) => {
        const end = accrue(start, start.updatedAt + elapsed);
        expect(end.pooled + unvested(end)).toBe(start.pooled + unvested(start));
        expect(end.shares).toBe(start.shares);
      }),
    );
  });

  test("everything has vested at the end of the period and nothing vests twice", () => {
    fc.assert(
      fc.property(state, start => {
        const end = accrue(start, start.vestEnd + 1n);
        expect(unvested(end)).toBe(0n);
        expect(accrue(end, end.updatedAt + 1_000_000n)).toEqual({ ...end, updatedAt: end.updatedAt + 1_000_000n });
      }),
    );
  });

  test("conversions favour the pool by at most one unit (I9)", () => {
    fc.assert(
      fc.property(state, fc.bigInt({ min: 1n, max: 10n ** 18n }), (at, tokens) => {
        const down = sharesForTokensDown(at, tokens);
        const up = sharesForTokensUp(at, tokens);
        expect(up - down === 0n || up - down === 1n).toBe(true);
        const back = tokensForSharesDown(at, down);
        expect(back <= tokens).toBe(true);
        expect(tokensForSharesDown(at, up) >= tokens).toBe(true);
      }),
    );
  });
});
