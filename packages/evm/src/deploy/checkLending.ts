import { compoundCollateralAbi, compoundOracleAbi, morphoCollateralAbi, morphoOracleAbi } from "@aksm/contracts";
import type { CompoundMarkets, Contracts, EvmAddress, Lending, MorphoMarket } from "@aksm/core";
import type { PublicClient } from "viem";
import { morphoMarketId, morphoMarketParams } from "../defi/lending/morphoMarket.ts";
import { comptrollerAbi, marketTokenAbi, morphoAbi } from "../defi/lending/published.ts";
import { DeploymentMismatch } from "../errors.ts";

/** What all of it is made around. */
export interface LendingGround {
  readonly contracts: Pick<Contracts, "cert" | "priceFeed">;
  readonly weth: EvmAddress;
  /** The native token in ether. */
  readonly nativeFeed: EvmAddress;
}

/** Reads back everything that a deployment names for lending. Throws `DeploymentMismatch` for the first difference. */
export async function checkLending(
  client: PublicClient,
  { nativeFeed, compound, morpho }: Lending,
  ground: Omit<LendingGround, "nativeFeed">,
): Promise<void> {
  if (compound) {
    await checkCompound(client, compound, { ...ground, nativeFeed });
    const of = { address: compound.comptroller, abi: comptrollerAbi } as const;
    await insist("comptroller.oracle", compound.oracle, client.readContract({ ...of, functionName: "oracle" }));
  }
  if (morpho) await checkMorpho(client, morpho, { ...ground, nativeFeed });
}

/** The two markets, and what is ours around them; not whether their admin goes by our oracle yet. */
export async function checkCompound(
  client: PublicClient,
  { comptroller, certMarket, etherMarket, oracle, entry }: CompoundMarkets,
  { contracts, weth, nativeFeed }: LendingGround,
): Promise<void> {
  for (const [name, market, underlying] of [
    ["certMarket", certMarket, contracts.cert],
    ["etherMarket", etherMarket, weth],
  ] as const) {
    const of = { address: market, abi: marketTokenAbi } as const;
    await insist(`${name}.underlying`, underlying, client.readContract({ ...of, functionName: "underlying" }));
    await insist(`${name}.comptroller`, comptroller, client.readContract({ ...of, functionName: "comptroller" }));
  }
  const inOracle = { address: oracle, abi: compoundOracleAbi } as const;
  await insist("oracle.rate", contracts.priceFeed, client.readContract({ ...inOracle, functionName: "rate" }));
  await insist("oracle.native", nativeFeed, client.readContract({ ...inOracle, functionName: "native" }));
  await insist("oracle.certMarket", certMarket, client.readContract({ ...inOracle, functionName: "certMarket" }));
  await insist("oracle.etherMarket", etherMarket, client.readContract({ ...inOracle, functionName: "etherMarket" }));
  const inEntry = { address: entry, abi: compoundCollateralAbi } as const;
  await insist("entry.market", certMarket, client.readContract({ ...inEntry, functionName: "market" }));
  await insist("entry.cert", contracts.cert, client.readContract({ ...inEntry, functionName: "cert" }));
}

/** A market, which is known by all that it was made with, and what is ours around it. */
export async function checkMorpho(
  client: PublicClient,
  made: MorphoMarket,
  { contracts, weth, nativeFeed }: LendingGround,
): Promise<void> {
  const inOracle = { address: made.oracle, abi: morphoOracleAbi } as const;
  await insist("oracle.rate", contracts.priceFeed, client.readContract({ ...inOracle, functionName: "rate" }));
  await insist("oracle.native", nativeFeed, client.readContract({ ...inOracle, functionName: "native" }));
  const id = morphoMarketId(morphoMarketParams(made, weth, contracts.cert));
  const inEntry = { address: made.entry, abi: morphoCollateralAbi } as const;
  await insist("entry.morpho", made.morpho, client.readContract({ ...inEntry, functionName: "morpho" }));
  const market = client.readContract({ ...inEntry, functionName: "market" });
  await insist("entry.market", id, market.then(morphoMarketId));
  const at = { address: made.morpho, abi: morphoAbi } as const;
  const [, , , , lastUpdate] = await client.readContract({ ...at, functionName: "market", args: [id] });
  if (lastUpdate === 0n) throw new DeploymentMismatch("morpho.market", id, "not made");
}

/** Seconds that an oracle of ours takes a price for. Throws `DeploymentMismatch`. */
export const insistOnMaxAge = (client: PublicClient, oracle: EvmAddress, maxAge: bigint): Promise<void> =>
  insist(
    "oracle.maxAge",
    String(maxAge),
    client.readContract({ address: oracle, abi: morphoOracleAbi, functionName: "maxAge" }).then(String),
  );

async function insist(what: string, expected: string, found: Promise<string>): Promise<void> {
  const is = (await found).toLowerCase();
  if (is !== expected.toLowerCase()) throw new DeploymentMismatch(what, expected, is);
}
