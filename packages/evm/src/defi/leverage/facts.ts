import { type EthereumBlock, type PoolTicks, yearlyPpmOfSecondDown } from "@aksm/core";
import { zeroAddress } from "viem";
import type { EvmConnection } from "../../connect.ts";
import { readingAt } from "../../state/readingAt.ts";
import { morphoOf } from "../lending/adapter.ts";
import { morphoMarketId, morphoMarketParams } from "../lending/morphoMarket.ts";
import { morphoAbi, rateModelAbi } from "../lending/published.ts";
import { liquidityOf } from "../market.ts";
import { marketTicks } from "../ticks.ts";
import { marketAbi } from "../uniswap.ts";
import { leverageOf } from "./place.ts";

/** About a fifth of the price on either side: no trade that somebody accepts goes further. */
const TICKS_BEYOND = 2_000;

/** The exchange that loops trade on, at a block. Throws `NoLeverage`, `NoDefi`, `StateUnavailable`, `EndpointUnavailable`. */
export async function loopExchange(
  connection: EvmConnection,
  block: EthereumBlock,
): Promise<PoolTicks & { readonly certFirst: boolean }> {
  leverageOf(connection);
  const at = { address: liquidityOf(connection).market, blockNumber: BigInt(block.number) } as const;
  const slot0 = connection.client.readContract({ ...at, abi: marketAbi, functionName: "slot0" });
  const [toward] = await readingAt(block, slot0);
  return marketTicks(connection, { toward, beyond: TICKS_BEYOND, block });
}

/** Millionths a year that borrowers would pay with so many wei more borrowed, or fewer where below 0; at a block. Rounded down. */
export async function borrowRateAfter(
  connection: EvmConnection,
  block: EthereumBlock,
  moreWei: bigint,
): Promise<bigint> {
  const place = morphoOf(connection);
  if (place.rateModel === zeroAddress) return 0n;
  const { weth } = liquidityOf(connection);
  const market = morphoMarketParams(place, weth, connection.deployment.ethereum.contracts.cert);
  const at = { blockNumber: BigInt(block.number) };
  const inMorpho = { address: place.morpho, abi: morphoAbi } as const;
  const [totalSupplyAssets, totalSupplyShares, borrowed, totalBorrowShares, lastUpdate, fee] = await readingAt(
    block,
    connection.client.readContract({
      ...{ ...inMorpho, functionName: "market", args: [morphoMarketId(market)] },
      ...at,
    }),
  );
  const after = borrowed + moreWei;
  const totals = { totalSupplyAssets, totalSupplyShares, totalBorrowShares, lastUpdate, fee };
  const model = { address: place.rateModel, abi: rateModelAbi, functionName: "borrowRateView" } as const;
  const args = [market, { ...totals, totalBorrowAssets: after > 0n ? after : 0n }] as const;
  return yearlyPpmOfSecondDown(await readingAt(block, connection.client.readContract({ ...model, args, ...at })));
}
