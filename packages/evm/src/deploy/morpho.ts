import { morphoCollateralAbi, morphoCollateralBytecode, morphoOracleAbi, morphoOracleBytecode } from "@aksm/contracts";
import type { Contracts, EvmAddress, Hex, MorphoMarket } from "@aksm/core";
import { encodeDeployData, encodeFunctionData } from "viem";
import { morphoMarketParams } from "../defi/lending/morphoMarket.ts";
import { morphoAbi } from "../defi/lending/published.ts";
import { DeploymentMismatch } from "../errors.ts";
import { checkMorpho, insistOnMaxAge } from "./checkLending.ts";
import { sender } from "./sender.ts";

/** Morpho Blue, which is there already, and what a market of it is made with. */
export interface MorphoParameters {
  readonly endpoint: string;
  readonly deployerKey: Hex;
  readonly contracts: Pick<Contracts, "cert" | "priceFeed">;
  readonly weth: EvmAddress;
  readonly morpho: EvmAddress;
  /** One that its owner enabled; the zero address for a market without interest. */
  readonly rateModel: EvmAddress;
  /** Times 1e18; one that its owner enabled. */
  readonly lltv: bigint;
  /** The native token in ether, in Chainlink's form, and the seconds that its price is good for. */
  readonly nativeFeed: EvmAddress;
  readonly maxAge: bigint;
}

/**
 * Makes our oracle, a market with it, which anybody may, and what supplies to it from aKSMb in one transaction; reads all back.
 * Throws `DeploymentMismatch` where Morpho has not enabled what the market wants, or has something else than was asked for;
 * `TransactionReverted`. Nobody else may send with the deployer's key meanwhile.
 */
export async function deployMorpho(parameters: MorphoParameters): Promise<MorphoMarket> {
  const { contracts, weth, morpho, rateModel, lltv, nativeFeed, maxAge } = parameters;
  const { client, send, create } = await sender(parameters.endpoint, parameters.deployerKey);
  const at = { address: morpho, abi: morphoAbi } as const;
  if (!(await client.readContract({ ...at, functionName: "isLltvEnabled", args: [lltv] }))) {
    throw new DeploymentMismatch("morpho.isLltvEnabled", `${lltv} enabled`, "not");
  }
  if (!(await client.readContract({ ...at, functionName: "isIrmEnabled", args: [rateModel] }))) {
    throw new DeploymentMismatch("morpho.isIrmEnabled", `${rateModel} enabled`, "not");
  }
  const args = [contracts.priceFeed, nativeFeed, maxAge, contracts.cert] as const;
  const oracle = await create(encodeDeployData({ abi: morphoOracleAbi, bytecode: morphoOracleBytecode, args }));
  const market = morphoMarketParams({ oracle, rateModel, lltv }, weth, contracts.cert);
  await send(morpho, encodeFunctionData({ abi: morphoAbi, functionName: "createMarket", args: [market] }));
  const entry = await create(
    encodeDeployData({
      ...{ abi: morphoCollateralAbi, bytecode: morphoCollateralBytecode },
      args: [contracts.cert, morpho, market],
    }),
  );
  const made = { morpho, oracle, rateModel, lltv, entry };
  await checkMorpho(client, made, parameters);
  await insistOnMaxAge(client, oracle, maxAge);
  return made;
}
