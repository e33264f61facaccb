import { describe, expect, it } from "vitest";
import {
  doneText,
  type Has,
  type Offer,
  objectionTo,
  orderOf,
  rowsOf,
  steepPpm,
  type Typed,
} from "../../src/features/defi/liquidity/verbs.ts";

const KSM = 1_000_000_000_000n;
const ETH = 10n ** 18n;
const format = { decimals: 12, symbol: "KSM" };
const has: Has = { tokens: 10n * KSM, wei: 2n * ETH, shares: 5n * ETH };
const typed = (verb: Typed["verb"], text: string, alone = false): Typed => ({ verb, text, alone });
const ordered = (verb: Typed["verb"], text: string, alone = false) => orderOf(typed(verb, text, alone), has, format);

describe("what is typed on the DeFi tab", () => {
  it("is nothing yet", () => expect(ordered("sell", " ")).toEqual({ order: null, problem: null }));

  it("is an order in the unit of its verb", () => {
    expect(ordered("sell", "2.").order, "as far as the point").toEqual({ verb: "sell", terms: { tokens: 2n * KSM } });
    expect(ordered("sell", "2").order).toEqual({ verb: "sell", terms: { tokens: 2n * KSM } });
    expect(ordered("buy", "0.5").order).toEqual({ verb: "buy", terms: { wei: ETH / 2n } });
    expect(ordered("add", "3").order).toEqual({ verb: "add", terms: { tokens: 3n * KSM, wei: "matching" } });
    expect(ordered("add", "3", true).order).toEqual({ verb: "add", terms: { tokens: 3n * KSM, wei: "none" } });
    expect(ordered("remove", "12.5").order).toEqual({ verb: "remove", terms: { shares: (5n * ETH) / 8n } });
  });

  it.each([
    ["sell", "ten", "such as 12.5"],
    ["sell", "0", "more than nothing"],
    ["sell", "10.1", "You hold 10 aKSMb"],
    ["add", "11", "You hold 10 aKSMb"],
    ["buy", "2.1", "You hold 2 ETH"],
    ["remove", "100.01", "100 % at most"],
    ["remove", "1.234", "at most 2 decimals"],
  ] as const)("%s %s: %s", (verb, text, problem) => {
    const { order, problem: found } = ordered(verb, text);
    expect(order).toBeNull();
    expect(found).toContain(problem);
  });

  it("says that there is nothing to take out", () => {
    expect(orderOf(typed("remove", "100"), { ...has, shares: 0n }, format).problem).toContain("no liquidity");
  });

  it("waits for what it does not know yet, and judges nothing by it", () => {
    const unknown: Has = { tokens: null, wei: null, shares: null };
    expect(orderOf(typed("remove", "100"), unknown, format)).toEqual({ order: null, problem: null });
    expect(orderOf(typed("sell", "999"), unknown, format).problem).toBeNull();
  });
});

describe("an offer", () => {
  it("tells what comes in, the least of it, and what is lost to fee and impact", () => {
    const quote = {
      give: 2n * KSM,
      receive: 8n * 10n ** 15n,
      least: 796n * 10n ** 13n,
      impactPpm: 4_100n,
      feePpm: 3_000n,
    };
    expect(rowsOf({ verb: "sell", terms: { tokens: 2n * KSM }, quote }, format).map(({ value }) => value)).toEqual([
      "2 aKSMb",
      "≈ 0.008 ETH",
      "0.00796 ETH",
      "0.41 %, of it 0.3 % fee",
    ]);
  });

  it("asks twice for what loses more than a twentieth, whatever is traded, and is none where nothing comes in", () => {
    const terms = { wei: ETH };
    const bought = (impactPpm: bigint, receive = KSM): Offer => ({
      ...{ verb: "buy", terms, quote: { give: ETH, receive, least: receive, impactPpm, feePpm: 3_000n } },
    });
    expect(steepPpm(bought(50_000n))).toBeNull();
    expect(steepPpm(bought(50_001n))).toBe(50_001n);
    const sold = { tokens: KSM, wei: ETH, leastWei: ETH, impactPpm: 60_000n };
    const quote = { tokens: 2n * KSM, wei: 0n, sold, shares: ETH, leastShares: ETH };
    expect(steepPpm({ verb: "add", terms: { tokens: 2n * KSM, wei: "none" }, quote })).toBe(60_000n);
    expect(objectionTo(bought(1_000_000n, 0n), has)).toContain("brings nothing");
    expect(objectionTo(bought(3_000n), has)).toBeNull();
  });

  it("asks for no more ether beside what is provided than there is", () => {
    const quote = {
      ...{ tokens: KSM, wei: 2n * ETH, shares: ETH, leastShares: ETH },
      sold: { tokens: 0n, wei: 0n, leastWei: 0n, impactPpm: 0n },
    };
    const added = { verb: "add", terms: { tokens: KSM, wei: "matching" }, quote } as const;
    expect(objectionTo(added, has)).toBeNull();
    expect(objectionTo({ ...added, quote: { ...quote, wei: 2n * ETH + 1n } }, has)).toContain("you hold 2 ETH");
  });

  it("says what came of it, and what came back", () => {
    const said = (verb: Typed["verb"], wei: bigint) => doneText(verb, { tokens: 2n * KSM, wei }, format);
    expect(said("sell", ETH)).toBe("Sold 2 aKSMb for 1 ETH.");
    expect(said("add", ETH)).toBe("Put into the pool: 2 aKSMb and 1 ETH.");
    expect(said("add", 0n)).toBe("Put into the pool: 2 aKSMb.");
    expect(said("add", -ETH / 100n)).toBe("Put into the pool: 2 aKSMb. 0.01 ETH came back.");
    expect(said("remove", ETH)).toBe("Out of the pool: 2 aKSMb and 1 ETH.");
  });

  it("tells of what is sold first only where something is", () => {
    const nothing = { tokens: 0n, wei: 0n, leastWei: 0n, impactPpm: 0n };
    const quote = { tokens: KSM, wei: ETH, sold: nothing, shares: ETH, leastShares: ETH };
    const terms = { tokens: KSM, wei: "matching" } as const;
    const names = (sold: typeof nothing) =>
      rowsOf({ verb: "add", terms, quote: { ...quote, sold } }, format).map(({ name }) => name);
    expect(names(nothing)).not.toContain("Of it is sold");
    expect(names({ ...nothing, tokens: KSM / 2n })).toContain("Of it is sold");
  });
});
