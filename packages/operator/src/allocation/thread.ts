import { Worker } from "node:worker_threads";
import type { Allocation, AllocationFacts } from "@aksm/npos/allocation";
import { messageOf, RetryableError } from "../errors.ts";
import type { Answer, Question } from "./worker.ts";

/**
 * Computes an allocation. Rejects with `AllocationFailed`, and with `RetryableError` once the operator stops, or where it is not
 * wanted any more when its turn comes.
 */
export type Allocate = (facts: AllocationFacts, isWanted?: () => boolean) => Promise<Allocation>;

/** There is no allocation; the message says why. */
export class AllocationFailed extends Error {
  override name = "AllocationFailed";
}

/** Six times what Kusama's size takes, milliseconds. */
const WITHIN = 120_000;
/** Four times what ten times Kusama's voters take, megabytes. */
const MEMORY = 1_200;

/** Beside this file among the sources; beside the operator where it is bundled into one. */
const FILE = new URL(import.meta.url.endsWith(".ts") ? "./sources.mjs" : "./allocation.mjs", import.meta.url);

const STOPPED = "stopped while elections were computed";
const UNWANTED = "the elections of a later anchor are asked for";

interface Options {
  /** Ends the thread, and what is asked of it with `RetryableError`. */
  readonly signal: AbortSignal;
  readonly file?: URL;
  readonly within?: number;
  readonly memory?: number;
}

interface Waiting {
  readonly facts: AllocationFacts;
  readonly isWanted: () => boolean;
  readonly resolve: (allocation: Allocation) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A thread of its own for elections, which take seconds at Kusama's size: meanwhile the operator answers the others. It is
 * started where it is first needed and kept, since what is compiled runs many times faster. It has one question at a time, so
 * that no question's time is spent on another. One that takes too long, too much memory or ends is given up, and what it
 * worked at fails; the next question has a new one.
 */
export class AllocationThread {
  readonly #options: Required<Options>;
  #worker: Worker | null = null;
  #asked = 0;
  #isBusy = false;
  readonly #waiting: Waiting[] = [];

  constructor(options: Options) {
    this.#options = { file: FILE, within: WITHIN, memory: MEMORY, ...options };
  }

  readonly allocate: Allocate = (facts, isWanted = () => true) =>
    new Promise((resolve, reject) => {
      this.#waiting.push({ facts, isWanted, resolve, reject });
      this.#next();
    });

  #next(): void {
    if (this.#isBusy) return;
    const next = this.#waiting.shift();
    if (!next) return;
    this.#isBusy = true;
    const asked = next.isWanted() ? this.#ask(next.facts) : Promise.reject(new RetryableError(UNWANTED));
    void asked.then(next.resolve, next.reject).finally(() => {
      this.#isBusy = false;
      this.#next();
    });
  }

  #ask(facts: AllocationFacts): Promise<Allocation> {
    const { signal, within } = this.#options;
    if (signal.aborted) return Promise.reject(new RetryableError(STOPPED));
    this.#worker ??= this.#start();
    const worker = this.#worker;
    const number = this.#asked++;
    return new Promise((resolve, reject) => {
      const giveUp = (error: Error): void => {
        end();
        if (this.#worker === worker) this.#worker = null;
        void worker.terminate();
        reject(error);
      };
      const fail = (why: string): void => giveUp(new AllocationFailed(why));
      const onError = (error: unknown): void => fail(`the elections ended early: ${messageOf(error)}`);
      const onExit = (): void => fail("the elections ended early");
      const onAbort = (): void => giveUp(new RetryableError(STOPPED));
      const onMessage = (answer: Answer): void => {
        if (answer.number !== number) return;
        end();
        if ("allocation" in answer) resolve(answer.allocation);
        else reject(new AllocationFailed(answer.problem));
      };
      const timer = setTimeout(fail, within, `the elections took more than ${within} ms`);
      const end = (): void => {
        clearTimeout(timer);
        signal.removeEventListener("abort", onAbort);
        worker.off("error", onError).off("exit", onExit).off("message", onMessage);
      };
      signal.addEventListener("abort", onAbort, { once: true });
      worker.on("error", onError).on("exit", onExit).on("message", onMessage);
      worker.postMessage({ number, facts } satisfies Question);
    });
  }

  #start(): Worker {
    const { file, memory, signal } = this.#options;
    const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: memory } });
    // The process may end at any time; and whoever asks is told of an error.
    worker.on("error", () => {});
    worker.unref();
    const end = (): void => void worker.terminate();
    signal.addEventListener("abort", end, { once: true });
    worker.once("exit", () => {
      signal.removeEventListener("abort", end);
      if (this.#worker === worker) this.#worker = null;
    });
    return worker;
  }
}
