import type { PermittedProgress, Provided, Sdk, Traded } from "@aksm/sdk";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useClient } from "../../../app/client.tsx";
import type { DevAccount } from "../../../lib/config.ts";
import { type Offer, type Order, quote } from "./verbs.ts";

export function useMarket() {
  const { sdk } = useClient();
  return useQuery({ queryKey: ["chain", "market"], queryFn: () => sdk.liquidity.market(), retry: false });
}

export function usePosition(account: string | null) {
  const { sdk } = useClient();
  return useQuery({
    queryKey: ["chain", "liquidity", account],
    queryFn: () => sdk.liquidity.position(account as string),
    enabled: account !== null,
    retry: false,
  });
}

/** What the order would bring at the newest block; asked again whenever a chain has moved. */
export function useOffer(order: Order | null) {
  const { sdk } = useClient();
  const key = order ? [order.verb, ...Object.values(order.terms).map(String)] : [];
  return useQuery({
    queryKey: ["chain", "offer", ...key],
    queryFn: () => quote(sdk, order as Order),
    enabled: order !== null,
    retry: false,
    placeholderData: keepPreviousData,
  });
}

export type Exchanged = Traded | Provided;

export interface ExchangeState {
  readonly offer: Offer;
  readonly stage: PermittedProgress["stage"] | "done";
  readonly result: Exchanged | null;
  readonly failure: unknown;
}

/** An accepted offer from the signature into a block. */
export function useExchange() {
  const { sdk } = useClient();
  const queries = useQueryClient();
  const [state, setState] = useState<ExchangeState | null>(null);
  const start = async (account: DevAccount, offer: Offer) => {
    setState({ offer, stage: "signing", result: null, failure: null });
    try {
      const result = await carryOut(sdk, account, offer, stage => setState(now => now && { ...now, stage }));
      setState({ offer, stage: "done", result, failure: null });
      void queries.invalidateQueries({ queryKey: ["chain"] });
    } catch (failure) {
      setState(now => now && { ...now, failure });
    }
  };
  return { state, start, dismiss: () => setState(null) };
}

function carryOut(
  sdk: Sdk,
  { ethereumKey }: DevAccount,
  offer: Offer,
  tell: (stage: PermittedProgress["stage"]) => void,
): Promise<Exchanged> {
  const follow = { onProgress: ({ stage }: PermittedProgress) => tell(stage) };
  const wallet = sdk.wallet(ethereumKey);
  const { liquidity } = sdk;
  switch (offer.verb) {
    case "sell":
      return liquidity.sell.carryOut({ ...offer.terms, wallet, accepted: offer.quote }, follow);
    case "buy":
      return liquidity.buy.carryOut({ ...offer.terms, wallet, accepted: offer.quote }, follow);
    case "add":
      return liquidity.add.carryOut({ ...offer.terms, wallet, accepted: offer.quote }, follow);
    case "remove":
      return liquidity.remove.carryOut({ ...offer.terms, wallet, accepted: offer.quote }, follow);
  }
}
