import { leverageAbi, leverageBytecode } from "@aksm/contracts";
import { type EvmAddress, type Hex, type Liquidity, lowerAddress, type MorphoMarket } from "@aksm/core";
import { encodeDeployData, type PublicClient } from "viem";
import { morphoMarketId, morphoMarketParams } from "../defi/lending/morphoMarket.ts";
import { factoryAbi, marketAbi } from "../defi/uniswap.ts";
import { DeploymentMismatch } from "../errors.ts";
import { sender } from "./sender.ts";

/** Published contracts and markets that are there already. */
export interface LeverageParameters {
  readonly endpoint: string;
  readonly deployerKey: Hex;
  /** aKSMc. */
  readonly cert: EvmAddress;
  readonly liquidity: Pick<Liquidity, "weth" | "factory" | "market">;
  readonly morpho: MorphoMarket;
}

/**
 * What opens loops over both markets. The exchange is the factory's for the two tokens, and the contract is read back. Throws
 * `DeploymentMismatch`, `TransactionReverted`. Nobody else may send with the deployer's key meanwhile.
 */
export async function deployLeverage(parameters: LeverageParameters): Promise<EvmAddress> {
  const { endpoint, deployerKey, cert, liquidity, morpho } = parameters;
  const { client, create } = await sender(endpoint, deployerKey);
  await insistOnPool(client, parameters);
  const args = [morpho.morpho, morphoMarketParams(morpho, liquidity.weth, cert), liquidity.market] as const;
  const address = await create(encodeDeployData({ abi: leverageAbi, bytecode: leverageBytecode, args }));
  await checkLeverage(client, address, parameters);
  return address;
}

/** The exchange is the factory's for the two tokens. */
async function insistOnPool(
  client: PublicClient,
  { cert, liquidity: { weth, factory, market } }: Pick<LeverageParameters, "cert" | "liquidity">,
): Promise<void> {
  const fee = await client.readContract({ address: market, abi: marketAbi, functionName: "fee" });
  const inFactory = { address: factory, abi: factoryAbi, functionName: "getPool", args: [cert, weth, fee] } as const;
  const pool = lowerAddress(await client.readContract(inFactory));
  if (pool !== lowerAddress(market)) throw new DeploymentMismatch("factory.getPool", market, pool);
}

/** Reads back what it is made with. Throws `DeploymentMismatch`. */
export async function checkLeverage(
  client: PublicClient,
  address: EvmAddress,
  { cert, liquidity: { weth, market }, morpho }: Pick<LeverageParameters, "cert" | "liquidity" | "morpho">,
): Promise<void> {
  const made = { address, abi: leverageAbi } as const;
  const marketId = morphoMarketId(morphoMarketParams(morpho, weth, cert));
  const expected = { marketId, morpho: morpho.morpho, pool: market, cert, weth } as const;
  for (const functionName of ["marketId", "morpho", "pool", "cert", "weth"] as const) {
    const found = (await client.readContract({ ...made, functionName })).toLowerCase();
    if (found !== expected[functionName].toLowerCase()) {
      throw new DeploymentMismatch(`leverage.${functionName}`, expected[functionName], found);
    }
  }
}
