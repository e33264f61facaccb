/** The local Ethereum: anvil, kept in a folder, on the network's clock. */

import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { z } from "zod";
import { PortInUse } from "../network/errors.ts";
import { CorruptState } from "../store/errors.ts";
import { readJson, writeJson } from "../store/files.ts";
import { commandOf, isAlive } from "../store/lock.ts";
import { anvilBinary } from "./binary.ts";
import { AnvilFailed } from "./errors.ts";
import { Keeper } from "./keeper.ts";
import { RpcSocket } from "./socket.ts";

export type AnvilOptions = {
  readonly port: number;
  readonly stateFile: string;
  readonly processFile: string;
  readonly cacheFolder: string;
  /** Seconds since 1970 of the first block of a new chain. */
  readonly genesisTime: number;
};

export type EthereumHead = { readonly number: number; readonly timestamp: number; readonly transactions: number };

const HOST = "127.0.0.1";
const CHAIN_ID = 31_337;
/** How many blocks back the state can be read. */
const STATES_KEPT = 1024;
const START_WITHIN_MS = 30_000;
const PREVIOUS_ENDS_WITHIN_MS = 20_000;

export class Anvil {
  readonly url: string;
  readonly #keeper: Keeper;
  readonly #socket: RpcSocket;
  readonly #listeners: Set<(number: number) => void>;

  private constructor(url: string, keeper: Keeper, socket: RpcSocket, listeners: Set<(number: number) => void>) {
    this.url = url;
    this.#keeper = keeper;
    this.#socket = socket;
    this.#listeners = listeners;
  }

  /**
   * @throws {@link AnvilMissing}, {@link PortInUse}, {@link CorruptState}, {@link AnvilFailed}
   */
  static async start(options: AnvilOptions): Promise<Anvil> {
    const binary = anvilBinary();
    await endPrevious(options.processFile);
    const port = await freePort(options.port);
    const restored = existsSync(options.stateFile);
    if (restored) readJson(options.stateFile, z.object({ best_block_number: z.unknown(), accounts: z.object({}) }));
    const keeper = new Keeper({
      binary,
      args: anvilArguments(options, port, restored),
      url: urlOf(port),
      state: options.stateFile,
    });
    try {
      const listeners = new Set<(number: number) => void>();
      const socket = await connect(urlOf(port), keeper, result => {
        const head = headSchema.safeParse(result);
        if (head.success) for (const listener of listeners) listener(head.data.number);
      });
      await socket.request("eth_subscribe", ["newHeads"]);
      writeJson(options.processFile, { keeper: keeper.pid, anvil: keeper.anvil, port });
      return new Anvil(urlOf(port), keeper, socket, listeners);
    } catch (error) {
      await keeper.stop();
      if (restored) throw new CorruptState(options.stateFile, "anvil does not start from it", { cause: error });
      throw error;
    }
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  /** @throws {@link EthereumRpcError} */
  request(method: string, params: readonly unknown[] = []): Promise<unknown> {
    return this.#socket.request(method, params);
  }

  async head(tag: "latest" | "finalized" | `0x${string}` = "latest"): Promise<EthereumHead> {
    return headOf(await this.request("eth_getBlockByNumber", [tag, false]));
  }

  /** Mines at once; the first block has `timestamp` (seconds), the others the same where no time passes. */
  async mine(options: { readonly timestamp?: number; readonly blocks: number }): Promise<EthereumHead[]> {
    const mined = await this.request("evm_mine_detailed", [{ timestamp: null, ...options }]);
    return z.array(z.unknown()).parse(mined).map(headOf);
  }

  /** How many transactions could stand in the next block. */
  async waiting(): Promise<number> {
    return poolSchema.parse(await this.request("txpool_status")).pending;
  }

  save(): Promise<void> {
    return this.#keeper.save();
  }

  onExit(listener: (output: string) => void): void {
    this.#keeper.onExit(() => listener(this.#keeper.output));
  }

  /** Calls `listener` with the number of every new block. */
  onHead(listener: (number: number) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Saves and ends. */
  stop(): Promise<void> {
    this.#socket.close();
    return this.#keeper.stop();
  }
}

/** @throws {@link AnvilFailed} */
async function connect(url: string, keeper: Keeper, onNotification: (result: unknown) => void): Promise<RpcSocket> {
  const deadline = Date.now() + START_WITHIN_MS;
  for (;;) {
    if (keeper.ended) throw new AnvilFailed("did not start", keeper.output);
    try {
      const socket = await RpcSocket.open(url.replace("http", "ws"), onNotification);
      if (keeper.anvil) return socket;
      socket.close();
    } catch (cause) {
      if (Date.now() > deadline) throw new AnvilFailed(`does not answer: ${cause}`, keeper.output);
    }
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}

const quantity = z.string().transform(Number);
const poolSchema = z.object({ pending: quantity });
const headSchema = z.object({ number: quantity });
const blockSchema = z.object({ number: quantity, timestamp: quantity, transactions: z.array(z.unknown()) });

function headOf(block: unknown): EthereumHead {
  const { number, timestamp, transactions } = blockSchema.parse(block);
  return { number, timestamp, transactions: transactions.length };
}

function anvilArguments(options: AnvilOptions, port: number, restored: boolean): string[] {
  return [
    ...["--host", HOST, "--port", String(port), "--chain-id", String(CHAIN_ID)],
    ...["--slots-in-an-epoch", "1", "--hardfork", "cancun", "--quiet"],
    ...["--prune-history", String(STATES_KEPT), "--cache-path", options.cacheFolder],
    ...(restored ? ["--load-state", options.stateFile] : ["--timestamp", String(options.genesisTime)]),
  ];
}

function urlOf(port: number): string {
  return `http://${HOST}:${port}`;
}

/** Waits for the anvil of a network that was killed: it is saving its state. */
async function endPrevious(processFile: string): Promise<void> {
  const previous = readJson(processFile, z.object({ keeper: z.number(), anvil: z.number() }));
  if (!previous) return;
  const runs = (pid: number, name: string) => isAlive(pid) && commandOf(pid).includes(name);
  const deadline = Date.now() + PREVIOUS_ENDS_WITHIN_MS;
  while (runs(previous.keeper, "keeper.mjs") && Date.now() < deadline) {
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  if (runs(previous.anvil, "anvil")) process.kill(previous.anvil, "SIGKILL");
}

/** @throws {@link PortInUse} */
function freePort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new PortInUse("Ethereum", port, "--ethereum-port") : error),
    );
    probe.listen(port, HOST, () => {
      const address = probe.address();
      const bound = typeof address === "object" && address ? address.port : port;
      probe.close(() => resolve(bound));
    });
  });
}
