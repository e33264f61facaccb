/** Work that takes longer than a request: one at a time, its progress to be asked for. */

import { randomUUID } from "node:crypto";
import type { Network } from "./network.ts";
import type { Progress, Span } from "./types.ts";

export type Job = {
  readonly id: string;
  readonly span: Span;
  readonly status: "running" | "finished" | "failed";
  readonly progress: Progress | null;
  readonly error: string | null;
};

/** Thrown when a job is to begin while another runs. */
export class JobRunning extends Error {
  override readonly name = "JobRunning";
  constructor(readonly id: string) {
    super(`Another fast-forward is running (job ${id}); wait until it has finished`);
  }
}

const KEPT = 100;

export class Jobs {
  readonly #network: Network;
  readonly #jobs = new Map<string, Job>();

  constructor(network: Network) {
    this.#network = network;
  }

  get(id: string): Job | undefined {
    return this.#jobs.get(id);
  }

  get running(): Job | undefined {
    return [...this.#jobs.values()].find(job => job.status === "running");
  }

  /** @throws {@link JobRunning} */
  fastForward(span: Span): Job {
    const { running } = this;
    if (running) throw new JobRunning(running.id);
    const id = randomUUID();
    const update = (change: Partial<Job>) => {
      const job: Job = { id, span, status: "running", progress: null, error: null, ...this.#jobs.get(id), ...change };
      this.#jobs.set(id, job);
      return job;
    };
    const started = update({});
    const [oldest] = this.#jobs.keys();
    if (this.#jobs.size > KEPT && oldest) this.#jobs.delete(oldest);
    void this.#network.fastForward(span, { onProgress: progress => update({ progress }) }).then(
      () => update({ status: "finished" }),
      (error: unknown) => update({ status: "failed", error: error instanceof Error ? error.message : String(error) }),
    );
    return started;
  }
}
