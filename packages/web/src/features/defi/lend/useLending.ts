import type { LendingMarket, LendingPosition, LendingProgress, LendingQuote, Lent, Sdk } from "@aksm/sdk";
import { keepPreviousData, useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useClient } from "../../../app/client.tsx";
import type { DevAccount } from "../../../lib/config.ts";
import type { LendOrder, LendTask } from "./order.ts";

/** One market of each protocol that the deployment names, in its order. */
export function useLendingMarkets() {
  const { sdk } = useClient();
  return useQueries({
    queries: sdk.lending.protocols().map(protocol => ({
      queryKey: ["chain", "lending", protocol],
      queryFn: (): Promise<LendingMarket> => sdk.lending.market(protocol),
      retry: false,
    })),
  });
}

/** The account's, beside the markets. */
export function useLendingPositions(account: string | null): readonly (LendingPosition | null)[] {
  const { sdk } = useClient();
  return useQueries({
    queries: sdk.lending.protocols().map(protocol => ({
      queryKey: ["chain", "lending", protocol, account],
      queryFn: (): Promise<LendingPosition> => sdk.lending.position(protocol, account as string),
      enabled: account !== null,
      retry: false,
    })),
  }).map(({ data }) => data ?? null);
}

/** The position before and after, at the newest block; asked again whenever a chain has moved. */
export function useLendingQuote(owner: string | null, order: LendOrder | null) {
  const { sdk } = useClient();
  return useQuery({
    queryKey: ["chain", "lending-quote", owner, ...(order ? Object.values(order).map(String) : [])],
    queryFn: () => quote(sdk, owner as DevAccount["ethereum"], order as LendOrder),
    enabled: owner !== null && order !== null,
    retry: false,
    placeholderData: keepPreviousData,
  });
}

function quote({ lending }: Sdk, owner: DevAccount["ethereum"], order: LendOrder): Promise<LendingQuote> {
  switch (order.verb) {
    case "supply":
      return lending.supply.quote({ ...order, owner });
    case "withdraw":
      return lending.withdraw.quote({ ...order, owner });
    case "borrow":
      return lending.borrow.quote({ ...order, owner });
    case "repay":
      return lending.repay.quote({ ...order, owner });
  }
}

export interface LendingState {
  readonly task: LendTask;
  /** Names of the transactions so far, the one under way last. */
  readonly steps: readonly string[];
  /** The latter's; null before the first. */
  readonly latest: LendingProgress | null;
  readonly result: Lent | null;
  readonly failure: unknown;
}

/** A verb's transactions, from the first signature to the last block. */
export function useLendingFlow() {
  const { sdk } = useClient();
  const queries = useQueryClient();
  const [state, setState] = useState<LendingState | null>(null);
  const start = async (account: DevAccount, task: LendTask) => {
    setState({ task, steps: [], latest: null, result: null, failure: null });
    const onProgress = (latest: LendingProgress) => setState(now => now && withProgress(now, latest));
    try {
      const result = await carryOut(sdk, account, task, onProgress);
      setState(now => now && { ...now, result });
    } catch (failure) {
      setState(now => now && { ...now, failure });
    }
    // What the steps before a failure did is done.
    void queries.invalidateQueries({ queryKey: ["chain"] });
  };
  return { state, start, dismiss: () => setState(null) };
}

function withProgress(state: LendingState, latest: LendingProgress): LendingState {
  const same = state.latest?.index === latest.index;
  return { ...state, latest, steps: same ? state.steps : [...state.steps, latest.step] };
}

function carryOut(
  { lending, wallet: walletOf }: Sdk,
  { ethereumKey }: DevAccount,
  task: LendTask,
  onProgress: (progress: LendingProgress) => void,
): Promise<Lent> {
  const wallet = walletOf(ethereumKey);
  const follow = { onProgress };
  switch (task.verb) {
    case "supply":
      return lending.supply.carryOut({ ...task, wallet }, follow);
    case "use":
      return lending.useAsCollateral.carryOut({ ...task, wallet }, follow);
    case "withdraw":
      return lending.withdraw.carryOut({ ...task, wallet }, follow);
    case "borrow":
      return lending.borrow.carryOut({ ...task, wallet }, follow);
    case "repay":
      return lending.repay.carryOut({ ...task, wallet }, follow);
  }
}
