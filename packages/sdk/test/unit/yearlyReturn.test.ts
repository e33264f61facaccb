import { yearlyReturn } from "@aksm/evm";
import { expect, test } from "vitest";
import { feeSet, minted, reported, state, step } from "./history.ts";

const YEAR = 31_557_600n;

test("there is none without a report, or without money under it", () => {
  expect(yearlyReturn([])).toBeNull();
  expect(yearlyReturn([step(minted(10, 100n), state(0n, 0n, 10n), state(100n, 100n, 10n))])).toBeNull();
  expect(yearlyReturn([step(reported(10, 5n), state(0n, 0n, 10n))])).toBeNull();
});

test("rewards over planck and seconds, the fee taken from rewards alone, what is released of provisions no loss", () => {
  const pooled = state(1_000_000n, 1_000_000n, 0n);
  const steps = [
    step(feeSet(1, 1_000n), state(0n, 0n, 1n)),
    step(minted(10, 1_000_000n), state(0n, 0n, 10n), pooled),
    step(reported(110, 300n), pooled),
    step(reported(210, 200n, 110n, 10n), pooled),
  ];
  const planckSeconds = 1_000_000n * 200n;
  expect(yearlyReturn(steps)).toEqual({
    grossPpm: ((500n - 100n) * YEAR * 1_000_000n) / planckSeconds,
    netPpm: ((450n - 100n) * YEAR * 1_000_000n) / planckSeconds,
    reports: 2,
    seconds: 200n,
  });
});

test("money counts for the time it was there", () => {
  const small = state(100n, 100n, 0n);
  const large = state(300n, 300n, 0n);
  const steps = [
    step(minted(0, 100n), state(0n, 0n, 0n), small),
    step(minted(50, 200n), small, large),
    step(reported(100, 20n), large),
  ];
  expect(yearlyReturn(steps)?.grossPpm).toBe((20n * YEAR * 1_000_000n) / (100n * 50n + 300n * 50n));
});

test("only the last seven reports count, and a year of losses is below zero", () => {
  const pooled = state(1_000n, 1_000n, 0n);
  const steps = [
    step(minted(0, 1_000n), state(0n, 0n, 0n), pooled),
    ...Array.from({ length: 9 }, (_, index) => step(reported(10 * (index + 1), index < 2 ? 1_000n : 0n, 1n), pooled)),
  ];
  expect(yearlyReturn(steps)).toMatchObject({
    grossPpm: (-7n * YEAR * 1_000_000n) / (1_000n * 70n),
    reports: 7,
    seconds: 70n,
  });
});
