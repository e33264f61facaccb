import type { Contracts, Defi, EvmAddress, FarmPlace, Hex, Liquidity } from "@aksm/core";
import { deployFarms, deployVault } from "@aksm/evm";
import { createPublicClient, http } from "viem";
import { privateKeyToAddress } from "viem/accounts";
import { CHEF } from "./parameters.ts";
import { compiled, publishing } from "./published.ts";

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
  const { SushiToken, MasterChef } = await compiled<"SushiToken" | "MasterChef">("masterchef");
  const { create, call } = publishing(endpoint, deployerKey);
  const sushi = await create(SushiToken);
  const from = await createPublicClient({ transport: http(endpoint) }).getBlockNumber();
  const chef = await create(MasterChef, sushi, privateKeyToAddress(deployerKey), CHEF.sushiPerBlock, from, from);
  await call(sushi, SushiToken.abi, "transferOwnership", [chef]);
  await call(chef, MasterChef.abi, "add", [1n, share, true]);
  return chef;
}
