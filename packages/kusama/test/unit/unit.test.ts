import { expect, test } from "vitest";
import { unitOfProperties } from "../../src/read/unit.ts";

test.each([
  [
    { ss58Format: 2, tokenDecimals: 12, tokenSymbol: "KSM" },
    { symbol: "KSM", decimals: 12 },
  ],
  [
    { tokenDecimals: [10], tokenSymbol: ["DOT"] },
    { symbol: "DOT", decimals: 10 },
  ],
  [
    { tokenDecimals: 0, tokenSymbol: "UNIT" },
    { symbol: "UNIT", decimals: 0 },
  ],
  [{}, null],
  [null, null],
  [{ tokenDecimals: "12", tokenSymbol: "KSM" }, null],
  [{ tokenDecimals: -1, tokenSymbol: "KSM" }, null],
  [{ tokenDecimals: 12, tokenSymbol: "" }, null],
])("a chain's properties %j give the unit %j", (properties, unit) => {
  expect(unitOfProperties(properties)).toEqual(unit);
});
