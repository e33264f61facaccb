import { nativeFeedAbi } from "@aksm/contracts";
import { type EthereumBlock, max, type PoolTicks } from "@aksm/core";
import { BaseError, ContractFunctionRevertedError, ContractFunctionZeroDataError } from "viem";
import type { EvmConnection } from "../../connect.ts";
import { readingAt } from "../../state/readingAt.ts";
import { lendingOf } from "../lending/adapter.ts";
import { morphoBorrowPpm, morphoReading } from "../lending/morphoRate.ts";
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

/**
 * Millionths a year that borrowers would pay with so many wei more borrowed, or fewer where below 0, at a block and with interest counted
 * in up to it, as the market does before it lends. Rounded up.
 */
export async function borrowRateAfter(
  connection: EvmConnection,
  block: EthereumBlock,
  moreWei: bigint,
): Promise<bigint> {
  const now = (await readingAt(block, morphoReading(connection, block))).upTo(0n);
  const borrowedWei = max(now.borrowedWei + moreWei, 0n);
  return readingAt(block, morphoBorrowPpm(connection, block, { ...now, borrowedWei }));
}
