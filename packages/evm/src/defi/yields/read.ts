import {
  type EthereumBlock,
  type FarmPace,
  type LayerFacts,
  layersOf,
  mostLeveragePpmDown,
  pegOf,
  quotedHealthPpm,
  withstoodFallPpm,
  type Yields,
} from "@aksm/core";
import { finalizedBlock, latestBlock } from "../../blocks/read.ts";
import type { EvmConnection } from "../../connect.ts";
import { poolHistory } from "../../history/pool.ts";
import { yearlyReturn } from "../../history/yearlyReturn.ts";
import { farmsOf } from "../farms/farms.ts";
import { tokenFacts } from "../farms/tokens.ts";
import type { LendingMarketState } from "../lending/adapter.ts";
import { type LendingProtocol, lendingAdapter, lendingProtocols } from "../lending/protocols.ts";
import { priceStepPpm } from "../leverage/facts.ts";
import { liquidityOf, marketState } from "../market.ts";
import type { NativePriceSource } from "../nativePrice.ts";
import { vaultState } from "../vault.ts";
import { feesSeen, harvestsSeen } from "./past.ts";
import { pegFacts } from "./peg.ts";

/**
 * Reads all of it at the latest block; what is measured over a time ends there, or at the last report. Throws `NoDefi`,
 * `StateUnavailable`, `EndpointUnavailable`.
 *
 * @param decimals of the native token
 * @param exitSeconds until an unstake asked for now is paid; null where that is not known
 * @param source of the native token's price; null for the one that the deployment's lending goes by
 */
export async function readYields(
  connection: EvmConnection,
  asked: {
    readonly decimals: number;
    readonly exitSeconds: bigint | null;
    readonly source: NativePriceSource | null;
  },
): Promise<Yields> {
  liquidityOf(connection);
  const block = await latestBlock(connection);
  const [peg, market, staking, fees, farms, vault, lent] = await Promise.all([
    pegFacts(connection, block, asked.source),
    marketState(connection, block),
    stakingOf(connection),
    feesSeen(connection, block),
    farmFacts(connection, block),
    vaultFacts(connection, block),
    lendingFacts(connection, block),
  ]);
  const { decimals, exitSeconds } = asked;
  return {
    block,
    peg: pegOf({ ...peg, decimals, exitSeconds }),
    layers: layersOf({ market, staking, fees, farms, vault, ...lent }),
  };
}

async function stakingOf(connection: EvmConnection): Promise<LayerFacts["staking"]> {
  const { steps } = await poolHistory(connection, (await finalizedBlock(connection)).number);
  const found = yearlyReturn(steps);
  const last = steps.findLast(({ event }) => event.kind === "reported");
  if (!found || !last) return "no rewards were reported yet";
  const to = last.event.timestamp;
  return { yearlyPpm: found.netPpm, window: { from: to - found.seconds, to } };
}

function farmFacts(connection: EvmConnection, block: EthereumBlock): Promise<LayerFacts["farms"]> {
  const { cert } = connection.deployment.ethereum.contracts;
  const { weth } = liquidityOf(connection);
  return Promise.all(
    farmsOf(connection).map(async farm => {
      const [{ total, paces }, tokens] = await Promise.all([
        farm.state(block),
        farm.rewardTokens().then(all => Promise.all(all.map(one => tokenFacts(connection, one)))),
      ]);
      return {
        place: farm.place,
        total,
        paces: paces.flatMap((pace, index): FarmPace[] => {
          const token = tokens[index];
          if (!token) return [];
          return [
            { ...pace, token, priced: token.address === weth ? "ether" : token.address === cert ? "cert" : null },
          ];
        }),
      };
    }),
  );
}

async function vaultFacts(connection: EvmConnection, block: EthereumBlock): Promise<LayerFacts["vault"]> {
  const { vault } = connection.deployment.ethereum.defi ?? {};
  if (!vault) return null;
  const [{ callerBps }, harvests] = await Promise.all([vaultState(connection, block), harvestsSeen(connection, block)]);
  return { farm: vault.farm, callerBps, harvests };
}

/** The markets, and what loops are opened over one of them. */
async function lendingFacts(
  connection: EvmConnection,
  block: EthereumBlock,
): Promise<Pick<LayerFacts, "lending" | "leverage">> {
  const read = async (protocol: LendingProtocol) => {
    const adapter = lendingAdapter(connection, protocol);
    return { protocol, governed: adapter.governed, state: await adapter.state(block) };
  };
  const markets = await Promise.all(lendingProtocols(connection).map(read));
  const morpho = markets.find(({ protocol }) => protocol === "morpho");
  return {
    lending: markets.map(({ protocol, governed, state: { supplyPpmAYear, borrowPpmAYear } }) => ({
      ...{ protocol, governed, supplyPpmAYear, borrowPpmAYear },
    })),
    leverage: morpho ? await loopOffer(connection, block, morpho.state) : null,
  };
}

async function loopOffer(
  connection: EvmConnection,
  block: EthereumBlock,
  { weiPerCert, liquidationPpm }: LendingMarketState,
): Promise<LayerFacts["leverage"]> {
  if (!connection.deployment.ethereum.defi?.leverage) return null;
  const step = await priceStepPpm(connection, block);
  const health = quotedHealthPpm(withstoodFallPpm(step));
  return { weiPerCert, signed: step !== null, mostLeveragePpm: mostLeveragePpmDown(liquidationPpm, health) };
}

/**
 * Seconds that Kusama's eras took between the last reports, rounded up, by what Ethereum was told of them; null before there are two.
 */
export async function secondsOfAnEra(connection: EvmConnection): Promise<bigint | null> {
  const { steps } = await poolHistory(connection, (await finalizedBlock(connection)).number);
  const reports = steps.flatMap(({ event }) => (event.kind === "reported" ? [event] : [])).slice(-REPORTS);
  const [first, last] = [reports[0], reports.at(-1)];
  if (!first || !last || last.era <= first.era) return null;
  const eras = BigInt(last.era - first.era);
  return (last.timestamp - first.timestamp + eras - 1n) / eras;
}
const REPORTS = 8;
