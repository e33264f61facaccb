import { describe, expect, it } from "vitest";
import { weiOfCertDown, weiOfSharesDown, yearlyDown, yearlyReturnPpmDown } from "../../src/index.ts";

const ONE = 10n ** 18n;
const YEAR = 31_557_600n;
/** An aKSMc for a quarter of an ether, and as much liquidity as shares. */
const market = {
  root: (1n << 96n) / 2n,
  inRange: 8n * ONE,
  certFirst: true,
  feePpm: 3_000n,
  liquidity: 8n * ONE,
  supply: 8n * ONE,
  fees0: 0n,
  fees1: 0n,
};

describe("what a farm pays", () => {
  it("is a year at the stream's pace, however much of it is over", () => {
    const stream = { left: 700n * ONE, updatedAt: 1_000n, end: 1_000n + 604_800n };
    expect(yearlyDown(stream, 1_000n)).toBe((700n * ONE * YEAR) / 604_800n);
    expect(yearlyDown(stream, 605_799n)).toBe((700n * ONE * YEAR) / 604_800n);
  });

  it("is nothing after its end, or where nothing is left", () => {
    expect(yearlyDown({ left: ONE, updatedAt: 0n, end: 10n }, 10n)).toBe(0n);
    expect(yearlyDown({ left: 0n, updatedAt: 10n, end: 10n }, 10n)).toBe(0n);
  });

  it("is a part of what is staked, and unknown where nothing is", () => {
    expect(yearlyReturnPpmDown(ONE, 3n * ONE)).toBe(333_333n);
    expect(yearlyReturnPpmDown(ONE, 0n)).toBeNull();
  });

  it("is valued at the market's price", () => {
    expect(weiOfCertDown(market, 8n * ONE)).toBe(2n * ONE);
    // 16 aKSMc and 4 ether, but for the range's ends.
    const worth = weiOfSharesDown(market, 8n * ONE);
    expect(8n * ONE - worth).toBeLessThan(10n);
  });
});
