import { type AccountId, type EvmAddress, lowerAddress } from "@aksm/core";
import { useWallet } from "../features/wallet/wallet.tsx";
import { readAddress } from "../lib/address.ts";
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
  if (route.page !== "account") {
    return account ? { kind: "ethereum", address: lowerAddress(account.ethereum), own: true } : { kind: "none" };
  }
  const read = readAddress(sdk, route.address);
  switch (read.kind) {
    case "ethereum":
      return { ...read, own: account !== null && lowerAddress(account.ethereum) === read.address };
    case "kusama":
      return { ...read, address: route.address };
    case "invalid":
      return { kind: "invalid", problem: `This address cannot be watched. ${read.problem.replace(/\.$/, "")}` };
  }
}
