import { cancelCall, redirectCall, returnedBy } from "@aksm/evm";
import type { Context } from "../chains/context.ts";
import type { FollowOptions, Sent, TransactionProgress } from "../chains/types.ts";
import { EthereumFailed } from "../errors/errors.ts";
import { carryOut } from "./carryOut.ts";
import { recipientOf } from "./check.ts";
import type { CancelParameters, RedirectParameters } from "./types.ts";

/** Gives a waiting request up; resolves with the shares that came back once that is in a block. */
export async function cancelRequest(
  context: Context,
  { wallet, requestId }: CancelParameters,
  follow: FollowOptions<TransactionProgress> = {},
): Promise<Sent & { returnedShares: bigint }> {
  const receipt = await carryOut(context, wallet, cancelCall(context.evm.connection, requestId), follow);
  const returnedShares = returnedBy(receipt);
  if (returnedShares === null) throw new EthereumFailed("it cancelled nothing");
  return { transaction: receipt.transactionHash, block: Number(receipt.blockNumber), returnedShares };
}

/** Names another recipient for a parked request; resolves once that is in a block. */
export async function redirect(
  context: Context,
  { wallet, requestId, recipient }: RedirectParameters,
  follow: FollowOptions<TransactionProgress> = {},
): Promise<Sent> {
  const to = recipientOf(context, recipient);
  const receipt = await carryOut(context, wallet, redirectCall(context.evm.connection, requestId, to), follow);
  return { transaction: receipt.transactionHash, block: Number(receipt.blockNumber) };
}
