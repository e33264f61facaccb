import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EvmAddress, Hex, Planck } from "@aksm/core";
import { connectEvm, type EvmClient } from "@aksm/evm";
import {
  connectKusama,
  devSigner,
  type KusamaClient,
  type PoolContext,
  poolContext,
  signerAccount,
} from "@aksm/kusama";
import pino from "pino";
import type { DevAccount } from "../../../devnet/src/accounts.ts";
import { freePorts } from "../../../devnet/src/local/ports.ts";
import { type Local, startLocal } from "../../../devnet/src/local/start.ts";
import { Board } from "../../src/act/board.ts";
import { askPeer } from "../../src/act/peers.ts";
import { AllocationThread } from "../../src/allocation/thread.ts";
import type { Config } from "../../src/config/load.ts";
import { connectChains } from "../../src/connect/chains.ts";
import { systemClock } from "../../src/daemon/clock.ts";
import type { Context } from "../../src/daemon/context.ts";
import { runCycle } from "../../src/daemon/cycle.ts";
import type { Heads } from "../../src/daemon/heads.ts";
import { emptyMemory } from "../../src/daemon/memory.ts";
import { createMetrics } from "../../src/metrics/metrics.ts";
import { openStore } from "../../src/store/store.ts";

export const KSM = 1_000_000_000_000n;

/** Both chains, the operators of the deployment as processes of their own, and a look at both chains from outside. */
export interface World {
  readonly local: Local;
  readonly kusama: KusamaClient;
  readonly ethereum: EvmClient;
  readonly ctx: PoolContext;
  stop(): Promise<void>;
}

export async function startWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), "aksm-operators-"));
  const base = await freePorts(5);
  const local = await startLocal({
    folder,
    kusamaPort: base,
    ethereumPort: base + 1,
    operatorPort: base + 2,
    heartbeat: false,
  });
  const kusama = await connectKusama(local.kusamaEndpoint);
  return {
    local,
    kusama,
    ethereum: await connectEvm(local.ethereumEndpoint, local.deployment),
    ctx: poolContext(local.deployment),
    stop: async () => {
      kusama.close();
      await local.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A direct deposit, in a finalized block when this resolves; what operators do about it is under way. */
export async function stake({ kusama, ctx }: World, staker: DevAccount, amount: Planck): Promise<void> {
  const signer = devSigner(staker.suri);
  const at = await kusama.finalizedHead();
  const nonce = await kusama.nonce(signerAccount(signer), at.hash);
  const recipient = staker.ethereum.toLowerCase() as EvmAddress;
  const submitted = await kusama.submit(kusama.stakeDeposit(ctx.pool, amount, recipient), signer, { nonce, at });
  const included = await submitted.included();
  if (!included.ok) throw new Error(included.failures.join("; "));
}

export const balanceOf = ({ ethereum, local }: World, account: Hex): Promise<bigint> =>
  ethereum.rpc.readContract({
    address: local.deployment.ethereum.contracts.token,
    abi: [
      {
        type: "function",
        name: "balanceOf",
        stateMutability: "view",
        inputs: [{ name: "owner", type: "address" }],
        outputs: [{ name: "", type: "uint256" }],
      },
    ] as const,
    functionName: "balanceOf",
    args: [account],
  });

export const headsOf = async ({ kusama, ethereum }: World): Promise<Heads> => ({
  kusama: await kusama.finalizedHead(),
  ethereum: await ethereum.finalizedBlock(),
});

/** An operator without keys in this process, whose cycles the test drives to the heads that it likes. */
export interface Observer {
  readonly context: Context;
  cycle(heads: Heads): Promise<void>;
  close(): Promise<void>;
}

export async function observer({ local }: World): Promise<Observer> {
  const folder = mkdtempSync(join(tmpdir(), "aksm-observer-"));
  const stop = new AbortController();
  const config: Config = {
    name: "observer",
    index: 0,
    deployment: local.deployment,
    deploymentDigest: "test",
    kusama: { endpoint: local.kusamaEndpoint },
    ethereum: { endpoint: local.ethereumEndpoint },
    keys: null,
    data: folder,
    http: { host: "127.0.0.1", port: 0 },
    logLevel: "silent",
    resetStore: false,
  };
  const chains = connectChains(config, stop.signal);
  const store = await openStore({ folder, identity: "test", reset: false, notice: () => {} });
  const [self] = local.deployment.operators;
  if (!self) throw new Error("the deployment has operators");
  const context: Context = {
    kusama: chains.kusama,
    ethereum: chains.ethereum,
    deployment: local.deployment,
    self: { index: 0, kusama: self.kusama, ethereum: self.ethereum },
    dryRun: true,
    store,
    memory: emptyMemory(),
    board: new Board(),
    ask: askPeer,
    allocate: new AllocationThread({ signal: stop.signal }).allocate,
    metrics: createMetrics(),
    log: pino({ level: "silent" }),
  };
  return {
    context,
    cycle: async heads => {
      const run = () => runCycle(context, heads, systemClock, stop.signal);
      for (let work = await run(); work; work = await run()) await work.ended;
    },
    close: async () => {
      stop.abort();
      await chains.close();
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
