import type { AccountId, EvmAddress, Hex } from "./chain.ts";

/**
 * What the sender of a deposit asks for: that it is for an Ethereum account, which a transfer without a good remark does
 * not say, or that it goes back to where it came from. Signed by the sender's key, or remarked by its account. Nobody has
 * the key of a deposit address, so the Ethereum account that it belongs to says where a deposit from there goes.
 */
export type Demand =
  | { readonly kind: "bind"; readonly depositId: Hex; readonly recipient: EvmAddress }
  | { readonly kind: "return"; readonly depositId: Hex }
  | { readonly kind: "returnTo"; readonly depositId: Hex; readonly to: AccountId };

/** A demand that its account remarked on Kusama, in a block of its own choice. */
export interface RemarkedDemand {
  readonly demand: Demand;
  readonly sender: AccountId;
}

const ID = "0x[0-9a-f]{64}";
const BIND = new RegExp(`^aksm:bind (${ID}) (0x[0-9a-f]{40})$`, "i");
const RETURN_TO = new RegExp(`^aksm:give-back (${ID}) to (${ID})$`, "i");
const RETURN = new RegExp(`^aksm:give-back (${ID})$`, "i");

/** What is signed, and what is remarked: every field, and nothing that could be read as something else. */
export function demandText(demand: Demand): string {
  switch (demand.kind) {
    case "bind":
      return `aksm:bind ${demand.depositId} ${demand.recipient.toLowerCase()}`;
    case "return":
      return `aksm:give-back ${demand.depositId}`;
    case "returnTo":
      return `aksm:give-back ${demand.depositId} to ${demand.to}`;
  }
}

/** The demand that a text makes, in lower case; null for any other text. */
export function parseDemand(text: string): Demand | null {
  const [, bound, recipient] = BIND.exec(text) ?? [];
  if (bound && recipient) return { kind: "bind", depositId: lower(bound), recipient: lower(recipient) };
  const [, sentTo, to] = RETURN_TO.exec(text) ?? [];
  if (sentTo && to) return { kind: "returnTo", depositId: lower(sentTo), to: lower(to) };
  const [, returned] = RETURN.exec(text) ?? [];
  return returned ? { kind: "return", depositId: lower(returned) } : null;
}

const lower = (digits: string): Hex => digits.toLowerCase() as Hex;
