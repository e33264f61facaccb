/** A chain in this process: its blocks, the state after each, its pool. */

import { EventEmitter } from "node:events";
import { concat, fromHex, type Hex, keyFromBytes, keyFromHex } from "../encoding/bytes.ts";
import { hashingReady, twox128 } from "../encoding/hashing.ts";
import { headerHash } from "../encoding/header.ts";
import { Reader } from "../encoding/scale.ts";
import { Runtime, UnknownRuntimeCall } from "../runtime/runtime.ts";
import { StateHistory, type StateView } from "../state/history.ts";
import { Overlay } from "../state/overlay.ts";
import type { Block, SealedBlock } from "./block.ts";
import { buildBlock } from "./builder.ts";
import { type Genesis, genesisHeader, genesisState } from "./genesis.ts";
import { Pool } from "./pool.ts";
import { readValidity } from "./validity.ts";
import { type RuntimeVersion, readRuntimeVersion } from "./version.ts";

/** Thrown when a block is asked for that is not in the chain. */
export class UnknownBlock extends Error {
  override readonly name = "UnknownBlock";
  constructor(readonly block: string) {
    super(`UnknownBlock: Header was not found in the database: ${block}`);
  }
}

/** Thrown when a stored block does not follow from the one before. */
export class BrokenChain extends Error {
  override readonly name = "BrokenChain";
}

const CODE = keyFromHex("0x3a636f6465");
const EXTERNAL = Uint8Array.of(2);

/** Answers that depend on the code alone. */
const CONSTANT_CALLS = /^(Metadata_|Core_version$|AuraApi_slot_duration$)/;

export class Chain {
  readonly genesis: Genesis;
  readonly pool: Pool;
  readonly #history: StateHistory;
  readonly #blocks: Block[];
  readonly #numbers = new Map<Hex, number>();
  readonly #runtimes = new WeakMap<Uint8Array, Runtime>();
  readonly #answers = new WeakMap<Runtime, Map<string, Uint8Array>>();
  readonly #events = new EventEmitter<{ block: [SealedBlock]; transaction: [Hex] }>();

  private constructor(genesis: Genesis) {
    this.genesis = genesis;
    const state = genesisState(genesis);
    const header = genesisHeader(state);
    this.#history = new StateHistory(state);
    this.#blocks = [{ header, hash: headerHash(header), extrinsics: [] }];
    this.#numbers.set(this.head.hash, 0);
    this.#events.setMaxListeners(0);
    this.pool = new Pool(bytes => {
      const input = concat(EXTERNAL, bytes, fromHex(this.head.hash));
      return readValidity(this.call("TaggedTransactionQueue_validate_transaction", input, this.head));
    });
  }

  /** @param stored the blocks after genesis, as they were sealed */
  static async open(genesis: Genesis, stored: Iterable<SealedBlock> = []): Promise<Chain> {
    await hashingReady();
    const chain = new Chain(genesis);
    for (const block of stored) chain.#append(block);
    return chain;
  }

  get head(): Block {
    return this.#blocks[this.#blocks.length - 1] as Block;
  }

  get genesisHash(): Hex {
    return (this.#blocks[0] as Block).hash;
  }

  blockAt(number: number): Block | undefined {
    return this.#blocks[number];
  }

  block(hash: string): Block | undefined {
    const number = this.#numbers.get(hash as Hex);
    return number === undefined ? undefined : this.#blocks[number];
  }

  state(block: Block): StateView {
    return this.#history.at(block.header.number);
  }

  /** Milliseconds since 1970 by the chain itself after `block`; 0 before the first block where genesis sets none. */
  timestamp(block: Block = this.head): number {
    const value = this.state(block).get(timestampKey());
    return value === null ? 0 : Number(new Reader(value).u64());
  }

  /** Runs a runtime function on the state after `block` and forgets its changes. */
  call(method: string, input: Uint8Array, block: Block): Uint8Array {
    const runtime = this.#runtime(block);
    const run = () => runtime.call(method, input, new Overlay(this.state(block)));
    if (!CONSTANT_CALLS.test(method)) return run();
    const answers = this.#answers.get(runtime) ?? new Map<string, Uint8Array>();
    this.#answers.set(runtime, answers);
    const id = `${method} ${keyFromBytes(input)}`;
    const answer = answers.get(id) ?? run();
    answers.set(id, answer);
    return answer;
  }

  runtimeVersion(block: Block): RuntimeVersion {
    return readRuntimeVersion(this.call("Core_version", new Uint8Array(), block));
  }

  /** Milliseconds, `undefined` when the chain has no Aura. */
  slotDuration(block: Block = this.head): number | undefined {
    try {
      return Number(new Reader(this.call("AuraApi_slot_duration", new Uint8Array(), block)).u64());
    } catch (error) {
      if (error instanceof UnknownRuntimeCall) return undefined;
      throw error;
    }
  }

  /** Builds the next block from the pool, at `timestamp` (milliseconds), and makes it the head. */
  produce(timestamp: number, persist: (block: SealedBlock) => void = () => undefined): Block {
    const { block, included, refused } = buildBlock({
      parent: this.head,
      state: this.state(this.head),
      runtime: this.#runtime(this.head),
      timestamp,
      slotDuration: this.slotDuration(),
      transactions: this.pool.ready(),
    });
    persist(block);
    this.#append(block);
    for (const { entry, index } of included) this.pool.included(entry.hash, block.hash, index);
    for (const { entry, error } of refused) if (!error.exhausted) this.pool.invalid(entry.hash, error);
    this.pool.revalidate();
    this.#events.emit("block", block);
    return this.head;
  }

  /**
   * Takes a transaction into the pool.
   *
   * @throws {@link TransactionRefused} as a node would answer
   */
  submit(bytes: Uint8Array): Hex {
    const hash = this.pool.submit(bytes);
    this.#events.emit("transaction", hash);
    return hash;
  }

  /** Calls `listener` with the hash of every transaction that enters the pool; the result ends that. */
  onTransaction(listener: (hash: Hex) => void): () => void {
    this.#events.on("transaction", listener);
    return () => this.#events.off("transaction", listener);
  }

  /** Calls `listener` with every new block; the result ends that. */
  onBlock(listener: (block: SealedBlock) => void): () => void {
    this.#events.on("block", listener);
    return () => this.#events.off("block", listener);
  }

  #runtime(block: Block): Runtime {
    const code = this.state(block).get(CODE);
    if (code === null) throw new BrokenChain(`No runtime at block ${block.header.number}`);
    const runtime = this.#runtimes.get(code) ?? new Runtime(code);
    this.#runtimes.set(code, runtime);
    return runtime;
  }

  #append({ hash, header, extrinsics, diff }: SealedBlock): void {
    const { head } = this;
    if (header.parentHash !== head.hash || header.number !== head.header.number + 1) {
      throw new BrokenChain(`Block ${header.number} (${hash}) does not follow ${head.header.number} (${head.hash})`);
    }
    this.#history.push(header.number, diff);
    this.#blocks.push({ hash, header, extrinsics });
    this.#numbers.set(hash, header.number);
  }
}

let timestampKeyMemo: string | undefined;
function timestampKey(): string {
  timestampKeyMemo ??= keyFromBytes(concat(twox128(Buffer.from("Timestamp")), twox128(Buffer.from("Now"))));
  return timestampKeyMemo;
}
