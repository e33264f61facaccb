import { describe, expect, it } from "vitest";
import { checkStake, checkUnstake } from "../../src/features/amount/check.ts";

const KSM = 10n ** 12n;
const facts = { decimals: 12, symbol: "KSM", minimum: KSM, maximum: 10n * KSM, mintable: 9n * KSM };

describe("a typed stake", () => {
  it("is no error while empty", () => expect(checkStake("", facts)).toEqual({ ok: false, problem: null }));
  it("is taken between minimum and maximum", () =>
    expect(checkStake("2.5", facts)).toEqual({ ok: true, amount: (5n * KSM) / 2n }));
  it.each([
    ["abc", "such as 12.5"],
    ["1,5", "such as 12.5"],
    ["-1", "such as 12.5"],
    ["0.1234567890123", "12 decimals"],
    ["0.999", "smallest stake is 1 KSM"],
    ["10.000000000001", "can stake 10 KSM at most"],
    ["9.5", "9 KSM can be staked within the day's limit"],
  ])("%s is refused with advice", (text, advice) => {
    const checked = checkStake(text, facts);
    expect(checked.ok ? "" : checked.problem).toContain(advice);
  });
  it("says so where the account holds less than the minimum", () => {
    const checked = checkStake("2", { ...facts, maximum: KSM / 2n });
    expect(checked.ok ? "" : checked.problem).toContain("less than the smallest stake");
  });
  it("is judged by the minimum alone without a wallet", () =>
    expect(checkStake("5000", { ...facts, maximum: null, mintable: null }).ok).toBe(true));
});

describe("a typed unstake", () => {
  const holding = { decimals: 12, token: "aKSMb", minimum: 33_333_333n, minimumForAll: 33_333_333n, balance: 5n * KSM };
  it.each([
    ["5.1", "You hold 5 aKSMb"],
    ["0.00001", "smallest unstake"],
    ["x", "such as 12.5"],
  ])("%s is refused with advice", (text, advice) => {
    const checked = checkUnstake(text, holding);
    expect(checked.ok ? "" : checked.problem).toContain(advice);
  });
  it("is taken up to the balance", () => expect(checkUnstake("5", holding)).toEqual({ ok: true, amount: 5n * KSM }));
  it("below a raised minimum may be all of it, and nothing less", () => {
    const raised = { ...holding, minimum: 6n * KSM };
    expect(checkUnstake("5", raised)).toEqual({ ok: true, amount: 5n * KSM });
    const part = checkUnstake("4", raised);
    expect(part.ok ? "" : part.problem).toContain("Unstake all of it");
  });
});
