import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import { Board } from "./act/board.ts";
import { askPeer } from "./act/peers.ts";
import { AllocationThread } from "./allocation/thread.ts";
import type { Config } from "./config/load.ts";
import { bounded } from "./daemon/bounded.ts";
import { systemClock } from "./daemon/clock.ts";
import type { Context } from "./daemon/context.ts";
import { trackHeads } from "./daemon/heads.ts";
import { runLoop } from "./daemon/loop.ts";
import { emptyMemory } from "./daemon/memory.ts";
import { Status } from "./daemon/status.ts";
import { FinalError } from "./errors.ts";
import { httpServer } from "./http/server.ts";
import { createMetrics, withProcessMetrics } from "./metrics/metrics.ts";
import type { EthereumPort, KusamaPort } from "./ports.ts";
import { openStore } from "./store/store.ts";

/** A node gets this long for one answer, milliseconds. */
const ANSWER_WITHIN = 60_000;

export interface OperatorParts {
  readonly config: Config;
  readonly kusama: KusamaPort;
  readonly ethereum: EthereumPort;
  readonly log: Logger;
  readonly version: string;
  readonly signal: AbortSignal;
  /** Told once the operator listens. */
  readonly onListening: (address: string) => void;
}

/** Puts the daemon together and runs it until the signal aborts. */
export async function runOperator(parts: OperatorParts): Promise<void> {
  const { config, log, version, signal } = parts;
  const self = config.deployment.operators[config.index];
  if (!self) throw new FinalError(`the deployment has no operator ${config.index}`);
  const kusama = bounded(parts.kusama, ANSWER_WITHIN, signal);
  const ethereum = bounded(parts.ethereum, ANSWER_WITHIN, signal);
  const heads = trackHeads(kusama, ethereum);
  const store = await openStore({
    folder: config.data,
    identity: config.deploymentDigest,
    reset: config.resetStore,
    notice: text => log.warn(text),
  });
  const elections = new AllocationThread({ signal });
  const context: Context = {
    kusama,
    ethereum,
    deployment: config.deployment,
    self: { index: config.index, kusama: self.kusama, ethereum: self.ethereum },
    dryRun: config.keys === null,
    store,
    memory: emptyMemory(),
    board: new Board(),
    ask: askPeer,
    allocate: elections.allocate,
    metrics: withProcessMetrics(createMetrics()),
    log,
  };
  const status = new Status();
  const server = httpServer({ context, heads, status, clock: systemClock, name: config.name, version, signal });
  try {
    await server.listen({ host: config.http.host, port: config.http.port });
    const { port } = server.server.address() as AddressInfo;
    parts.onListening(`http://${config.http.host}:${port}`);
    await runLoop({ context, heads, status, clock: systemClock, signal });
    if (!signal.aborted) await new Promise(resolve => signal.addEventListener("abort", resolve, { once: true }));
  } finally {
    heads.close();
    await server.close();
    store.close();
  }
}
