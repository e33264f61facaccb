import { vaultAbi, vaultBytecode } from "@aksm/contracts";
import { type EvmAddress, type FarmPlace, type Hex, lowerAddress, type VaultPlace } from "@aksm/core";
import { encodeDeployData, type PublicClient } from "viem";
import { DeploymentMismatch } from "../errors.ts";
import { sender } from "./sender.ts";

export interface VaultParameters {
  readonly endpoint: string;
  readonly deployerKey: Hex;
  /** Over shares of liquidity. */
  readonly farm: FarmPlace;
  /** aKSMc, and what one is worth. */
  readonly cert: EvmAddress;
  readonly rateProvider: EvmAddress;
}

/** A vault over the farm; reads back what it is made with. Throws `DeploymentMismatch`, `TransactionReverted`. */
export async function deployVault(parameters: VaultParameters): Promise<VaultPlace> {
  const { endpoint, deployerKey, farm, cert, rateProvider } = parameters;
  const { client, create } = await sender(endpoint, deployerKey);
  const args = [farm.address, cert, rateProvider, "Compounding aKSMc/ETH liquidity", "vault-aKSMc-ETH"] as const;
  const address = await create(encodeDeployData({ abi: vaultAbi, bytecode: vaultBytecode, args }));
  await checkVault(client, address, parameters);
  return { address, farm: farm.name };
}

/** Reads back what a vault is made with. Throws `DeploymentMismatch`. */
export async function checkVault(
  client: PublicClient,
  address: EvmAddress,
  { farm, rateProvider }: Pick<VaultParameters, "farm" | "rateProvider">,
): Promise<void> {
  const vault = { address, abi: vaultAbi } as const;
  const expected = { farm: farm.address, asset: farm.staked, rates: rateProvider } as const;
  for (const functionName of ["farm", "asset", "rates"] as const) {
    const found = lowerAddress(await client.readContract({ ...vault, functionName }));
    if (found !== lowerAddress(expected[functionName])) {
      throw new DeploymentMismatch(`vault.${functionName}`, expected[functionName], found);
    }
  }
}
