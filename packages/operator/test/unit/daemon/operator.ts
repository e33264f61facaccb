import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Deployment } from "@aksm/core";
import { ALLOCATION_POLICY, allocate } from "@aksm/npos/allocation";
import pino from "pino";
import { afterEach, beforeEach } from "vitest";
import { Board } from "../../../src/act/board.ts";
import { systemClock } from "../../../src/daemon/clock.ts";
import type { Context } from "../../../src/daemon/context.ts";
import { type HeadTracker, trackHeads } from "../../../src/daemon/heads.ts";
import { runLoop } from "../../../src/daemon/loop.ts";
import { emptyMemory } from "../../../src/daemon/memory.ts";
import { Status } from "../../../src/daemon/status.ts";
import { createMetrics } from "../../../src/metrics/metrics.ts";
import { openStore, type Store } from "../../../src/store/store.ts";
import { id, TinyEthereum, TinyKusama } from "../chains.ts";

const deployment = {
  kusama: { birth: { number: 1, hash: id(1) }, decimals: 12, symbol: "KSM", ss58Prefix: 2 },
  ethereum: { birth: 0, contracts: { token: id(70, 20), pool: id(71, 20), queue: id(72, 20), cert: id(73, 20) } },
  operators: [1, 2].map(n => ({ name: `${n}`, kusama: id(n), ethereum: id(n, 20), url: "http://127.0.0.1:1" })),
  threshold: 2,
  policy: {
    slotBlocks: 4,
    pairingMarginSeconds: 6n,
    erasPerReport: 4,
    ledgers: 1,
    float: 0n,
    minimumStake: 1n,
    minimumReturn: 1n,
    minimumRefund: 1n,
    returnAfterBlocks: 20,
    mintAtOnce: 10n,
    rationedGasADay: 1_000n,
    mintBatchBlocks: 4,
    minimumMove: 1n,
    exitGrowthPpm: { low: 1n, high: 2n },
    maxPayments: 10,
    renominateEras: 28,
  },
} as unknown as Deployment;

let folder: string;
/** An operator over a tiny Kusama and a tiny Ethereum, made anew for each test of a file that calls `withOperator`. */
export let store: Store;
export let kusama: TinyKusama;
export let ethereum: TinyEthereum;
export let heads: HeadTracker;
export let status: Status;
export let context: Context;
export let stop: AbortController;
export let running: Promise<void>;

export const start = (): void => {
  running = runLoop({ context, heads, status, clock: systemClock, signal: stop.signal });
};
export const reach = (): Promise<void> => status.wait(kusama.head.number, ethereum.head.number, 5_000, stop.signal);

/** Every test of the file that calls it has an operator of its own, which has not started. */
export function withOperator(): void {
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "aksm-daemon-"));
    store = await openStore({ folder, identity: "one", reset: false, notice: () => {} });
    kusama = new TinyKusama();
    ethereum = new TinyEthereum(1);
    heads = trackHeads(kusama, ethereum);
    status = new Status();
    stop = new AbortController();
    context = {
      kusama,
      ethereum,
      deployment,
      self: { index: 0, kusama: id(1), ethereum: id(1, 20) },
      dryRun: false,
      store,
      memory: emptyMemory(),
      board: new Board(),
      ask: async () => id(2, 65),
      allocate: async facts => allocate(facts, ALLOCATION_POLICY),
      metrics: createMetrics(),
      log: pino({ level: "silent" }),
    };
  });
  afterEach(async () => {
    stop.abort();
    await running;
    heads.close();
    store.close();
    rmSync(folder, { recursive: true, force: true });
  });
}

export const allocateBy = (allocate: Context["allocate"]): void => {
  context = { ...context, allocate };
};
