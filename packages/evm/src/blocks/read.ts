import type { BlockPace, EthereumBlock } from "@aksm/core";
import { BlockNotFoundError } from "viem";
import type { EvmConnection } from "../connect.ts";
import { BlockNotFound, EndpointUnavailable, reading } from "../errors.ts";

const BLOCKS_KEPT = 1_024;

/** The last finalized block. Throws `EndpointUnavailable`. */
export async function finalizedBlock(connection: EvmConnection): Promise<EthereumBlock> {
  const read = connection.client.getBlock({ blockTag: "finalized" });
  return keep(connection, toBlock(await reading("finalized block", read)));
}

/** The newest block, which may yet be replaced. Throws `EndpointUnavailable`. */
export async function latestBlock({ client }: EvmConnection): Promise<EthereumBlock> {
  return toBlock(await reading("latest block", client.getBlock({ blockTag: "latest" })));
}

/** Blocks over which their pace is measured, at most and at least. */
const PACED = 1_000;
const LEAST_PACED = 20;

/** How fast blocks came up to this one; null on a chain too young to say. Throws `EndpointUnavailable`. */
export async function blockPace({ client }: EvmConnection, block: EthereumBlock): Promise<BlockPace | null> {
  // The first block of a chain may be of any second.
  const blocks = Math.min(PACED, block.number - 1);
  if (blocks < LEAST_PACED) return null;
  const past = client.getBlock({ blockNumber: BigInt(block.number - blocks) });
  const seconds = block.timestamp - toBlock(await reading("block pace", past)).timestamp;
  return seconds > 0n ? { blocks: BigInt(blocks), seconds } : null;
}

/**
 * A finalized block by its number; from memory where it was read before. Throws `BlockNotFound` for one that is not
 * finalized.
 */
export async function blockByNumber(connection: EvmConnection, number: number): Promise<EthereumBlock> {
  const known = connection.finalized.get(number);
  if (known) return known;
  const finalized = Math.max(-1, ...connection.finalized.keys());
  if (number > finalized && number > (await finalizedBlock(connection)).number) throw new BlockNotFound(number);
  const read = connection.client.getBlock({ blockNumber: BigInt(number) }).catch((error: unknown) => {
    throw error instanceof BlockNotFoundError ? new BlockNotFound(number) : error;
  });
  return keep(connection, toBlock(await reading(`block ${number}`, read)));
}

/** Keeps the block, and forgets the one kept longest where there are too many. */
function keep(connection: EvmConnection, block: EthereumBlock): EthereumBlock {
  const { finalized } = connection;
  finalized.delete(block.number);
  finalized.set(block.number, block);
  const [oldest] = finalized.keys();
  if (finalized.size > BLOCKS_KEPT && oldest !== undefined) finalized.delete(oldest);
  return block;
}

/** Only a pending block has no number or hash, and none is ever asked for. */
function toBlock({
  number,
  hash,
  timestamp,
}: {
  number: bigint | null;
  hash: `0x${string}` | null;
  timestamp: bigint;
}): EthereumBlock {
  if (number === null || hash === null) throw new EndpointUnavailable("a pending block was given", null);
  return { number: Number(number), hash, timestamp };
}
