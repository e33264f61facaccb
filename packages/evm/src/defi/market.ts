import { bondTokenAbi, poolShareAbi } from "@aksm/contracts";
import type { EthereumBlock, EvmAddress, Hex, Liquidity, MarketState, Planck } from "@aksm/core";
import { erc20Abi } from "viem";
import { latestBlock } from "../blocks/read.ts";
import type { EvmConnection } from "../connect.ts";
import { EvmError, reading } from "../errors.ts";
import { readingAt } from "../state/readingAt.ts";
import { toEvmError } from "../submit/decode.ts";
import { marketAbi, quoterAbi } from "./uniswap.ts";

/** The deployment names no contracts for what is asked. */
export class NoDefi extends EvmError {
  override name = "NoDefi";
  constructor(what = "no market for aKSMc") {
    super(`This deployment names ${what}`);
  }
}

/** Throws `NoDefi` where the deployment has none. */
export function liquidityOf({ deployment }: EvmConnection): Liquidity {
  const { defi } = deployment.ethereum;
  if (!defi) throw new NoDefi();
  return defi.liquidity;
}

/** The market at a block, the latest if none is named, fees that nobody fetched yet included. Throws `NoDefi`, `EndpointUnavailable`. */
export async function marketState(
  connection: EvmConnection,
  asked?: EthereumBlock,
): Promise<MarketState & { readonly block: EthereumBlock; readonly planckPerCert: Planck }> {
  const { market, share } = liquidityOf(connection);
  const { client, deployment } = connection;
  const { cert, token } = deployment.ethereum.contracts;
  const block = asked ?? (await latestBlock(connection));
  const at = { blockNumber: BigInt(block.number) };
  const inMarket = { address: market, abi: marketAbi, ...at } as const;
  const [slot0, inRange, fee, token0, supply, fetched, planckPerCert] = await readingAt(
    block,
    Promise.all([
      client.readContract({ ...inMarket, functionName: "slot0" }),
      client.readContract({ ...inMarket, functionName: "liquidity" }),
      client.readContract({ ...inMarket, functionName: "fee" }),
      client.readContract({ ...inMarket, functionName: "token0" }),
      client.readContract({ address: share, abi: poolShareAbi, functionName: "totalSupply", ...at }),
      client.simulateContract({ address: share, abi: poolShareAbi, functionName: "collectFees", ...at }),
      client.readContract({
        address: token,
        abi: bondTokenAbi,
        functionName: "tokensForSharesDown",
        args: [10n ** 18n],
        ...at,
      }),
    ]),
  );
  const [liquidity, fees0, fees1] = fetched.result;
  return {
    block,
    planckPerCert,
    root: slot0[0],
    inRange,
    certFirst: token0.toLowerCase() === cert.toLowerCase(),
    feePpm: BigInt(fee),
    liquidity,
    supply,
    fees0,
    fees1,
  };
}

/**
 * What a trade of exactly so much gets, and the root of the price after it, at the latest block. Throws what `toEvmError`
 * makes of a refusal, as by a market without liquidity.
 */
export async function quoteTrade(
  connection: EvmConnection,
  { sellsCert, amount, feePpm }: { readonly sellsCert: boolean; readonly amount: bigint; readonly feePpm: bigint },
): Promise<{ readonly out: bigint; readonly rootAfter: bigint }> {
  const { weth, quoter } = liquidityOf(connection);
  const { cert } = connection.deployment.ethereum.contracts;
  const [tokenIn, tokenOut] = sellsCert ? [cert, weth] : [weth, cert];
  const asked = { tokenIn, tokenOut, amountIn: amount, fee: Number(feePpm), sqrtPriceLimitX96: 0n };
  try {
    const { result } = await connection.client.simulateContract({
      address: quoter,
      abi: quoterAbi,
      functionName: "quoteExactInputSingle",
      args: [asked],
    });
    return { out: result[0], rootAfter: result[1] };
  } catch (error) {
    throw toEvmError("quote", error);
  }
}

/** At the latest block: shares that so many planck are (rounded up), and planck that so many shares are (down). */
export async function convert(
  connection: EvmConnection,
  direction: "sharesForTokensUp" | "tokensForSharesDown",
  amount: bigint,
): Promise<bigint> {
  const address = connection.deployment.ethereum.contracts.token;
  const call = { address, abi: bondTokenAbi, args: [amount] } as const;
  return reading("the rate", connection.client.readContract({ ...call, functionName: direction }));
}

/** What the owner has of an ERC-20, at the latest block. */
export const balanceOf = (connection: EvmConnection, token: Hex, owner: EvmAddress): Promise<bigint> =>
  reading(
    "a balance",
    connection.client.readContract({ address: token, abi: erc20Abi, functionName: "balanceOf", args: [owner] }),
  );
