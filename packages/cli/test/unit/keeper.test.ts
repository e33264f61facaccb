import { type ArbitrageLook, EthereumUnavailable, type Sdk } from "@aksm/sdk";
import { describe, expect, it } from "vitest";
import { type KeeperOptions, keep } from "../../src/arb/keeper.ts";

const look = (kind: "wait" | "unstake") =>
  ({
    ...{
      block: { number: 7 },
      discountPpm: 0n,
      exitSeconds: null,
      depth: { wei: 1n, tokens: 1n },
      buy: null,
      sell: null,
    },
    ...{ fairWeiPerToken: 1n, weiPerNative: 1n, marketWeiPerToken: 1n },
    action: kind === "wait" ? { kind, why: "nothing to do" } : { kind, shares: 5n, tokens: 5n },
  }) as unknown as ArbitrageLook;

/** The loop alone: what it looks at and does comes from here, and blocks come when they are told to. */
function keeping(looks: () => Promise<ArbitrageLook>, acting = true) {
  const ending = new AbortController();
  const [out, error]: [string[], string[]] = [[], []];
  let tell: (block: bigint) => void = () => {};
  const seen = { looks: 0, acts: 0, stopped: false };
  const arbitrage = {
    look: () => {
      seen.looks++;
      return looks();
    },
    act: async () => {
      seen.acts++;
      return { kind: "asked", requestId: 1n, shares: 5n };
    },
    onBlock: (listener: typeof tell) => {
      tell = listener;
      return () => {
        seen.stopped = true;
      };
    },
  };
  const options = {
    acting: acting ? { wallet: {}, recipient: "", countsForSeconds: 1n } : null,
    ...{ terms: {}, plans: true, json: true, signal: ending.signal },
  } as unknown as KeeperOptions;
  const output = { out: (text: string) => void out.push(text), error: (text: string) => void error.push(text) };
  const done = keep({ arbitrage, format: {} } as unknown as Sdk, options, output);
  return { ...{ seen, out, error, done }, block: () => tell(1n), end: () => ending.abort() };
}
const settled = () => new Promise(resolve => setImmediate(resolve));

describe("a keeper", () => {
  it("tells what failed, and tries anew at the next block", async () => {
    let away = true;
    const keeper = keeping(async () => {
      if (away) throw new EthereumUnavailable();
      return look("unstake");
    });
    keeper.block();
    await settled();
    expect(keeper.error.map(line => JSON.parse(line).kind)).toEqual(["fault"]);
    expect(keeper.seen.acts).toBe(0);
    away = false;
    keeper.block();
    await settled();
    expect(keeper.seen.acts).toBe(1);
    expect(keeper.out.map(line => JSON.parse(line).kind)).toEqual(["look", "did"]);
    keeper.end();
    await keeper.done;
  });

  it("does nothing while it waits, or where it only looks", async () => {
    for (const [kind, acting] of [
      ["wait", true],
      ["unstake", false],
    ] as const) {
      const keeper = keeping(async () => look(kind), acting);
      keeper.block();
      await settled();
      expect([keeper.seen.looks, keeper.seen.acts]).toEqual([1, 0]);
      keeper.end();
      await keeper.done;
    }
  });

  it("takes one turn at a time, one more for all blocks that came meanwhile, and none once it is ended", async () => {
    const waiting: ((found: ArbitrageLook) => void)[] = [];
    const keeper = keeping(() => new Promise(resolve => waiting.push(resolve)));
    for (let block = 0; block < 4; block++) keeper.block();
    await settled();
    expect(keeper.seen.looks).toBe(1);
    waiting[0]?.(look("unstake"));
    await settled();
    expect([keeper.seen.looks, keeper.seen.acts]).toEqual([2, 1]);
    keeper.block();
    let ended = false;
    void keeper.done.then(() => {
      ended = true;
    });
    keeper.end();
    await settled();
    // What is under way is waited for.
    expect([keeper.seen.stopped, ended]).toEqual([true, false]);
    waiting[1]?.(look("wait"));
    await keeper.done;
    expect(keeper.seen.looks).toBe(2);
  });
});
