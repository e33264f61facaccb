import {
  bondTokenAbi,
  bondTokenBytecode,
  certTokenAbi,
  certTokenBytecode,
  committeeAbi,
  committeeBytecode,
  depositSlotsAbi,
  depositSlotsBytecode,
  rateProviderAbi,
  rateProviderBytecode,
  stakingPoolAbi,
  stakingPoolBytecode,
  unstakeQueueAbi,
  unstakeQueueBytecode,
} from "@aksm/contracts";
import type { Contracts, EvmAddress, Hex } from "@aksm/core";
import { createPublicClient, createWalletClient, encodeDeployData, getContractAddress, type PublicClient } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { evmChain, evmTransport } from "../connect.ts";
import { DeploymentMismatch, EndpointUnavailable, TransactionReverted } from "../errors.ts";
import { checkDeployment } from "./check.ts";
import { type DeployParameters, sortedMembers } from "./parameters.ts";

export interface DeployedContracts {
  readonly chainId: number;
  readonly contracts: Contracts;
  /** Block of the last contract: nothing can have happened to them before. */
  readonly birth: number;
}

const RECEIPT_TIMEOUT_MS = 60_000;

/**
 * Deploys all contracts. They name each other, so their addresses are computed ahead from the deployer's nonce;
 * afterwards every constructor argument is read back. Throws `DeploymentMismatch`, `TransactionReverted`,
 * `EndpointUnavailable`. Nobody else may send with the deployer's key meanwhile.
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
  const addressAt = (offset: number): EvmAddress =>
    getContractAddress({ from: account.address, nonce: BigInt(nonce + offset) }).toLowerCase() as EvmAddress;
  const contracts: Contracts = {
    committee: addressAt(0),
    token: addressAt(1),
    slots: addressAt(2),
    pool: addressAt(3),
    queue: addressAt(4),
    cert: addressAt(5),
    rateProvider: addressAt(6),
  };

  let birth = 0;
  for (const [offset, data] of creations(parameters, contracts).entries()) {
    const hash = await wallet.sendTransaction({ data, nonce: nonce + offset });
    await onSent?.();
    const receipt = await client.waitForTransactionReceipt({ hash, timeout: RECEIPT_TIMEOUT_MS });
    if (receipt.status === "reverted") throw new TransactionReverted(hash);
    if (receipt.contractAddress?.toLowerCase() !== addressAt(offset)) {
      throw new DeploymentMismatch(`contract ${offset}'s address`, addressAt(offset), receipt.contractAddress);
    }
    birth = Number(receipt.blockNumber);
  }
  await checkDeployment(client, contracts, parameters);
  return { chainId, contracts, birth };
}

/** The creation code of each contract, in the order of `contracts`' nonces. */
function creations(parameters: DeployParameters, { committee, token, slots, pool, queue }: Contracts): Hex[] {
  const { number, hash, era } = parameters.initialAnchor;
  const members = sortedMembers(parameters.committee);
  return [
    encodeDeployData({
      abi: committeeAbi,
      bytecode: committeeBytecode,
      args: [members, BigInt(parameters.threshold), parameters.epoch],
    }),
    encodeDeployData({
      abi: bondTokenAbi,
      bytecode: bondTokenBytecode,
      args: [parameters.decimals, pool, queue, parameters.treasury, parameters.feeBps, parameters.vestingPeriod],
    }),
    encodeDeployData({ abi: depositSlotsAbi, bytecode: depositSlotsBytecode, args: [pool, queue] }),
    encodeDeployData({
      abi: stakingPoolAbi,
      bytecode: stakingPoolBytecode,
      args: [
        committee,
        token,
        slots,
        parameters.minimumStake,
        parameters.maxDailyGrowthPpm,
        parameters.maxLossPpm,
        { number: BigInt(number), era, reportedAt: 0, hash },
      ],
    }),
    encodeDeployData({
      abi: unstakeQueueAbi,
      bytecode: unstakeQueueBytecode,
      args: [committee, token, slots, parameters.ss58Prefix, parameters.minimumUnstake],
    }),
    encodeDeployData({
      abi: certTokenAbi,
      bytecode: certTokenBytecode,
      args: [token, parameters.certName, parameters.certSymbol],
    }),
    encodeDeployData({ abi: rateProviderAbi, bytecode: rateProviderBytecode, args: [token] }),
  ];
}
