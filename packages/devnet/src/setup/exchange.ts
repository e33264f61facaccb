import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Contracts, EvmAddress, Hex, Liquidity } from "@aksm/core";
import { deployLiquidity } from "@aksm/evm";
import { type Abi, createPublicClient, createWalletClient, encodeDeployData, http } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { foundry } from "viem/chains";
import { MARKET } from "./parameters.ts";

/** Wrapped ether and Uniswap v3 as their packages publish them: bytecode that the local Ethereum runs as any other does. */
const PUBLISHED = {
  weth: "canonical-weth/build/contracts/WETH9.json",
  factory: "@uniswap/v3-core/artifacts/contracts/UniswapV3Factory.sol/UniswapV3Factory.json",
  quoter: "@uniswap/v3-periphery/artifacts/contracts/lens/QuoterV2.sol/QuoterV2.json",
} as const;

interface Artifact {
  readonly abi: Abi;
  readonly bytecode: Hex;
}

const require = createRequire(import.meta.url);

async function artifact(path: string): Promise<Artifact> {
  return JSON.parse(await readFile(require.resolve(path), "utf8")) as Artifact;
}

/** Deploys the published exchange, and our contracts around a market of aKSMc and ether, which begins without liquidity. */
export async function openExchange(endpoint: string, deployerKey: Hex, { cert }: Contracts): Promise<Liquidity> {
  const transport = http(endpoint, { timeout: 60_000 });
  const client = createPublicClient({ chain: foundry, transport, pollingInterval: 250 });
  const wallet = createWalletClient({ account: privateKeyToAccount(deployerKey), chain: foundry, transport });
  const deploy = async (path: string, ...args: unknown[]): Promise<EvmAddress> => {
    const { abi, bytecode } = await artifact(path);
    const hash = await wallet.sendTransaction({ data: encodeDeployData({ abi, bytecode, args }) });
    const { contractAddress } = await client.waitForTransactionReceipt({ hash, timeout: 60_000 });
    if (!contractAddress) throw new Error(`${path} was not deployed`);
    return contractAddress.toLowerCase() as EvmAddress;
  };
  const weth = await deploy(PUBLISHED.weth);
  const factory = await deploy(PUBLISHED.factory);
  const quoter = await deploy(PUBLISHED.quoter, factory, weth);
  return deployLiquidity({ endpoint, deployerKey, cert, weth, factory, quoter, ...MARKET });
}
