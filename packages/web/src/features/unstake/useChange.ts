import type { TransactionProgress } from "@aksm/sdk";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

export interface ChangeState {
  /** "done": in a block; the page shows it once that is final. */
  readonly stage: TransactionProgress["stage"] | "done";
  readonly failure: unknown;
}

type Work = (follow: { onProgress: (progress: TransactionProgress) => void }) => Promise<unknown>;

/** One transaction of a request's owner, from the signature into a block. */
export function useChange() {
  const queries = useQueryClient();
  const [state, setState] = useState<ChangeState | null>(null);
  const start = async (work: Work) => {
    setState({ stage: "signing", failure: null });
    try {
      await work({ onProgress: ({ stage }) => setState({ stage, failure: null }) });
      setState({ stage: "done", failure: null });
      void queries.invalidateQueries({ queryKey: ["chain"] });
    } catch (failure) {
      setState(before => before && { ...before, failure });
    }
  };
  return { state, start, dismiss: () => setState(null) };
}
