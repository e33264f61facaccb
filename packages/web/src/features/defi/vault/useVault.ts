import type { Harvested, PermittedProgress, VaultMoved } from "@aksm/sdk";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useClient } from "../../../app/client.tsx";
import type { DevAccount } from "../../../lib/config.ts";

export function useVault() {
  const { sdk } = useClient();
  return useQuery({ queryKey: ["chain", "vault"], queryFn: () => sdk.vault.overview(), retry: false });
}

export function useVaultPosition(account: string | null) {
  const { sdk } = useClient();
  return useQuery({
    queryKey: ["chain", "vault", account],
    queryFn: () => sdk.vault.position(account as string),
    enabled: account !== null,
    retry: false,
  });
}

export type VaultOrder =
  | { readonly verb: "deposit"; readonly amount: bigint }
  | { readonly verb: "withdraw"; readonly shares: bigint }
  | { readonly verb: "harvest" };

export interface VaultingState {
  /** Whose order it is. */
  readonly by: DevAccount["ethereum"];
  readonly order: VaultOrder;
  readonly stage: PermittedProgress["stage"] | "done";
  readonly result: VaultMoved | Harvested | null;
  readonly failure: unknown;
}

/** An order from its signatures into a block; the last one stays until the next. */
export function useVaulting() {
  const { sdk } = useClient();
  const queries = useQueryClient();
  const [state, setState] = useState<VaultingState | null>(null);
  const start = async ({ ethereum: by, ethereumKey }: DevAccount, order: VaultOrder) => {
    setState({ by, order, stage: "signing", result: null, failure: null });
    const wallet = sdk.wallet(ethereumKey);
    const follow = {
      onProgress: ({ stage }: PermittedProgress) => setState(now => now && { ...now, stage }),
    };
    try {
      const { vault } = sdk;
      const result =
        order.verb === "harvest"
          ? await vault.harvest({ wallet }, follow)
          : order.verb === "deposit"
            ? await vault.deposit.carryOut({ amount: order.amount, wallet }, follow)
            : await vault.withdraw.carryOut({ shares: order.shares, wallet }, follow);
      setState({ by, order, stage: "done", result, failure: null });
      void queries.invalidateQueries({ queryKey: ["chain"] });
    } catch (failure) {
      setState(now => now && { ...now, failure });
    }
  };
  const busy = state !== null && state.stage !== "done" && state.failure === null;
  return { state, start, busy };
}
