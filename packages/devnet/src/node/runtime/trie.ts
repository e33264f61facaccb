/** Roots of Substrate's base-16 Merkle trie, computed in one go from all entries. */

import { concat } from "../encoding/bytes.ts";
import { blake2b256 } from "../encoding/hashing.ts";
import { compact, vec } from "../encoding/scale.ts";

export type TrieEntry = readonly [key: Uint8Array, value: Uint8Array];
/** 0 puts values into nodes; 1 puts the hash of values of 33 bytes and more. */
export type TrieVersion = 0 | 1;
type Hasher = (data: Uint8Array) => Uint8Array;
type Leaf = { readonly nibbles: Uint8Array; readonly value: Uint8Array };

const LEAF = { prefix: 0x40, bits: 6 };
const BRANCH = { prefix: 0x80, bits: 6 };
const BRANCH_WITH_VALUE = { prefix: 0xc0, bits: 6 };
const HASHED_LEAF = { prefix: 0x20, bits: 5 };
const HASHED_BRANCH = { prefix: 0x10, bits: 4 };

/** The root of the trie of `entries`; keys must differ. */
export function trieRoot(entries: readonly TrieEntry[], version: TrieVersion, hash: Hasher = blake2b256): Uint8Array {
  if (entries.length === 0) return hash(Uint8Array.of(0));
  const leaves = entries
    .map(([key, value]) => ({ nibbles: toNibbles(key), value }))
    .sort((a, b) => Buffer.compare(a.nibbles, b.nibbles));
  return hash(encodeNode(leaves, 0, version, hash));
}

/** The root of a list, keyed by the compact index: how a header commits to its extrinsics. */
export function orderedRoot(items: readonly Uint8Array[], version: TrieVersion, hash: Hasher = blake2b256): Uint8Array {
  return trieRoot(
    items.map((item, index) => [compact(index), item]),
    version,
    hash,
  );
}

function toNibbles(key: Uint8Array): Uint8Array {
  const out = new Uint8Array(key.length * 2);
  key.forEach((byte, i) => {
    out[2 * i] = byte >> 4;
    out[2 * i + 1] = byte & 15;
  });
  return out;
}

/** Encodes the node of the sorted `leaves`, which share their first `depth` nibbles. */
function encodeNode(leaves: readonly Leaf[], depth: number, version: TrieVersion, hash: Hasher): Uint8Array {
  const first = leaves[0] as Leaf;
  const last = leaves[leaves.length - 1] as Leaf;
  if (leaves.length === 1) {
    const { hashed, bytes } = nodeValue(first.value, version, hash);
    return concat(header(hashed ? HASHED_LEAF : LEAF, first.nibbles.subarray(depth)), bytes);
  }
  let end = depth;
  while (end < first.nibbles.length && first.nibbles[end] === last.nibbles[end]) end++;
  const own = first.nibbles.length === end ? nodeValue(first.value, version, hash) : undefined;
  const kind = own === undefined ? BRANCH : own.hashed ? HASHED_BRANCH : BRANCH_WITH_VALUE;
  const children: Uint8Array[] = [];
  let bitmap = 0;
  let from = own ? 1 : 0;
  while (from < leaves.length) {
    const nibble = (leaves[from] as Leaf).nibbles[end] as number;
    let to = from + 1;
    while (to < leaves.length && leaves[to]?.nibbles[end] === nibble) to++;
    const child = encodeNode(leaves.slice(from, to), end + 1, version, hash);
    children.push(vec(child.length < 32 ? child : hash(child)));
    bitmap |= 1 << nibble;
    from = to;
  }
  return concat(
    header(kind, first.nibbles.subarray(depth, end)),
    Uint8Array.of(bitmap & 0xff, bitmap >> 8),
    own?.bytes ?? new Uint8Array(),
    ...children,
  );
}

function nodeValue(value: Uint8Array, version: TrieVersion, hash: Hasher): { hashed: boolean; bytes: Uint8Array } {
  const hashed = version === 1 && value.length > 32;
  return { hashed, bytes: hashed ? hash(value) : vec(value) };
}

/** The kind and the length of the partial key, then its nibbles, an odd one first by itself. */
function header(kind: { prefix: number; bits: number }, nibbles: Uint8Array): Uint8Array {
  const max = 2 ** kind.bits - 1;
  const head: number[] = [kind.prefix | Math.min(nibbles.length, max)];
  if (nibbles.length >= max) {
    let rest = nibbles.length - max;
    for (; rest >= 255; rest -= 255) head.push(255);
    head.push(rest);
  }
  const odd = nibbles.length % 2;
  if (odd) head.push(nibbles[0] as number);
  for (let i = odd; i < nibbles.length; i += 2) {
    head.push(((nibbles[i] as number) << 4) | (nibbles[i + 1] as number));
  }
  return Uint8Array.from(head);
}
