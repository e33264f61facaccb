import type { Contracts, EvmAddress } from "@aksm/core";
import { createPublicClient, createWalletClient, type PublicClient } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { evmChain, evmTransport } from "../connect.ts";
import { DeploymentMismatch, EndpointUnavailable, TransactionReverted } from "../errors.ts";
import { checkDeployment } from "./check.ts";
import { creations, futureAddresses } from "./creations.ts";
import type { DeployParameters } from "./parameters.ts";

export interface DeployedContracts {
  readonly chainId: number;
  readonly contracts: Contracts;
  /** Block of the first contract: nothing can have happened to them before. */
  readonly birth: number;
}

const RECEIPT_TIMEOUT_MS = 60_000;

/**
 * Deploys all contracts; afterwards every constructor argument is read back. Throws `DeploymentMismatch`,
 * `TransactionReverted`, `EndpointUnavailable`. Nobody else may send with the deployer's key meanwhile.
 */
export async function deployContracts(parameters: DeployParameters): Promise<DeployedContracts> {
  const { endpoint, onSent } = parameters;
  const account = privateKeyToAccount(parameters.deployerKey);
  const bare = createPublicClient({ transport: evmTransport(endpoint) });
  const chainId = await bare.getChainId().catch((error: unknown) => {
    throw new EndpointUnavailable("chain id", error);
  });
  const chain = evmChain(chainId, endpoint);
  const client = createPublicClient({ chain, transport: evmTransport(endpoint), pollingInterval: 100 }) as PublicClient;
  const wallet = createWalletClient({ account, chain, transport: evmTransport(endpoint) });
  const nonce = await client.getTransactionCount({ address: account.address });
  const contracts = futureAddresses(account.address as EvmAddress, nonce);

  const blocks: number[] = [];
  for (const [offset, { role, data }] of creations(parameters, contracts).entries()) {
    const hash = await wallet.sendTransaction({ data, nonce: nonce + offset });
    await onSent?.(role);
    const receipt = await client.waitForTransactionReceipt({ hash, timeout: RECEIPT_TIMEOUT_MS });
    if (receipt.status === "reverted") throw new TransactionReverted(hash);
    if (receipt.contractAddress?.toLowerCase() !== contracts[role]) {
      throw new DeploymentMismatch(`the address of "${role}"`, contracts[role], receipt.contractAddress);
    }
    blocks.push(Number(receipt.blockNumber));
  }
  const birth = Math.min(...blocks);
  await checkDeployment(client, contracts, parameters, birth);
  return { chainId, contracts, birth };
}
