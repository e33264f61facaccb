import {
  compoundCollateralAbi,
  compoundCollateralBytecode,
  compoundOracleAbi,
  compoundOracleBytecode,
  nativeFeedAbi,
  nativeFeedBytecode,
} from "@aksm/contracts";
import {
  type CompoundMarkets,
  type Contracts,
  type EvmAddress,
  type Hex,
  type Lending,
  lowerAddress,
} from "@aksm/core";
import { encodeDeployData, type PublicClient } from "viem";
import { DeploymentMismatch } from "../errors.ts";
import { checkCompound, insistOnMaxAge } from "./checkLending.ts";
import { sender } from "./sender.ts";

/** Published markets that are there already, and who says what the native token costs. */
export interface LendingParameters {
  readonly endpoint: string;
  readonly deployerKey: Hex;
  readonly contracts: Pick<Contracts, "committee" | "cert" | "priceFeed">;
  readonly weth: EvmAddress;
  readonly comptroller: EvmAddress;
  readonly certMarket: EvmAddress;
  readonly etherMarket: EvmAddress;
  /** A feed in Chainlink's form; or the bounds of one that the committee signs. */
  readonly native: { readonly feed: EvmAddress } | NativeBounds;
  readonly nativeFeedSource: string;
  /** Seconds that the native token's price is good for. */
  readonly maxAge: bigint;
}

export interface NativeBounds {
  readonly description: string;
  /** Seconds between two answers at least. */
  readonly interval: bigint;
  readonly maxStepPpm: bigint;
}

/** What names the two markets. */
type WithCompound = Lending & { readonly compound: CompoundMarkets };

/**
 * Makes the oracle of the two markets, which their admin sets, what supplies from aKSMb in one transaction, and the native token's
 * feed where none is named; reads back what they are made with. Throws `DeploymentMismatch`, `TransactionReverted`. Nobody
 * else may send with the deployer's key meanwhile.
 */
export async function deployLending(parameters: LendingParameters): Promise<WithCompound> {
  const { contracts, weth, comptroller, certMarket, etherMarket, native, maxAge, nativeFeedSource } = parameters;
  const { client, create } = await sender(parameters.endpoint, parameters.deployerKey);
  const nativeFeed =
    "feed" in native ? native.feed : await deployNativeFeed({ ...parameters, ...contracts, bounds: native });
  const args = [contracts.priceFeed, nativeFeed, maxAge, certMarket, etherMarket] as const;
  const oracle = await create(encodeDeployData({ abi: compoundOracleAbi, bytecode: compoundOracleBytecode, args }));
  const entry = await create(
    encodeDeployData({
      ...{ abi: compoundCollateralAbi, bytecode: compoundCollateralBytecode },
      args: [contracts.cert, certMarket],
    }),
  );
  const compound = { comptroller, certMarket, etherMarket, oracle, entry };
  await checkCompound(client, compound, { contracts, weth, nativeFeed });
  await insistOnMaxAge(client, oracle, maxAge);
  return { nativeFeed, nativeFeedSource, compound };
}

/** The native token in ether, as the committee signs it. Throws as `deployLending` does. */
export async function deployNativeFeed({
  endpoint,
  deployerKey,
  committee,
  bounds,
  maxAge,
}: Pick<LendingParameters, "endpoint" | "deployerKey" | "maxAge"> & {
  readonly committee: EvmAddress;
  readonly bounds: NativeBounds;
}): Promise<EvmAddress> {
  const { client, create } = await sender(endpoint, deployerKey);
  const args = [committee, maxAge, bounds.interval, bounds.maxStepPpm, bounds.description] as const;
  const feed = await create(encodeDeployData({ abi: nativeFeedAbi, bytecode: nativeFeedBytecode, args }));
  await checkNativeFeed(client, feed, { committee, bounds, maxAge });
  return feed;
}

/** Reads back all that a feed of the committee's is made with. Throws `DeploymentMismatch`. */
export async function checkNativeFeed(
  client: PublicClient,
  address: EvmAddress,
  {
    committee,
    bounds,
    maxAge,
  }: { readonly committee: EvmAddress; readonly bounds: NativeBounds; readonly maxAge: bigint },
): Promise<void> {
  const feed = { address, abi: nativeFeedAbi } as const;
  const found = lowerAddress(await client.readContract({ ...feed, functionName: "committee" }));
  if (found !== lowerAddress(committee)) throw new DeploymentMismatch("nativeFeed.committee", committee, found);
  const expected = { maxAge, ...bounds };
  for (const functionName of ["maxAge", "interval", "maxStepPpm", "description"] as const) {
    const is = await client.readContract({ ...feed, functionName });
    if (is !== expected[functionName]) {
      throw new DeploymentMismatch(`nativeFeed.${functionName}`, expected[functionName], is);
    }
  }
}
