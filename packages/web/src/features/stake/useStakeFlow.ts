import type { Planck } from "@aksm/core";
import { useCallback, useEffect, useState } from "react";
import { useClient } from "../../app/client.tsx";
import type { StakeStage } from "../../lib/client.ts";
import type { DevAccount } from "../../lib/config.ts";
import { loadPending, savePending } from "./pending.ts";

export interface StakeFlowState {
  readonly amount: Planck;
  readonly latest: StakeStage;
  readonly kusamaBlock: number | null;
  readonly failure: string | null;
}

/** A stake from the signature to the mint. What is under way is kept, and followed again after a refresh. */
export function useStakeFlow(account: DevAccount | null) {
  const client = useClient();
  const [state, setState] = useState<StakeFlowState | null>(null);

  const follow = useCallback(
    async (
      amount: Planck,
      run: (onStage: (stage: StakeStage) => void) => Promise<void>,
      keep: (stage: StakeStage) => void,
    ) => {
      setState({ amount, latest: { stage: "signing" }, kusamaBlock: null, failure: null });
      const onStage = (stage: StakeStage) => {
        keep(stage);
        setState(before => ({
          amount,
          latest: stage,
          kusamaBlock: stage.stage === "included" ? stage.block : (before?.kusamaBlock ?? null),
          failure: null,
        }));
      };
      try {
        await run(onStage);
      } catch (error) {
        setState(before => before && { ...before, failure: (error as Error).message });
      }
      savePending(null);
    },
    [],
  );

  const start = (wallet: DevAccount, amount: Planck, sharesBefore: bigint) =>
    follow(
      amount,
      onStage => client.stake(wallet, amount, onStage),
      stage => {
        if (stage.stage === "sent")
          savePending({ wallet: wallet.name, amount, transaction: stage.transaction, sharesBefore });
      },
    );

  useEffect(() => {
    const pending = loadPending();
    if (!pending || pending.wallet !== account?.name) return;
    // wired to the sdk's tracking
  }, [account]);

  return { state, start, dismiss: () => setState(null) };
}
