import { type EthereumBlock, type MorphoTotals, morphoTotalsAt, yearlyPpmOfSecondUp } from "@aksm/core";
import { zeroAddress } from "viem";
import type { EvmConnection } from "../../connect.ts";
import { liquidityOf } from "../market.ts";
import { morphoOf } from "./adapter.ts";
import { afterAccrual } from "./afterAccrual.ts";
import { type MorphoMarketParams, morphoMarketId, morphoMarketParams } from "./morphoMarket.ts";
import { morphoAbi, rateModelAbi } from "./published.ts";

const marketOf = (connection: EvmConnection): MorphoMarketParams =>
  morphoMarketParams(morphoOf(connection), liquidityOf(connection).weth, connection.deployment.ethereum.contracts.cert);

/** The market's sums as its contract will have counted interest in, so many seconds after the block: by the rate that it goes by till then. */
export async function morphoReading(connection: EvmConnection, block: EthereumBlock) {
  const { client } = connection;
  const { morpho, rateModel } = morphoOf(connection);
  const market = marketOf(connection);
  const blockNumber = BigInt(block.number);
  const asked = { functionName: "market", args: [morphoMarketId(market)] } as const;
  const kept = await client.readContract({ address: morpho, abi: morphoAbi, ...asked, blockNumber });
  const [suppliedWei, suppliedShares, borrowedWei, borrowedShares, updatedAt, fee] = kept;
  const totals: MorphoTotals = { suppliedWei, suppliedShares, borrowedWei, borrowedShares, updatedAt, fee };
  const rate =
    rateModel === zeroAddress
      ? 0n
      : await client.readContract({
          ...{ address: rateModel, abi: rateModelAbi, functionName: "borrowRateView", blockNumber },
          args: [market, named(totals)],
        });
  return { upTo: (seconds: bigint) => morphoTotalsAt(totals, rate, BigInt(block.timestamp) + seconds) };
}

/**
 * Millionths a year that borrowers pay from the block on, once the market is touched with these sums: the rate model is asked after
 * the interest till then has been counted in, since one that adapts remembers the last rate. Rounded up.
 *
 * @param totals with interest up to the block
 */
export async function morphoBorrowPpm(
  connection: EvmConnection,
  block: EthereumBlock,
  totals: MorphoTotals,
): Promise<bigint> {
  const { morpho, rateModel } = morphoOf(connection);
  if (rateModel === zeroAddress) return 0n;
  const market = marketOf(connection);
  const [, rate] = await connection.client.multicall({
    ...afterAccrual(block),
    contracts: [
      { address: morpho, abi: morphoAbi, functionName: "accrueInterest", args: [market] },
      { address: rateModel, abi: rateModelAbi, functionName: "borrowRateView", args: [market, named(totals)] },
    ],
  });
  return yearlyPpmOfSecondUp(rate);
}

/** As a rate model takes it. */
const named = ({ suppliedWei, suppliedShares, borrowedWei, borrowedShares, updatedAt, fee }: MorphoTotals) => ({
  totalSupplyAssets: suppliedWei,
  totalSupplyShares: suppliedShares,
  totalBorrowAssets: borrowedWei,
  totalBorrowShares: borrowedShares,
  lastUpdate: updatedAt,
  fee,
});
