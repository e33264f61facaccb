import type { Farmed, PermittedProgress } from "@aksm/sdk";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useClient } from "../../../app/client.tsx";
import type { DevAccount } from "../../../lib/config.ts";
import type { FarmVerb } from "./words.ts";

export function useProgrammes() {
  const { sdk } = useClient();
  return useQuery({ queryKey: ["chain", "farms"], queryFn: () => sdk.farms.programmes(), retry: false });
}

export function useFarmPositions(account: string | null) {
  const { sdk } = useClient();
  return useQuery({
    queryKey: ["chain", "farms", account],
    queryFn: () => sdk.farms.positions(account as string),
    enabled: account !== null,
    retry: false,
  });
}

export type FarmOrder =
  | { readonly verb: FarmVerb; readonly farm: string; readonly amount: bigint }
  | { readonly verb: "claim"; readonly farm: string };

export interface FarmingState {
  /** Whose order it is. */
  readonly by: DevAccount["ethereum"];
  readonly order: FarmOrder;
  readonly stage: PermittedProgress["stage"] | "done";
  readonly result: Farmed | null;
  readonly failure: unknown;
}

/** An order from its signatures into a block; the last one stays until the next. */
export function useFarming() {
  const { sdk } = useClient();
  const queries = useQueryClient();
  const [state, setState] = useState<FarmingState | null>(null);
  const start = async ({ ethereum: by, ethereumKey }: DevAccount, order: FarmOrder) => {
    setState({ by, order, stage: "signing", result: null, failure: null });
    const wallet = sdk.wallet(ethereumKey);
    const follow = {
      onProgress: ({ stage }: PermittedProgress) => setState(now => now && { ...now, stage }),
    };
    try {
      const { farms } = sdk;
      const result =
        order.verb === "claim"
          ? await farms.claim.carryOut({ farm: order.farm, wallet }, follow)
          : await farms[order.verb].carryOut({ farm: order.farm, amount: order.amount, wallet }, follow);
      setState({ by, order, stage: "done", result, failure: null });
      void queries.invalidateQueries({ queryKey: ["chain"] });
    } catch (failure) {
      setState(now => now && { ...now, failure });
    }
  };
  const busy = state !== null && state.stage !== "done" && state.failure === null;
  return { state, start, busy };
}
