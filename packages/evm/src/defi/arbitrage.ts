import { priceFeedAbi } from "@aksm/contracts";
import {
  type ArbitrageFacts,
  accrue,
  type EthereumBlock,
  type EvmAddress,
  fairOf,
  type Ratio,
  rootOfPriceDown,
  timesDown,
} from "@aksm/core";
import { BaseError, ContractFunctionRevertedError } from "viem";
import { latestBlock } from "../blocks/read.ts";
import type { EvmConnection } from "../connect.ts";
import { reading } from "../errors.ts";
import { poolState } from "../state/ethereumState.ts";
import { holdings } from "../state/holdings.ts";
import { readingAt } from "../state/readingAt.ts";
import { terms } from "../state/terms.ts";
import type { NativePrice } from "./feed.ts";
import { liquidityOf } from "./market.ts";
import { type NativePriceSource, priceOf } from "./nativePrice.ts";
import { marketTicks } from "./ticks.ts";

/** What was read, with the block and the price that it stands on. */
export interface ArbitrageRead extends ArbitrageFacts {
  readonly block: EthereumBlock;
  readonly price: NativePrice;
}

/** About 1 % of the price and a half on either side, so that the depth at 1 % can be told. */
const TICKS_BEYOND = 150;
/** Gas of each transaction at most, measured on markets with many positions; a tick that a trade passes writes several words. */
const GAS = { buy: 220_000n, sell: 300_000n, unstake: 180_000n, tick: 40_000n } as const;
/** Who asks without an account sees what anybody with money could do. */
const ANYBODY = { shares: 0n, wei: 2n ** 128n, sending: false } as const;

/**
 * Everything that a decision needs of Ethereum, at the latest block. Throws `NoDefi`, `StalePrice`, `NoPrice`,
 * `StateUnavailable`, `EndpointUnavailable`.
 */
export async function arbitrageFacts(
  connection: EvmConnection,
  asked: {
    /** Null for the one that the deployment's lending goes by. */
    readonly source: NativePriceSource | null;
    readonly account: EvmAddress | null;
    /** Digits of the native token. */
    readonly decimals: number;
    readonly exitSeconds: bigint | null;
  },
): Promise<ArbitrageRead> {
  liquidityOf(connection);
  const block = await latestBlock(connection);
  const [price, raw, limits, doubt, gasPrice, account] = await Promise.all([
    priceOf(connection, asked.source, block),
    poolState(connection, block),
    terms(connection, block),
    doubtOf(connection, block),
    reading("gas price", connection.client.getGasPrice()),
    asked.account ? accountOf(connection, asked.account, block) : ANYBODY,
  ]);
  const pool = accrue(raw, block.timestamp);
  const fair = fairOf(pool, price.weiPerNative, 10n ** BigInt(asked.decimals));
  const toward = await fairRoot(connection, fair);
  const market = await marketTicks(connection, { toward, beyond: TICKS_BEYOND, block });
  const { minimumUnstake, leastUnstake } = limits;
  const { exitSeconds } = asked;
  return {
    ...{ block, price, market, pool, fair, gasPrice, gas: GAS, exitSeconds, doubt },
    ...{ minimumUnstake, leastUnstake, account },
  };
}

/** The root that the market would have at the fair value; the order of addresses is that of the tokens. */
async function fairRoot(connection: EvmConnection, fair: Ratio): Promise<bigint> {
  const { cert } = connection.deployment.ethereum.contracts;
  const certFirst = BigInt(cert) < BigInt(liquidityOf(connection).weth);
  const root = rootOfPriceDown(timesDown(10n ** 18n, fair), certFirst);
  return root < LOWEST_ROOT ? LOWEST_ROOT : root > HIGHEST_ROOT ? HIGHEST_ROOT : root;
}
const LOWEST_ROOT = 4_295_128_739n;
const HIGHEST_ROOT = 1_461_446_703_485_210_103_287_273_052_203_988_822_378_723_970_341n;

/** Why lending markets would get no redemption rate either: a pause, a contested loss, operators that are silent. */
export async function doubtOf(connection: EvmConnection, block: EthereumBlock): Promise<string | null> {
  const address = connection.deployment.ethereum.contracts.priceFeed;
  const at = { address, abi: priceFeedAbi, blockNumber: BigInt(block.number) } as const;
  try {
    await connection.client.readContract({ ...at, functionName: "latestRoundData" });
    return null;
  } catch (error) {
    const reverted =
      error instanceof BaseError ? error.walk(inner => inner instanceof ContractFunctionRevertedError) : null;
    const name = reverted instanceof ContractFunctionRevertedError ? reverted.data?.errorName : undefined;
    if (name !== undefined && name in DOUBTS) return DOUBTS[name as keyof typeof DOUBTS];
    return readingAt(block, Promise.reject(error));
  }
}

const DOUBTS = {
  Paused: "the guardian has paused: nobody is paid",
  Contested: "a loss is contested: the redemption rate is in doubt",
  Stale: "operators are silent: the redemption rate is too old",
} as const;

/** Counted from the block that balances are read at: what came into a later one is on its way too. */
async function accountOf(connection: EvmConnection, account: EvmAddress, block: EthereumBlock) {
  const { client } = connection;
  const [{ shares, wei }, done, sent] = await Promise.all([
    holdings(connection, account, block),
    reading(
      "the account's transactions",
      client.getTransactionCount({ address: account, blockNumber: BigInt(block.number) }),
    ),
    reading("the account's transactions", client.getTransactionCount({ address: account, blockTag: "pending" })),
  ]);
  return { shares, wei, sending: sent > done };
}
