import { describe, expect, it } from "vitest";
import {
  shorten,
  showAmount,
  showDifference,
  showFixed,
  showFixedDifference,
  showHealth,
  showPercent,
  splitAmount,
} from "../../src/lib/format.ts";

const KSM = 10n ** 12n;

describe("amounts for reading", () => {
  it.each([
    [0n, "0"],
    [KSM, "1"],
    [1_234_567n * KSM + KSM / 2n, "1,234,567.5"],
    [KSM / 3n, "0.3333"],
    [1n, "<0.0001"],
    [-1n, "−<0.0001"],
    [-KSM, "−1"],
  ])("%s planck is %s", (amount, text) => expect(showAmount(amount, 12)).toBe(text));

  it("never rounds up", () => expect(showAmount(2n * KSM - 1n, 12)).toBe("1.9999"));
  it("keeps the width of a moving figure", () => expect(showFixed(KSM + KSM / 10n, 12, 9)).toBe("1.100000000"));
  it("signs differences", () => {
    expect(showDifference(KSM, 12)).toBe("+1");
    expect(showDifference(0n, 12)).toBe("0");
    expect(showFixedDifference(5_574_080_999n, 12, 9)).toBe("+0.005574080");
    expect(showFixedDifference(-KSM, 12, 3)).toBe("−1.000");
  });
  it("splits at the point", () => expect(splitAmount(1_234n * KSM + 5n, 12)).toEqual(["1,234", "000000000005"]));
  it("shows percentages, and none of nothing", () => {
    expect(showPercent(1n, 3n)).toBe("33.33 %");
    expect(showPercent(1n, 0n)).toBe("unknown");
    expect(showPercent(0n, 3n)).toBe("0 %");
    expect(showPercent(99n, 1_000_000n)).toBe("<0.01 %");
    expect(showPercent(100n, 1_000_000n)).toBe("0.01 %");
    expect(showPercent(-99n, 1_000_000n, 1)).toBe(">−0.1 %");
    expect(showPercent(1n, 101n, 0)).toBe("<1 %");
  });
  it("show a health with two decimals, rounded down, and no more digits than say something", () => {
    expect(showHealth(1_009_999n)).toBe("1.00");
    expect(showHealth(5_600_000n)).toBe("5.60");
    expect(showHealth(999_999_999n)).toBe("999.99");
    expect(showHealth(56_000_001_460_976_057_590_000n)).toBe("over 1,000");
  });
  it("shortens long texts only", () => {
    expect(shorten("0x1234567890abcdef")).toBe("0x1234…cdef");
    expect(shorten("short")).toBe("short");
  });
});
