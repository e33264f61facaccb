/** Changes on top of a state, with the nested transactions that a runtime opens and closes. */

import type { StorageKey } from "../encoding/bytes.ts";
import { compareKeys, type StateDiff, type StateView, upperBound } from "./history.ts";

type Layer = Map<StorageKey, Uint8Array | null>;

/** How far `clearPrefix` came. */
export type Cleared = { readonly all: boolean; readonly count: number };

export class Overlay {
  readonly #base: StateView;
  #layers: Layer[] = [new Map()];
  /** Every key that was ever written here, sorted. */
  readonly #written: StorageKey[] = [];
  readonly #seen = new Set<StorageKey>();

  constructor(base: StateView) {
    this.#base = base;
  }

  get(key: StorageKey): Uint8Array | null {
    for (let i = this.#layers.length - 1; i >= 0; i--) {
      const value = this.#layers[i]?.get(key);
      if (value !== undefined) return value;
    }
    return this.#base.get(key);
  }

  /** Keeps `value` as it is: it must not change afterwards. */
  set(key: StorageKey, value: Uint8Array | null): void {
    if (!this.#seen.has(key)) {
      this.#seen.add(key);
      this.#written.splice(upperBound(this.#written, key), 0, key);
    }
    this.#layers[this.#layers.length - 1]?.set(key, value);
  }

  nextKey(key: StorageKey): StorageKey | undefined {
    let at = key;
    for (;;) {
      const below = this.#base.nextKey(at);
      const above = this.#written[upperBound(this.#written, at)];
      const next = below === undefined || (above !== undefined && above < below) ? above : below;
      if (next === undefined) return undefined;
      if (this.get(next) !== null) return next;
      at = next;
    }
  }

  /** Removes keys under `prefix`: all that were written here, and up to `limit` of those below. */
  clearPrefix(prefix: StorageKey, limit: number | undefined): Cleared {
    if (this.get(prefix) !== null && this.#seen.has(prefix)) this.set(prefix, null);
    for (let i = upperBound(this.#written, prefix); i < this.#written.length; i++) {
      const key = this.#written[i] as StorageKey;
      if (!key.startsWith(prefix)) break;
      if (this.get(key) !== null) this.set(key, null);
    }
    let count = 0;
    let key = this.#base.get(prefix) === null ? this.#base.nextKey(prefix) : prefix;
    while (key?.startsWith(prefix)) {
      if (limit !== undefined && count >= limit) return { all: false, count };
      this.set(key, null);
      count++;
      key = this.#base.nextKey(key);
    }
    return { all: true, count };
  }

  get depth(): number {
    return this.#layers.length - 1;
  }

  start(): void {
    this.#layers.push(new Map());
  }

  commit(): void {
    const top = this.#pop();
    const below = this.#layers[this.#layers.length - 1] as Layer;
    for (const [key, value] of top) below.set(key, value);
  }

  rollback(): void {
    this.#pop();
  }

  /** Undoes transactions until `depth` of them are open. */
  rollbackTo(depth: number): void {
    while (this.depth > depth) this.rollback();
  }

  /** What is different from the state below, by key; no transaction may be open. */
  changes(): StateDiff {
    if (this.depth > 0) throw new Error(`${this.depth} storage transactions are still open`);
    const written = [...(this.#layers[0] as Layer)].filter(([key, value]) => {
      const before = this.#base.get(key);
      return value === null ? before !== null : before === null || Buffer.compare(before, value) !== 0;
    });
    return new Map(written.sort(([a], [b]) => compareKeys(a, b)));
  }

  #pop(): Layer {
    const top = this.#layers.length > 1 ? this.#layers.pop() : undefined;
    if (!top) throw new Error("No storage transaction is open");
    return top;
  }
}
