import { unstakeQueueAbi } from "@aksm/contracts";
import type { Hex, Planck } from "@aksm/core";
import { parseEventLogs, type TransactionReceipt } from "viem";
import type { EvmConnection } from "../connect.ts";
import { type ContractCall, contractCall } from "./send.ts";

/** How much to unstake: planck at the rate of the block that takes the request, or shares, exact at any rate. */
export type UnstakeAmount = { readonly tokens: Planck } | { readonly shares: bigint };

/** `recipient`: prefix ‖ 32 bytes ‖ checksum, as the address decodes. */
export function requestUnstakeCall(connection: EvmConnection, amount: UnstakeAmount, recipient: Hex): ContractCall {
  const queue = { address: connection.deployment.ethereum.contracts.queue, abi: unstakeQueueAbi } as const;
  return "tokens" in amount
    ? contractCall({ ...queue, functionName: "requestUnstake", args: [amount.tokens, recipient] })
    : contractCall({ ...queue, functionName: "requestUnstakeShares", args: [amount.shares, recipient] });
}

/** Gives a waiting request up. */
export function cancelCall(connection: EvmConnection, requestId: bigint): ContractCall {
  const queue = { address: connection.deployment.ethereum.contracts.queue, abi: unstakeQueueAbi } as const;
  return contractCall({ ...queue, functionName: "cancel", args: [requestId] });
}

/** Names another recipient for a parked request. `recipient` as in `requestUnstakeCall`. */
export function redirectCall(connection: EvmConnection, requestId: bigint, recipient: Hex): ContractCall {
  const queue = { address: connection.deployment.ethereum.contracts.queue, abi: unstakeQueueAbi } as const;
  return contractCall({ ...queue, functionName: "redirect", args: [requestId, recipient] });
}

/** Shares that a cancel's transaction gave back, or null where it cancelled nothing. */
export function returnedBy(receipt: TransactionReceipt): bigint | null {
  const [made] = parseEventLogs({ abi: unstakeQueueAbi, eventName: "Cancelled", logs: receipt.logs });
  return made?.args.returned ?? null;
}

/** The request that a receipt's transaction made, or null where it made none. */
export function requestOf(receipt: TransactionReceipt): bigint | null {
  const [made] = parseEventLogs({ abi: unstakeQueueAbi, eventName: "UnstakeRequested", logs: receipt.logs });
  return made?.args.requestId ?? null;
}
