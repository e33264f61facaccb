import { useSyncExternalStore } from "react";

/**
 * The chains' clock between two blocks. A block's timestamp is a lower bound of the chain's time at the moment it is
 * seen; the tightest bound so far is kept and moves on with the browser's clock. It can run late, never ahead, and it
 * never goes back.
 */
export class ChainClock {
  #offsetMs: number | null = null;
  readonly #listeners = new Set<() => void>();
  #second = 0;
  #timer: ReturnType<typeof setInterval> | null = null;

  constructor(private readonly wall: () => number = Date.now) {}

  /** A chain was seen to be at `chainMs` just now. */
  observe(chainMs: number): void {
    const offset = chainMs - this.wall();
    if (this.#offsetMs !== null && offset <= this.#offsetMs) return;
    this.#offsetMs = offset;
    this.#tick();
  }

  /** Milliseconds since the epoch, or null before any block was seen. */
  nowMs(): number | null {
    return this.#offsetMs === null ? null : this.wall() + this.#offsetMs;
  }

  /** The whole second of the chain's time; 0 before any block was seen. */
  readonly second = (): number => this.#second;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    this.#timer ??= setInterval(() => this.#tick(), 250);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0 && this.#timer) {
        clearInterval(this.#timer);
        this.#timer = null;
      }
    };
  };

  #tick(): void {
    const now = this.nowMs();
    const second = now === null ? 0 : Math.floor(now / 1000);
    if (second === this.#second) return;
    this.#second = second;
    for (const listener of this.#listeners) listener();
  }
}

export const chainClock = new ChainClock();

/** The second the chains are at, ticking; null before any block was seen. */
export function useChainSecond(): number | null {
  const second = useSyncExternalStore(chainClock.subscribe, chainClock.second);
  return second === 0 ? null : second;
}
