import type { UnstakeProgress } from "@aksm/sdk";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useClient } from "../../app/client.tsx";
import type { DevAccount } from "../../lib/config.ts";
import type { UnstakeOrder } from "./UnstakeForm.tsx";

export interface UnstakeFlowState {
  readonly latest: UnstakeProgress;
  readonly failure: unknown;
}

/** A request from the signature into the queue. From there on the chain knows it. */
export function useUnstakeFlow() {
  const { sdk } = useClient();
  const queries = useQueryClient();
  const [state, setState] = useState<UnstakeFlowState | null>(null);
  const start = async (wallet: DevAccount, { amount, recipientText }: UnstakeOrder) => {
    setState({ latest: { stage: "signing" }, failure: null });
    try {
      await sdk.requestUnstake(
        { wallet: sdk.wallet(wallet.ethereumKey), amount, recipient: recipientText.trim() },
        { onProgress: latest => setState({ latest, failure: null }) },
      );
      void queries.invalidateQueries({ queryKey: ["chain"] });
    } catch (failure) {
      setState(before => before && { ...before, failure });
    }
  };
  return { state, start, dismiss: () => setState(null) };
}
