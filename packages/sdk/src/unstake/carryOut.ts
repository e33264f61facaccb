import { type ContractCall, type EvmWallet, included, send } from "@aksm/evm";
import type { Context } from "../chains/context.ts";
import type { FollowOptions, TransactionProgress } from "../chains/types.ts";
import { afterSending } from "../errors/convert.ts";
import { WalletOnWrongChain } from "../errors/errors.ts";

/** Throws `WalletOnWrongChain`. */
export async function insistOnChain({ deployment }: Context, wallet: EvmWallet): Promise<void> {
  const expected = deployment.ethereum.chainId;
  const found = await wallet.getChainId();
  if (found !== expected) throw new WalletOnWrongChain(expected, found);
}

/** Signs and sends a call; resolves with the receipt once it is in a block. Throws `WalletOnWrongChain`. */
export async function carryOut(
  context: Context,
  wallet: EvmWallet,
  call: ContractCall,
  { onProgress = () => {}, signal }: FollowOptions<TransactionProgress>,
): ReturnType<typeof included> {
  await insistOnChain(context, wallet);
  signal?.throwIfAborted();
  onProgress({ stage: "signing" });
  const transaction = await send(context.evm.connection, wallet, call);
  onProgress({ stage: "sent", transaction });
  return afterSending(transaction, included(context.evm.connection, transaction));
}
