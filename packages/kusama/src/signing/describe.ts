import type { Hex } from "@aksm/core";
import { fromHex, toHex } from "../bytes.ts";
import { Runtime } from "../chain/runtime.ts";
import type { SigningRequest } from "./external.ts";

/** The request's call with the names of everything in it, as plain JSON: bytes as hex, large numbers as decimal text. */
export function decodedCall({ call, metadata }: Pick<SigningRequest, "call" | "metadata">): unknown {
  return plain(runtimeOf(metadata).decodeCall(fromHex(call)));
}

let last: { readonly metadata: Hex; readonly runtime: Runtime } | null = null;

function runtimeOf(metadata: Hex): Runtime {
  if (last?.metadata !== metadata) last = { metadata, runtime: Runtime.fromMetadata(fromHex(metadata)) };
  return last.runtime;
}

function plain(value: unknown): unknown {
  if (typeof value === "bigint") return `${value}`;
  if (value instanceof Uint8Array) return toHex(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
}
