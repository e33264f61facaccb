import { expect, test } from "vitest";
import { pricedAt } from "../../src/defi/lending/position.ts";

const ETH = 10n ** 18n;
const terms = { weiPerCert: ETH / 250n, liquidationPpm: 700_000n, mostPpm: 700_000n, freeWei: ETH, roundingWei: 0n };

test("what counts as collateral is borrowed against, and held by what is owed", () => {
  const free = pricedAt(terms, { units: 10n * ETH, debtWei: 0n, counts: true });
  expect(free).toMatchObject({ collateralWei: ETH / 25n, borrowableWei: (28n * ETH) / 1_000n });
  const owing = pricedAt(terms, { units: 10n * ETH, debtWei: (14n * ETH) / 1_000n, counts: true });
  expect(owing).toMatchObject({ healthPpm: 2_000_000n, withdrawableUnits: 5n * ETH });
});

test("what was supplied and does not count is worth nothing to a debt, and leaves as it came", () => {
  const idle = pricedAt(terms, { units: 10n * ETH, debtWei: 0n, counts: false });
  expect(idle).toMatchObject({ collateralWei: 0n, borrowableWei: 0n, withdrawableUnits: 10n * ETH });
  const owing = pricedAt(terms, { units: 10n * ETH, debtWei: 1n, counts: false });
  expect(owing).toMatchObject({ healthPpm: 0n, liquidationWeiPerCert: null, withdrawableUnits: 10n * ETH });
});
