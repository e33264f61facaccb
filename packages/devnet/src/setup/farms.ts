import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import type { Contracts, Defi, EvmAddress, FarmPlace, Hex, Liquidity } from "@aksm/core";
import { deployFarms, deployVault } from "@aksm/evm";
import { type Abi, createPublicClient, createWalletClient, encodeDeployData, encodeFunctionData, http } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { foundry } from "viem/chains";
import { CHEF } from "./parameters.ts";

interface Artifact {
  readonly abi: Abi;
  readonly bytecode: Hex;
}

/** Our farms over the market's liquidity, a pool for it in a MasterChef as published, and a vault over the first farm. */
export async function openFarms(
  endpoint: string,
  deployerKey: Hex,
  { cert, rateProvider }: Contracts,
  { share, weth }: Liquidity,
): Promise<Required<Pick<Defi, "farms" | "vault">>> {
  const ours = await deployFarms({ endpoint, deployerKey, share, rewards: [cert, weth] });
  const address = await openChef(endpoint, deployerKey, share);
  const chef: FarmPlace = { name: "masterchef", kind: "masterchef", address, staked: share, poolId: 0 };
  const [farm] = ours;
  if (!farm) throw new Error("no farm was deployed");
  const vault = await deployVault({ endpoint, deployerKey, farm, cert, rateProvider });
  return { farms: [...ours, chef], vault };
}

/** It mints SUSHI of its own here, for one pool: no other token is ever added. */
async function openChef(endpoint: string, deployerKey: Hex, share: EvmAddress): Promise<EvmAddress> {
  const transport = http(endpoint, { timeout: 60_000 });
  const client = createPublicClient({ chain: foundry, transport, pollingInterval: 250 });
  const account = privateKeyToAccount(deployerKey);
  const wallet = createWalletClient({ account, chain: foundry, transport });
  const send = async (to: EvmAddress | null, data: Hex) => {
    const hash = await wallet.sendTransaction({ to, data });
    return client.waitForTransactionReceipt({ hash, timeout: 60_000 });
  };
  const { SushiToken, MasterChef } = await compiled();
  const create = async ({ abi, bytecode }: Artifact, ...args: unknown[]): Promise<EvmAddress> => {
    const { contractAddress } = await send(null, encodeDeployData({ abi, bytecode, args }));
    if (!contractAddress) throw new Error("MasterChef was not deployed");
    return contractAddress.toLowerCase() as EvmAddress;
  };
  const sushi = await create(SushiToken);
  const from = await client.getBlockNumber();
  const chef = await create(MasterChef, sushi, account.address, CHEF.sushiPerBlock, from, from);
  await send(sushi, encodeFunctionData({ abi: SushiToken.abi, functionName: "transferOwnership", args: [chef] }));
  await send(chef, encodeFunctionData({ abi: MasterChef.abi, functionName: "add", args: [1n, share, true] }));
  return chef;
}

/** Its package has sources alone; the old compiler for them wants a process of its own. */
async function compiled(): Promise<Readonly<Record<"SushiToken" | "MasterChef", Artifact>>> {
  const script = createRequire(import.meta.url).resolve("@aksm/contracts/masterchef");
  const { stdout } = await promisify(execFile)(process.execPath, [script], { maxBuffer: 1 << 24 });
  return JSON.parse(stdout);
}
