import type { Contracts, Hex, Liquidity } from "@aksm/core";
import { deployLiquidity } from "@aksm/evm";
import { MARKET } from "./parameters.ts";
import { publishing } from "./published.ts";

/** Wrapped ether and Uniswap v3 as their packages publish them. */
const PUBLISHED = {
  weth: "canonical-weth/build/contracts/WETH9.json",
  factory: "@uniswap/v3-core/artifacts/contracts/UniswapV3Factory.sol/UniswapV3Factory.json",
  quoter: "@uniswap/v3-periphery/artifacts/contracts/lens/QuoterV2.sol/QuoterV2.json",
} as const;

/** Deploys the published exchange, and our contracts around a market of aKSMc and ether, which begins without liquidity. */
export async function openExchange(endpoint: string, deployerKey: Hex, { cert }: Contracts): Promise<Liquidity> {
  const { deploy } = publishing(endpoint, deployerKey);
  const weth = await deploy(PUBLISHED.weth);
  const factory = await deploy(PUBLISHED.factory);
  const quoter = await deploy(PUBLISHED.quoter, factory, weth);
  return deployLiquidity({ endpoint, deployerKey, cert, weth, factory, quoter, ...MARKET });
}
