import type { Hex } from "@aksm/core";
import {
  depositId,
  type Included,
  KusamaRetryable,
  type KusamaSigner,
  type Submitted,
  signerAccount,
} from "@aksm/kusama";
import type { Context } from "../chains/context.ts";
import type { FollowOptions } from "../chains/types.ts";
import { afterSending } from "../errors/convert.ts";
import { AksmError, KusamaFailed, OutcomeUnknown, WalletDeclined } from "../errors/errors.ts";
import { checkHolder, checkStake, stakeQuote } from "./check.ts";
import { trackDeposit } from "./track.ts";
import type { Mint, PendingStake, StakeParameters, StakeProgress } from "./types.ts";

/** Sends a stake from a Kusama account and follows it until its aKSMb is there. */
export async function stake(
  context: Context,
  { signer, amount, recipient }: StakeParameters,
  { onProgress = () => {}, signal }: FollowOptions<StakeProgress> = {},
): Promise<Mint> {
  const { kusama, deployment } = context;
  const to = checkHolder(context, recipient);
  const from = signerAccount(signer);
  checkStake(context, amount, await stakeQuote(context, from));
  signal?.throwIfAborted();

  const at = await kusama.finalizedHead();
  const nonce = await kusama.nonce(from, at.hash);
  const call = kusama.stakeDeposit(deployment.kusama.pool, amount, to);
  onProgress({ stage: "signing" });
  const wallet = watched(signer);
  const submitted = await kusama.submit(call, wallet.signer, { nonce, at }).catch((error: unknown) => {
    // Once signed it may have reached the node, whatever became of the answer.
    throw wallet.signed() && error instanceof KusamaRetryable ? new OutcomeUnknown("of this stake", error) : error;
  });
  const sent: PendingStake = {
    from,
    recipient: to,
    amount: amount.toString(),
    transaction: submitted.hash,
    after: at.number,
    depositId: null,
  };
  onProgress({ stage: "sent", pending: sent });
  return afterSending(submitted.hash, follow(context, submitted, sent, onProgress, signal));
}

async function follow(
  context: Context,
  submitted: Submitted,
  sent: PendingStake,
  onProgress: (progress: StakeProgress) => void,
  signal: AbortSignal | undefined,
): Promise<Mint> {
  const included = await submitted.included(signal ? { signal } : {});
  if (!included.ok) throw new KusamaFailed(included.failures.join("; "));
  const id = depositOf(context, included);
  onProgress({
    stage: "finalized",
    pending: { ...sent, depositId: id },
    depositId: id,
    block: included.block.number,
  });
  const mint = await trackDeposit(context, id, signal);
  onProgress({ stage: "minted", mint });
  return mint;
}

/** The signer, with its refusal named and the fact kept that it signed. */
function watched(signer: KusamaSigner): { signer: KusamaSigner; signed: () => boolean } {
  let signed = false;
  const signTx: KusamaSigner["signTx"] = async (...parameters) => {
    try {
      const bytes = await signer.signTx(...parameters);
      signed = true;
      return bytes;
    } catch (error) {
      throw new WalletDeclined(error);
    }
  };
  return { signer: { ...signer, signTx }, signed: () => signed };
}

/** The deposit that a stake's transaction made. */
function depositOf({ kusama, deployment }: Context, { block, events }: Included): Hex {
  const transfer = events.find(({ event: { type, value } }) => {
    if (type !== "Balances" || value.type !== "Transfer") return false;
    return (value.value as { to: Hex }).to === deployment.kusama.pool;
  });
  if (!transfer)
    throw new AksmError("unexpected", `The stake in Kusama block ${block.number} moved nothing to the pool`);
  return depositId(kusama.genesisHash, block.hash, transfer.index);
}
