import { type EvmAddress, type Hex, lowerAddress } from "@aksm/core";
import {
  createPublicClient,
  createWalletClient,
  type PublicClient,
  type TransactionReceipt,
  WaitForTransactionReceiptTimeoutError,
} from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { evmChain, evmTransport } from "../connect.ts";
import { DeploymentMismatch, TransactionReverted, TransactionUnconfirmed } from "../errors.ts";

/** A busy chain takes long, and what stops half-way leaves contracts that nobody uses. Who deploys watches, and may stop it. */
const RECEIPT_TIMEOUT_MS = 30 * 60_000;

/** Sends one transaction after the other with one key. */
export interface Sender {
  readonly client: PublicClient;
  /** Throws `TransactionReverted`, and `TransactionUnconfirmed` after half an hour. */
  send(to: EvmAddress | null, data: Hex): Promise<TransactionReceipt>;
  /** The address of what the code makes. */
  create(data: Hex): Promise<EvmAddress>;
}

export async function sender(endpoint: string, deployerKey: Hex): Promise<Sender> {
  const bare = createPublicClient({ transport: evmTransport(endpoint) });
  const chain = evmChain(await bare.getChainId(), endpoint);
  const transport = evmTransport(endpoint);
  const client = createPublicClient({ chain, transport, pollingInterval: 250, cacheTime: 0 }) as PublicClient;
  const wallet = createWalletClient({ account: privateKeyToAccount(deployerKey), chain, transport });
  const send: Sender["send"] = async (to, data) => {
    const hash = await wallet.sendTransaction({ to, data });
    const receipt = await client.waitForTransactionReceipt({ hash, timeout: RECEIPT_TIMEOUT_MS }).catch(error => {
      throw error instanceof WaitForTransactionReceiptTimeoutError ? new TransactionUnconfirmed(hash, error) : error;
    });
    if (receipt.status === "reverted") throw new TransactionReverted(hash);
    return receipt;
  };
  const create: Sender["create"] = async data => {
    const { contractAddress } = await send(null, data);
    if (!contractAddress) throw new DeploymentMismatch("the made contract's address", "one", contractAddress);
    return lowerAddress(contractAddress);
  };
  return { client, send, create };
}
