import type { Closed, CloseQuote, LeverageProgress, Opened, OpenQuote, Sdk } from "@aksm/sdk";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useClient } from "../../../app/client.tsx";
import type { DevAccount } from "../../../lib/config.ts";
import type { LeverOrder } from "./order.ts";

type Owner = DevAccount["ethereum"];

export function useLeverageMarket() {
  const { sdk } = useClient();
  return useQuery({ queryKey: ["chain", "leverage"], queryFn: () => sdk.leverage.market(), retry: false });
}

export function useLeveragePosition(account: Owner | null) {
  const { sdk } = useClient();
  return useQuery({
    queryKey: ["chain", "leverage", account],
    queryFn: () => sdk.leverage.position(account as string),
    enabled: account !== null,
    retry: false,
  });
}

/** An order with the quote that was shown. */
export type LeverOffer =
  | (Extract<LeverOrder, { readonly verb: "open" }> & { readonly quote: OpenQuote })
  | (Extract<LeverOrder, { readonly verb: "close" }> & { readonly quote: CloseQuote });

/** What the order would make of the position at the newest block; for anybody, without a wallet. */
export function useLeverageOffer(owner: Owner | null, order: LeverOrder | null) {
  const { sdk } = useClient();
  return useQuery({
    queryKey: ["chain", "leverage-offer", owner, order?.verb, ...(order ? Object.values(order.terms).map(String) : [])],
    queryFn: () => offerOf(sdk, owner, order as LeverOrder),
    enabled: order !== null,
    retry: false,
    placeholderData: keepPreviousData,
  });
}

async function offerOf({ leverage }: Sdk, owner: Owner | null, order: LeverOrder): Promise<LeverOffer> {
  return order.verb === "open"
    ? { ...order, quote: await leverage.open.quote({ ...order.terms, owner }) }
    : { ...order, quote: await leverage.close.quote({ ...order.terms, owner }) };
}

export interface LeverState {
  /** Who signs it. */
  readonly by: DevAccount["ethereum"];
  readonly offer: LeverOffer;
  readonly stage: LeverageProgress["stage"];
  readonly result: Opened | Closed | null;
  readonly failure: unknown;
}

/** An accepted offer from its signatures into a block. */
export function useLeverageFlow() {
  const { sdk } = useClient();
  const queries = useQueryClient();
  const [state, setState] = useState<LeverState | null>(null);
  const start = async ({ ethereum, ethereumKey }: DevAccount, offer: LeverOffer) => {
    setState({ by: ethereum, offer, stage: "signing", result: null, failure: null });
    const wallet = sdk.wallet(ethereumKey);
    const follow = { onProgress: ({ stage }: LeverageProgress) => setState(now => now && { ...now, stage }) };
    try {
      const { open, close } = sdk.leverage;
      const result =
        offer.verb === "open"
          ? await open.carryOut({ ...offer.terms, wallet, accepted: offer.quote }, follow)
          : await close.carryOut({ ...offer.terms, wallet, accepted: offer.quote }, follow);
      setState(now => now && { ...now, result });
      void queries.invalidateQueries({ queryKey: ["chain"] });
    } catch (failure) {
      setState(now => now && { ...now, failure });
    }
  };
  return { state, start, dismiss: () => setState(null) };
}
