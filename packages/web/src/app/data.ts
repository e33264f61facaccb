import type { AccountId, EvmAddress } from "@aksm/core";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { chainClock } from "../lib/clock.ts";
import { useClient } from "./client.tsx";

const HEADS = ["heads"];

/** Both chains' heads, asked for every second and a half. */
export function useHeads() {
  const { sdk } = useClient();
  return useQuery({ queryKey: HEADS, queryFn: () => sdk.heads(), refetchInterval: 1_500, retry: false });
}

/** Reads everything again whenever a chain has moved, and keeps the clock. Mounted once. */
export function useFollowChains(): void {
  const queries = useQueryClient();
  const heads = useHeads().data;
  const kusama = heads?.kusama.hash;
  const ethereum = heads?.ethereum.hash;
  useEffect(() => {
    if (heads) chainClock.observe(Math.max(Number(heads.kusama.timestampMs), Number(heads.ethereum.timestamp) * 1000));
  }, [heads]);
  useEffect(() => {
    if (kusama && ethereum) void queries.invalidateQueries({ predicate: query => query.queryKey[0] === "chain" });
  }, [queries, kusama, ethereum]);
}

export function useOverview() {
  const { sdk } = useClient();
  return useQuery({ queryKey: ["chain", "overview"], queryFn: () => sdk.overview() });
}

export function useOperators() {
  const { sdk } = useClient();
  return useQuery({ queryKey: ["chain", "operators"], queryFn: () => sdk.operators() });
}

export function useReports() {
  const { sdk } = useClient();
  return useQuery({ queryKey: ["chain", "reports"], queryFn: () => sdk.reports() });
}

export function useAccount(address: EvmAddress | null) {
  const { sdk } = useClient();
  return useQuery({
    queryKey: ["chain", "account", address],
    queryFn: () => sdk.account(address as EvmAddress),
    enabled: address !== null,
  });
}

export function useKusamaAccount(account: AccountId | null) {
  const { sdk } = useClient();
  return useQuery({
    queryKey: ["chain", "kusama", account],
    queryFn: () => sdk.kusamaAccount(account as AccountId),
    enabled: account !== null,
  });
}

export function useStakeQuote(from: AccountId | null, recipient: EvmAddress | null) {
  const { sdk } = useClient();
  return useQuery({
    queryKey: ["chain", "stake-quote", from, recipient],
    queryFn: () => sdk.stakeQuote({ from: from as AccountId, recipient: recipient as EvmAddress }),
    enabled: from !== null && recipient !== null,
  });
}

export function useUnstakeQuote(owner: EvmAddress | null, shares: bigint | null) {
  const { sdk } = useClient();
  return useQuery({
    queryKey: ["chain", "unstake-quote", owner, shares?.toString() ?? null],
    queryFn: () => sdk.unstakeQuote({ ...(owner === null ? {} : { owner }), ...(shares === null ? {} : { shares }) }),
    placeholderData: keepPreviousData,
  });
}
