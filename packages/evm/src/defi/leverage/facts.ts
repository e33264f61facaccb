import { nativeFeedAbi } from "@aksm/contracts";
import { type EthereumBlock, type PoolTicks, yearlyPpmOfSecondUp } from "@aksm/core";
import { BaseError, ContractFunctionRevertedError, ContractFunctionZeroDataError, zeroAddress } from "viem";
import type { EvmConnection } from "../../connect.ts";
import { readingAt } from "../../state/readingAt.ts";
import { lendingOf, morphoOf } from "../lending/adapter.ts";
import { morphoMarketId, morphoMarketParams } from "../lending/morphoMarket.ts";
import { morphoAbi, rateModelAbi } from "../lending/published.ts";
import { liquidityOf } from "../market.ts";
import { marketTicks } from "../ticks.ts";
import { marketAbi } from "../uniswap.ts";
import { leverageOf } from "./place.ts";

/** To a fifth of the price, and to five times it: what is sold to unwind is not refused for how far it goes. */
const TICKS_BEYOND = 16_000;

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

/**
 * By how much of it the native token's price may change in one step, millionths: where lending goes by our committee's own feed, whose
 * code has that bound. Null for any other feed, which has none.
 */
export async function priceStepPpm(connection: EvmConnection, block: EthereumBlock): Promise<bigint | null> {
  const { client, deployment } = connection;
  const at = {
    address: lendingOf(connection).nativeFeed,
    abi: nativeFeedAbi,
    blockNumber: BigInt(block.number),
  } as const;
  const asked = Promise.all([
    client.readContract({ ...at, functionName: "committee" }),
    client.readContract({ ...at, functionName: "maxStepPpm" }),
  ]).catch(error => {
    if (error instanceof BaseError && error.walk(isNoSuchFunction) !== null) return null;
    throw error;
  });
  const read = await readingAt(block, asked);
  if (read === null) return null;
  const [committee, step] = read;
  return committee.toLowerCase() === deployment.ethereum.contracts.committee.toLowerCase() ? step : null;
}

const isNoSuchFunction = (error: unknown): boolean =>
  error instanceof ContractFunctionZeroDataError || error instanceof ContractFunctionRevertedError;

/** Millionths a year that borrowers would pay with so many wei more borrowed, or fewer where below 0; at a block. Rounded up. */
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
  return yearlyPpmOfSecondUp(await readingAt(block, connection.client.readContract({ ...model, args, ...at })));
}
