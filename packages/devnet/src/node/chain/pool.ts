/** The transactions that wait for a block. */

import { type Hex, toHex } from "../encoding/bytes.ts";
import { blake2b256 } from "../encoding/hashing.ts";
import { TransactionRefused, type ValidTransaction } from "./validity.ts";

export type PoolEntry = { readonly hash: Hex; readonly bytes: Uint8Array; readonly validity: ValidTransaction };

/** What becomes of a transaction; block hashes where it is in one. */
export type TransactionStatus =
  | { readonly type: "future" }
  | { readonly type: "ready" }
  | { readonly type: "inBlock"; readonly block: Hex; readonly index: number }
  | { readonly type: "usurped"; readonly by: Hex }
  | { readonly type: "dropped" }
  | { readonly type: "invalid"; readonly error: TransactionRefused };

type Watcher = (status: TransactionStatus) => void;
type Validate = (bytes: Uint8Array) => ValidTransaction;

export class Pool {
  readonly #validate: Validate;
  readonly #entries = new Map<Hex, PoolEntry>();
  readonly #watchers = new Map<Hex, Set<Watcher>>();

  /** @param validate asks the runtime at the head; throws {@link TransactionRefused} */
  constructor(validate: Validate) {
    this.#validate = validate;
  }

  get pending(): readonly PoolEntry[] {
    return [...this.#entries.values()];
  }

  /**
   * Takes a transaction in, in place of one with the same tags and less priority.
   *
   * @throws {@link TransactionRefused}
   */
  submit(bytes: Uint8Array): Hex {
    const hash = toHex(blake2b256(bytes));
    if (this.#entries.has(hash)) throw new TransactionRefused(1013, "Transaction Already Imported", `"${hash}"`);
    const entry = { hash, bytes, validity: this.#validate(bytes) };
    const rivals = this.pending.filter(other => sharesTag(other.validity.provides, entry.validity.provides));
    const [best = -1n] = rivals.map(rival => rival.validity.priority).sort((a, b) => (a > b ? -1 : 1));
    if (best >= entry.validity.priority) {
      const data = "The transaction has too low priority to replace another transaction already in the pool.";
      throw new TransactionRefused(1014, `Priority is too low: (${best} vs ${entry.validity.priority})`, data);
    }
    for (const rival of rivals) this.#leave(rival.hash, { type: "usurped", by: hash });
    this.#entries.set(hash, entry);
    this.#tell(hash, { type: this.ready().includes(entry) ? "ready" : "future" });
    return hash;
  }

  /** Calls `watcher` on every later change of the transaction `hash`; the result ends that. */
  watch(hash: Hex, watcher: Watcher): () => void {
    const watchers = this.#watchers.get(hash) ?? new Set();
    watchers.add(watcher);
    this.#watchers.set(hash, watchers);
    return () => {
      watchers.delete(watcher);
      if (watchers.size === 0) this.#watchers.delete(hash);
    };
  }

  /** What can go into a block, in its order: what others require first, then by priority, then as it came. */
  ready(): PoolEntry[] {
    const waiting = new Set(this.#entries.values());
    const provided = new Set<Hex>();
    const order: PoolEntry[] = [];
    for (;;) {
      const able = [...waiting].filter(entry => entry.validity.requires.every(tag => provided.has(tag)));
      const [first, ...rest] = able;
      if (!first) return order;
      const next = rest.reduce(
        (best, entry) => (entry.validity.priority > best.validity.priority ? entry : best),
        first,
      );
      waiting.delete(next);
      order.push(next);
      for (const tag of next.validity.provides) provided.add(tag);
    }
  }

  included(hash: Hex, block: Hex, index: number): void {
    this.#leave(hash, { type: "inBlock", block, index });
  }

  invalid(hash: Hex, error: TransactionRefused): void {
    this.#leave(hash, { type: "invalid", error });
  }

  /** Asks again for every transaction, after a block has changed the state. */
  revalidate(): void {
    for (const { hash, bytes } of this.pending) {
      try {
        this.#entries.set(hash, { hash, bytes, validity: this.#validate(bytes) });
      } catch (error) {
        if (!(error instanceof TransactionRefused)) throw error;
        this.invalid(hash, error);
      }
    }
  }

  clear(): void {
    for (const { hash } of this.pending) this.#leave(hash, { type: "dropped" });
  }

  #leave(hash: Hex, status: TransactionStatus): void {
    if (this.#entries.delete(hash)) this.#tell(hash, status);
  }

  #tell(hash: Hex, status: TransactionStatus): void {
    for (const watcher of [...(this.#watchers.get(hash) ?? [])]) watcher(status);
  }
}

function sharesTag(a: readonly Hex[], b: readonly Hex[]): boolean {
  return a.some(tag => b.includes(tag));
}
