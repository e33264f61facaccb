import { randomUUID } from "node:crypto";
import type { Block } from "../../chain/block.ts";
import type { Chain } from "../../chain/chain.ts";
import type { RuntimeVersion } from "../../chain/version.ts";
import { type Hex, toHex } from "../../encoding/bytes.ts";
import { encodeHeader } from "../../encoding/header.ts";
import { RuntimeCallError, UnknownRuntimeCall } from "../../runtime/runtime.ts";
import { bytes, key, text } from "../params.ts";
import {
  type Connection,
  INVALID_PARAMS,
  type Push,
  type RpcCall,
  type RpcContext,
  RpcError,
  type RpcMethods,
} from "../types.ts";
import { storageItems, storageQueries } from "./storage-items.ts";

const NOT_PINNED = -32801;
const ITEMS_PER_EVENT = 1000;

/** One client's view of the chain: the blocks it holds on to, the operations under way. */
type Follow = { readonly push: Push; readonly pinned: Set<Hex>; readonly operations: Set<string> };

export function chainHeadMethods({ chain }: RpcContext): RpcMethods {
  const follows = new WeakMap<Connection, Map<string, Follow>>();
  const followOf = ({ connection, params }: RpcCall) => follows.get(connection)?.get(text(params, 0));

  /** Answers `started` and does the work when that is on its way, unless it was stopped. */
  const operation = (call: RpcCall, extra: object, work: (block: Block) => readonly object[]) => {
    const follow = followOf(call);
    if (!follow) return { result: "limitReached" };
    const block = pinnedBlock(chain, follow, text(call.params, 1));
    const operationId = randomUUID();
    follow.operations.add(operationId);
    setImmediate(() => {
      if (!follow.operations.delete(operationId)) return;
      for (const event of work(block)) follow.push({ ...event, operationId });
    });
    return { result: "started", operationId, ...extra };
  };

  return {
    chainHead_v1_follow: ({ params: [withRuntime], connection }) =>
      connection.subscribe("chainHead_v1_followEvent", (push, id) => {
        const mine = follows.get(connection) ?? new Map<string, Follow>();
        follows.set(connection, mine);
        const follow: Follow = { push, pinned: new Set(), operations: new Set() };
        mine.set(id, follow);
        const stop = tellBlocks(chain, follow, withRuntime === true);
        return () => {
          stop();
          follow.operations.clear();
          mine.delete(id);
        };
      }),
    chainHead_v1_unfollow: ({ params: [id], connection }) => {
      connection.unsubscribe(id);
      return null;
    },
    chainHead_v1_header: call => {
      const follow = followOf(call);
      return follow ? toHex(encodeHeader(pinnedBlock(chain, follow, text(call.params, 1)).header)) : null;
    },
    chainHead_v1_body: call =>
      operation(call, {}, block => [{ event: "operationBodyDone", value: block.extrinsics.map(toHex) }]),
    chainHead_v1_call: call => {
      const [method, input] = [text(call.params, 2), bytes(call.params, 3)];
      return operation(call, {}, block => [callEvent(chain, block, method, input)]);
    },
    chainHead_v1_storage: call => {
      const queries = storageQueries.safeParse(call.params[2]);
      if (!queries.success) throw new RpcError(INVALID_PARAMS, "Invalid params", queries.error.message);
      const childTrie = call.params[3] == null ? undefined : key(call.params, 3);
      return operation(call, { discardedItems: 0 }, block => {
        const items = storageItems(chain.state(block), queries.data, childTrie);
        const events: object[] = [];
        for (let from = 0; from < items.length; from += ITEMS_PER_EVENT) {
          events.push({ event: "operationStorageItems", items: items.slice(from, from + ITEMS_PER_EVENT) });
        }
        return [...events, { event: "operationStorageDone" }];
      });
    },
    chainHead_v1_continue: () => null,
    chainHead_v1_stopOperation: call => {
      followOf(call)?.operations.delete(text(call.params, 1));
      return null;
    },
    chainHead_v1_unpin: call => {
      const hashes = [call.params[1]].flat() as Hex[];
      const follow = followOf(call);
      if (!follow) return null;
      for (const hash of hashes) if (!follow.pinned.has(hash)) throw notPinned(hash);
      for (const hash of hashes) follow.pinned.delete(hash);
      return null;
    },
  };
}

function tellBlocks(chain: Chain, follow: Follow, withRuntime: boolean): () => void {
  const { push, pinned } = follow;
  let version = chain.runtimeVersion(chain.head);
  pinned.add(chain.head.hash);
  push({
    event: "initialized",
    finalizedBlockHashes: [chain.head.hash],
    ...(withRuntime ? { finalizedBlockRuntime: runtimeEvent(version) } : {}),
  });
  push({ event: "bestBlockChanged", bestBlockHash: chain.head.hash });
  return chain.onBlock(block => {
    const before = version;
    version = chain.runtimeVersion(block);
    const newRuntime = version.specVersion === before.specVersion ? null : runtimeEvent(version);
    pinned.add(block.hash);
    push({
      event: "newBlock",
      blockHash: block.hash,
      parentBlockHash: block.header.parentHash,
      ...(withRuntime ? { newRuntime } : {}),
    });
    push({ event: "bestBlockChanged", bestBlockHash: block.hash });
    push({ event: "finalized", finalizedBlockHashes: [block.hash], prunedBlockHashes: [] });
  });
}

function runtimeEvent({ specName, implName, specVersion, implVersion, transactionVersion, apis }: RuntimeVersion) {
  const spec = { specName, implName, specVersion, implVersion, transactionVersion, apis: Object.fromEntries(apis) };
  return { type: "valid", spec };
}

function callEvent(chain: Chain, block: Block, method: string, input: Uint8Array): object {
  try {
    return { event: "operationCallDone", output: toHex(chain.call(method, input, block)) };
  } catch (error) {
    if (!(error instanceof RuntimeCallError || error instanceof UnknownRuntimeCall)) throw error;
    return { event: "operationError", error: error.message };
  }
}

function pinnedBlock(chain: Chain, follow: Follow, hash: string): Block {
  const block = follow.pinned.has(hash as Hex) ? chain.block(hash) : undefined;
  if (!block) throw notPinned(hash);
  return block;
}

function notPinned(hash: string): RpcError {
  return new RpcError(NOT_PINNED, "Invalid block hash", hash);
}
