import type { AccountId, EvmAddress } from "@aksm/core";
import { useWallet } from "../features/wallet/wallet.tsx";
import { useRoute } from "../lib/route.ts";
import { useClient } from "./client.tsx";

export type Viewed =
  | { readonly kind: "none" }
  | { readonly kind: "ethereum"; readonly address: EvmAddress; readonly own: boolean }
  | { readonly kind: "kusama"; readonly account: AccountId; readonly address: string }
  | { readonly kind: "invalid"; readonly problem: string };

/** Whose figures the page shows: the address in the page's address, else the chosen wallet. */
export function useViewed(): Viewed {
  const route = useRoute();
  const { sdk } = useClient();
  const { account } = useWallet();
  if (route.page === "home") {
    return account ? { kind: "ethereum", address: lower(account.ethereum), own: true } : { kind: "none" };
  }
  if (/^0x[0-9a-fA-F]{40}$/.test(route.address)) {
    const address = lower(route.address);
    return { kind: "ethereum", address, own: account !== null && lower(account.ethereum) === address };
  }
  try {
    return { kind: "kusama", account: sdk.decodeAddress(route.address), address: route.address };
  } catch (error) {
    return { kind: "invalid", problem: `This address cannot be watched. ${(error as Error).message}` };
  }
}

const lower = (address: string): EvmAddress => address.toLowerCase() as EvmAddress;
