import type { PoolState } from "@aksm/core";
import { describe, expect, it } from "vitest";
import { balanceAt, pacePpm, rateAt } from "../../src/features/balance/rate.ts";

const KSM = 10n ** 12n;
const pool: PoolState = {
  shares: 100n * KSM * 1_000_000n,
  pooled: 100n * KSM,
  rewardRate: 98n * 100_000n,
  updatedAt: 1_000n,
  vestEnd: 87_400n,
  feeBps: 200n,
};

describe("what the page computes of the pool", () => {
  it("grows every second while rewards vest, and stands still after", () => {
    const shares = 10n * KSM * 1_000_000n;
    const first = balanceAt(pool, shares, 2_000n);
    expect(balanceAt(pool, shares, 2_001n)).toBeGreaterThan(first);
    expect(balanceAt(pool, shares, 90_000n)).toBe(balanceAt(pool, shares, 87_400n));
  });
  it("starts at a rate of one", () => expect(rateAt(pool, KSM, 1_000n)).toBe(KSM));
  it("knows no pace while nothing vests", () => {
    expect(pacePpm({ ...pool, rewardRate: 0n }, 2_000n)).toBeNull();
    expect(pacePpm(pool, 87_400n)).toBeNull();
  });
  it("is what vests in a second, for a year", () =>
    expect(pacePpm(pool, 2_000n)).toBe((9_800_000n * 31_557_600n * 1_000_000n) / (100n * KSM)));
});
