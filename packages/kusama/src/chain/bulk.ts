import type { Hex } from "@aksm/core";
import type { Chain, Query } from "./chain.ts";
import type { StorageTypes } from "./types.ts";

/** Five requests of 400 keys are on their way together; what a node sends of more would pile up here. */
const AT_A_TIME = 2_000;

/** The values of one storage map at many keys, in their order, some at a time: memory holds what is decoded alone. */
export async function readMany<N extends keyof StorageTypes>(
  chain: Chain,
  hash: Hex,
  name: N,
  keys: readonly StorageTypes[N]["keys"][],
): Promise<StorageTypes[N]["value"][]> {
  const values: StorageTypes[N]["value"][] = [];
  for (let start = 0; start < keys.length; start += AT_A_TIME) {
    const queries = keys.slice(start, start + AT_A_TIME).map(key => [name, ...key] as unknown as Query);
    for (const value of await chain.read(hash, queries)) values.push(value);
  }
  return values;
}
