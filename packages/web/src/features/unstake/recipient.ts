import type { AccountId } from "@aksm/core";

/** A typed Kusama address: its account, or what is wrong with it and what to do; neither while nothing is typed. */
export function checkAddress(
  text: string,
  decode: (text: string) => AccountId,
): { account: AccountId; problem: null } | { account: null; problem: string | null } {
  if (text.trim() === "") return { account: null, problem: null };
  try {
    return { account: decode(text.trim()), problem: null };
  } catch (error) {
    return { account: null, problem: adviseAddress(text.trim(), error as Error) };
  }
}

/** What to do about an address that cannot be paid. The address itself stands right above. */
function adviseAddress(text: string, error: Error): string {
  if (/^0x[0-9a-fA-F]{40}$/.test(text)) return "This is an Ethereum address. Enter the Kusama address to be paid.";
  if (error.name === "WrongNetworkAddress") {
    return "This address belongs to another network. Choose Kusama in the wallet and copy the address again.";
  }
  return "This is no Kusama address: its checksum or length is wrong. Copy it again from the wallet.";
}
