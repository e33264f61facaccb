import type { YieldLayer, YieldSource } from "@aksm/core";
import { describe, expect, it } from "vitest";
import {
  belowOf,
  layerTitle,
  originText,
  risksText,
  sourceName,
  totalText,
} from "../../src/features/defi/yields/words.ts";

const source = (of: Partial<YieldSource>): YieldSource => ({
  ...{ kind: "staking", layer: "staking", yearlyPpm: 130_000n, unknown: null, token: null },
  ...{ paidBy: "Kusama", window: null, until: null },
  ...of,
});
const layer = (of: Partial<YieldLayer>): YieldLayer => ({
  ...{ id: "staking", kind: "staking", name: null, over: null, sources: [source({})] },
  ...{ yearlyPpm: 130_000n, complete: true, risks: ["slash", "code"] },
  ...of,
});

describe("a use of aKSMb", () => {
  it("is named for what one does", () => {
    const named = (of: Partial<YieldLayer>) => layerTitle(layer(of), "aKSMb");
    expect(named({})).toBe("Hold aKSMb");
    expect(named({ kind: "farm", name: "liquidity", over: "liquidity" })).toBe("Stake liquidity in the farm");
    expect(named({ kind: "farm", name: "receipts", over: "farm:liquidity" })).toBe("Stake the farm's receipts again");
    expect(named({ kind: "farm", over: "liquidity", risks: ["owner"] })).toContain("MasterChef");
    expect(named({ kind: "borrowing", name: "compound" })).toContain("Compound");
  });

  it("tells its sum, and never counts what is not known as nothing", () => {
    expect(totalText(layer({}))).toBe("13 %");
    expect(totalText(layer({ complete: false }))).toBe("13 % + unknown");
    expect(totalText(layer({ yearlyPpm: null, complete: false }))).toBe("unknown");
    expect(totalText(layer({ kind: "borrowing", yearlyPpm: -25_000n }))).toBe("costs 2.5 %");
  });

  it("has what the layers below it bring, together and one by one", () => {
    expect(belowOf(layer({}))).toBeNull();
    const fees = source({ kind: "fees", layer: "liquidity", yearlyPpm: null, unknown: "it is young" });
    const farm = layer({ id: "farm:a", kind: "farm", sources: [source({}), fees, source({ layer: "farm:a" })] });
    expect(belowOf(farm)).toEqual({ total: "13 % + unknown", parts: "Staking rewards 13 %, Fees of the pool unknown" });
    expect(belowOf({ ...farm, sources: [fees] })?.total).toBe("unknown");
  });

  it("tells the risks that come with it beside those below", () => {
    const below = layer({});
    expect(risksText(below, undefined)).toBe("validators may be slashed; a fault of the contracts");
    expect(risksText(layer({ risks: ["slash", "code", "harvest"] }), below)).toMatch(
      /^those below it, and what is earned/,
    );
    expect(risksText(layer({}), below)).toBe("no others than below it");
  });
});

describe("a part of a yield", () => {
  it("is named for what it is", () => {
    const token = { address: "0x01" as const, symbol: "WETH", decimals: 18 };
    expect(sourceName(source({ kind: "rewards", token }))).toBe("Rewards in WETH");
    expect(sourceName(source({ kind: "fees" }))).toBe("Fees of the pool");
  });

  it("has an origin: who pays, over which time it was seen, until when", () => {
    const block = { number: 77 };
    expect(originText(source({}), block)).toBe(
      "Paid by Kusama. At the pace of Ethereum block #77, without compounding.",
    );
    const seen = originText(source({ window: { from: 0n, to: 604_800n }, until: 700_000n }), block);
    expect(seen).toContain("As over 7 d until");
    expect(seen).toMatch(/Until .+, unless somebody pays on\.$/);
    expect(originText(source({ kind: "compounding" }), block)).not.toContain("without compounding");
  });
});
