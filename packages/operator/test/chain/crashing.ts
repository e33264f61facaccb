import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BlockFlows, Hex } from "@aksm/core";
import { devSecret } from "@aksm/kusama";
import pino from "pino";
import type { DevAccount } from "../../../devnet/src/accounts.ts";
import { Board } from "../../src/act/board.ts";
import type { AskPeer } from "../../src/act/peers.ts";
import { AllocationThread } from "../../src/allocation/thread.ts";
import type { Config } from "../../src/config/load.ts";
import { Secret } from "../../src/config/secret.ts";
import { type Chains, connectChains } from "../../src/connect/chains.ts";
import { systemClock } from "../../src/daemon/clock.ts";
import type { Context } from "../../src/daemon/context.ts";
import { runCycle } from "../../src/daemon/cycle.ts";
import type { Heads } from "../../src/daemon/heads.ts";
import { emptyMemory } from "../../src/daemon/memory.ts";
import type { Heights } from "../../src/decide/turn.ts";
import { RetryableError } from "../../src/errors.ts";
import { createMetrics } from "../../src/metrics/metrics.ts";
import type { Attestation, Cause, EthereumPort, KusamaAct, KusamaPort } from "../../src/ports.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import type { World } from "./local.ts";

/** Planck; more than there is. */
const ENDLESS = 10n ** 20n;

/** What ends an operator of this process where `SIGKILL` would end a process. */
class Crash extends Error {
  override name = "Crash";
}

/** A peer that has crashed says nothing; whoever asks it hears no more than that. */
const silence = (error: unknown): null => {
  if (error instanceof Crash) return null;
  throw error;
};

/** A step's name, or null where the call does nothing that outlasts the operator. */
type Step<Method> = (...args: Method extends (...args: infer A) => unknown ? A : never) => string | null;
/** Every method of a part: one that is new is either said to read or has a step, or the types complain. */
type Steps<Part> = { readonly [Name in keyof Part]: "reads" | Step<Part[Name]> };

/** What the steps of one request's payment are told from the others by. */
interface Subject {
  request: bigint | null;
  readonly digests: Set<Hex>;
}

function stepsOf(subject: Subject) {
  const ours = (ids: readonly (bigint | string)[]) => ids.some(id => String(id) === String(subject.request));
  const ofCause = (cause: Cause) => (cause.kind === "paid" && !ours(cause.requestIds) ? "other paid" : cause.kind);
  const kusama: Steps<Omit<KusamaPort, "finalizedHead" | "onFinalized">> = {
    blockHash: "reads",
    flows: "reads",
    state: "reads",
    validatorRecords: "reads",
    electorate: "reads",
    sequence: "reads",
    openings: "reads",
    pendingPayouts: "reads",
    payoutLimit: "reads",
    deposited: "reads",
    sweepLimit: "reads",
    isSignedBy: "reads",
    custody: "reads",
    nonce: "reads",
    submit: (act: KusamaAct) => {
      if (act.kind !== "open") return `Kusama: ${act.kind}`;
      const isPayment = act.plan.operations.some(each => each.kind === "pay" && each.requestId === subject.request);
      return `Kusama: open${isPayment ? " the payment" : ""}`;
    },
  };
  const ethereum: Steps<Omit<EthereumPort, "finalizedBlock" | "onFinalized">> = {
    pairedBlock: "reads",
    state: "reads",
    mintedAt: "reads",
    settlements: "reads",
    paidAt: "reads",
    parkings: "reads",
    yields: "reads",
    digest: "reads",
    isSignedBy: "reads",
    recover: "reads",
    sign: cause => `sign ${ofCause(cause)}`,
    submit: cause => `Ethereum: ${ofCause(cause)}`,
  };
  const flows: Steps<Store["flows"]> = {
    cursor: "reads",
    block: "reads",
    upTo: "reads",
    upgrade: "reads",
    firstEra: "reads",
    eraStart: "reads",
    paid: "reads",
    refused: "reads",
    costs: "reads",
    refunds: "reads",
    flows: "reads",
    openDeposits: "reads",
    depositsWithin: "reads",
    openPayments: "reads",
    append: (blocks: readonly BlockFlows[]) =>
      ours(blocks.flatMap(({ payments }) => payments.map(({ requestId }) => requestId)))
        ? "store: the payment"
        : "store: blocks",
    settle: (kind, ids) =>
      ids.length ? `store: settled ${kind}${kind === "paid" && !ours(ids) ? " before" : ""}` : null,
  };
  const held: Steps<Store["held"]> = {
    settledUpTo: "reads",
    find: "reads",
    list: "reads",
    ahead: "reads",
    demands: "reads",
    loose: "reads",
    bound: "reads",
    returns: "reads",
    tell: () => "store: a demand",
    appendSettlements: () => "store: settlements",
  };
  const watch: Steps<Store["watch"]> = {
    all: "reads",
    announce: () => "store: an announcement",
    noteFunded: () => "store: funded addresses",
  };
  const spending: Steps<Store["spending"]> = { on: "reads", add: () => "store: gas" };
  const board: Steps<Pick<Board, "publish" | "list" | "get">> = {
    list: "reads",
    get: "reads",
    publish: (attestations: readonly Attestation[]) =>
      attestations.some(({ digest }) => subject.digests.has(digest))
        ? "show the record's signature"
        : "show signatures",
  };
  const peers: Steps<{ ask: AskPeer }> = {
    ask: (_, digest) => (subject.digests.has(digest) ? "ask for the record's signature" : "ask for signatures"),
  };
  return { kusama, ethereum, flows, held, watch, spending, board, peers };
}

/** Which crash comes next: at every step that is reached for the first time, once, right before or right after it. */
export class Crashes {
  readonly subject: Subject = { request: null, digests: new Set() };
  readonly steps = stepsOf(this.subject);
  readonly crashed = new Set<string>();
  side: "before" | "after" | null = null;

  /** True where the operator that comes by here ends here. */
  strikes(step: string, side: "before" | "after"): boolean {
    if (this.side !== side || this.crashed.has(step)) return false;
    this.crashed.add(step);
    return true;
  }
}

/** One life of an operator: from a start to a crash. */
interface Life {
  readonly context: Context;
  readonly chains: Chains;
  readonly stop: AbortController;
}

/** An operator with its keys in this process, which crashes where it is told to and starts again. */
export class CrashingOperator {
  readonly #world: World;
  readonly #index: number;
  readonly #account: DevAccount;
  readonly #crashes: Crashes;
  readonly #ask: AskPeer;
  readonly #folder = mkdtempSync(join(tmpdir(), "aksm-crashing-"));
  #life: Life | null = null;
  #away = 0;

  constructor(parts: { world: World; index: number; account: DevAccount; crashes: Crashes; ask: AskPeer }) {
    this.#world = parts.world;
    this.#index = parts.index;
    this.#account = parts.account;
    this.#crashes = parts.crashes;
    this.#ask = parts.ask;
  }

  async start(reset: boolean): Promise<void> {
    const { kusamaEndpoint, ethereumEndpoint, ...local } = this.#world.local;
    // Nothing is worth bonding: who forgot a payment would have the money to make it again.
    const policy = { ...local.deployment.policy, minimumMove: ENDLESS };
    const deployment = { ...local.deployment, policy };
    const self = deployment.operators[this.#index];
    if (!self) throw new Error(`the deployment has no operator ${this.#index}`);
    const stop = new AbortController();
    const config: Config = {
      name: self.name,
      index: this.#index,
      deployment,
      deploymentDigest: "test",
      kusama: { endpoint: kusamaEndpoint },
      ethereum: { endpoint: ethereumEndpoint },
      keys: { kusama: new Secret(devSecret(this.#account.suri)), ethereum: new Secret(this.#account.ethereumKey) },
      data: this.#folder,
      http: { host: "127.0.0.1", port: 0 },
      logLevel: "silent",
      resetStore: reset,
    };
    const chains = connectChains(config, stop.signal);
    const store = await openStore({ folder: this.#folder, identity: "test", reset, notice: () => {} });
    const { steps } = this.#crashes;
    const watched = <Part extends object>(part: Part, of: object): Part => this.#watched(part, of, stop);
    const context: Context = {
      kusama: watched(chains.kusama, steps.kusama),
      ethereum: watched(chains.ethereum, steps.ethereum),
      deployment,
      self: { index: this.#index, kusama: self.kusama, ethereum: self.ethereum },
      dryRun: false,
      store: {
        flows: watched(store.flows, steps.flows),
        held: watched(store.held, steps.held),
        watch: watched(store.watch, steps.watch),
        spending: watched(store.spending, steps.spending),
        rebuild: reason => store.rebuild(reason),
        close: () => store.close(),
      },
      memory: emptyMemory(),
      board: watched(new Board(), steps.board),
      ask: watched({ ask: this.#ask }, steps.peers).ask,
      allocate: new AllocationThread({ signal: stop.signal }).allocate,
      metrics: createMetrics(),
      log: pino({ level: "silent" }),
    };
    this.#life = { context, chains, stop };
  }

  /** A cycle; one that crashes in it starts again after `away` more of them. */
  async cycle(heads: Heads, { reset, away }: { reset: boolean; away: number }): Promise<void> {
    if (this.#life === null && this.#away-- > 0) return;
    if (this.#life === null) await this.start(reset);
    const life = this.#alive();
    try {
      const run = () => runCycle(life.context, heads, systemClock, life.stop.signal);
      for (let work = await run(); work; work = await run()) await work.ended;
    } catch (error) {
      if (!life.stop.signal.aborted) {
        if (error instanceof RetryableError) return;
        throw error;
      }
    }
    if (!life.stop.signal.aborted) return;
    await this.close();
    this.#away = away;
  }

  /** The signature that it shows its peers, once it has looked at their heads; null from one that has crashed. */
  async signature(...[digest, at, signal]: [Hex, Heights, AbortSignal]): Promise<Hex | null> {
    if (this.#life === null || this.#life.stop.signal.aborted) return null;
    const { context, stop } = this.#life;
    const shown = await context.board.get(digest, 1_500, at, AbortSignal.any([signal, stop.signal])).catch(silence);
    return shown?.signature ?? null;
  }

  async close(): Promise<void> {
    const life = this.#alive();
    this.#life = null;
    life.stop.abort();
    await life.chains.close();
    life.context.store.close();
  }

  async remove(): Promise<void> {
    if (this.#life) await this.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #alive(): Life {
    if (!this.#life) throw new Error("the operator was not started");
    return this.#life;
  }

  /** The part itself, but for the crash that may come before or after a step, and the silence of the dead. */
  #watched<Part extends object>(part: Part, steps: object, stop: AbortController): Part {
    const crashes = this.#crashes;
    const strike = (step: string | null, side: "before" | "after"): void => {
      if (step !== null && crashes.strikes(step, side)) stop.abort();
      if (stop.signal.aborted) throw new Crash(`${side} ${step}`);
    };
    return new Proxy(part, {
      get(target, key) {
        const member: unknown = Reflect.get(target, key, target);
        if (typeof member !== "function") return member;
        const how: unknown = Reflect.get(steps, key);
        if (how === undefined) throw new Error(`${String(key)} is not known to read or to be a step`);
        return (...args: unknown[]) => {
          const step = typeof how === "function" ? (how(...args) as string | null) : null;
          strike(step, "before");
          const note = (result: unknown): unknown => {
            if (step === "sign paid") crashes.subject.digests.add((result as Attestation).digest);
            strike(step, "after");
            return result;
          };
          const result: unknown = member.apply(target, args);
          return result instanceof Promise ? result.then(note) : note(result);
        };
      },
    });
  }
}
