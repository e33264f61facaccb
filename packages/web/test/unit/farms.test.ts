import { describe, expect, it } from "vitest";
import { firstStep, paidText, partOf, yieldText } from "../../src/features/defi/farm/words.ts";

const ONE = 10n ** 18n;
const token = { address: "0x01", symbol: "WETH", decimals: 18 } as const;
const has = { free: 8n * ONE, staked: { token, amount: 2n * ONE } };

describe("a farm in words", () => {
  it("takes a part of what is free, or of what is staked", () => {
    expect(partOf("12.5", "stake", has)).toEqual({ amount: ONE, problem: null });
    expect(partOf(" 100 ", "unstake", has)).toEqual({ amount: 2n * ONE, problem: null });
    expect(partOf("50.", "stake", has)).toEqual({ amount: 4n * ONE, problem: null });
  });

  it.each(["", "0", "ten", "100.01", "1.234", "-5"])("refuses %o", text => {
    const { amount, problem } = partOf(text, "stake", has);
    expect(amount).toBeNull();
    expect(problem).not.toBeNull();
  });

  it("says what comes before anything can be staked", () => {
    const place = { name: "x", address: "0x01", staked: "0x02" } as const;
    const chef = { ...place, kind: "masterchef", poolId: 0 } as const;
    for (const first of [chef, { ...place, kind: "streams", below: null } as const])
      expect(firstStep({ place: first })).toContain("Provide liquidity first");
    expect(firstStep({ place: { ...place, kind: "streams", below: "liquidity" } })).toContain(
      "farm for liquidity first",
    );
  });

  it("tells a yield in percent, and only what is paid where nobody trades it", () => {
    const paid = { token, layer: "liquidity", units: ONE, per: "year", end: 1n, yearlyPpm: 123_400n } as const;
    expect(yieldText(paid, ONE)).toBe("12.34 % in WETH");
    const unknown = { ...paid, per: "block", end: null, yearlyPpm: null } as const;
    expect(yieldText(unknown, ONE)).toBe("1 WETH a block, which has no price here");
    expect(yieldText(unknown, 0n)).toBe("1 WETH a block, all of it for who stakes first");
  });

  it("says what came with it, if anything did", () => {
    expect(paidText([{ token, amount: 0n }])).toBe("");
    expect(paidText([{ token, amount: ONE }])).toBe(" Paid: 1 WETH.");
  });
});
