import type { LendingMarket, LendingPosition } from "@aksm/sdk";
import { describe, expect, it } from "vitest";
import { type LendHas, type LendVerb, lendOrderOf } from "../../src/features/defi/lend/order.ts";
import {
  brinkPpmDown,
  closed,
  danger,
  healthText,
  liquidationText,
  roomPpmDown,
} from "../../src/features/defi/lend/words.ts";

const KSM = 1_000_000_000_000n;
const ETH = 10n ** 18n;
const format = { decimals: 12, symbol: "KSM" };
const block = { number: 7, hash: "0x00", timestamp: 1n } as unknown as LendingMarket["block"];
const market: LendingMarket = {
  ...{ protocol: "compound", block, weiPerCert: ETH / 250n, noPrice: null },
  ...{ mostPpm: 700_000n, liquidationPpm: 700_000n, closePpm: 500_000n, bonusPpm: 80_000n },
  ...{ suppliedUnits: 20n * ETH, suppliedTokens: 20n * KSM, borrowedWei: 0n, freeWei: ETH },
  ...{ borrowPpmAYear: 0n, supplyPpmAYear: 0n, roundingWei: 0n, sources: { price: "a feed", rates: "a model" } },
};
/** 10 aKSMc worth 0.04 ETH, of which 0.028 may be owed. */
const owing = (debtWei: bigint, liquidationWeiPerCert: bigint | null): LendingPosition => ({
  ...{ block, units: 10n * ETH, tokens: 10n * KSM, debtWei, counts: true, elsewhere: false },
  priced: {
    collateralWei: ETH / 25n,
    healthPpm: debtWei === 0n ? null : (28_000n * ETH) / debtWei,
    liquidationWeiPerCert,
    borrowableWei: (28n * ETH) / 1_000n - debtWei,
    withdrawableTokens: debtWei === 0n ? 10n * KSM : 5n * KSM,
  },
});
const position = owing((14n * ETH) / 1_000n, ETH / 500n);
const has: LendHas = { tokens: 4n * KSM, wei: ETH, position };
const ordered = (verb: LendVerb, text: string, mine: LendHas = has, of = market) =>
  lendOrderOf({ verb, text, all: text === "all" }, of, mine, format);

describe("what is typed to supply and borrow", () => {
  it("is an order in the unit of its verb, and all of it where that is asked", () => {
    expect(ordered("supply", "2").order).toEqual({ protocol: "compound", verb: "supply", tokens: 2n * KSM });
    expect(ordered("borrow", "0.01").order).toEqual({ protocol: "compound", verb: "borrow", wei: ETH / 100n });
    expect(ordered("repay", "all").order).toEqual({ protocol: "compound", verb: "repay", wei: "all" });
    expect(ordered("withdraw", "5").order).toEqual({ protocol: "compound", verb: "withdraw", tokens: 5n * KSM });
    expect(ordered("supply", " ")).toEqual({ order: null, problem: null });
  });

  it.each([
    ["supply", "ten", "such as 12.5"],
    ["supply", "0", "more than nothing"],
    ["supply", "4.1", "You hold 4 aKSMb"],
    ["borrow", "0.0141", "0.014 ETH more can be borrowed"],
    ["repay", "0.02", "You owe 0.014 ETH"],
    ["withdraw", "5.1", "5 aKSMb can be taken out"],
    ["withdraw", "10.1", "You supplied 10 aKSMb"],
    ["withdraw", "all", "Repay first"],
  ] as const)("%s %s: %s", (verb, text, problem) => {
    const { order, problem: found } = ordered(verb, text);
    expect(order).toBeNull();
    expect(found).toContain(problem);
  });

  it("says what is missing: collateral, a debt, ether in the market, a price", () => {
    const none: LendHas = { ...has, position: { ...owing(0n, null), units: 0n, tokens: 0n } };
    expect(ordered("borrow", "1", none).problem).toContain("Supply aKSMb first");
    expect(ordered("repay", "all", none).problem).toContain("You owe nothing");
    expect(ordered("withdraw", "all", none).problem).toContain("supplied nothing");
    const priced = { ...(position.priced as NonNullable<LendingPosition["priced"]>), borrowableWei: ETH / 1_000n };
    const dry = { ...market, freeWei: ETH / 1_000n };
    expect(ordered("borrow", "0.002", { ...has, position: { ...position, priced } }, dry).problem).toContain(
      "There are 0.001 ETH to borrow",
    );
    const blind: LendHas = { ...has, position: { ...position, priced: null } };
    const stale = { ...market, weiPerCert: null, noPrice: "the price is too old" };
    expect(ordered("borrow", "0.001", blind, stale).problem).toContain("the price is too old");
    expect(ordered("withdraw", "1", blind, stale).problem).toContain("Repay all first");
    expect(ordered("repay", "0.001", blind, stale).order).not.toBeNull();
  });

  it("repays with wrapped ether that is there: how much there is of both is the quote's to say", () => {
    expect(ordered("repay", "all", { ...has, wei: 0n }).order).toEqual({
      protocol: "compound",
      verb: "repay",
      wei: "all",
    });
  });

  it("borrows nothing against what does not count, and lets it go", () => {
    const idle: LendHas = { ...has, position: { ...owing(1n, null), counts: false } };
    expect(ordered("borrow", "0.001", idle).problem).toContain("Use it as collateral first");
    expect(ordered("withdraw", "all", idle).order).not.toBeNull();
  });

  it("leaves the answer to the market where the account has other positions there", () => {
    const shared: LendHas = { ...has, position: { ...position, elsewhere: true, priced: null } };
    expect(ordered("borrow", "5", shared).order).not.toBeNull();
    expect(ordered("withdraw", "all", shared).order).not.toBeNull();
  });

  it("judges nothing by what it does not know yet", () => {
    expect(ordered("withdraw", "1", { tokens: null, wei: null, position: null }).order).not.toBeNull();
  });
});

describe("how near liquidation is", () => {
  it("is the part by which the price may fall, rounded down", () => {
    expect(roomPpmDown(market, position)).toBe(500_000n);
    expect(liquidationText(market, position)).toBe("0.002 ETH, 50 % below today's");
    expect(healthText(position)).toBe("2.00");
    expect(roomPpmDown(market, owing(1n, ETH / 3n))).toBe(0n);
  });

  it("is never without a debt, and unknown without a price", () => {
    expect(liquidationText(market, owing(0n, null))).toBe("never");
    expect(healthText(owing(0n, null))).toBe("nothing owed");
    expect(liquidationText({ weiPerCert: null }, { ...position, priced: null })).toBe("unknown without a price");
    expect(healthText({ ...position, priced: null })).toBe("unknown without a price");
  });

  it("is unknown with other positions there, even where nothing is owed here", () => {
    for (const debtWei of [0n, ETH]) {
      const shared = { ...owing(debtWei, ETH / 500n), elsewhere: true, priced: null };
      expect(healthText(shared)).toContain("other positions");
      expect(liquidationText(market, shared)).toContain("other positions");
    }
  });

  it("repays all of a debt where the market lets that be", () => {
    expect(closed({ closePpm: 1_000_000n }, "your debt")).toBe("all of your debt");
    expect(closed(market, "your debt")).toBe("up to 50 % of your debt");
  });

  it("is asked about once more where an order itself brings it below a twentieth", () => {
    const at = (verb: LendVerb, below: bigint) =>
      brinkPpmDown(verb, market, owing(1n, (ETH / 250n / 100n) * (100n - below)));
    expect([at("borrow", 5n), at("withdraw", 5n)]).toEqual([null, null]);
    expect([at("borrow", 4n), at("withdraw", 4n)]).toEqual([40_000n, 40_000n]);
    expect([at("supply", 4n), at("repay", 4n)]).toEqual([null, null]);
    expect(brinkPpmDown("borrow", market, owing(0n, null))).toBeNull();
  });

  it("is coloured where it is near", () => {
    const at = (below: bigint) => danger(market, owing(1n, (ETH / 250n / 100n) * (100n - below)));
    expect([at(50n), at(20n), at(19n), at(8n), at(7n)]).toEqual(["none", "none", "near", "near", "nearest"]);
  });
});
