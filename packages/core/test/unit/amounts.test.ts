import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AmountFormatError, DivisionByZero, formatAmount, mulDivDown, mulDivUp, parseAmount } from "../../src/index.ts";

describe("amounts", () => {
  test.each([
    ["1", 1_000_000_000_000n],
    [" 12.5 ", 12_500_000_000_000n],
    [".000000000001", 1n],
    ["0", 0n],
    ["007", 7_000_000_000_000n],
  ])("parses %j", (text, planck) => expect(parseAmount(text, 12)).toBe(planck));

  test.each(["", "-1", "+1", "1e3", "1,000", "1.", ".", "0.0000000000001", "one", "1 2", "０"])("refuses %j", text =>
    expect(() => parseAmount(text, 12)).toThrow(AmountFormatError),
  );

  test("formatting and parsing are inverse", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.integer({ min: 0, max: 18 }), (amount, decimals) => {
        expect(parseAmount(formatAmount(amount, decimals), decimals)).toBe(amount);
      }),
    );
  });

  test("down and up enclose the exact quotient", () => {
    const positive = fc.bigInt({ min: 1n, max: 10n ** 27n });
    fc.assert(
      fc.property(positive, positive, positive, (a, b, c) => {
        const [down, up] = [mulDivDown(a, b, c), mulDivUp(a, b, c)];
        expect(down * c <= a * b && a * b <= up * c && up - down <= 1n).toBe(true);
      }),
    );
    expect(() => mulDivDown(1n, 1n, 0n)).toThrow(DivisionByZero);
  });
});
