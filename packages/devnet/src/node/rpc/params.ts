/** Reads parameters, or refuses them as a node does. */

import type { Block } from "../chain/block.ts";
import { type Chain, UnknownBlock } from "../chain/chain.ts";
import { fromHex, keyFromHex, type StorageKey } from "../encoding/bytes.ts";
import { INVALID_PARAMS, RpcError } from "./types.ts";

type Params = readonly unknown[];

function invalid(position: number, wanted: string): RpcError {
  return new RpcError(INVALID_PARAMS, "Invalid params", `parameter ${position + 1} must be ${wanted}`);
}

export function text(params: Params, position: number): string {
  const value = params[position];
  if (typeof value !== "string") throw invalid(position, "a string");
  return value;
}

export function count(params: Params, position: number): number {
  const value = params[position];
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) throw invalid(position, "a whole number");
  return value;
}

export function bytes(params: Params, position: number): Uint8Array {
  return asHex(params[position], position, fromHex);
}

export function key(params: Params, position: number): StorageKey {
  return asHex(params[position], position, keyFromHex);
}

export function keys(params: Params, position: number): StorageKey[] {
  return list(params, position).map(item => asHex(item, position, keyFromHex));
}

export function list(params: Params, position: number): readonly unknown[] {
  const value = params[position];
  if (!Array.isArray(value)) throw invalid(position, "a list");
  return value;
}

/** A block by hash; the head when the parameter is left out. */
export function blockOrHead(chain: Chain, params: Params, position: number): Block {
  return params[position] == null ? chain.head : block(chain, params, position);
}

/** @throws {@link UnknownBlock} */
export function block(chain: Chain, params: Params, position: number): Block {
  const hash = text(params, position);
  const found = chain.block(hash.toLowerCase());
  if (!found) throw new UnknownBlock(hash);
  return found;
}

/** Like a node, takes the `0x` as read where it is missing. */
function asHex<T>(value: unknown, position: number, read: (hex: string) => T): T {
  const digits = typeof value === "string" ? value.replace(/^0x/, "") : undefined;
  if (digits === undefined || !/^([0-9a-fA-F]{2})*$/.test(digits)) throw invalid(position, "hexadecimal, as 0x…");
  return read(`0x${digits}`);
}
