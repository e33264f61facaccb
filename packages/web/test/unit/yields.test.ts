import { type LayerFacts, layersOf, type YieldLayer, type YieldSource } from "@aksm/core";
import { describe, expect, it } from "vitest";
import {
  belowOf,
  layerTitle,
  onceText,
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
  ...{ yearlyPpm: 130_000n, complete: true, risks: ["slash", "code"], loop: null },
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

  it("is named for how many times over a loop holds, and says what its trade costs once", () => {
    const loop = { leveragePpm: 2_000_000n, openingCostPpm: 3_000n };
    expect(layerTitle(layer({ kind: "leverage", loop }), "aKSMb")).toBe("Hold aKSMb 2 times over");
    expect([onceText(3_000n), onceText(-3_000n), onceText(0n)]).toEqual(["costs 0.3 %", "gains 0.3 %", "costs 0 %"]);
  });

  it("tells its sum, and never counts what is not known as nothing", () => {
    expect(totalText(layer({}))).toBe("13 %");
    expect(totalText(layer({ yearlyPpm: 99n }))).toBe("<0.01 %");
    expect(totalText(layer({ yearlyPpm: -99n }))).toBe(">−0.01 %");
    expect(totalText(layer({ kind: "borrowing", yearlyPpm: -1n }))).toBe("costs <0.01 %");
    expect(totalText(layer({ yearlyPpm: 0n }))).toBe("0 %");
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
  });

  it("has risks of its own wherever it stands on another: whose contracts hold it", () => {
    const facts: LayerFacts = {
      ...{ staking: "young", fees: "young", vault: { farm: "own", callerBps: 0n, harvests: "never" } },
      market: {
        ...{ root: 1n << 96n, inRange: 1n, certFirst: true, feePpm: 3_000n },
        ...{ liquidity: 1n, supply: 1n, fees0: 0n, fees1: 0n },
      },
      farms: [
        { place: { name: "own", kind: "streams", address: "0x1", staked: "0x2", below: null }, total: 0n, paces: [] },
        {
          place: { name: "over", kind: "streams", address: "0x3", staked: "0x1", below: "own" },
          ...{ total: 0n, paces: [] },
        },
        { place: { name: "chef", kind: "masterchef", address: "0x4", staked: "0x2", poolId: 0 }, total: 0n, paces: [] },
      ],
      lending: [
        { protocol: "compound", governed: true, supplyPpmAYear: 0n, borrowPpmAYear: 0n },
        { protocol: "morpho", governed: false, supplyPpmAYear: null, borrowPpmAYear: 0n },
      ],
      leverage: { mostLeveragePpm: 3_000_000n, weiPerCert: null, signed: true },
    };
    const layers = layersOf(facts);
    expect(layers).toHaveLength(11);
    const texts = Object.fromEntries(
      layers.map(each => [
        each.id,
        risksText(
          each,
          layers.find(({ id }) => id === each.over),
        ),
      ]),
    );
    const { staking: _, ...others } = texts;
    for (const [id, text] of Object.entries(others)) expect(text, id).toMatch(/^those below it, and \w/);
    expect(texts.liquidity).toContain("Uniswap");
    expect(texts["farm:chef"]).toContain("MasterChef's contracts");
    expect(texts["lending:morpho"]).toBe("those below it, and a fault of Morpho Blue's contracts");
    expect(texts.leverage).toMatch(/loop's contract; a fall against ether .*sold.*interest may rise.*operators/);
    expect(texts["lending:compound"]).toMatch(/Compound's code line; its admin/);
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
