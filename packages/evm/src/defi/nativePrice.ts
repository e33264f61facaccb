import { morphoOracleAbi } from "@aksm/contracts";
import type { EthereumBlock, EvmAddress } from "@aksm/core";
import type { EvmConnection } from "../connect.ts";
import { readingAt } from "../state/readingAt.ts";
import { insistOnAge, type NativePrice, NoPrice, readFeed } from "./feed.ts";

/** Where the price of the native token in ether comes from: never from the market that is traded in. */
export type NativePriceSource =
  /** A feed in Chainlink's form; older answers are refused. */
  | { readonly feed: EvmAddress; readonly maxAgeSeconds: bigint }
  /** Named by who asks, who saw it at that second of the chain. */
  | { readonly weiPerNative: bigint; readonly seenAt: bigint; readonly maxAgeSeconds: bigint };

/**
 * Throws `StalePrice`, `NoPrice`.
 *
 * @param named null for the one that the deployment's lending goes by
 */
export async function priceOf(
  connection: EvmConnection,
  named: NativePriceSource | null,
  block: EthereumBlock,
): Promise<NativePrice> {
  const source = named ?? (await lendingsSource(connection, block));
  if ("feed" in source) return readFeed(connection, source, block);
  const { weiPerNative, seenAt, maxAgeSeconds } = source;
  insistOnAge(block.timestamp - seenAt, maxAgeSeconds);
  return { weiPerNative: { over: weiPerNative, under: 1n }, updatedAt: seenAt };
}

/** The feed that lending goes by, for as long as it goes by an answer: both of our oracles say it in the same words. Throws `NoPrice`. */
async function lendingsSource(connection: EvmConnection, block: EthereumBlock): Promise<NativePriceSource> {
  const { lending } = connection.deployment.ethereum.defi ?? {};
  const oracle = lending?.compound?.oracle ?? lending?.morpho?.oracle;
  if (!lending || !oracle) throw new NoPrice(null, "this deployment names none");
  const read = connection.client.readContract({
    address: oracle,
    abi: morphoOracleAbi,
    functionName: "maxAge",
    blockNumber: BigInt(block.number),
  });
  return { feed: lending.nativeFeed, maxAgeSeconds: await readingAt(block, read) };
}
