import type { Hex } from "@aksm/core";
import { blake2b256, toHex, utf8 } from "../bytes.ts";

/** The hash that `System.Remarked` gives for a remark with this text. */
export const textHash = (text: string): Hex => toHex(blake2b256(utf8(text)));

/** Every call of the tree under `value`, itself included, however it is wrapped: outer calls first. */
export function* callsWithin(
  value: unknown,
): Generator<{ pallet: string; name: string; args: unknown; call: unknown }> {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return;
  if (isCall(value)) {
    yield { pallet: value.type, name: value.value.type, args: value.value.value, call: value };
    yield* callsWithin(value.value.value);
    return;
  }
  for (const part of Object.values(value)) yield* callsWithin(part);
}

/**
 * The remark within the call whose hash this is, as text; null where none has it. Whoever made the event cannot choose
 * another text with the same hash, so its place in the tree does not matter.
 */
export function remarkText(call: unknown, hash: Hex): string | null {
  for (const { pallet, name, args } of callsWithin(call)) {
    if (pallet !== "System" || name !== "remark_with_event") continue;
    const { remark } = args as { remark: Uint8Array };
    if (toHex(blake2b256(remark)) === hash) return new TextDecoder("utf-8").decode(remark);
  }
  return null;
}

/** Calls are enums of pallets around enums of their calls; other values of that form are looked through all the same. */
const isCall = (value: object): value is { type: string; value: { type: string; value: unknown } } =>
  "type" in value &&
  "value" in value &&
  typeof value.type === "string" &&
  typeof value.value === "object" &&
  value.value !== null &&
  "type" in value.value &&
  typeof value.value.type === "string";
