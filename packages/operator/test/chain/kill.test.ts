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

/** Blocks of Kusama between two kills at most: the story's length and not the machine's haste says how many there are. */
const MOST_BLOCKS_APART = 12;
/** A cycle takes about as long: the moment of a kill lies anywhere in it, milliseconds. */
const A_CYCLE = 600;

/** Resolves once so many finalized blocks have come, or the story is over. */
const blocks = (count: number, over: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    let left = count;
    const end = (): void => {
      stop();
      over.removeEventListener("abort", end);
      resolve();
    };
    const stop = world.kusama.onFinalized(() => {
      left--;
      if (left <= 0) end();
    });
    over.addEventListener("abort", end, { once: true });
    if (over.aborted) end();
  });

it(
  "any one operator killed with SIGKILL at any moment and restarted, also with an empty store, changes nothing",
  async () => {
    const seed = Number(process.env.AKSM_SEED ?? Date.now() % 1_000_000);
    console.info(`AKSM_SEED=${seed}`);
    const next = random(seed);
    const { operators } = world.local;
    const kills = { kept: 0, emptied: 0 };
    const over = new AbortController();
    /** One operator at a time, so that k of them are always there. */
    const havoc = async (): Promise<void> => {
      while (!over.signal.aborted) {
        const victim = operators[Math.floor(next() * operators.length)];
        const resetStore = next() < 0.5;
        await blocks(1 + Math.floor(next() * MOST_BLOCKS_APART), over.signal);
        if (over.signal.aborted) return;
        await pause(next() * A_CYCLE);
        await victim?.kill();
        await pause(next() * A_CYCLE);
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
      over.abort();
      await raging.catch(() => {});
    }
    console.info(`killed ${kills.kept} times, and ${kills.emptied} times with the store thrown away`);
    expect(kills.kept + kills.emptied).toBeGreaterThan(9);
  },
  15 * MINUTES,
);
