import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { difference, interval, sampleOfEras, sampleOfParts } from "../../src/backtest/bootstrap.ts";
import { factsAt } from "../../src/backtest/facts.ts";
import { EraOutcome } from "../../src/backtest/outcome.ts";
import { ReportError, worldOfReports } from "../../src/backtest/reports.ts";
import { BacktestError, backtest } from "../../src/backtest/run.ts";
import { Random } from "../../src/synthetic/random.ts";
import { syntheticWorld, type World } from "../../src/synthetic/world.ts";
import { KSM } from "./validators.ts";

const SEED = Number(process.env.AKSM_SEED ?? Date.now() % 1_000_000);
const world = syntheticWorld({ seed: SEED, validators: 60, seats: 40, eras: 24 });
const options = {
  world,
  stake: 10_000n * KSM,
  window: 10,
  lag: 2,
  heldOut: (world.eras[0] ?? 0) + 17,
  draws: 20,
  nominations: 24,
  seed: SEED,
};
const REPORTS = ["404423556_405123603", "406823700_407523747"].map(
  name => new URL(`../../../../../shared/data/validators/onet_kusama_${name}.txt`, import.meta.url),
);

describe("the backtest", () => {
  test("looks at nothing after the era in which it chooses", () => {
    const now = world.eras[15] ?? 0;
    const wiped: World = {
      ...world,
      timelines: world.timelines.map(each => ({ ...each, eras: each.eras.filter(({ era }) => era <= now) })),
      eras: world.eras.filter(era => era <= now),
    };
    expect(factsAt(world, now, 10)).toEqual(factsAt(wiped, now, 10));
  });

  test("trains on eras that are scored before the first held-out choice", () => {
    const { trained, heldOut } = backtest(options);
    expect(Math.max(...trained) + options.lag).toBeLessThan(Math.min(...heldOut));
    expect(Math.min(...heldOut)).toBe(options.heldOut);
  });

  test("is the same for the same seed", () => {
    expect(backtest(options)).toEqual(backtest(options));
  });

  test("has ours behind hindsight under the same caps", () => {
    const { rows } = backtest(options);
    const mean = (name: string): number => rows.find(each => each.name === name)?.earned.mean ?? 0;
    expect(mean("ours")).toBeLessThan(mean("hindsight"));
  });

  test("counts stake with nobody elected as lost, and shares it where one ledger nominates many", () => {
    const era = world.eras[12] ?? 0;
    const outcome = new EraOutcome(world, era);
    const [inside] = world.timelines.filter(
      each => each.eras[12]?.elected && each.eras[12].commission < 1_000_000_000n,
    );
    const [outside] = world.timelines.filter(each => !each.eras[12]?.elected);
    const stakes = new Map([inside, outside].flatMap(each => (each ? [[each.account, 100n * KSM] as const] : [])));
    const alone = outcome.parts({ stakes, shared: false });
    expect(alone[1]?.earned).toBe(0);
    const shared = outcome.parts({ stakes, shared: true });
    expect(shared[0]?.earned).toBeGreaterThan(1.9 * (alone[0]?.earned ?? 0));
  });

  test("refuses to score on no era", () => {
    expect(() => backtest({ ...options, window: 100 })).toThrow(BacktestError);
  });
});

describe("intervals", () => {
  test("hold the mean, and grow with what varies", () => {
    const random = new Random(SEED);
    const calm = interval(sampleOfEras([1, 1, 1, 1, 1, 1], 2), random);
    expect(calm).toEqual({ mean: 1, low: 1, high: 1 });
    const wild = interval(sampleOfEras([0, 2, 0, 2, 0, 2, 0, 2], 1), random);
    expect(wild.mean).toBe(1);
    expect(wild.low).toBeLessThan(1);
    expect(wild.high).toBeGreaterThan(1);
    const parts = sampleOfParts([
      { over: 1, under: 2 },
      { over: 3, under: 2 },
    ]);
    expect(parts.mean).toBe(1);
    expect(difference(parts, parts).mean).toBe(0);
  });
});

describe("real reports", () => {
  test("are refused where they are none, too few or out of order", () => {
    expect(() => worldOfReports(["a", "b"])).toThrow(ReportError);
    expect(() => worldOfReports([])).toThrow(ReportError);
  });

  const there = REPORTS.every(each => existsSync(each));
  test.skipIf(!there)(
    `of Kusama in 2022 have ours ahead of choices at random${there ? "" : " (the reports are not here)"}`,
    () => {
      const reports = REPORTS.map(each => readFileSync(each, "utf8"));
      expect(() => worldOfReports(reports.toReversed())).toThrow(/order/);
      const real = worldOfReports(reports);
      expect(real.eras).toEqual([4051, 4075]);
      expect(real.timelines.length).toBeGreaterThan(1_000);
      const { kind, rows, draws, over } = backtest({
        ...options,
        world: real,
        stake: 50_000n * KSM,
        window: 1,
        lag: 1,
        heldOut: null,
      });
      expect([kind, over]).toEqual(["real", "validators"]);
      expect(draws.below).toBe(draws.all);
      expect(rows[0]?.earned.mean).toBeGreaterThan(0.95);
    },
  );
});
