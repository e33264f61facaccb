import {
  blake2b128,
  blake2b256,
  keccak256,
  keccak512,
  sha256,
  twox64,
  twox128,
  twox256,
} from "../../encoding/hashing.ts";
import { Reader } from "../../encoding/scale.ts";
import type { Span } from "../guest.ts";
import { orderedRoot, type TrieEntry, type TrieVersion, trieRoot } from "../trie.ts";
import type { Current, HostFunctions } from "./context.ts";

export function hashingFunctions(current: Current): HostFunctions {
  const hasher = (hash: (data: Uint8Array) => Uint8Array) => (data: Span) => {
    const { guest } = current();
    return guest.give(hash(guest.view(data)));
  };
  const list = (version: TrieVersion, data: Span, hash: (data: Uint8Array) => Uint8Array) => {
    const { guest } = current();
    return guest.give(
      orderedRoot(
        new Reader(guest.copy(data)).list(reader => reader.vec()),
        version,
        hash,
      ),
    );
  };
  const map = (version: TrieVersion, data: Span, hash: (data: Uint8Array) => Uint8Array) => {
    const { guest } = current();
    const entries = new Reader(guest.copy(data)).list((reader): TrieEntry => [reader.vec(), reader.vec()]);
    return guest.give(trieRoot(entries, version, hash));
  };
  return {
    ext_hashing_blake2_128_version_1: hasher(blake2b128),
    ext_hashing_blake2_256_version_1: hasher(blake2b256),
    ext_hashing_twox_64_version_1: hasher(twox64),
    ext_hashing_twox_128_version_1: hasher(twox128),
    ext_hashing_twox_256_version_1: hasher(twox256),
    ext_hashing_keccak_256_version_1: hasher(keccak256),
    ext_hashing_keccak512_version_1: hasher(keccak512),
    ext_hashing_sha2_256_version_1: hasher(sha256),
    ext_trie_blake2_256_ordered_root_version_1: (data: Span) => list(0, data, blake2b256),
    ext_trie_blake2_256_ordered_root_version_2: (data: Span, version: number) =>
      list(version === 0 ? 0 : 1, data, blake2b256),
    ext_trie_blake2_256_root_version_1: (data: Span) => map(0, data, blake2b256),
    ext_trie_blake2_256_root_version_2: (data: Span, version: number) => map(version === 0 ? 0 : 1, data, blake2b256),
    ext_trie_keccak_256_ordered_root_version_1: (data: Span) => list(0, data, keccak256),
    ext_trie_keccak_256_ordered_root_version_2: (data: Span, version: number) =>
      list(version === 0 ? 0 : 1, data, keccak256),
    ext_trie_keccak_256_root_version_1: (data: Span) => map(0, data, keccak256),
    ext_trie_keccak_256_root_version_2: (data: Span, version: number) => map(version === 0 ? 0 : 1, data, keccak256),
  };
}
