/** Kusama and Ethereum as one local network on one clock. */

import { existsSync } from "node:fs";
import { ChainClock } from "../clock/clock.ts";
import { Anvil } from "../ethereum/anvil.ts";
import { AnvilFailed } from "../ethereum/errors.ts";
import { Ethereum } from "../ethereum/ethereum.ts";
import type { Block } from "../node/chain/block.ts";
import type { Chain } from "../node/chain/chain.ts";
import { rpcMethods } from "../node/rpc/methods/index.ts";
import { type RpcServer, startRpcServer } from "../node/rpc/server.ts";
import type { BlockLog } from "../store/block-log.ts";
import { CorruptState } from "../store/errors.ts";
import { type NetworkFolder, openFolder } from "../store/folder.ts";
import { agreeing, loadKusama, openChain } from "../store/state.ts";
import { activeEra, sessionLength } from "./era.ts";
import { NetworkStopped, NoProgress, TimeGoesBack } from "./errors.ts";
import { quiescence } from "./operators.ts";
import { Sudo } from "./sudo.ts";
import type { FastForwardOptions, NetworkInfo, NetworkOptions, Span } from "./types.ts";

const SECOND_MS = 1000;
const ERAS_A_DAY = 4;
const BATCH_MS = 25;
const SAVE_EVERY_MS = 30_000;
/** An hour of chain time may take so many rounds of blocks and decisions. */
const ROUNDS_TO_SETTLE = 200;
const OPERATOR_TIMEOUT_MS = 20_000;
/** An era has six sessions; more than so many without a new era mean that none will come. */
const SESSIONS_WITHOUT_ERA = 40;
const NODE = { name: "aKSM local node", version: "0.1.0" };

type Parts = {
  readonly folder: NetworkFolder;
  readonly chain: Chain;
  readonly log: BlockLog;
  readonly ethereum: Ethereum;
  readonly clock: ChainClock;
  readonly server: RpcServer;
  readonly rolledBack: number;
  readonly options: NetworkOptions;
};

export class Network {
  readonly #parts: Parts;
  readonly #sudo: Sudo;
  #operators: readonly string[];
  #work: Promise<unknown> = Promise.resolve();
  #batch: NodeJS.Timeout | undefined;
  #heartbeat: NodeJS.Timeout | undefined;
  readonly #saver: NodeJS.Timeout;
  #savedAt = 0;
  #stopping: Promise<void> | undefined;
  #forwarding = 0;
  #settling = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#operators = parts.options.operators ?? [];
    this.#sudo = new Sudo(parts.server.url);
    parts.chain.onTransaction(() => this.#scheduleBatch());
    parts.ethereum.onFailure(error => this.#fail(error));
    parts.ethereum.anvil.onExit(output => this.#fail(new AnvilFailed("has ended", output)));
    this.#saver = setInterval(() => void this.#save().catch(error => this.#fail(error)), SAVE_EVERY_MS);
    this.#saver.unref();
    this.#scheduleHeartbeat();
  }

  get chain(): Chain {
    return this.#parts.chain;
  }

  get folder(): string {
    return this.#parts.folder.path;
  }

  /** The operators that a fast-forward waits for, by base URL. */
  get operators(): readonly string[] {
    return this.#operators;
  }

  setOperators(urls: readonly string[]): void {
    this.#operators = urls;
  }

  /**
   * Makes the next Kusama block from what waits, and brings Ethereum to its time.
   *
   * @param timestamp milliseconds since 1970; without it the clock's, or the next that the chain takes
   * @throws {@link TimeGoesBack}
   */
  produceBlock({ timestamp }: { readonly timestamp?: number } = {}): Promise<Block> {
    return this.#inOrder(() => this.#step(timestamp));
  }

  /**
   * Lets time pass session by session, and the operators do their work after every block. Eras are counted by the
   * chain's active era.
   *
   * @throws {@link NoProgress}, and the signal's reason when it is aborted
   */
  async fastForward(span: Span, { signal, onProgress }: FastForwardOptions = {}): Promise<void> {
    const { chain } = this.#parts;
    const started = Date.now();
    const sessions = "sessions" in span ? span.sessions : undefined;
    const eras = "eras" in span ? span.eras : "days" in span ? Math.round(span.days * ERAS_A_DAY) : 0;
    const from = activeEra(chain);
    if (sessions === undefined && from === undefined) throw new NoProgress("This chain has no eras to wait for");
    let passed = 0;
    let sinceEra = 0;
    const done = () => (sessions === undefined ? (activeEra(chain) ?? 0) - (from ?? 0) : passed);
    const goal = sessions ?? eras;
    const report = () =>
      onProgress?.({
        era: activeEra(chain),
        eraGoal: sessions === undefined ? (from ?? 0) + eras : undefined,
        block: chain.head.header.number,
        done: Math.min(done(), goal),
        goal,
        elapsed: Date.now() - started,
      });
    this.#forwarding++;
    try {
      await this.settle({ signal });
      report();
      while (done() < goal) {
        signal?.throwIfAborted();
        const era = activeEra(chain);
        await this.#inOrder(() => this.#step(chain.timestamp() + sessionLength(chain)));
        await this.settle({ signal });
        passed++;
        sinceEra = activeEra(chain) === era ? sinceEra + 1 : 0;
        if (sessions === undefined && sinceEra > SESSIONS_WITHOUT_ERA) {
          throw new NoProgress(`Era ${era} has not ended in ${sinceEra} sessions; is the network stalled?`);
        }
        report();
      }
    } finally {
      this.#forwarding--;
      this.#parts.clock.save();
    }
  }

  /**
   * Settles when nothing waits for a block on either side and every operator has finished on the newest heads. Until then
   * each block comes after the operators have finished with the one before, as they have on a chain of six seconds: else
   * whoever sends something at every block would outrun them.
   */
  async settle(options: { readonly signal?: AbortSignal | undefined } = {}): Promise<void> {
    this.#settling++;
    try {
      await this.#settle(options.signal);
    } finally {
      this.#settling--;
      this.#scheduleBatchAgain();
    }
  }

  async #settle(signal: AbortSignal | undefined): Promise<void> {
    const { chain, ethereum, options } = this.#parts;
    const onWarning = (message: string) => options.onProgress?.(message);
    for (let round = 0; round < ROUNDS_TO_SETTLE; round++) {
      this.#assertRunning();
      if (chain.pool.ready().length > 0) await this.#inOrder(() => this.#stepIfWaiting());
      await ethereum.sync();
      const heads = { kusama: chain.head.header.number, ethereum: ethereum.finalized };
      await quiescence(this.#operators, heads, { signal, timeout: OPERATOR_TIMEOUT_MS, onWarning });
      await ethereum.sync();
      const quiet = chain.pool.ready().length === 0 && chain.head.header.number === heads.kusama;
      if (quiet && ethereum.finalized === heads.ethereum) return;
    }
    onWarning(`Transactions still come after ${ROUNDS_TO_SETTLE} rounds of blocks; going on`);
  }

  /**
   * Reports an offence of an active validator.
   *
   * @param validator SS58 address
   * @param fraction share of its stake, above 0 and at most 1
   */
  slash(validator: string, fraction: number): Promise<void> {
    return this.#sudo.order({
      call: "report_offence",
      args: { validator, slash_fraction: Math.round(fraction * 1_000_000_000) },
    });
  }

  /** @param performance the share of its possible points that a validator earns, 0 to 1 */
  setPerformance(validator: string, performance: number): Promise<void> {
    return this.#sudo.order({ call: "set_performance", args: { validator, parts: Math.round(performance * 1000) } });
  }

  /** Keeps sessions, and so eras, from ending; or lets them end again. */
  stall(stalled: boolean): Promise<void> {
    return this.#sudo.order({ call: "set_stalled", args: { stalled } });
  }

  info(): NetworkInfo {
    const { chain, ethereum, clock, server, rolledBack } = this.#parts;
    const { head } = chain;
    return {
      kusama: {
        url: server.url,
        genesisHash: chain.genesisHash,
        number: head.header.number,
        hash: head.hash,
        timestamp: chain.timestamp(),
      },
      ethereum: {
        url: ethereum.anvil.url,
        chainId: 31_337,
        number: ethereum.head.number,
        finalized: ethereum.finalized,
        timestamp: ethereum.head.timestamp,
      },
      clock: { now: clock.now(), offset: clock.offset },
      activeEra: activeEra(chain),
      rolledBack,
    };
  }

  /** Ends everything in order and saves; can be called again. */
  stop(): Promise<void> {
    this.#stopping ??= this.#stop();
    return this.#stopping;
  }

  async #stop(): Promise<void> {
    const { ethereum, folder, clock, log, server } = this.#parts;
    clearTimeout(this.#batch);
    clearTimeout(this.#heartbeat);
    clearInterval(this.#saver);
    await this.#work.catch(() => undefined);
    this.#sudo.close();
    await server.close();
    ethereum.close();
    // Ethereum must never know more than what is kept of Kusama: the log goes first.
    log.close();
    clock.save();
    await ethereum.anvil.stop();
    folder.unlock();
  }

  async #step(wanted: number | undefined): Promise<Block> {
    this.#assertRunning();
    const { chain, log, ethereum, clock } = this.#parts;
    const timestamp = nextTimestamp(chain, clock, ethereum.head.timestamp, wanted);
    const known = ethereum.head.number;
    const block = chain.produce(timestamp, sealed => log.append({ block: sealed, ethereum: known }));
    clock.advanceTo(timestamp);
    await ethereum.advanceTo(Math.floor(timestamp / SECOND_MS));
    clock.advanceTo(ethereum.head.timestamp * SECOND_MS);
    return block;
  }

  /** What waits goes into a block a moment later, except where `settle` makes the blocks. */
  #scheduleBatchAgain(): void {
    if (this.#settling === 0 && this.#parts.chain.pool.ready().length > 0) this.#scheduleBatch();
  }

  async #stepIfWaiting(): Promise<void> {
    if (this.#parts.chain.pool.ready().length > 0) await this.#step(undefined);
  }

  #scheduleBatch(): void {
    if (this.#stopping) return;
    this.#batch ??= setTimeout(() => {
      this.#batch = undefined;
      if (this.#settling > 0) return;
      void this.#inOrder(() => this.#stepIfWaiting())
        .then(() => this.#scheduleBatchAgain())
        .catch(error => this.#fail(error));
    }, BATCH_MS);
  }

  #scheduleHeartbeat(): void {
    const pause = this.#parts.options.heartbeat ?? 6 * SECOND_MS;
    if (pause === false || this.#stopping) return;
    this.#heartbeat = setTimeout(() => {
      const beat = this.#forwarding > 0 ? Promise.resolve() : this.#inOrder(() => this.#step(undefined));
      void beat.then(() => this.#scheduleHeartbeat()).catch(error => this.#fail(error));
    }, pause);
  }

  /** Saves Ethereum when there is something new; Kusama is saved with every block. */
  #save(): Promise<void> {
    return this.#inOrder(async () => {
      const { ethereum, log, clock } = this.#parts;
      if (this.#stopping || ethereum.head.number === this.#savedAt) return;
      log.sync();
      clock.save();
      await ethereum.anvil.save();
      this.#savedAt = ethereum.head.number;
    });
  }

  #inOrder<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#work.then(task);
    this.#work = result.catch(() => undefined);
    return result;
  }

  #assertRunning(): void {
    if (this.#stopping) throw new NetworkStopped();
  }

  #fail(error: unknown): void {
    if (this.#stopping || error instanceof NetworkStopped) return;
    this.#parts.options.onFailure?.(error instanceof Error ? error : new Error(String(error)));
  }
}

/**
 * Starts a network, new or from what the folder keeps.
 *
 * @throws {@link PortInUse}, {@link FolderInUse}, {@link CorruptState}, {@link AnvilMissing}, {@link GenesisError}
 */
export async function startNetwork(options: NetworkOptions): Promise<Network> {
  const say = options.onProgress ?? (() => undefined);
  const folder = openFolder(options.folder, options.reset ?? false);
  if (folder.setAside) say(`The old network was kept in ${folder.setAside}`);
  const cleanup: (() => unknown)[] = [folder.unlock];
  try {
    const clock = ChainClock.load(folder.clock);
    const now = Math.floor(clock.now() / SECOND_MS) * SECOND_MS;
    const kusama = await loadKusama(folder, options.genesis, now);
    if (kusama.log.torn > 0) {
      say(`The last Kusama block was not written to its end (${kusama.log.torn} bytes); it is dropped.`);
    }
    if (!existsSync(folder.ethereumState) && kusama.log.entries.some(({ entry }) => entry.ethereum > 0)) {
      throw new CorruptState(folder.ethereumState, "it is missing, but Kusama blocks know of Ethereum blocks");
    }
    const anvil = await Anvil.start({
      port: options.ports?.ethereum ?? 8545,
      stateFile: folder.ethereumState,
      processFile: folder.ethereumProcess,
      cacheFolder: folder.ethereumCache,
      genesisTime: now / SECOND_MS,
    });
    cleanup.push(() => anvil.stop());
    const ethereum = await Ethereum.attach(anvil);
    cleanup.push(() => ethereum.close());
    const entries = agreeing(kusama.log.entries, ethereum.head.number);
    const rolledBack = kusama.log.entries.length - entries.length;
    if (rolledBack > 0) {
      say(
        `Ethereum was last saved at block ${ethereum.head.number}. ${rolledBack} Kusama blocks that were made later ` +
          `are given up, so that both chains stand at the same moment again (Kusama block ${entries.length}).`,
      );
    }
    const { chain, log } = await openChain(folder, kusama.genesis, entries);
    cleanup.push(() => log.close());
    clock.advanceTo(Math.max(chain.timestamp(), ethereum.head.timestamp * SECOND_MS));
    await ethereum.setTime(Math.floor(clock.now() / SECOND_MS));
    const server = await startRpcServer(rpcMethods({ chain, info: NODE }), options.ports?.kusama ?? 9944);
    cleanup.push(() => server.close());
    const network = new Network({ folder, chain, log, ethereum, clock, server, rolledBack, options });
    cleanup.push(() => network.stop());
    // The first block tells the runtime its genesis hash; after a restart it makes the newest state readable as final.
    await network.produceBlock();
    if (kusama.fresh) await anvil.save();
    return network;
  } catch (error) {
    for (const undo of cleanup.reverse()) await undo();
    throw error;
  }
}

/** Milliseconds, on a whole second; at least what the clock says, what the chain takes, and not before Ethereum. */
function nextTimestamp(chain: Chain, clock: ChainClock, ethereum: number, wanted: number | undefined): number {
  const last = chain.timestamp();
  const least = last + (chain.slotDuration() ?? SECOND_MS);
  if (wanted !== undefined && wanted <= last) {
    throw new TimeGoesBack(`The block's time ${wanted} is not after the last block's, ${last}`);
  }
  const time = Math.max(wanted ?? clock.now(), least, wanted === undefined ? ethereum * SECOND_MS : 0);
  return Math.ceil(time / SECOND_MS) * SECOND_MS;
}
