import type { AccountId, EvmAddress, Hex, Planck } from "@aksm/core";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { chainClock } from "../lib/clock.ts";
import { useClient } from "./client.tsx";

const HEADS = ["heads"];
const CHAIN = ["chain"];

/** Both chains' heads, asked for every second and a half. */
export function useHeads() {
  const { sdk } = useClient();
  return useQuery({ queryKey: HEADS, queryFn: () => sdk.heads(), refetchInterval: 1_500, retry: false });
}

/** Reading again may take this part of the time at most, so that a busy chain is not slowed down by being watched. */
const REST_FACTOR = 2;

/** Reads everything again when a chain has moved, and keeps the clock. Mounted once. */
export function useFollowChains(): void {
  const queries = useQueryClient();
  const heads = useHeads().data;
  const kusama = heads?.kusama.hash;
  const ethereum = heads?.ethereum.hash;
  const restUntil = useRef(0);
  useEffect(() => {
    if (heads) chainClock.observe(Math.max(Number(heads.kusama.timestampMs), Number(heads.ethereum.timestamp) * 1000));
  }, [heads]);
  useEffect(() => {
    if (!kusama || !ethereum) return;
    const read = async () => {
      const began = Date.now();
      restUntil.current = Number.POSITIVE_INFINITY;
      await queries.invalidateQueries({ queryKey: CHAIN }).catch(() => {});
      restUntil.current = Date.now() + REST_FACTOR * (Date.now() - began);
    };
    const again = () => {
      if (Date.now() >= restUntil.current) return void read();
      timer = setTimeout(again, Math.min(1_000, restUntil.current - Date.now()));
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    again();
    return () => clearTimeout(timer);
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

/** Deposits of Kusama accounts that are neither minted nor sent back, as operators have them. */
export function useHeldDeposits(senders: readonly AccountId[]) {
  const { sdk } = useClient();
  return useQuery({
    queryKey: ["chain", "held", ...senders],
    queryFn: async () => (await Promise.all(senders.map(sender => sdk.heldDeposits(sender)))).flat(),
  });
}

/** Where a deposit stands that waits to be minted; null for any other. */
export function usePlaceInLine(id: Hex) {
  const { sdk } = useClient();
  return useQuery({ queryKey: ["chain", "place", id], queryFn: () => sdk.placeInLine(id) });
}

/** Tells operators of the recipient's deposit address, once while it is shown. */
export function useAnnouncement(recipient: EvmAddress | null) {
  const { sdk } = useClient();
  return useQuery({
    queryKey: ["announcement", recipient],
    queryFn: () => sdk.announceDeposit(recipient as EvmAddress),
    enabled: recipient !== null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
}

export function useStakeQuote(from: AccountId | null) {
  const { sdk } = useClient();
  return useQuery({
    queryKey: ["chain", "stake-quote", from],
    queryFn: () => sdk.stakeQuote({ from: from as AccountId }),
    enabled: from !== null,
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

/** The request as it would be sent, carried out on the chain's newest state without sending it. */
export function useUnstakeDryRun(parameters: { owner: EvmAddress; amount: Planck | "all"; recipient: string }) {
  const { sdk } = useClient();
  const { owner, amount, recipient } = parameters;
  return useQuery({
    queryKey: ["dry-run", owner, amount.toString(), recipient],
    queryFn: () => sdk.simulateUnstake(parameters),
    retry: false,
    staleTime: 0,
  });
}
