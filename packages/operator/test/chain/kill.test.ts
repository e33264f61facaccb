import { afterAll, beforeAll, expect, it } from "vitest";
import { Teller } from "../../../devnet/src/scenario/report.ts";
import { stakeAndUnstake } from "../../../devnet/src/scenario/stake-and-unstake.ts";
import { startWorld, type World } from "./local.ts";

const MINUTES = 60_000;

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 5 * MINUTES);
afterAll(() => world?.stop());

/** Reproducible numbers in [0, 1): mulberry32. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

it(
  "any one operator killed with SIGKILL at any moment and restarted, also with an empty store, changes nothing",
  async () => {
    const seed = Number(process.env.AKSM_SEED ?? Date.now() % 1_000_000);
    console.info(`AKSM_SEED=${seed}`);
    const next = random(seed);
    const { operators } = world.local;
    const kills = { kept: 0, emptied: 0 };
    let over = false;
    /** One operator at a time, so that k of them are always there. */
    const havoc = async (): Promise<void> => {
      while (!over) {
        const victim = operators[Math.floor(next() * operators.length)];
        const resetStore = next() < 0.5;
        await pause(next() * 1_500);
        await victim?.kill();
        await pause(next() * 500);
        await victim?.start({ resetStore });
        kills[resetStore ? "emptied" : "kept"]++;
      }
    };
    const raging = havoc();
    try {
      // JSON mode tells the story on stderr.
      const teller = new Teller(true);
      const story = stakeAndUnstake(world.local, teller);
      // An operator that does not come back ends the test with its reason.
      const reconciliation = await Promise.race([story, raging.then(() => story)]);
      expect(reconciliation.checks.filter(check => !check.ok)).toEqual([]);
      expect(reconciliation.ok).toBe(true);
      expect(teller.steps.map(step => step.detail).join()).toContain("arrived");
    } finally {
      over = true;
      await raging.catch(() => {});
    }
    console.info(`killed ${kills.kept} times, and ${kills.emptied} times with the store thrown away`);
    expect(kills.kept + kills.emptied).toBeGreaterThan(2);
  },
  15 * MINUTES,
);
