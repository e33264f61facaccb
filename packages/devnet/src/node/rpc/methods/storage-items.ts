/** The storage queries of `chainHead_v1` and `archive_v1`. */

import { z } from "zod";
import { concat, type Hex, keyFromHex, keyToBytes, keyToHex, type StorageKey, toHex } from "../../encoding/bytes.ts";
import { blake2b256 } from "../../encoding/hashing.ts";
import { vec } from "../../encoding/scale.ts";
import { pageOfKeys, type StateView } from "../../state/history.ts";

const query = z.object({
  key: z.string().regex(/^0x([0-9a-fA-F]{2})*$/),
  type: z.enum(["value", "hash", "closestDescendantMerkleValue", "descendantsValues", "descendantsHashes"]),
  paginationStartKey: z
    .string()
    .regex(/^0x([0-9a-fA-F]{2})*$/)
    .nullish(),
});
export const storageQueries = z.array(query);
export type StorageQuery = z.output<typeof query>;

export type StorageItem = {
  readonly key: Hex;
  readonly value?: Hex;
  readonly hash?: Hex;
  readonly closestDescendantMerkleValue?: Hex;
};

const CHILD_PREFIX = ":child_storage:default:";

/** @param childTrie the name of a child trie, or `undefined` for the main one */
export function storageItems(
  state: StateView,
  queries: readonly StorageQuery[],
  childTrie?: StorageKey,
): StorageItem[] {
  const root = childTrie === undefined ? "" : CHILD_PREFIX + childTrie;
  return queries.flatMap(one => answer(state, root, one));
}

function answer(state: StateView, root: StorageKey, { key, type, paginationStartKey }: StorageQuery): StorageItem[] {
  const at = root + keyFromHex(key);
  const name = (full: StorageKey) => keyToHex(full.slice(root.length));
  const value = (full: StorageKey) => state.get(full) as Uint8Array;
  switch (type) {
    case "value":
      return state.get(at) === null ? [] : [{ key: name(at), value: toHex(value(at)) }];
    case "hash":
      return state.get(at) === null ? [] : [{ key: name(at), hash: toHex(blake2b256(value(at))) }];
    case "closestDescendantMerkleValue": {
      const below = pageOfKeys(state, at, Number.POSITIVE_INFINITY, undefined);
      if (below.length === 0) return [];
      const parts = below.flatMap(full => [vec(keyToBytes(full)), vec(value(full))]);
      return [{ key: name(at), closestDescendantMerkleValue: toHex(blake2b256(concat(...parts))) }];
    }
    default: {
      const after = paginationStartKey == null ? undefined : root + keyFromHex(paginationStartKey);
      return pageOfKeys(state, at, Number.POSITIVE_INFINITY, after).map(full =>
        type === "descendantsValues"
          ? { key: name(full), value: toHex(value(full)) }
          : { key: name(full), hash: toHex(blake2b256(value(full))) },
      );
    }
  }
}
