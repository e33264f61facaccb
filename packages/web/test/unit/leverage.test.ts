import type { LeveragePosition } from "@aksm/sdk";
import { describe, expect, it } from "vitest";
import { type LeverHas, type LeverTyped, leverOrderOf } from "../../src/features/defi/leverage/order.ts";
import {
  danger,
  healthText,
  leverageText,
  liquidationHint,
  liquidationText,
  withstoodText,
  yieldText,
} from "../../src/features/defi/leverage/words.ts";

const KSM = 1_000_000_000_000n;
const ETH = 10n ** 18n;
const format = { decimals: 12, symbol: "KSM" };
const market = { mostLeveragePpm: 4_200_000n };
const nothing: LeveragePosition = { units: 0n, tokens: 0n, debtWei: 0n, health: null };
/** 20 aKSMb worth 0.08 ETH, half of it borrowed. */
const loop = (fallPpm: bigint): LeveragePosition => ({
  ...{ units: 20n * ETH, tokens: 20n * KSM, debtWei: ETH / 25n },
  health: {
    ...{ collateralWei: (2n * ETH) / 25n, ownWei: ETH / 25n, leveragePpm: 2_000_000n, ltvPpm: 500_000n },
    healthPpm: 1_720_000n,
    liquidation: { fallPpm, weiPerCert: ETH / 430n, weiPerNative: ETH / 431n, planckPerCert: KSM / 2n },
    yields: {
      ...{ stakingPpmAYear: 130_000n, borrowPpmAYear: 20_000n, netPpmAYear: 240_000n },
      ...{ breakEvenBorrowPpmAYear: 130_000n, zeroYieldBorrowPpmAYear: 260_000n },
    },
  },
});
const none: LeverHas = { tokens: 10n * KSM, position: nothing };
const has: LeverHas = { tokens: 10n * KSM, position: loop(400_000n) };
const judged = (of: Partial<LeverTyped>, mine = none) =>
  leverOrderOf({ verb: "open", tokens: "", leverage: "", all: false, ...of }, market, mine, format);

describe("what is typed to open a loop", () => {
  it("is one's own aKSMb and how many times it is held", () => {
    const terms = { tokens: 3n * KSM, leveragePpm: 2_500_000n };
    expect(judged({ tokens: "3", leverage: "2.5" }).order).toEqual({ verb: "open", terms });
    expect(judged({ leverage: "3" }, has).order).toEqual({
      verb: "open",
      terms: { tokens: 0n, leveragePpm: 3_000_000n },
    });
  });

  it("is nothing while a part is missing", () => {
    const blank = { order: null, tokensProblem: null, leverageProblem: null };
    expect(judged({})).toEqual(blank);
    expect(judged({ tokens: "3" })).toEqual(blank);
    expect(judged({ leverage: "2" })).toEqual(blank);
  });

  it("is refused beside the field that is wrong", () => {
    expect(judged({ tokens: "11", leverage: "2" }).tokensProblem).toBe("You hold 10 aKSMb.");
    expect(judged({ tokens: "ten", leverage: "2" }).tokensProblem).toContain("such as 12.5");
    expect(judged({ tokens: "1", leverage: "1" }).leverageProblem).toContain("more than 1");
    expect(judged({ tokens: "1", leverage: "4.21" }).leverageProblem).toContain("4.2 at most");
    expect(judged({ tokens: "1", leverage: "two" }).leverageProblem).toContain("such as 12.5");
    expect(judged({ tokens: "11", leverage: "2" }).order).toBeNull();
    expect(judged({ leverage: "2" }, has).leverageProblem).toBe(
      "It is held 2 times now. Enter more, or choose Unwind.",
    );
    expect(judged({ tokens: "3", leverage: "1.5" }, has).leverageProblem).toBeNull();
    expect(judged({ tokens: "1", leverage: "5" }).order).toBeNull();
  });
});

describe("what is typed to unwind", () => {
  const unwound = (of: Partial<LeverTyped>, mine = has) => judged({ verb: "close", ...of }, mine);

  it("is less leverage, or none", () => {
    expect(unwound({ leverage: "1.5" }).order).toEqual({ verb: "close", terms: { leveragePpm: 1_500_000n } });
    expect(unwound({ all: true }).order).toEqual({ verb: "close", terms: { leveragePpm: "none" } });
  });

  it("is refused where it is no less, or there is nothing", () => {
    expect(unwound({ leverage: "2" }).leverageProblem).toContain("2 times now");
    expect(unwound({ leverage: "1" }).leverageProblem).toContain("Choose All");
    expect(unwound({ all: true }, none).leverageProblem).toContain("nothing to unwind");
    expect(unwound({}, none).leverageProblem).toBeNull();
  });
});

describe("a loop in words", () => {
  it("has its leverage, health, liquidation and yield", () => {
    const position = loop(400_000n);
    expect(leverageText(position)).toBe("2 ×");
    expect(healthText(position)).toBe("1.72");
    expect(liquidationText(position, "KSM")).toMatch(/^40 % lower: 1 KSM at 0\.00232 ETH$/);
    expect(yieldText(position)).toBe("24 % a year");
    expect(liquidationHint(position, "KSM", 12)).toContain("1 aKSMc is redeemed for 0.5 KSM");
    expect(liquidationHint(nothing, "KSM", 12)).toMatch(/^When the collateral/);
  });

  it("says what is not known, and what is over", () => {
    expect(liquidationText(nothing, "KSM")).toBe("never");
    expect([leverageText(nothing), yieldText(nothing)]).toEqual(["–", "–"]);
    expect(healthText({ ...loop(1n), health: null })).toBe("unknown without a price");
    expect(liquidationText(loop(0n), "KSM")).toBe("now");
    const under = loop(0n);
    expect(leverageText({ ...under, health: under.health && { ...under.health, leveragePpm: null } })).toContain(
      "more is owed",
    );
  });

  it("withstands a fall, and a step only where the feed has one", () => {
    expect(withstoodText({ fallPpm: 100_000n, stepPpm: 100_000n }, "KSM")).toMatch(
      /fall of 10 %.*KSM's price moves by 10 %/,
    );
    expect(withstoodText({ fallPpm: 50_000n, stepPpm: null }, "KSM")).toMatch(
      /fall of 5 %[^;]*\. The price may fall further/,
    );
  });

  it("is coloured where liquidation is near", () => {
    expect([400_000n, 200_000n, 199_999n, 79_999n].map(fall => danger(loop(fall)))).toEqual([
      "none",
      "none",
      "near",
      "nearest",
    ]);
  });
});
