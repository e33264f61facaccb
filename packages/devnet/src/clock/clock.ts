/** The time that both chains live by. */

import { z } from "zod";
import { readJson, writeJson } from "../store/files.ts";

/** Milliseconds since 1970. */
export type Milliseconds = number;

/** Wall time plus an offset that only grows. */
export class ChainClock {
  #offset: Milliseconds;
  readonly #wall: () => Milliseconds;
  readonly #save: (offset: Milliseconds) => void;

  constructor(offset: Milliseconds, save: (offset: Milliseconds) => void, wall: () => Milliseconds = Date.now) {
    this.#offset = offset;
    this.#save = save;
    this.#wall = wall;
  }

  /** Goes on from the offset stored in `path`; from 0 when there is none. */
  static load(path: string): ChainClock {
    const stored = readJson(path, z.object({ offset: z.number() }));
    return new ChainClock(stored?.offset ?? 0, offset => writeJson(path, { offset }));
  }

  /** How far chain time is ahead of wall time. */
  get offset(): Milliseconds {
    return this.#offset;
  }

  now(): Milliseconds {
    return this.#wall() + this.#offset;
  }

  /** Moves the clock on to `time`, if that is ahead. */
  advanceTo(time: Milliseconds): void {
    const ahead = time - this.now();
    if (ahead > 0) this.#offset += ahead;
  }

  save(): void {
    this.#save(this.#offset);
  }
}
