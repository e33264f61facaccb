/** The state of every block since genesis, in memory: each key with the values it had and since which block. */

import type { StorageKey } from "../encoding/bytes.ts";

/** What a block changed; `null` removes a key. */
export type StateDiff = ReadonlyMap<StorageKey, Uint8Array | null>;

/** The state after one block. */
export type StateView = {
  readonly get: (key: StorageKey) => Uint8Array | null;
  /** The smallest key above `key`, or `undefined`. */
  readonly nextKey: (key: StorageKey) => StorageKey | undefined;
};

type Cell = { readonly blocks: number[]; readonly values: (Uint8Array | null)[] };

export class StateHistory {
  readonly #cells = new Map<StorageKey, Cell>();
  #keys: StorageKey[] = [];

  constructor(genesis: StateDiff) {
    this.push(0, genesis);
  }

  /** Adds what block `number` changed; blocks come in order. */
  push(number: number, diff: StateDiff): void {
    const added: StorageKey[] = [];
    for (const [key, value] of diff) {
      const cell = this.#cells.get(key);
      if (cell) {
        cell.blocks.push(number);
        cell.values.push(value);
      } else if (value !== null) {
        this.#cells.set(key, { blocks: [number], values: [value] });
        added.push(key);
      }
    }
    if (added.length > 0) this.#keys = mergeSorted(this.#keys, added.sort(compareKeys));
  }

  at(number: number): StateView {
    const get = (key: StorageKey) => valueAt(this.#cells.get(key), number);
    const nextKey = (key: StorageKey) => {
      const keys = this.#keys;
      for (let i = upperBound(keys, key); i < keys.length; i++) {
        const candidate = keys[i] as StorageKey;
        if (get(candidate) !== null) return candidate;
      }
      return undefined;
    };
    return { get, nextKey };
  }
}

/** Up to `count` keys that begin with `prefix` and come after `after`. */
export function pageOfKeys(
  view: StateView,
  prefix: StorageKey,
  count: number,
  after: StorageKey | undefined,
): StorageKey[] {
  const keys: StorageKey[] = [];
  let key: StorageKey | undefined;
  if (after !== undefined && after >= prefix) key = view.nextKey(after);
  else key = view.get(prefix) === null ? view.nextKey(prefix) : prefix;
  while (key?.startsWith(prefix) && keys.length < count) {
    keys.push(key);
    key = view.nextKey(key);
  }
  return keys;
}

export function compareKeys(a: StorageKey, b: StorageKey): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The index of the first key above `key`. */
export function upperBound(keys: readonly StorageKey[], key: StorageKey): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as StorageKey) <= key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function valueAt(cell: Cell | undefined, number: number): Uint8Array | null {
  if (cell === undefined) return null;
  const { blocks, values } = cell;
  let high = blocks.length - 1;
  if ((blocks[high] as number) <= number) return values[high] as Uint8Array | null;
  let low = -1;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as number) <= number) low = middle;
    else high = middle;
  }
  return low < 0 ? null : (values[low] as Uint8Array | null);
}

function mergeSorted(a: readonly StorageKey[], b: readonly StorageKey[]): StorageKey[] {
  const out: StorageKey[] = new Array(a.length + b.length);
  let i = 0;
  let j = 0;
  for (let at = 0; at < out.length; at++) {
    const left = a[i];
    const right = b[j];
    const takeLeft = right === undefined || (left !== undefined && left < right);
    out[at] = (takeLeft ? left : right) as StorageKey;
    if (takeLeft) i++;
    else j++;
  }
  return out;
}
