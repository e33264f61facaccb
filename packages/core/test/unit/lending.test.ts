import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  borrowableWeiDown,
  healthPpmDown,
  liquidationPriceUp,
  withdrawableUnitsDown,
  yearlyPpmDown,
  yearlyPpmUp,
} from "../../src/index.ts";

const SEED = Number(process.env.AKSM_SEED ?? Math.floor(Math.random() * 2 ** 31));
const ONE = 10n ** 18n;
const PPM = 1_000_000n;

const borrowing = fc.record({
  units: fc.bigInt(ONE / 1_000n, 10n ** 26n),
  debtWei: fc.bigInt(ONE / 1_000n, 10n ** 24n),
  weiPerCert: fc.bigInt(10n ** 12n, 10n ** 19n),
  liquidationPpm: fc.bigInt(100_000n, 900_000n),
});

describe(`lending (AKSM_SEED=${SEED})`, () => {
  test("a thousand aKSMc at 0.004 ether, of which 70 % may be owed", () => {
    const of = { units: 1_000n * ONE, debtWei: 2n * ONE, weiPerCert: ONE / 250n, liquidationPpm: 700_000n };
    expect(healthPpmDown(of)).toBe(1_400_000n);
    expect(borrowableWeiDown(of, 700_000n)).toBe((8n * ONE) / 10n);
    expect(liquidationPriceUp(of)).toBe((2n * ONE) / 700n + 1n);
    expect(withdrawableUnitsDown(of, 700_000n)).toBe(285_714_285_714_285_714_285n);
  });

  test("without a debt nothing is liquidated, and all may leave", () => {
    const free = { units: ONE, debtWei: 0n, weiPerCert: ONE, liquidationPpm: 700_000n };
    expect(healthPpmDown(free)).toBeNull();
    expect(liquidationPriceUp(free)).toBeNull();
    expect(withdrawableUnitsDown(free, 700_000n)).toBe(ONE);
    expect(liquidationPriceUp({ ...free, units: 0n, debtWei: 1n })).toBeNull();
    expect(withdrawableUnitsDown({ ...free, weiPerCert: 0n, debtWei: 1n }, 700_000n)).toBe(0n);
  });

  test("at the price of liquidation the debt is just safe, and a wei below it is not", () => {
    fc.assert(
      fc.property(borrowing, of => {
        const price = liquidationPriceUp(of) ?? 0n;
        expect(of.units * price * of.liquidationPpm).toBeGreaterThanOrEqual(of.debtWei * ONE * PPM);
        expect(of.units * (price - 1n) * of.liquidationPpm).toBeLessThan(of.debtWei * ONE * PPM);
      }),
      { seed: SEED },
    );
  });

  test("who borrows or takes out the most is safe by it", () => {
    fc.assert(
      fc.property(borrowing, of => {
        const { liquidationPpm: most } = of;
        const more = borrowableWeiDown(of, most);
        if (more > 0n) expect(healthPpmDown({ ...of, debtWei: of.debtWei + more })).toBeGreaterThanOrEqual(PPM);
        const out = withdrawableUnitsDown(of, most);
        if (out > 0n) expect(healthPpmDown({ ...of, units: of.units - out })).toBeGreaterThanOrEqual(PPM);
      }),
      { seed: SEED },
    );
  });
});

test("what a rate by the block is in a year goes by the pace of blocks, and what is paid is rounded up", () => {
  const rate = 11_408_000_000n;
  const [slow, fast] = [2n, 12n].map(seconds => yearlyPpmUp(rate, { blocks: 1_000n, seconds: 1_000n * seconds }));
  expect([slow, fast]).toEqual([180_005n, 30_001n]);
  expect(yearlyPpmDown(rate, { blocks: 1n, seconds: 12n })).toBe(30_000n);
  expect(yearlyPpmUp(0n, { blocks: 1n, seconds: 12n })).toBe(0n);
});
