/** Builds a block: initialise, inherents, transactions, finalise, each a call into the runtime. */

import { concat, fromHex, keyToBytes } from "../encoding/bytes.ts";
import { blake2b256 } from "../encoding/hashing.ts";
import { auraPreRuntime, decodeHeader, encodeHeader, type Header, headerHash, zeroHash } from "../encoding/header.ts";
import { compact, none, Reader, some, u64, vec } from "../encoding/scale.ts";
import { type Runtime, RuntimeCallError } from "../runtime/runtime.ts";
import type { StateDiff, StateView } from "../state/history.ts";
import { Overlay } from "../state/overlay.ts";
import type { Block, SealedBlock } from "./block.ts";
import type { PoolEntry } from "./pool.ts";
import { readApplied, TransactionRefused } from "./validity.ts";

export type BlockPlan = {
  readonly parent: Block;
  readonly state: StateView;
  readonly runtime: Runtime;
  /** Milliseconds since 1970. */
  readonly timestamp: number;
  /** Milliseconds; `undefined` when the chain has no Aura. */
  readonly slotDuration: number | undefined;
  readonly transactions: readonly PoolEntry[];
};

export type BuiltBlock = {
  readonly block: SealedBlock;
  /** Index in the body of each transaction that went in. */
  readonly included: readonly { readonly entry: PoolEntry; readonly index: number }[];
  readonly refused: readonly { readonly entry: PoolEntry; readonly error: TransactionRefused }[];
};

/** Thrown when the runtime refuses what every block must have. */
export class BlockProductionError extends Error {
  override readonly name = "BlockProductionError";
}

export function buildBlock(plan: BlockPlan): BuiltBlock {
  const { parent, runtime, timestamp, slotDuration } = plan;
  const state = new Overlay(plan.state);
  const draft: Header = {
    parentHash: parent.hash,
    number: parent.header.number + 1,
    stateRoot: zeroHash,
    extrinsicsRoot: zeroHash,
    digest: slotDuration === undefined ? [] : [auraPreRuntime(BigInt(Math.floor(timestamp / slotDuration)))],
  };
  runtime.call("Core_initialize_block", encodeHeader(draft), state);
  const extrinsics: Uint8Array[] = [];
  for (const inherent of inherents(runtime, state, timestamp, slotDuration)) {
    const error = readApplied(runtime.call("BlockBuilder_apply_extrinsic", inherent, state));
    if (error) throw new BlockProductionError(`The runtime refused an inherent: ${error.data ?? error.message}`);
    extrinsics.push(inherent);
  }
  const included: { entry: PoolEntry; index: number }[] = [];
  const refused: { entry: PoolEntry; error: TransactionRefused }[] = [];
  for (const entry of plan.transactions) {
    const error = apply(runtime, state, entry.bytes);
    if (error) refused.push({ entry, error });
    else included.push({ entry, index: extrinsics.push(entry.bytes) - 1 });
  }
  const root = () => commitment(fromHex(parent.header.stateRoot), state.changes());
  const header = decodeHeader(runtime.call("BlockBuilder_finalize_block", new Uint8Array(), state, root));
  return {
    block: { hash: headerHash(header), header, extrinsics, diff: state.changes() },
    included,
    refused,
  };
}

/**
 * What stands for the state root after genesis: a hash chain over the changes of each block. It commits to the same
 * facts as a trie root and costs no trie; there are no storage proofs on this network.
 */
export function commitment(parentRoot: Uint8Array, diff: StateDiff): Uint8Array {
  const parts: Uint8Array[] = [parentRoot];
  for (const [key, value] of diff) parts.push(vec(keyToBytes(key)), value === null ? none : some(vec(value)));
  return blake2b256(concat(...parts));
}

/** Applies one transaction; a refused one, or one that makes the runtime panic, leaves nothing behind. */
function apply(runtime: Runtime, state: Overlay, bytes: Uint8Array): TransactionRefused | undefined {
  state.start();
  try {
    const error = readApplied(runtime.call("BlockBuilder_apply_extrinsic", bytes, state));
    if (error) state.rollback();
    else state.commit();
    return error;
  } catch (error) {
    if (!(error instanceof RuntimeCallError)) throw error;
    state.rollback();
    return new TransactionRefused(1010, "Invalid Transaction", error.message);
  }
}

function inherents(
  runtime: Runtime,
  state: Overlay,
  timestamp: number,
  slotDuration: number | undefined,
): readonly Uint8Array[] {
  const data: [string, Uint8Array][] = [["timstap0", u64(BigInt(timestamp))]];
  if (slotDuration !== undefined) data.push(["auraslot", u64(BigInt(Math.floor(timestamp / slotDuration)))]);
  const input = concat(compact(data.length), ...data.flatMap(([id, value]) => [Buffer.from(id), vec(value)]));
  state.start();
  const answer = runtime.call("BlockBuilder_inherent_extrinsics", input, state);
  state.rollback();
  const reader = new Reader(answer);
  const found = reader.list(item => Uint8Array.from(vec(item.vec())));
  if (reader.left > 0) {
    throw new BlockProductionError("The runtime's inherents cannot be read");
  }
  return found;
}
