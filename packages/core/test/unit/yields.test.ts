import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compoundingPpmDown,
  feesYearlyPpmDown,
  harvestPace,
  type LayerFacts,
  layersOf,
  type YieldLayer,
} from "../../src/index.ts";

const ONE = 10n ** 18n;
const YEAR = 31_557_600n;
/** An aKSMc for a quarter of an ether: 16 aKSMc and 4 ether in 8 shares. */
const market = {
  root: (1n << 96n) / 2n,
  inRange: 8n * ONE,
  certFirst: true,
  feePpm: 3_000n,
  liquidity: 8n * ONE,
  supply: 8n * ONE,
  fees0: 0n,
  fees1: 0n,
};
const window = { from: 1_000n, to: 1_000n + YEAR / 10n };
const share = `0x${"5a".repeat(20)}` as const;
const token = (symbol: string) => ({ address: `0x${"70".repeat(20)}` as const, symbol, decimals: 18 });
/** A fifth of an ether a year, and two aKSMc, which are half an ether. */
const paces = [
  { token: token("WETH"), units: ONE / 5n, per: "year", end: 99n, priced: "ether" },
  { token: token("aKSMc"), units: 2n * ONE, per: "year", end: 99n, priced: "cert" },
] as const;
const farm = (name: string, below: string | null) =>
  ({ name, kind: "streams", address: share, staked: share, below }) as const;
const facts: LayerFacts = {
  staking: { yearlyPpm: 150_000n, window },
  market,
  // 0.01 ether and 0.04 aKSMc, 0.02 ether together, in a tenth of a year.
  fees: {
    before: { growth0: 5n, growth1: (1n << 256n) - 7n },
    after: { growth0: 5n + (1n << 128n) / 200n, growth1: (1n << 128n) / 800n - 7n },
    window,
  },
  farms: [
    { place: farm("liquidity", null), total: 4n * ONE, paces },
    { place: farm("receipts", "liquidity"), total: 2n * ONE, paces: [paces[0]] },
    {
      place: { name: "chef", kind: "masterchef", address: share, staked: share, poolId: 0 },
      total: ONE,
      paces: [{ token: token("SUSHI"), units: ONE, per: "block", end: null, priced: null }],
    },
  ],
  vault: { farm: "liquidity", callerBps: 100n, harvests: { everySeconds: 86_400n, window } },
  lending: [{ protocol: "compound", governed: true, supplyPpmAYear: 20_000n, borrowPpmAYear: 31_000n }],
  leverage: null,
};
const named = (layers: readonly YieldLayer[]) => Object.fromEntries(layers.map(each => [each.id, each]));
const near = (found: bigint | null | undefined, expected: number) =>
  expect(Math.abs(Number(found) - expected), `${found} beside ${expected}`).toBeLessThan(4);

describe("layers of yield", () => {
  const all = named(layersOf(facts));

  test("each stands on another, and names what it earns there and below", () => {
    expect(Object.values(all).map(({ id, over }) => [id, over])).toEqual([
      ["staking", null],
      ["liquidity", "staking"],
      ["farm:liquidity", "liquidity"],
      ["farm:receipts", "farm:liquidity"],
      ["farm:chef", "liquidity"],
      ["vault", "farm:liquidity"],
      ["lending:compound", "staking"],
      ["borrowing:compound", "lending:compound"],
    ]);
    const kinds = (id: string) => all[id]?.sources.map(({ kind, layer }) => `${kind} of ${layer}`);
    expect(kinds("farm:receipts")).toEqual([
      "staking of staking",
      "fees of liquidity",
      ...["rewards of farm:liquidity", "rewards of farm:liquidity", "rewards of farm:receipts"],
    ]);
    expect(kinds("vault")?.at(-1)).toBe("compounding of vault");
    for (const { sources } of Object.values(all)) {
      for (const each of sources) expect(each.paidBy.length).toBeGreaterThan(3);
    }
  });

  test("liquidity earns staking's on the half that is aKSMc, and the pool's fees of the window", () => {
    const [staking, fees] = all.liquidity?.sources ?? [];
    near(staking?.yearlyPpm, 75_000);
    // 0.02 ether in a tenth of a year, of 8 ether.
    near(fees?.yearlyPpm, 25_000);
    expect(fees?.window).toEqual(window);
    near(all.liquidity?.yearlyPpm, 100_000);
  });

  test("a farm pays of what is staked in it, until its streams end", () => {
    const own = all["farm:liquidity"]?.sources.slice(2) ?? [];
    // 4 shares are 4 ether.
    near(own[0]?.yearlyPpm, 50_000);
    near(own[1]?.yearlyPpm, 125_000);
    expect(own.map(({ until }) => until)).toEqual([99n, 99n]);
    near(all["farm:receipts"]?.yearlyPpm, 100_000 + 175_000 + 100_000);
    expect(all["farm:receipts"]?.risks).toEqual([
      "slash",
      "price",
      "code",
      "contracts:uniswap",
      "contracts:farm",
      "layer",
    ]);
  });

  test("the vault has the farm's without the harvester's part, and what compounding adds", () => {
    const kept = 175_000 * 0.99;
    const compounded = ((1 + kept / 1e6 / 365.25) ** 365 - 1) * 1e6;
    const last = all.vault?.sources.at(-1);
    expect(Math.abs(Number(last?.yearlyPpm) - (compounded - kept))).toBeLessThan(150);
    near((all.vault?.yearlyPpm ?? 0n) - (last?.yearlyPpm ?? 0n), 100_000 + kept);
  });

  test("lending earns staking's and interest; a debt costs", () => {
    expect(all["lending:compound"]?.yearlyPpm).toBe(170_000n);
    expect(all["borrowing:compound"]?.yearlyPpm).toBe(-31_000n);
    const collateral = { protocol: "morpho", governed: false, supplyPpmAYear: null, borrowPpmAYear: 1n } as const;
    const alone = named(layersOf({ ...facts, lending: [collateral] }));
    expect(alone["lending:morpho"]?.risks).toEqual(["slash", "code", "contracts:morpho"]);
    // What is lent on may be out when it is wanted back.
    const lent = ["slash", "code", "contracts:compound", "admin", "illiquid"];
    expect(all["lending:compound"]?.risks).toEqual(lent);
    expect(alone["lending:morpho"]?.sources.map(({ kind }) => kind)).toEqual(["staking"]);
  });
});

describe("a loop of twice one's own", () => {
  const morpho = { protocol: "morpho", governed: false, supplyPpmAYear: null, borrowPpmAYear: 40_001n } as const;
  const offer = { mostLeveragePpm: 3_000_000n, weiPerCert: ONE / 4n, signed: true };
  const told = (changes: Partial<LayerFacts>) =>
    named(layersOf({ ...facts, lending: [morpho], leverage: offer, ...changes })).leverage;

  test("earns staking twice and pays interest once, each apart", () => {
    const loop = told({});
    expect(loop?.over).toBe("lending:morpho");
    const parts = loop?.sources.map(({ kind, layer, yearlyPpm }) => [kind, layer, yearlyPpm]);
    expect(parts).toEqual([
      ["staking", "staking", 150_000n],
      ["staking", "leverage", 150_000n],
      ["debt", "leverage", -40_001n],
    ]);
    expect(loop).toMatchObject({ yearlyPpm: 259_999n, complete: true, loop: { leveragePpm: 2_000_000n } });
    expect(loop?.sources[1]?.window).toEqual(window);
    // It is worth it up to the rate at which interest takes what staking pays, and costs more than it brings beyond twice that.
    const dear = (borrowPpmAYear: bigint) => told({ lending: [{ ...morpho, borrowPpmAYear }] })?.yearlyPpm;
    expect([dear(150_000n), dear(300_001n)]).toEqual([150_000n, -1n]);
  });

  test("has the risks of its debt, of each contract on the way, and of who signs the price", () => {
    const own = ["contracts:uniswap", "contracts:leverage", "times", "liquidation", "rate", "oracle"];
    expect(told({})?.risks).toEqual(["slash", "code", "contracts:morpho", ...own, "signers"]);
    expect(told({ leverage: { ...offer, signed: false } })?.risks).toEqual([
      "slash",
      "code",
      "contracts:morpho",
      ...own,
    ]);
  });

  test("says what its trade loses once: the fee, and what the pool asks beyond the collateral's price", () => {
    const cost = (weiPerCert: bigint | null) => told({ leverage: { ...offer, weiPerCert } })?.loop?.openingCostPpm;
    expect(cost(ONE / 4n)).toBe(3_000n);
    // The collateral is worth a tenth less than the pool asks: 1 − 0.9 × 0.997.
    expect(cost((ONE * 9n) / 40n)).toBe(102_700n);
    expect(cost((ONE * 11n) / 40n)).toBe(-96_700n);
    expect(cost(null)).toBeNull();
    expect(told({ market: { ...market, inRange: 0n } })?.loop?.openingCostPpm).toBeNull();
  });

  test("is not known where so much is not opened, or a part of it is not, and is 0 nowhere for that", () => {
    const low = told({ leverage: { ...offer, mostLeveragePpm: 1_876_000n } });
    expect(low).toMatchObject({ yearlyPpm: 150_000n, complete: false });
    expect(low?.sources.slice(1).map(({ yearlyPpm }) => yearlyPpm)).toEqual([null, null]);
    expect(low?.sources.at(-1)?.unknown).toContain("1.87 times at most");
    const young = told({ staking: "no report yet" });
    expect(young?.sources.map(({ unknown }) => unknown)).toEqual(["no report yet", "no report yet", null]);
    expect(young?.complete).toBe(false);
  });

  test("is there where Morpho's market and the loop's contract are", () => {
    expect(told({ leverage: null })).toBeUndefined();
    expect(told({ lending: [] })).toBeUndefined();
  });
});

describe("what is not known", () => {
  test("is not 0, has a reason, and makes a sum incomplete", () => {
    const young = named(layersOf({ ...facts, staking: "no report yet", fees: "a young market" }));
    expect(young.staking).toMatchObject({ yearlyPpm: null, complete: false });
    expect(young.liquidity).toMatchObject({ yearlyPpm: null, complete: false });
    expect(young.liquidity?.sources.map(({ unknown }) => unknown)).toEqual(["no report yet", "a young market"]);
    near(young["farm:liquidity"]?.yearlyPpm, 175_000);
    expect(young["farm:liquidity"]?.complete).toBe(false);
    const chef = named(layersOf(facts))["farm:chef"];
    expect(chef?.complete).toBe(false);
    expect(chef?.sources.at(-1)?.unknown).toContain("nobody trades SUSHI");
    const rare = named(layersOf({ ...facts, vault: { farm: "liquidity", callerBps: 100n, harvests: "never" } }));
    expect(rare.vault?.sources.at(-1)).toMatchObject({ yearlyPpm: null, unknown: "never" });
  });

  test("while what is over, or pays nobody, is 0 or waits for somebody", () => {
    const [first] = facts.farms;
    if (!first) throw new Error("no farm");
    const over = { ...first, paces: [{ ...paces[0], units: 0n }] };
    expect(named(layersOf({ ...facts, farms: [over] }))["farm:liquidity"]?.sources.at(-1)?.yearlyPpm).toBe(0n);
    const empty = named(layersOf({ ...facts, farms: [{ ...first, total: 0n }] }))["farm:liquidity"];
    expect(empty?.sources.at(-1)).toMatchObject({ yearlyPpm: null });
    const dry = { ...market, liquidity: 0n, supply: 0n };
    expect(named(layersOf({ ...facts, market: dry })).liquidity?.sources.at(-1)?.unknown).toContain("nobody provides");
  });

  test("a year of slashes is below 0, rounded down, in liquidity too", () => {
    const slashed = named(layersOf({ ...facts, staking: { yearlyPpm: -3n, window } }));
    expect(slashed.staking?.yearlyPpm).toBe(-3n);
    expect(slashed.liquidity?.sources[0]?.yearlyPpm).toBe(-2n);
  });
});

test("fees of a pool whose ether comes first are told apart by what they are", () => {
  const turned = { ...market, root: (1n << 96n) * 2n, certFirst: false };
  const { before, after } = facts.fees as Exclude<LayerFacts["fees"], string>;
  const swapped = {
    before: { growth0: before.growth1, growth1: before.growth0 },
    after: { growth0: after.growth1, growth1: after.growth0 },
    window,
  };
  near(feesYearlyPpmDown(turned, swapped), 25_000);
  expect(feesYearlyPpmDown(turned, { ...swapped, window: { from: 5n, to: 5n } })).toBeNull();
});

describe("the pace of harvests", () => {
  const week = { from: 1_000n, to: 1_000n + 604_800n };

  test("is the whole window over them: two in a row days ago are no pace of seconds", () => {
    const found = harvestPace(week, { count: 2, lastAt: week.from + 86_412n });
    expect(found).toEqual({ everySeconds: 302_400n, window: week });
    expect(harvestPace(week, { count: 11, lastAt: week.to })).toMatchObject({ everySeconds: 54_982n });
  });

  test("is none where fewer than two, or nobody any more, compounds", () => {
    expect(harvestPace(week, { count: 1, lastAt: week.to })).toContain("less than twice within 7 days");
    expect(harvestPace(week, { count: 0, lastAt: null })).toContain("less than twice");
    expect(harvestPace({ from: 5n, to: 5n }, { count: 3, lastAt: 5n })).toContain("less than twice");
    // Seven times on the first day: an interval of a day, and six days without.
    const daily = { count: 7, lastAt: week.to - 2n * 86_400n };
    expect(harvestPace(week, daily)).toMatchObject({ everySeconds: 86_400n });
    expect(harvestPace(week, { ...daily, lastAt: daily.lastAt - 1n })).toContain("nobody has harvested it for 2 days");
  });
});

test("compounding is the power that it says, and 0 where it happens once", () => {
  fc.assert(
    fc.property(fc.bigInt(1n, 3_000_000n), fc.bigInt(600n, YEAR / 2n), (ppm, seconds) => {
      const times = Number(YEAR / seconds);
      const y = Number(ppm) / 1e6;
      const expected = ((1 + (y * Number(seconds)) / Number(YEAR)) ** times - 1 - y) * 1e6;
      const found = Number(compoundingPpmDown(ppm, seconds));
      expect(found).toBeLessThanOrEqual(Math.max(0, expected) + 1);
      expect(Math.max(0, expected) - found).toBeLessThan(2 + expected / 1e6);
    }),
    { numRuns: 200 },
  );
  expect(compoundingPpmDown(100_000n, YEAR)).toBe(0n);
  expect(compoundingPpmDown(0n, 600n)).toBe(0n);
  expect(compoundingPpmDown(100_000n, 0n)).toBe(0n);
});
