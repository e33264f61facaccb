import type { ArbitrageTrade } from "@aksm/core";
import { OutcomeUnknown, WalletDeclined } from "@aksm/sdk";
import { describe, expect, it } from "vitest";
import { budgetOf, chanceOf, mayAskAgain, policyOf, standingText } from "../../src/features/defi/discount/judge.ts";

const trade: ArbitrageTrade = {
  ...{ give: 10n ** 17n, get: 1n, tokens: 1n, wei: 10n ** 17n, gasWei: 1n, otherWei: 1n },
  ...{ profitWei: 1n, yearlyPpm: 100_000n, least: 1n },
};

describe("what a discount is good for", () => {
  it("is a purchase where the decision says so", () => {
    const action = { kind: "buy", trade } as const;
    expect(chanceOf({ discountPpm: 30_000n, action })).toEqual({ kind: "buy", action });
  });

  it("is nothing above the fair value, whatever is held or waits", () => {
    expect(chanceOf({ discountPpm: -30_000n, action: { kind: "sell", trade } })).toEqual({ kind: "above" });
    expect(chanceOf({ discountPpm: -30_000n, action: { kind: "wait", why: "no era" } })).toEqual({ kind: "above" });
  });

  it("is nothing where it would lose or can't be told, and says why", () => {
    const action = { kind: "wait", why: "the price is too near to the fair value" } as const;
    expect(chanceOf({ discountPpm: 2_000n, action })).toEqual({ kind: "none", why: action.why });
  });

  it("is said in words", () => {
    expect(standingText(26_120n)).toBe("2.61 % below what it is worth");
    expect(standingText(-26_120n)).toBe("2.61 % above what it is worth");
    expect(standingText(99n)).toBe("At what it is worth");
  });
});

describe("the request for what was bought", () => {
  it("is made again where it was not sent, and never where nobody knows what became of it", () => {
    expect(mayAskAgain(null, true)).toBe(false);
    expect(mayAskAgain(new WalletDeclined(null), true)).toBe(true);
    expect(mayAskAgain(new WalletDeclined(null), false)).toBe(false);
    expect(mayAskAgain(new OutcomeUnknown("0x01"), true)).toBe(false);
  });
});

describe("what is spent on it", () => {
  it("is what was typed, or as much as pays", () => {
    expect(budgetOf("0.5")).toEqual({ wei: 5n * 10n ** 17n, problem: null });
    expect(budgetOf(" ")).toEqual({ wei: null, problem: null });
    expect(budgetOf("0").problem).toContain("more than nothing");
    expect(budgetOf("half").problem).toContain("such as 12.5");
    expect(policyOf(7n).budgetWei).toBe(7n);
  });

  it("leaves something after all costs, and what the visitor holds already alone", () => {
    const { leastProfitWei, inventory } = policyOf(null);
    expect(leastProfitWei).toBeGreaterThan(0n);
    expect(inventory).toBeGreaterThan(10n ** 30n);
  });
});
