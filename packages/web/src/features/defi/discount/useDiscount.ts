import type { ArbitrageDone, ArbitrageLook } from "@aksm/sdk";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useClient } from "../../../app/client.tsx";
import type { DevAccount } from "../../../lib/config.ts";
import { type Chance, COUNTS_FOR, policyOf } from "./judge.ts";

/** Null where nobody tells what the native token costs in ether: there is no fair value then. */
export function useDiscount(owner: DevAccount["ethereum"] | null, budgetWei: bigint | null) {
  const { sdk } = useClient();
  const priced = sdk.deployment.ethereum.defi?.lending !== undefined;
  return useQuery({
    queryKey: ["chain", "discount", owner, budgetWei?.toString() ?? null],
    queryFn: async (): Promise<ArbitrageLook | null> => {
      if (!priced) return null;
      // As old as lending takes, and no older: what is bought here may be lent on next.
      return sdk.arbitrage.look({ source: null, policy: policyOf(budgetWei), owner });
    },
    retry: false,
    placeholderData: keepPreviousData,
  });
}

type Purchase = Extract<Chance, { readonly kind: "buy" }>["action"];
type Bought = Extract<ArbitrageDone, { readonly tokens: bigint }>;

export interface DiscountState {
  /** Who bought: nobody else asks for what was bought, nor for its recipient. */
  readonly by: DevAccount["ethereum"];
  readonly recipient: string;
  readonly stage: "buying" | "asking" | "asked";
  /** Signed and on its way into a block. */
  readonly sent: boolean;
  readonly bought: Bought | null;
  readonly requestId: bigint | null;
  readonly failure: unknown;
}

/** Both steps behind one button: the purchase, and the request for what was bought. The second can be tried again alone. */
export function useDiscountFlow() {
  const { sdk } = useClient();
  const queries = useQueryClient();
  const [state, setState] = useState<DiscountState | null>(null);
  const change = (what: Partial<DiscountState>) => setState(now => now && { ...now, ...what });
  const onProgress = ({ stage }: { readonly stage: string }) => change({ sent: stage === "sent" });

  const buy = async ({ ethereumKey }: DevAccount, recipient: string, action: Purchase): Promise<Bought> => {
    const wallet = sdk.wallet(ethereumKey);
    const parameters = { wallet, recipient, action, countsForSeconds: COUNTS_FOR };
    const done = await sdk.arbitrage.act(parameters, { onProgress });
    if (done.kind === "asked") throw new Error("a purchase ended as a request");
    return done;
  };
  const ask = async ({ ethereumKey }: DevAccount, recipient: string, { tokens }: Bought) => {
    change({ stage: "asking", sent: false, failure: null });
    const wallet = sdk.wallet(ethereumKey);
    const { requestId } = await sdk.requestUnstake({ wallet, recipient, amount: tokens }, { onProgress });
    change({ stage: "asked", requestId });
  };
  const follow = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (failure) {
      change({ failure });
    }
    void queries.invalidateQueries({ queryKey: ["chain"] });
  };
  return {
    state,
    start: (account: DevAccount, recipient: string, action: Purchase) => {
      setState({
        by: account.ethereum,
        recipient,
        stage: "buying",
        sent: false,
        bought: null,
        requestId: null,
        failure: null,
      });
      return follow(async () => {
        const bought = await buy(account, recipient, action);
        change({ bought });
        await ask(account, recipient, bought);
      });
    },
    /** What was bought is there: only the request is made again. */
    askAgain: (account: DevAccount) =>
      follow(async () => {
        if (state?.bought && state.by === account.ethereum) await ask(account, state.recipient, state.bought);
      }),
    dismiss: () => setState(null),
  };
}
