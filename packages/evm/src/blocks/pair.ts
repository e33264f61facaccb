import { type EthereumBlock, isPaired } from "@aksm/core";
import type { EvmConnection } from "../connect.ts";
import { blockByNumber, finalizedBlock } from "./read.ts";

/**
 * The last block whose timestamp is ≤ `deadline` (seconds), or null until a later one is finalized; also null where
 * even the chain's first block is later. Costs one request where the answer is near the finalized head or was found
 * before, and a logarithm of the distance else.
 */
export async function pairedBlock(connection: EvmConnection, deadline: bigint): Promise<EthereumBlock | null> {
  let later = nearestLater(connection, deadline) ?? (await finalizedBlock(connection));
  if (later.timestamp <= deadline) return null;
  let earlier = nearestEarlier(connection, deadline);
  for (let step = 1; !earlier; step *= 2) {
    if (later.number === 0) return null;
    const probe = await blockByNumber(connection, Math.max(0, later.number - step));
    if (probe.timestamp <= deadline) earlier = probe;
    else later = probe;
  }
  while (later.number - earlier.number > 1) {
    const probe = await blockByNumber(connection, Math.floor((later.number + earlier.number) / 2));
    if (probe.timestamp <= deadline) earlier = probe;
    else later = probe;
  }
  return isPaired(earlier, later, deadline) ? earlier : null;
}

/** The lowest known block past the deadline. */
function nearestLater({ finalized }: EvmConnection, deadline: bigint): EthereumBlock | null {
  let nearest: EthereumBlock | null = null;
  for (const block of finalized.values()) {
    if (block.timestamp > deadline && (!nearest || block.number < nearest.number)) nearest = block;
  }
  return nearest;
}

/** The highest known block up to the deadline. */
function nearestEarlier({ finalized }: EvmConnection, deadline: bigint): EthereumBlock | null {
  let nearest: EthereumBlock | null = null;
  for (const block of finalized.values()) {
    if (block.timestamp <= deadline && (!nearest || block.number > nearest.number)) nearest = block;
  }
  return nearest;
}
