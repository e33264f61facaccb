import {
  compoundCollateralAbi,
  compoundCollateralBytecode,
  compoundOracleAbi,
  compoundOracleBytecode,
  nativeFeedAbi,
  nativeFeedBytecode,
} from "@aksm/contracts";
import type { CompoundMarkets, Contracts, EvmAddress, Hex, Lending } from "@aksm/core";
import { encodeDeployData } from "viem";
import { marketTokenAbi } from "../defi/lending/published.ts";
import { DeploymentMismatch } from "../errors.ts";
import { type Sender, sender } from "./sender.ts";

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
 * Makes the oracle of the two markets, which their admin sets, what supplies from aKSMb in one transaction, and the native token's feed where none is named; reads back what they
 * are made with. Throws `DeploymentMismatch`, `TransactionReverted`. Nobody else may send with the deployer's key meanwhile.
 */
export async function deployLending(parameters: LendingParameters): Promise<WithCompound> {
  const { contracts, weth, comptroller, certMarket, etherMarket, native, maxAge, nativeFeedSource } = parameters;
  const on = await sender(parameters.endpoint, parameters.deployerKey);
  for (const [market, underlying] of [
    [certMarket, contracts.cert],
    [etherMarket, weth],
  ] as const) {
    const of = { address: market, abi: marketTokenAbi } as const;
    await compare(`${market}.underlying`, underlying, on.client.readContract({ ...of, functionName: "underlying" }));
    await compare(`${market}.comptroller`, comptroller, on.client.readContract({ ...of, functionName: "comptroller" }));
  }
  const nativeFeed = "feed" in native ? native.feed : await makeFeed(on, contracts.committee, native, maxAge);
  const args = [contracts.priceFeed, nativeFeed, maxAge, certMarket, etherMarket] as const;
  const oracle = await on.create(encodeDeployData({ abi: compoundOracleAbi, bytecode: compoundOracleBytecode, args }));
  const inOracle = { address: oracle, abi: compoundOracleAbi } as const;
  await compare("oracle.rate", contracts.priceFeed, on.client.readContract({ ...inOracle, functionName: "rate" }));
  await compare("oracle.native", nativeFeed, on.client.readContract({ ...inOracle, functionName: "native" }));
  await compare("oracle.certMarket", certMarket, on.client.readContract({ ...inOracle, functionName: "certMarket" }));
  await compare(
    "oracle.etherMarket",
    etherMarket,
    on.client.readContract({ ...inOracle, functionName: "etherMarket" }),
  );
  const entry = await on.create(
    encodeDeployData({
      ...{ abi: compoundCollateralAbi, bytecode: compoundCollateralBytecode },
      args: [contracts.cert, certMarket],
    }),
  );
  const inEntry = { address: entry, abi: compoundCollateralAbi } as const;
  await compare("entry.market", certMarket, on.client.readContract({ ...inEntry, functionName: "market" }));
  await compare("entry.cert", contracts.cert, on.client.readContract({ ...inEntry, functionName: "cert" }));
  return { nativeFeed, nativeFeedSource, compound: { comptroller, certMarket, etherMarket, oracle, entry } };
}

async function makeFeed(on: Sender, committee: EvmAddress, bounds: NativeBounds, maxAge: bigint): Promise<EvmAddress> {
  const args = [committee, maxAge, bounds.interval, bounds.maxStepPpm, bounds.description] as const;
  const feed = await on.create(encodeDeployData({ abi: nativeFeedAbi, bytecode: nativeFeedBytecode, args }));
  const inFeed = { address: feed, abi: nativeFeedAbi } as const;
  await compare("nativeFeed.committee", committee, on.client.readContract({ ...inFeed, functionName: "committee" }));
  return feed;
}

async function compare(what: string, expected: EvmAddress, found: Promise<string>): Promise<void> {
  const is = (await found).toLowerCase();
  if (is !== expected.toLowerCase()) throw new DeploymentMismatch(what, expected, is);
}
