import type { Hex } from "@aksm/core";
import type { Context } from "../chains/context.ts";
import type { FollowOptions } from "../chains/types.ts";
import { untilFound } from "../chains/watch.ts";
import { afterSending } from "../errors/convert.ts";
import { KusamaRefused } from "../errors/errors.ts";
import type { Mint, PendingStake, StakeProgress } from "./types.ts";

/** Blocks after which a stake that no block took is void: transactions are signed for so many. */
const LIFETIME_BLOCKS = 64;

/** Waits until the deposit's mint is in a finalized Ethereum block. */
export const trackDeposit = (context: Context, depositId: Hex, signal?: AbortSignal): Promise<Mint> =>
  untilFound(
    context,
    async ({ ethereum }) => {
      const { steps } = await context.evm.poolHistory(ethereum);
      for (const { event } of steps) {
        if (event.kind !== "minted" || event.depositId !== depositId) continue;
        const { recipient, amount, shares, block, transaction } = event;
        return { depositId, recipient, amount, shares, block, transaction };
      }
      return null;
    },
    signal,
  );

/**
 * Follows a stake that was sent before, from the chains alone: looks through the finalized Kusama blocks after it was
 * signed for the sender's deposit, then waits for the mint. Of two equal stakes of one sender the earlier is followed.
 * Throws `KusamaRefused` where no block took it in its lifetime.
 */
export async function resumeStake(
  context: Context,
  pending: PendingStake,
  { onProgress = () => {}, signal }: FollowOptions<StakeProgress> = {},
): Promise<Mint> {
  onProgress({ stage: "sent", pending });
  const look = async (): Promise<Mint> =>
    trackDeposit(context, pending.depositId ?? (await findDeposit(context, pending, onProgress, signal)), signal);
  const mint = await afterSending(pending.transaction, look());
  onProgress({ stage: "minted", mint });
  return mint;
}

async function findDeposit(
  context: Context,
  pending: PendingStake,
  onProgress: (progress: StakeProgress) => void,
  signal?: AbortSignal,
): Promise<Hex> {
  const { kusama, pool } = context;
  const amount = BigInt(pending.amount);
  const last = pending.after + LIFETIME_BLOCKS;
  let next = pending.after + 1;
  return untilFound(
    context,
    async heads => {
      for (; next <= Math.min(heads.kusama.number, last); next++) {
        signal?.throwIfAborted();
        const { deposits } = await kusama.flows(await kusama.blockHash(next), pool);
        const deposit = deposits.find(
          ({ sender, recipient, amount: moved }) =>
            sender === pending.from && recipient === pending.recipient && moved === amount,
        );
        if (!deposit) continue;
        const { id } = deposit;
        onProgress({ stage: "finalized", pending: { ...pending, depositId: id }, depositId: id, block: next });
        return id;
      }
      if (next > last) throw new KusamaRefused(`no block took transaction ${pending.transaction}; it is void`);
      return null;
    },
    signal,
  );
}
