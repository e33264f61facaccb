import type { Peg, YieldLayer, YieldSource } from "@aksm/core";
import { describe, expect, it } from "vitest";
import { UsageError } from "../../src/usage.ts";
import { yieldsCommand } from "../../src/yields/command.ts";
import { yieldLines } from "../../src/yields/print.ts";

const format = { decimals: 12, symbol: "KSM" };
const peg: Peg = {
  planckPerCert: 1_250_000_000_000n,
  price: { weiPerNative: 4n * 10n ** 15n, seenAt: 1_700_000_000n },
  noPrice: null,
  fairWeiPerToken: 4n * 10n ** 15n,
  marketWeiPerToken: 38n * 10n ** 14n,
  discountPpm: 50_000n,
  depth: {
    buy: { wei: 10n ** 18n, tokens: 262n * 10n ** 12n },
    sell: { wei: 10n ** 18n, tokens: 264n * 10n ** 12n },
  },
  exitSeconds: 691_200n,
  redeem: { returnPpm: 49_473n, yearlyPpm: 2_258_817n },
  noRedeem: null,
  doubt: null,
};
const staking: YieldSource = {
  ...{ kind: "staking", layer: "staking", yearlyPpm: -1_234n, unknown: null, token: null, paidBy: "Kusama" },
  ...{ window: { from: 1_700_000_000n - 604_800n, to: 1_700_000_000n }, until: null },
};
const layers: YieldLayer[] = [
  {
    ...{ id: "staking", kind: "staking", name: null, over: null, sources: [staking] },
    ...{ yearlyPpm: -1_234n, complete: true, risks: ["slash"], loop: null },
  },
  {
    ...{
      id: "farm:one",
      kind: "farm",
      name: "one",
      over: "staking",
      yearlyPpm: null,
      complete: false,
      risks: ["code"],
      loop: { leveragePpm: 2_500_000n, openingCostPpm: 4_500n },
    },
    sources: [
      { ...staking, yearlyPpm: null, unknown: "it is young" },
      {
        ...{
          ...staking,
          kind: "rewards",
          layer: "farm:one",
          window: null,
          until: 1_700_086_400n,
          paidBy: "who funds it",
        },
        token: { address: `0x${"11".repeat(20)}`, symbol: "GOV", decimals: 18 },
        ...{ yearlyPpm: null, unknown: "nobody trades GOV" },
      },
    ],
  },
];
const block = { number: 7, hash: `0x${"00".repeat(32)}`, timestamp: 1_700_000_000n } as const;
const told = (changes: Partial<Peg> = {}) =>
  yieldLines({ block, peg: { ...peg, ...changes }, layers }, format).join("\n");

describe("aksm yields", () => {
  it("shows the peg, and each use with its parts and what is below", () => {
    const text = told();
    expect(text).toContain("0.0038 ETH for 1 aKSMb, a discount of 5.00 %");
    expect(text).toContain("4.94 % in 8.0 days at most, 225.88 % a year, before gas");
    expect(text).toMatch(/staking +-0\.12 % +risks: slash/);
    expect(text).toContain("-0.12 %; paid by Kusama; seen over 7.0 days to 2023-11-14 22:13");
    expect(text).toContain("rewards in GOV     ? nobody trades GOV; paid by who funds it; until 2023-11-15 22:13");
    expect(text).toContain("and of what is below staking ?");
    expect(text).toContain("held 2.5 times over; its trade costs 0.45 % once, in no sum");
    expect(told({ discountPpm: -20_100n })).toContain("a premium of 2.01 %");
  });

  it("says unknown, and never 0, where nothing is known", () => {
    const text = told({
      ...{ price: null, noPrice: "the feed is old", fairWeiPerToken: null, discountPpm: null },
      ...{ redeem: null, noRedeem: "the feed is old", doubt: "a loss is contested" },
    });
    expect(text).toContain("fair value     unknown: the feed is old");
    expect(text).toContain("buy and redeem unknown: the feed is old");
    expect(text).toContain("! a loss is contested");
    expect(text).toMatch(/farm:one +unknown \?/);
    expect(text).not.toMatch(/\b0(\.00)? %/);
  });

  it("refuses what is no price, and says where there is no deployment", async () => {
    const said: string[] = [];
    const output = { out: (text: string) => said.push(text), error: (text: string) => said.push(text) };
    await expect(yieldsCommand(["--ksm-price", "cheap"], output)).rejects.toThrow(UsageError);
    await expect(yieldsCommand(["--jsno"], output)).rejects.toThrow(UsageError);
    expect(await yieldsCommand(["--deployment", "/nowhere.json"], output)).toBe(1);
    expect(said.join()).toContain("npm start");
  });
});
