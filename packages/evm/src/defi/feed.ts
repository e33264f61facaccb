import type { EthereumBlock, EvmAddress, Ratio } from "@aksm/core";
import type { EvmConnection } from "../connect.ts";
import { EvmError } from "../errors.ts";
import { readingAt } from "../state/readingAt.ts";
import { feedAbi } from "./uniswap.ts";

/** The price of one native token, as it was at a second. */
export interface NativePrice {
  /** Wei for a whole native token. */
  readonly weiPerNative: Ratio;
  readonly updatedAt: bigint;
}

/** Too old to rely on; the sentence says by how much. */
export class StalePrice extends EvmError {
  override name = "StalePrice";
  constructor(
    readonly ageSeconds: bigint,
    readonly maxAgeSeconds: bigint,
  ) {
    super(`The price of the native token is ${ageSeconds} seconds old; it counts for ${maxAgeSeconds}`);
  }
}

/** The feed has no answer, or one that is no price; null where there is no feed. */
export class NoPrice extends EvmError {
  override name = "NoPrice";
  constructor(feed: EvmAddress | null, why: string, cause?: unknown) {
    super(feed ? `The price feed ${feed} gives no price: ${why}` : `There is no price of the native token: ${why}`, {
      cause,
    });
  }
}

/**
 * What a feed in Chainlink's form says of the native token's price in ether at a block. Throws `StalePrice` where its answer is older
 * than `maxAgeSeconds` or from the future, `NoPrice` where it refuses or answers with nothing above 0.
 */
export async function readFeed(
  connection: EvmConnection,
  { feed, maxAgeSeconds }: { readonly feed: EvmAddress; readonly maxAgeSeconds: bigint },
  block: EthereumBlock,
): Promise<NativePrice> {
  const at = { address: feed, abi: feedAbi, blockNumber: BigInt(block.number) } as const;
  const { client } = connection;
  let said: readonly [number, readonly [bigint, bigint, bigint, bigint, bigint]];
  try {
    said = await readingAt(
      block,
      Promise.all([
        client.readContract({ ...at, functionName: "decimals" }),
        client.readContract({ ...at, functionName: "latestRoundData" }),
      ]),
    );
  } catch (error) {
    if (error instanceof EvmError && error.retryable) throw error;
    throw new NoPrice(feed, "it refuses to answer, as where its answer is too old", error);
  }
  const [decimals, [, answer, , updatedAt]] = said;
  if (answer <= 0n) throw new NoPrice(feed, `it answers ${answer}`);
  insistOnAge(block.timestamp - updatedAt, maxAgeSeconds);
  return { weiPerNative: { over: answer * 10n ** 18n, under: 10n ** BigInt(decimals) }, updatedAt };
}

/** Throws `StalePrice`. */
export function insistOnAge(ageSeconds: bigint, maxAgeSeconds: bigint): void {
  if (ageSeconds > maxAgeSeconds || ageSeconds < 0n) throw new StalePrice(ageSeconds, maxAgeSeconds);
}
