import { leverageAbi, leverageBytecode } from "@aksm/contracts";
import { type EvmAddress, type Hex, type Liquidity, lowerAddress, type MorphoMarket } from "@aksm/core";
import { encodeDeployData } from "viem";
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
  const { weth, factory, market } = liquidity;
  const { client, create } = await sender(endpoint, deployerKey);
  const fee = await client.readContract({ address: market, abi: marketAbi, functionName: "fee" });
  const inFactory = { address: factory, abi: factoryAbi } as const;
  const pool = lowerAddress(
    await client.readContract({ ...inFactory, functionName: "getPool", args: [cert, weth, fee] }),
  );
  if (pool !== lowerAddress(market)) throw new DeploymentMismatch("factory.getPool", market, pool);

  const params = morphoMarketParams(morpho, weth, cert);
  const args = [morpho.morpho, params, market] as const;
  const address = await create(encodeDeployData({ abi: leverageAbi, bytecode: leverageBytecode, args }));
  const made = { address, abi: leverageAbi } as const;
  const expected = { marketId: morphoMarketId(params), morpho: morpho.morpho, pool, cert, weth } as const;
  for (const functionName of ["marketId", "morpho", "pool", "cert", "weth"] as const) {
    const found = (await client.readContract({ ...made, functionName })).toLowerCase();
    if (found !== expected[functionName].toLowerCase()) {
      throw new DeploymentMismatch(`leverage.${functionName}`, expected[functionName], found);
    }
  }
  return address;
}
