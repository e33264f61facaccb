import { type Contracts, type Defi, lowerAddress } from "@aksm/core";
import type { PublicClient } from "viem";
import { factoryAbi } from "../src/defi/uniswap.ts";
import { checkCompound, checkMorpho, insistOnMaxAge } from "../src/deploy/checkLending.ts";
import { checkFarms } from "../src/deploy/farms.ts";
import { checkNativeFeed } from "../src/deploy/lending.ts";
import { checkLeverage } from "../src/deploy/leverage.ts";
import { checkVault } from "../src/deploy/vault.ts";
import { checkLiquidity } from "../src/index.ts";
import { ConfigRefused, type MarketsConfig } from "./config.ts";

/**
 * Reads back what a deployment has already, and compares it with the configuration that is to add to it. Throws `ConfigRefused` where
 * both name something else, `DeploymentMismatch` where the chain does.
 */
export async function checkMade(
  client: PublicClient,
  config: MarketsConfig,
  { liquidity, farms, vault, lending, leverage }: Defi,
  contracts: Contracts,
): Promise<void> {
  const { weth } = config;
  const { cert, rateProvider } = contracts;
  const { factory, quoter, feePpm } = config.liquidity;
  insistOnSame({ weth, factory, quoter }, liquidity, "liquidity");
  const args = [cert, weth, feePpm] as const;
  const market = await client.readContract({ address: factory, abi: factoryAbi, functionName: "getPool", args });
  insistOnSame({ market }, liquidity, "liquidity");
  await checkLiquidity(client, liquidity, cert);
  if (farms) await checkFarms(client, farms, { share: liquidity.share, rewards: [cert, weth] });
  if (vault) {
    const farm = farms?.find(({ name }) => name === vault.farm);
    if (!farm) throw new ConfigRefused(`the deployment's vault is over ${vault.farm}, which is none of its farms`);
    await checkVault(client, vault.address, { farm, rateProvider });
  }
  if (lending) await checkLent(client, config, lending, contracts);
  const morpho = lending?.morpho;
  if (leverage && morpho) await checkLeverage(client, leverage, { cert, liquidity, morpho });
}

async function checkLent(
  client: PublicClient,
  { weth, lending: named }: MarketsConfig,
  { nativeFeed, nativeFeedSource, compound, morpho }: NonNullable<Defi["lending"]>,
  contracts: Contracts,
): Promise<void> {
  const { native, maxAge } = named ?? {};
  if (named) insistOnSame({ nativeFeedSource: named.nativeFeedSource }, { nativeFeedSource }, "lending");
  if (native && "feed" in native) insistOnSame({ feed: native.feed }, { feed: nativeFeed }, "lending.native");
  else if (native && maxAge !== undefined) {
    await checkNativeFeed(client, nativeFeed, { committee: contracts.committee, bounds: native, maxAge });
  }
  const ground = { contracts, weth, nativeFeed };
  if (compound) {
    insistOnSame(named?.compound ?? {}, compound, "lending.compound");
    await checkCompound(client, compound, ground);
    if (maxAge !== undefined) await insistOnMaxAge(client, compound.oracle, maxAge);
  }
  if (morpho) {
    insistOnSame(named?.morpho ?? {}, morpho, "lending.morpho");
    await checkMorpho(client, morpho, ground);
    if (maxAge !== undefined) await insistOnMaxAge(client, morpho.oracle, maxAge);
  }
}

/** Addresses are compared in lower case. */
function insistOnSame(named: object, made: object, where: string): void {
  for (const [key, value] of Object.entries(named)) {
    const is = (made as Readonly<Record<string, unknown>>)[key];
    if (lowerAddress(String(value)) === lowerAddress(String(is))) continue;
    throw new ConfigRefused(
      `${where}.${key} is ${String(is)} in what is published, and ${String(value)} by this file: what is there is not made again, name what it is`,
    );
  }
}
