import type { Heads } from "./heads.ts";
import { Waiters } from "./waiters.ts";

/** How far the daemon is, for whoever waits for it. */
export class Status {
  /** Heads of the last complete cycle: everything that they called for is done. */
  completed: Heads | null = null;
  /** Why the operator stopped acting for good; null while it acts. */
  halted: string | null = null;
  /** The connection trouble that it is trying to get over; null in health. */
  trouble: string | null = null;
  readonly #waiters = new Waiters();

  complete(heads: Heads): void {
    this.completed = heads;
    this.trouble = null;
    this.#waiters.wake();
  }

  halt(reason: string): void {
    this.halted = reason;
    this.#waiters.wake();
  }

  reached(kusama: number, ethereum: number): boolean {
    const at = this.completed;
    return at !== null && at.kusama.number >= kusama && at.ethereum.number >= ethereum;
  }

  /** Resolves once a cycle on these heights or later is complete, once halted, or at the deadline. */
  async wait(kusama: number, ethereum: number, ms: number, signal: AbortSignal): Promise<void> {
    await this.#waiters.until(() => this.halted !== null || this.reached(kusama, ethereum), ms, signal);
  }
}
