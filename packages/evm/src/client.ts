import type { EthereumBlock, EthereumState, EvmAddress, Hex, PoolState, UnstakeRequest } from "@aksm/core";
import { createWalletClient, type LocalAccount, type PublicClient } from "viem";
import type { Attestation, Cause } from "./attestations/cause.ts";
import { digest, sign } from "./attestations/typedData.ts";
import { type FollowOptions, onFinalized } from "./blocks/follow.ts";
import { pairedBlock } from "./blocks/pair.ts";
import { blockByNumber, finalizedBlock } from "./blocks/read.ts";
import {
  type ConnectOptions,
  checkChain,
  type EvmConnection,
  type EvmDeployment,
  evmTransport,
  openConnection,
} from "./connect.ts";
import { type AccountHistory, accountHistory, parkingsOf, paymentsOf } from "./history/account.ts";
import type { PaidEvent } from "./history/events.ts";
import type { BlockRange } from "./history/logs.ts";
import { poolHistory } from "./history/pool.ts";
import { type Settlement, settlementsIn } from "./history/settlements.ts";
import type { PoolHistory, Terms } from "./memory.ts";
import { ethereumState, poolState, requestsAt } from "./state/ethereumState.ts";
import { type Holdings, holdings } from "./state/holdings.ts";
import { mintedAt, paidAt } from "./state/slots.ts";
import { terms } from "./state/terms.ts";
import { type SubmitOutcome, submit } from "./submit/attested.ts";
import type { EvmWallet } from "./submit/send.ts";

/**
 * Ethereum for one deployment. Reads are of finalized blocks unless they say otherwise; every read throws
 * `EndpointUnavailable`, those of contracts `StateUnavailable` too.
 */
export interface EvmClient {
  readonly connection: EvmConnection;
  /** The viem client underneath. */
  readonly rpc: PublicClient;
  finalizedBlock(): Promise<EthereumBlock>;
  /** A finalized block by number. Throws `BlockNotFound`. */
  block(number: number): Promise<EthereumBlock>;
  onFinalized(listener: (head: EthereumBlock) => void, options?: FollowOptions): () => void;
  /** The last block up to the deadline (seconds), or null until a later one is finalized. */
  pairedBlock(deadline: bigint): Promise<EthereumBlock | null>;
  ethereumState(block: EthereumBlock): Promise<EthereumState>;
  poolState(block: EthereumBlock): Promise<PoolState>;
  /** At a finalized block, or at the latest one where `block` is null. */
  terms(block: EthereumBlock | null): Promise<Terms>;
  /** At a finalized block, or at the latest one where `block` is null. */
  holdings(account: EvmAddress, block: EthereumBlock | null): Promise<Holdings>;
  /** Requests `from` … `to`, both included. */
  requests(block: EthereumBlock, from: bigint, to: bigint): Promise<UnstakeRequest[]>;
  /** The record of a payment, or null where there is none up to the block. */
  payment(requestId: bigint, block: EthereumBlock): Promise<PaidEvent | null>;
  mintedAt(depositIds: readonly Hex[], block: EthereumBlock): Promise<ReadonlySet<Hex>>;
  /** What Ethereum decided about deposits beside mints in these finalized blocks, both included, oldest first. */
  settlements(range: BlockRange): Promise<Settlement[]>;
  paidAt(requestIds: readonly bigint[], block: EthereumBlock): Promise<ReadonlySet<bigint>>;
  /** How often each of the requests was parked up to the block; those never parked are left out. */
  parkings(requestIds: readonly bigint[], block: EthereumBlock): Promise<ReadonlyMap<bigint, number>>;
  /** The pool's events up to a finalized block, each between the rate before and after it. */
  poolHistory(block: EthereumBlock): Promise<PoolHistory>;
  accountHistory(account: EvmAddress, block: EthereumBlock): Promise<AccountHistory>;
  digest(cause: Cause): Hex;
  sign(account: LocalAccount, cause: Cause): Promise<Attestation>;
  submit(wallet: EvmWallet, cause: Cause, attestations: readonly Attestation[]): Promise<SubmitOutcome>;
  /** A wallet on this connection's endpoint that signs with a key at hand. */
  wallet(account: LocalAccount): EvmWallet;
}

/** Checks an endpoint (http or https); nothing stays open. Throws `WrongChain`, `EndpointUnavailable`. */
export async function connectEvm(
  endpoint: string,
  deployment: EvmDeployment,
  options?: ConnectOptions,
): Promise<EvmClient> {
  const connection = openConnection(endpoint, deployment, options);
  await checkChain(connection);
  return {
    connection,
    rpc: connection.client,
    finalizedBlock: () => finalizedBlock(connection),
    block: number => blockByNumber(connection, number),
    onFinalized: (listener, follow) => onFinalized(connection, listener, follow),
    pairedBlock: deadline => pairedBlock(connection, deadline),
    ethereumState: block => ethereumState(connection, block),
    poolState: block => poolState(connection, block),
    terms: block => terms(connection, block),
    holdings: (account, block) => holdings(connection, account, block),
    requests: (block, from, to) => requestsAt(connection, block, from, to),
    payment: async (id, block) => (await paymentsOf(connection, [id], block))[0] ?? null,
    mintedAt: (ids, block) => mintedAt(connection, ids, block),
    settlements: range => settlementsIn(connection, range),
    paidAt: (ids, block) => paidAt(connection, ids, block),
    parkings: (ids, block) => parkingsOf(connection, ids, block),
    poolHistory: block => poolHistory(connection, block.number),
    accountHistory: (account, block) => accountHistory(connection, account, block),
    digest: cause => digest(deployment, cause),
    sign: (account, cause) => sign(account, deployment, cause),
    submit: (wallet, cause, attestations) => submit(connection, wallet, cause, attestations),
    wallet: account =>
      createWalletClient({
        account,
        chain: connection.client.chain,
        transport: evmTransport(endpoint, options),
      }) as EvmWallet,
  };
}
