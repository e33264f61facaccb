import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { devSecret } from "@aksm/kusama";
import type { DevAccount } from "../accounts.ts";
import { operatorBundle } from "./bundle.ts";

export interface OperatorSettings {
  readonly account: DevAccount;
  readonly index: number;
  readonly folder: string;
  readonly deploymentFile: string;
  readonly kusamaEndpoint: string;
  readonly ethereumEndpoint: string;
  readonly port: number;
  /** Told of an end that nobody asked for. */
  readonly onExit: (message: string) => void;
}

/** How long a start and a stop may take, milliseconds. */
const START_MS = 60_000;
const STOP_MS = 20_000;

export class OperatorFailed extends Error {
  override name = "OperatorFailed";
}

/** One operator as a process of its own: its keys, its store and its port are its own. */
export class OperatorProcess {
  readonly url: string;
  readonly #settings: OperatorSettings;
  #child: ChildProcess | null = null;
  #log = "";

  constructor(settings: OperatorSettings) {
    this.#settings = settings;
    this.url = `http://127.0.0.1:${settings.port}`;
  }

  get running(): boolean {
    return this.#child !== null;
  }

  /** Starts the process and resolves once it serves its status. `resetStore` throws its cache away first. */
  async start({ resetStore = false } = {}): Promise<void> {
    const config = await this.#writeConfig();
    const child = spawn(
      process.execPath,
      [await operatorBundle(), "--config", config, ...(resetStore ? ["--reset-store"] : [])],
      // A group of its own: Ctrl-C in the terminal reaches the parent alone, which stops its operators in order. The
      // channel is there to end: with it the operator sees that its parent is gone.
      { stdio: ["ignore", "ignore", "pipe", "ipc"], detached: true },
    );
    this.#child = child;
    this.#log = "";
    child.stderr?.on("data", data => {
      this.#log = (this.#log + data).slice(-4_000);
    });
    child.once("exit", (code, signal) => {
      if (this.#child !== child) return;
      this.#child = null;
      this.#settings.onExit(`${this.#settings.account.name} ended by itself (${signal ?? code}):\n${this.#log.trim()}`);
    });
    await this.#untilHealthy(child);
  }

  /** Ends the process the polite way and waits for it. Throws `OperatorFailed` where it had to be killed. */
  async stop(): Promise<void> {
    const overdue = new AbortController();
    const child = this.#child;
    const killed = setTimeout(STOP_MS, true, { signal: overdue.signal }).then(
      () => child?.kill("SIGKILL"),
      () => false,
    );
    await this.#end("SIGTERM");
    overdue.abort();
    if (await killed) {
      throw new OperatorFailed(`${this.#settings.account.name} did not stop within ${STOP_MS / 1000} s and was killed`);
    }
  }

  /** Ends the process at whatever instruction it stands. */
  async kill(): Promise<void> {
    await this.#end("SIGKILL");
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (!child) return;
    this.#child = null;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  }

  async #untilHealthy(child: ChildProcess): Promise<void> {
    const deadline = AbortSignal.timeout(START_MS);
    while (child.exitCode === null && child.signalCode === null && !deadline.aborted) {
      if (await fetch(`${this.url}/health`, { signal: deadline }).catch(() => null)) return;
      await setTimeout(50);
    }
    throw new OperatorFailed(`${this.#settings.account.name} did not start:\n${this.#log.trim()}`);
  }

  async #writeConfig(): Promise<string> {
    const { account, index, folder, deploymentFile, kusamaEndpoint, ethereumEndpoint, port } = this.#settings;
    await mkdir(folder, { recursive: true });
    const keys = { kusama: join(folder, "kusama.key"), ethereum: join(folder, "ethereum.key") };
    await writeFile(keys.kusama, devSecret(account.suri), { mode: 0o600 });
    await writeFile(keys.ethereum, account.ethereumKey, { mode: 0o600 });
    await Promise.all(Object.values(keys).map(file => chmod(file, 0o600)));
    const file = join(folder, "config.json");
    const config = {
      name: account.name,
      index,
      deployment: deploymentFile,
      kusama: { endpoint: kusamaEndpoint },
      ethereum: { endpoint: ethereumEndpoint },
      keys,
      data: join(folder, "data"),
      http: { host: "127.0.0.1", port },
    };
    await writeFile(file, JSON.stringify(config, null, 2));
    return file;
  }
}
