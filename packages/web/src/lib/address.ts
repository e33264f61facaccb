import type { AccountId, EvmAddress } from "@aksm/core";
import type { Sdk } from "@aksm/sdk";

export type ReadAddress =
  | { readonly kind: "ethereum"; readonly address: EvmAddress }
  | { readonly kind: "kusama"; readonly account: AccountId }
  | { readonly kind: "invalid"; readonly problem: string };

/** An address of either chain, told apart by its form. */
export function readAddress(sdk: Pick<Sdk, "decodeAddress">, text: string): ReadAddress {
  if (/^0x[0-9a-fA-F]{40}$/.test(text)) return { kind: "ethereum", address: text.toLowerCase() as EvmAddress };
  if (/^0x/i.test(text) && !/^0x[0-9a-fA-F]{64}$/.test(text)) {
    return { kind: "invalid", problem: "An Ethereum address is 0x and 40 hexadecimal digits. Copy it again." };
  }
  try {
    return { kind: "kusama", account: sdk.decodeAddress(text) };
  } catch (error) {
    return { kind: "invalid", problem: (error as Error).message };
  }
}
