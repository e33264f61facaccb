import type { Deployment, EthereumBlock, ValidatorTargets } from "@aksm/core";
import { createPublicClient, defineChain, http, type PublicClient } from "viem";
import { reading, WrongChain } from "./errors.ts";
import type { PoolHistory, Provided } from "./memory.ts";

/** What the reads and writes of this package need of a deployment; who plans names the operators too. */
export type EvmDeployment = Pick<Deployment, "ethereum" | "threshold"> & Partial<Pick<Deployment, "operators">>;

/** A connection to one endpoint, for one deployment. */
export interface EvmConnection {
  readonly deployment: EvmDeployment;
  readonly client: PublicClient;
  /** Finalized blocks by number: they never change. Bounded. */
  readonly finalized: Map<number, EthereumBlock>;
  /** Of the requests up to `upTo`, all but `open` were paid or cancelled at block `atBlock`: nothing happens to them. */
  readonly settled: { upTo: bigint; open: readonly bigint[]; atBlock: number };
  /** What the validator registry held, by its version. Bounded. */
  readonly targets: Map<bigint, ValidatorTargets>;
  /** The pool's past as far as it was read. */
  history: PoolHistory | null;
  /** How far the first liquidity was looked for. */
  provided: Provided;
  /** Ends when the last transaction asked for was handed over or refused. */
  sending: Promise<unknown>;
}

export interface ConnectOptions {
  /** Attempts after a failed one. */
  readonly retries?: number;
}

const TIMEOUT_MS = 60_000;
/** Reads made together are answered together: logs of a busy time must not take the other answers down with them. */
const MAX_ANSWER_BYTES = 100_000_000;
const RETRIES = 4;

/** An EVM chain as viem describes chains. */
export const evmChain = (chainId: number, endpoint: string) =>
  defineChain({
    id: chainId,
    name: `Ethereum (chain ${chainId})`,
    nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
    rpcUrls: { default: { http: [endpoint] } },
  });

/** HTTP, batched: reads made together travel together; patient with a busy node. */
export const evmTransport = (endpoint: string, { retries = RETRIES }: ConnectOptions = {}) =>
  http(endpoint, {
    timeout: TIMEOUT_MS,
    retryCount: retries,
    batch: { batchSize: 100 },
    maxResponseBodySize: MAX_ANSWER_BYTES,
  });

/** Opens nothing yet: the first read does. */
export function openConnection(endpoint: string, deployment: EvmDeployment, options?: ConnectOptions): EvmConnection {
  const client = createPublicClient({
    chain: evmChain(deployment.ethereum.chainId, endpoint),
    transport: evmTransport(endpoint, options),
    cacheTime: 0,
  }) as PublicClient;
  return {
    deployment,
    client,
    finalized: new Map(),
    settled: { upTo: 0n, open: [], atBlock: 0 },
    targets: new Map(),
    history: null,
    provided: { first: null, next: 0 },
    sending: Promise.resolve(),
  };
}

/** Throws `WrongChain` where the endpoint serves another chain than the deployment's, and `EndpointUnavailable`. */
export async function checkChain(connection: EvmConnection): Promise<void> {
  const found = await reading("chain id", connection.client.getChainId());
  const expected = connection.deployment.ethereum.chainId;
  if (found !== expected) throw new WrongChain(expected, found);
}
