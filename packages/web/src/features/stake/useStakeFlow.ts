import type { Planck } from "@aksm/core";
import { devSigner, OutcomeUnknown, type PendingStake, type StakeProgress } from "@aksm/sdk";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { useClient } from "../../app/client.tsx";
import type { DevAccount } from "../../lib/config.ts";
import { forgetPending, loadPending, savePending } from "./pending.ts";

export interface StakeFlowState {
  readonly amount: Planck;
  readonly latest: StakeProgress;
  readonly pending: PendingStake | null;
  /** Kusama block of the deposit, once it is final. */
  readonly block: number | null;
  readonly failure: unknown;
}

type Run = (options: { onProgress: (progress: StakeProgress) => void }) => Promise<unknown>;

/** A stake from the signature to the mint. What is under way is kept, and followed again after a refresh. */
export function useStakeFlow(account: DevAccount | null) {
  const { sdk } = useClient();
  const queries = useQueryClient();
  const [state, setState] = useState<StakeFlowState | null>(null);

  const follow = useCallback(
    async (recipient: string, amount: Planck, run: Run) => {
      const start: StakeFlowState = { amount, latest: { stage: "signing" }, pending: null, block: null, failure: null };
      setState(start);
      const onProgress = (latest: StakeProgress) => {
        if ("pending" in latest) savePending(latest.pending);
        setState((before = start) => ({
          ...(before ?? start),
          latest,
          ...("pending" in latest ? { pending: latest.pending } : {}),
          ...(latest.stage === "finalized" ? { block: latest.block } : {}),
        }));
      };
      try {
        await run({ onProgress });
        forgetPending(recipient);
        void queries.invalidateQueries({ queryKey: ["chain"] });
      } catch (failure) {
        // What may still come about stays kept, so that a reload looks for it again.
        if (!(failure instanceof OutcomeUnknown)) forgetPending(recipient);
        setState(before => before && { ...before, failure });
      }
    },
    [queries],
  );

  const recipient = account?.ethereum;
  useEffect(() => {
    const pending = recipient ? loadPending(recipient) : null;
    if (pending) void follow(pending.recipient, BigInt(pending.amount), options => sdk.resumeStake(pending, options));
  }, [recipient, follow, sdk]);

  return {
    state,
    start: (wallet: DevAccount, amount: Planck) =>
      follow(wallet.ethereum, amount, options =>
        sdk.stake({ signer: devSigner(wallet.suri), amount, recipient: wallet.ethereum }, options),
      ),
    dismiss: () => setState(null),
  };
}
