import {
  type EthereumBlock,
  type EvmAddress,
  type FarmPlace,
  type MarketState,
  weiOfCertDown,
  weiOfSharesDown,
  yearlyReturnPpmDown,
} from "@aksm/core";
import { balanceOf, type FarmAdapter, type FarmState, farmsOf, liquidityOf, marketState, tokenFacts } from "@aksm/evm";
import type { Context } from "../../chains/context.ts";
import { checkRecipient } from "../../stake/check.ts";
import type { FarmPosition, FarmRisk, FarmYield, Programme, Token } from "./types.ts";

const PPM = 1_000_000n;

interface Read {
  readonly farm: FarmAdapter;
  readonly state: FarmState;
  readonly tokens: readonly Token[];
}

export async function programmes({ evm, deployment }: Context): Promise<readonly Programme[]> {
  const { connection } = evm;
  const market = await marketState(connection);
  const { block } = market;
  const prices = { cert: deployment.ethereum.contracts.cert, weth: liquidityOf(connection).weth, market };
  const read = await Promise.all(
    farmsOf(connection).map(async (farm): Promise<Read> => {
      const tokens = (await farm.rewardTokens()).map(token => tokenFacts(connection, token));
      return { farm, state: await farm.state(block), tokens: await Promise.all(tokens) };
    }),
  );
  return Promise.all(
    read.map(async ({ farm: { place }, state }): Promise<Programme> => {
      const layers = [place.name, ...belowOf(place, read)];
      const yields = layers.flatMap(layer =>
        read.filter(({ farm }) => farm.place.name === layer).flatMap(one => yieldsOf(one, prices)),
      );
      const known = yields.flatMap(({ yearlyPpm }) => (yearlyPpm === null ? [] : [yearlyPpm]));
      return {
        block,
        place,
        staked: await tokenFacts(connection, place.staked),
        total: state.total,
        // A receipt is as much of what was staked below, and that is shares of liquidity at the bottom.
        totalWei: weiOfSharesDown(market, state.total),
        yields,
        yearlyPpm: known.length === 0 ? null : known.reduce((sum, ppm) => sum + ppm, 0n),
        risks: risksOf(place),
      };
    }),
  );
}

interface Prices {
  readonly cert: EvmAddress;
  readonly weth: EvmAddress;
  readonly market: MarketState;
}

function belowOf(place: FarmPlace, all: readonly Read[]): string[] {
  if (place.kind === "masterchef" || place.below === null) return [];
  const below = all.find(({ farm }) => farm.place.name === place.below);
  return [place.below, ...(below ? belowOf(below.farm.place, all) : [])];
}

const yieldsOf = ({ farm, state, tokens }: Read, { cert, weth, market }: Prices): FarmYield[] =>
  state.paces.flatMap(({ units, per, end }, index): FarmYield[] => {
    const token = tokens[index];
    if (!token || units === 0n) return [];
    const wei = token.address === weth ? units : token.address === cert ? weiOfCertDown(market, units) : null;
    const yearlyPpm =
      per === "year" && wei !== null ? yearlyReturnPpmDown(wei, weiOfSharesDown(market, state.total)) : null;
    return [{ token, layer: farm.place.name, units, per, end, yearlyPpm }];
  });

const risksOf = (place: FarmPlace): FarmRisk[] =>
  place.kind === "masterchef"
    ? ["price", "code", "owner", "dilution", "minted"]
    : place.below === null
      ? ["price", "code"]
      : ["price", "code", "layer"];

export async function positions({ evm }: Context, account: string): Promise<readonly FarmPosition[]> {
  const owner = checkRecipient(account);
  const { connection } = evm;
  const market = await marketState(connection);
  return Promise.all(farmsOf(connection).map(farm => positionIn(farm, owner, market)));

  async function positionIn(
    farm: FarmAdapter,
    owner: EvmAddress,
    { block, ...state }: MarketState & { readonly block: EthereumBlock },
  ): Promise<FarmPosition> {
    const { place } = farm;
    const [amount, { total }, free, tokens, earned, token] = await Promise.all([
      farm.stakedBy(owner, block),
      farm.state(block),
      balanceOf(connection, place.staked, owner),
      farm.rewardTokens().then(all => Promise.all(all.map(one => tokenFacts(connection, one)))),
      farm.earned(owner, block),
      tokenFacts(connection, place.staked),
    ]);
    return {
      block,
      farm: place.name,
      staked: { token, amount },
      wei: weiOfSharesDown(state, amount),
      partPpm: total === 0n ? 0n : (amount * PPM) / total,
      free,
      earned: tokens.map((one, index) => ({ token: one, amount: earned[index] ?? 0n })),
    };
  }
}
