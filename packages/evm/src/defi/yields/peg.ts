import { accrue, type EthereumBlock, type PegFacts } from "@aksm/core";
import type { EvmConnection } from "../../connect.ts";
import { poolState } from "../../state/ethereumState.ts";
import { doubtOf } from "../arbitrage.ts";
import { NoPrice, StalePrice } from "../feed.ts";
import { type NativePriceSource, priceOf } from "../nativePrice.ts";
import { marketTicks } from "../ticks.ts";

/** About 1 % of the price and a half on either side, so that the depth at 1 % can be told. */
const TICKS_BEYOND = 150;

/**
 * What the peg is told from, at a block. A price that is too old or missing is told as such. Throws `NoDefi`, `StateUnavailable`,
 * `EndpointUnavailable`.
 *
 * @param source of the native token's price; null for the one that the deployment's lending goes by
 */
export async function pegFacts(
  connection: EvmConnection,
  block: EthereumBlock,
  source: NativePriceSource | null,
): Promise<Omit<PegFacts, "exitSeconds" | "decimals">> {
  const [market, raw, doubt, price] = await Promise.all([
    marketTicks(connection, { toward: null, beyond: TICKS_BEYOND, block }),
    poolState(connection, block),
    doubtOf(connection, block),
    priceAt(connection, block, source),
  ]);
  return { market, pool: accrue(raw, block.timestamp), doubt, price };
}

async function priceAt(
  connection: EvmConnection,
  block: EthereumBlock,
  source: NativePriceSource | null,
): Promise<PegFacts["price"]> {
  try {
    const { weiPerNative, updatedAt } = await priceOf(connection, source, block);
    return { weiPerNative, seenAt: updatedAt };
  } catch (error) {
    if (error instanceof StalePrice || error instanceof NoPrice) return error.message;
    throw error;
  }
}
