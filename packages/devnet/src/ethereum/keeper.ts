/** Starts the process that runs anvil for us, and talks to it. */

import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { AnvilFailed } from "./errors.ts";

export type KeeperOptions = {
  readonly binary: string;
  readonly args: readonly string[];
  readonly url: string;
  /** File for the state. */
  readonly state: string;
};

const OUTPUT_KEPT = 4000;
const STOP_WITHIN_MS = 30_000;

export class Keeper {
  readonly #child: ChildProcess;
  readonly #exited: Promise<void>;
  #output = "";
  #ended = false;
  /** The process id of anvil, once it is known. */
  anvil: number | undefined;

  constructor(options: KeeperOptions) {
    const script = fileURLToPath(new URL("./keeper.mjs", import.meta.url));
    // A process group of its own: Ctrl-C in a terminal reaches the parent alone, which then ends things in order.
    this.#child = spawn(process.execPath, [script, JSON.stringify(options)], {
      detached: true,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on("data", (data: Buffer) => {
        this.#output = (this.#output + data.toString()).slice(-OUTPUT_KEPT);
      });
    }
    this.#exited = new Promise(resolve => {
      this.#child.once("exit", () => {
        this.#ended = true;
        resolve();
      });
    });
    this.#child.on("message", (message: { pid?: number }) => {
      if (message.pid) this.anvil = message.pid;
    });
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  get output(): string {
    return this.#output;
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** Calls `listener` when anvil has ended, wanted or not. */
  onExit(listener: () => void): void {
    void this.#exited.then(listener);
  }

  /** Writes the state to its file. */
  save(): Promise<void> {
    return new Promise((resolve, reject) => {
      const child = this.#child;
      const done = (error?: Error) => {
        child.off("message", answer);
        child.off("exit", gone);
        if (error) reject(error);
        else resolve();
      };
      const gone = () => done(new AnvilFailed("ended while its state was being saved", this.#output));
      const answer = (message: { saved?: boolean; error?: string }) => {
        if (message.saved) done();
        else if (message.error) done(new AnvilFailed("could not save its state", message.error));
      };
      if (this.#ended) return gone();
      child.on("message", answer);
      child.once("exit", gone);
      child.send("save");
    });
  }

  /** Saves and ends. */
  async stop(): Promise<void> {
    if (this.#child.connected) this.#child.disconnect();
    const timer = setTimeout(() => {
      this.#child.kill("SIGKILL");
      if (this.anvil) process.kill(this.anvil, "SIGKILL");
    }, STOP_WITHIN_MS);
    await this.#exited;
    clearTimeout(timer);
  }
}
