import { farmAbi, farmBytecode } from "@aksm/contracts";
import { type EvmAddress, type FarmPlace, type Hex, lowerAddress } from "@aksm/core";
import { encodeDeployData, type PublicClient, zeroAddress } from "viem";
import { DeploymentMismatch } from "../errors.ts";
import { sender } from "./sender.ts";

export interface FarmsParameters {
  readonly endpoint: string;
  readonly deployerKey: Hex;
  /** What is staked: shares of liquidity. */
  readonly share: EvmAddress;
  /** Tokens that may be funded, in the order of claims: aKSMc and wrapped ether, whose balances move by transfers alone. */
  readonly rewards: readonly EvmAddress[];
}

/**
 * A farm over shares of liquidity, and one over its receipts with the same rewards; reads back what they are made with.
 * Throws `DeploymentMismatch`, `TransactionReverted`. Nobody else may send with the deployer's key meanwhile.
 */
export async function deployFarms(parameters: FarmsParameters): Promise<readonly FarmPlace[]> {
  const { endpoint, deployerKey, share, rewards } = parameters;
  const { client, send } = await sender(endpoint, deployerKey);
  const create = async (staked: EvmAddress, below: EvmAddress, name: string, symbol: string): Promise<EvmAddress> => {
    const args = [staked, below, rewards, name, symbol] as const;
    const { contractAddress } = await send(null, encodeDeployData({ abi: farmAbi, bytecode: farmBytecode, args }));
    if (!contractAddress) throw new DeploymentMismatch("the made farm's address", "one", contractAddress);
    return lowerAddress(contractAddress);
  };
  const farm = await create(share, zeroAddress, "Farmed aKSMc/ETH liquidity", "farm-aKSMc-ETH");
  const upper = await create(farm, farm, "Farmed aKSMc/ETH receipts", "farm2-aKSMc-ETH");
  const made: readonly FarmPlace[] = [
    { name: "liquidity", kind: "streams", address: farm, staked: share, below: null },
    { name: "receipts", kind: "streams", address: upper, staked: farm, below: "liquidity" },
  ];
  await checkFarms(client, made, parameters);
  return made;
}

/** Reads back our farms of those that a deployment names: the first is over shares. Throws `DeploymentMismatch`. */
export async function checkFarms(
  client: PublicClient,
  farms: readonly FarmPlace[],
  { share, rewards }: Pick<FarmsParameters, "share" | "rewards">,
): Promise<void> {
  const [first] = farms;
  if (first?.staked !== share) throw new DeploymentMismatch("farms[0].staked", share, first?.staked);
  for (const farm of farms) {
    if (farm.kind !== "streams") continue;
    const { address, staked } = farm;
    const lower = farms.find(({ name }) => name === farm.below);
    await checkFarm(client, address, { staked, below: lower?.address ?? zeroAddress, rewards });
  }
}

async function checkFarm(
  client: PublicClient,
  address: EvmAddress,
  expected: { readonly staked: EvmAddress; readonly below: EvmAddress; readonly rewards: readonly EvmAddress[] },
): Promise<void> {
  const farm = { address, abi: farmAbi } as const;
  const found = {
    staked: lowerAddress(await client.readContract({ ...farm, functionName: "staked" })),
    below: lowerAddress(await client.readContract({ ...farm, functionName: "below" })),
    rewards: (await client.readContract({ ...farm, functionName: "rewards" })).map(lowerAddress),
  };
  for (const what of ["staked", "below", "rewards"] as const) {
    const [is, should] = [String(found[what]), String(expected[what])];
    if (is !== should) throw new DeploymentMismatch(`farm.${what}`, should, is);
  }
}
