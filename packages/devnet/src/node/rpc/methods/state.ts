import type { Block } from "../../chain/block.ts";
import { keyToHex, toHex } from "../../encoding/bytes.ts";
import { blake2b256 } from "../../encoding/hashing.ts";
import { compact } from "../../encoding/scale.ts";
import { pageOfKeys, type StateView } from "../../state/history.ts";
import { block, blockOrHead, bytes, count, key, keys, text } from "../params.ts";
import type { RpcCall, RpcContext, RpcMethods } from "../types.ts";

const MAX_PAGE = 1000;

export function stateMethods({ chain }: RpcContext): RpcMethods {
  const stateAt = (params: readonly unknown[], position: number) => chain.state(blockOrHead(chain, params, position));
  const getStorage = ({ params }: RpcCall) => hexOrNull(stateAt(params, 1).get(key(params, 0)));
  const getKeysPaged = ({ params }: RpcCall) => {
    const after = params[2] == null ? undefined : key(params, 2);
    const size = Math.min(count(params, 1), MAX_PAGE);
    return pageOfKeys(stateAt(params, 3), key(params, 0), size, after).map(keyToHex);
  };
  const metadata = (at: Block) => {
    const answer = chain.call("Metadata_metadata", new Uint8Array(), at);
    return toHex(answer.subarray(compact(answer.length).length));
  };
  const version = ({ params }: RpcCall) => chain.runtimeVersion(blockOrHead(chain, params, 0));
  const unsubscribe = ({ params: [id], connection }: RpcCall) => connection.unsubscribe(id);
  return {
    state_getStorage: getStorage,
    state_getStorageAt: getStorage,
    state_getStorageHash: ({ params }) => {
      const value = stateAt(params, 1).get(key(params, 0));
      return value === null ? null : toHex(blake2b256(value));
    },
    state_getStorageSize: ({ params }) => stateAt(params, 1).get(key(params, 0))?.length ?? null,
    state_getKeysPaged: getKeysPaged,
    state_getKeysPagedAt: getKeysPaged,
    state_getKeys: ({ params }) => {
      const prefix = key(params, 0);
      return pageOfKeys(stateAt(params, 1), prefix, Number.POSITIVE_INFINITY, undefined).map(keyToHex);
    },
    state_getPairs: ({ params }) => {
      const state = stateAt(params, 1);
      const found = pageOfKeys(state, key(params, 0), Number.POSITIVE_INFINITY, undefined);
      return found.map(at => [keyToHex(at), hexOrNull(state.get(at))]);
    },
    state_queryStorageAt: ({ params }) => {
      const at = blockOrHead(chain, params, 1);
      const state = chain.state(at);
      return [{ block: at.hash, changes: keys(params, 0).map(one => [keyToHex(one), hexOrNull(state.get(one))]) }];
    },
    state_queryStorage: ({ params }) => {
      const from = block(chain, params, 1).header.number;
      const to = blockOrHead(chain, params, 2).header.number;
      const blocks: Block[] = [];
      for (let number = from; number <= to; number++) blocks.push(chain.blockAt(number) as Block);
      return changesIn(blocks, keys(params, 0), at => chain.state(at));
    },
    state_call: ({ params }) => toHex(chain.call(text(params, 0), bytes(params, 1), blockOrHead(chain, params, 2))),
    state_getMetadata: ({ params }) => metadata(blockOrHead(chain, params, 0)),
    state_getRuntimeVersion: version,
    state_subscribeStorage: ({ params, connection }) => {
      const wanted = keys(params, 0);
      return connection.subscribe("state_storage", push => {
        const values = (at: Block, some: readonly string[]) =>
          some.map(one => [keyToHex(one), hexOrNull(chain.state(at).get(one))]);
        push({ block: chain.head.hash, changes: values(chain.head, wanted) });
        return chain.onBlock(sealed => {
          const changed = wanted.filter(one => sealed.diff.has(one));
          if (changed.length > 0) push({ block: sealed.hash, changes: values(sealed, changed) });
        });
      });
    },
    state_unsubscribeStorage: unsubscribe,
    state_subscribeRuntimeVersion: ({ connection }) =>
      connection.subscribe("state_runtimeVersion", push => {
        let last = chain.runtimeVersion(chain.head);
        push(last);
        return chain.onBlock(sealed => {
          const now = chain.runtimeVersion(sealed);
          if (now.specVersion !== last.specVersion) push(now);
          last = now;
        });
      }),
    state_unsubscribeRuntimeVersion: unsubscribe,
  };
}

/** The values in the first of `blocks`, then what each later one changed. */
function changesIn(
  blocks: readonly Block[],
  wanted: readonly string[],
  stateAt: (block: Block) => StateView,
): unknown[] {
  const last = new Map<string, string | null>();
  return blocks.flatMap(({ hash }, i) => {
    const state = stateAt(blocks[i] as Block);
    const values = wanted.map(one => [keyToHex(one), hexOrNull(state.get(one))] as const);
    const changes = values.filter(([at, value]) => i === 0 || last.get(at) !== value);
    for (const [at, value] of values) last.set(at, value);
    return changes.length > 0 ? [{ block: hash, changes }] : [];
  });
}

function hexOrNull(value: Uint8Array | null): string | null {
  return value === null ? null : toHex(value);
}
