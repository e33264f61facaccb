import { poolShareAbi, zapAbi } from "@aksm/contracts";
import type { Planck } from "@aksm/core";
import { parseEventLogs, type TransactionReceipt } from "viem";
import type { EvmConnection } from "../connect.ts";
import { type ContractCall, contractCall } from "../submit/send.ts";
import { liquidityOf } from "./market.ts";
import { NO_PERMIT, type Permit } from "./permit.ts";

const zapOf = (connection: EvmConnection) => ({ address: liquidityOf(connection).zap, abi: zapAbi }) as const;

export interface SellArguments {
  /** aKSMb, planck. */
  readonly tokens: Planck;
  readonly leastWei: bigint;
  /** Last second in which it counts. */
  readonly deadline: bigint;
  readonly permit?: Permit;
}

export const sellCall = (
  connection: EvmConnection,
  { tokens, leastWei, deadline, permit = NO_PERMIT }: SellArguments,
): ContractCall =>
  contractCall({ ...zapOf(connection), functionName: "sell", args: [tokens, leastWei, deadline, permit] });

export interface BuyArguments {
  readonly wei: bigint;
  /** aKSMb, planck. */
  readonly leastTokens: Planck;
  readonly deadline: bigint;
}

export const buyCall = (connection: EvmConnection, { wei, leastTokens, deadline }: BuyArguments): ContractCall =>
  contractCall({ ...zapOf(connection), functionName: "buy", args: [leastTokens, deadline], value: wei });

export interface AddLiquidityArguments {
  /** aKSMb, planck, and ether; what does not fit comes back. */
  readonly tokens: Planck;
  readonly wei: bigint;
  /** aKSMc of the tokens that are sold for ether first, and the least that they bring. */
  readonly unitsToSell: bigint;
  readonly leastWeiForThem: bigint;
  readonly leastShares: bigint;
  readonly deadline: bigint;
  readonly permit?: Permit;
}

export function addLiquidityCall(connection: EvmConnection, given: AddLiquidityArguments): ContractCall {
  const { tokens, wei, unitsToSell, leastWeiForThem, leastShares, deadline, permit = NO_PERMIT } = given;
  return contractCall({
    ...zapOf(connection),
    functionName: "addLiquidity",
    args: [tokens, unitsToSell, leastWeiForThem, leastShares, deadline, permit],
    value: wei,
  });
}

export interface RemoveLiquidityArguments {
  readonly shares: bigint;
  readonly leastTokens: Planck;
  readonly leastWei: bigint;
  readonly deadline: bigint;
  readonly permit?: Permit;
}

export function removeLiquidityCall(connection: EvmConnection, given: RemoveLiquidityArguments): ContractCall {
  const { shares, leastTokens, leastWei, deadline, permit = NO_PERMIT } = given;
  return contractCall({
    ...zapOf(connection),
    functionName: "removeLiquidity",
    args: [shares, leastTokens, leastWei, deadline, permit],
  });
}

/** What a transaction of the zap did; amounts in planck, wei and shares. */
export type Zapped =
  | { readonly kind: "sold"; readonly tokens: Planck; readonly wei: bigint }
  | { readonly kind: "bought"; readonly tokens: Planck; readonly wei: bigint }
  /** What stayed in the pool of what was given, less what was sold first. */
  | { readonly kind: "added"; readonly shares: bigint; readonly tokens: Planck; readonly wei: bigint }
  | { readonly kind: "removed"; readonly shares: bigint; readonly tokens: Planck; readonly wei: bigint };

/** Null where the receipt is of another transaction. */
export function zappedBy(connection: EvmConnection, receipt: TransactionReceipt): Zapped | null {
  const { address, abi } = zapOf(connection);
  const logs = receipt.logs.filter(log => log.address.toLowerCase() === address);
  for (const { eventName, args } of parseEventLogs({ abi, logs })) {
    switch (eventName) {
      case "Sold":
        return { kind: "sold", tokens: args.tokens, wei: args.eth };
      case "Bought":
        return { kind: "bought", tokens: args.tokens, wei: args.eth };
      case "LiquidityAdded": {
        const { shares, tokens, tokensBack, eth, ethBack } = args;
        return { kind: "added", shares, tokens: tokens - tokensBack, wei: eth - ethBack };
      }
      case "LiquidityRemoved":
        return { kind: "removed", shares: args.shares, tokens: args.tokens, wei: args.eth };
    }
  }
  return null;
}

/** Adds fees back to the liquidity of all shares. */
export const compoundCall = (connection: EvmConnection): ContractCall =>
  contractCall({ address: liquidityOf(connection).share, abi: poolShareAbi, functionName: "compound", args: [] });

/** Liquidity that a transaction added from fees; 0 for none. */
export function compoundedBy({ logs }: TransactionReceipt): bigint {
  const [made] = parseEventLogs({ abi: poolShareAbi, eventName: "Compounded", logs });
  return made?.args.added ?? 0n;
}
