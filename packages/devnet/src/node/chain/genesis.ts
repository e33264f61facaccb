import { z } from "zod";
import { fromHex, type Hex, keyFromHex, keyToBytes, toHex } from "../encoding/bytes.ts";
import { type Header, zeroHash } from "../encoding/header.ts";
import { orderedRoot, trieRoot } from "../runtime/trie.ts";
import type { StateDiff } from "../state/history.ts";

const hex = z.custom<Hex>(value => typeof value === "string" && /^0x([0-9a-fA-F]{2})*$/.test(value), "not hexadecimal");

/** A chain to start from, in the form chopsticks reads: names and every raw storage entry. */
export const genesisSchema = z.object({
  name: z.string(),
  id: z.string(),
  properties: z.record(z.string(), z.unknown()).default({}),
  genesis: z.object({ raw: z.object({ top: z.record(z.string(), hex) }) }),
});

export type GenesisInput = z.input<typeof genesisSchema>;
export type Genesis = z.output<typeof genesisSchema>;

/** Thrown when a genesis is not in the form that {@link genesisSchema} describes. */
export class GenesisError extends Error {
  override readonly name = "GenesisError";
}

export function parseGenesis(input: unknown): Genesis {
  const parsed = genesisSchema.safeParse(input);
  if (!parsed.success) throw new GenesisError(`The genesis cannot be used: ${z.prettifyError(parsed.error)}`);
  if (!parsed.data.genesis.raw.top["0x3a636f6465"]) {
    throw new GenesisError("The genesis has no runtime: the storage entry :code (0x3a636f6465) is missing");
  }
  return parsed.data;
}

export function genesisState(genesis: Genesis): StateDiff {
  return new Map(Object.entries(genesis.genesis.raw.top).map(([key, value]) => [keyFromHex(key), fromHex(value)]));
}

/** The header of block 0, with the real root of the genesis trie. */
export function genesisHeader(state: StateDiff): Header {
  const entries = [...state].map(([key, value]) => [keyToBytes(key), value as Uint8Array] as const);
  return {
    parentHash: zeroHash,
    number: 0,
    stateRoot: toHex(trieRoot(entries, 1)),
    extrinsicsRoot: toHex(orderedRoot([], 1)),
    digest: [],
  };
}
