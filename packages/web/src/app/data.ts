import type { AccountId, EvmAddress } from "@aksm/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { chainClock } from "../lib/clock.ts";
import { useClient } from "./client.tsx";

const HEADS = ["heads"];

/** Both chains' heads, asked for every second and a half. */
export function useHeads() {
  const client = useClient();
  return useQuery({ queryKey: HEADS, queryFn: () => client.heads(), refetchInterval: 1_500, retry: false });
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
  const client = useClient();
  return useQuery({ queryKey: ["chain", "overview"], queryFn: () => client.overview() });
}

export function useOperators() {
  const client = useClient();
  return useQuery({ queryKey: ["chain", "operators"], queryFn: () => client.operators() });
}

export function useReports() {
  const client = useClient();
  return useQuery({ queryKey: ["chain", "reports"], queryFn: () => client.reports() });
}

export function useAccount(address: EvmAddress | null) {
  const client = useClient();
  return useQuery({
    queryKey: ["chain", "account", address],
    queryFn: () => client.account(address as EvmAddress),
    enabled: address !== null,
  });
}

export function useKusamaAccount(account: AccountId | null) {
  const client = useClient();
  return useQuery({
    queryKey: ["chain", "kusama", account],
    queryFn: () => client.kusamaAccount(account as AccountId),
    enabled: account !== null,
  });
}

export function useStakeQuote(from: AccountId | null, recipient: EvmAddress | null) {
  const client = useClient();
  return useQuery({
    queryKey: ["chain", "stake-quote", from, recipient],
    queryFn: () => client.stakeQuote(from as AccountId, recipient as EvmAddress),
    enabled: from !== null && recipient !== null,
  });
}

export function useUnstakeQuote() {
  const client = useClient();
  return useQuery({ queryKey: ["chain", "unstake-quote"], queryFn: () => client.unstakeQuote() });
}
