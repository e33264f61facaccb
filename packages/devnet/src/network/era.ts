import type { Block } from "../node/chain/block.ts";
import type { Chain } from "../node/chain/chain.ts";
import { concat, keyFromBytes, type StorageKey } from "../node/encoding/bytes.ts";
import { twox128 } from "../node/encoding/hashing.ts";
import { Reader } from "../node/encoding/scale.ts";

const HOUR_MS = 3_600_000;

/** The era that validators earn in after `block`; `undefined` on a chain without staking. */
export function activeEra(chain: Chain, block: Block = chain.head): number | undefined {
  const value = chain.state(block).get(storageKey("Staking", "ActiveEra"));
  return value === null ? undefined : new Reader(value).u32();
}

/** Milliseconds that a session lasts at least. */
export function sessionLength(chain: Chain): number {
  const value = chain.state(chain.head).get(storageKey("Relay", "SessionLength"));
  return value === null ? HOUR_MS : Number(new Reader(value).u64());
}

function storageKey(pallet: string, item: string): StorageKey {
  return keyFromBytes(concat(twox128(Buffer.from(pallet)), twox128(Buffer.from(item))));
}
