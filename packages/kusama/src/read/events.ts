import type { Hex } from "@aksm/core";
import { type Chain, item } from "../chain/chain.ts";
import type { Extrinsic, Runtime } from "../chain/runtime.ts";
import type { StorageTypes, Variant } from "../chain/types.ts";
import { UnknownBlock } from "../errors.ts";

/** One event of a block. */
export interface ChainEvent {
  /** Place in the block's list of events. */
  readonly index: number;
  /** The extrinsic that caused it; null for events of the block's beginning and end. */
  readonly extrinsic: number | null;
  readonly event: Variant<string, Variant>;
}

/** An event for readers outside of the product's own logic. */
export interface RawEvent {
  readonly pallet: string;
  readonly name: string;
  readonly data: unknown;
  readonly extrinsicIndex: number | null;
  readonly eventIndex: number;
}

export const decodeEvents = (records: StorageTypes["System.Events"]["value"]): ChainEvent[] =>
  records.map(({ phase, event }, index) => ({
    index,
    extrinsic: phase.type === "ApplyExtrinsic" ? (phase.value as number) : null,
    event,
  }));

export async function readRawEvents(chain: Chain, hash: Hex): Promise<RawEvent[]> {
  const [records] = await chain.read(hash, [item("System.Events")]);
  return decodeEvents(records).map(({ index, extrinsic, event }) => ({
    pallet: event.type,
    name: event.value.type,
    data: event.value.value,
    extrinsicIndex: extrinsic,
    eventIndex: index,
  }));
}

/** The extrinsics of a block as they stand in it, with their length prefixes. */
export async function readBody(chain: Chain, hash: Hex): Promise<readonly Hex[]> {
  type Answer = { block: { extrinsics: Hex[] } } | null;
  const answer = await chain.session.request<Answer>("chain_getBlock", [hash]);
  if (!answer) throw new UnknownBlock(hash);
  return answer.block.extrinsics;
}

/** Decodes extrinsics of a block on first use. */
export function extrinsicsOf(runtime: Runtime, body: readonly Hex[]): (index: number) => Extrinsic | null {
  const decoded = new Map<number, Extrinsic>();
  return index => {
    const opaque = body[index];
    if (opaque === undefined) return null;
    const extrinsic = decoded.get(index) ?? runtime.decodeExtrinsic(opaque);
    decoded.set(index, extrinsic);
    return extrinsic;
  };
}
