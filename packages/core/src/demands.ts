import type { AccountId, EvmAddress, Hex } from "./chain.ts";

/**
 * What the sender of a deposit asks for: that it is for an Ethereum account, which a transfer without a good remark does
 * not say, or that it goes back to where it came from. Signed by the sender's key, or remarked by its account.
 */
export type Demand =
  | { readonly kind: "bind"; readonly depositId: Hex; readonly recipient: EvmAddress }
  | { readonly kind: "return"; readonly depositId: Hex };

/** A demand that its account remarked on Kusama, in a block of its own choice. */
export interface RemarkedDemand {
  readonly demand: Demand;
  readonly sender: AccountId;
}

const ID = "0x[0-9a-f]{64}";
const BIND = new RegExp(`^aksm:bind (${ID}) (0x[0-9a-f]{40})$`, "i");
const RETURN = new RegExp(`^aksm:give-back (${ID})$`, "i");

/** What is signed, and what is remarked: every field, and nothing that could be read as something else. */
export const demandText = (demand: Demand): string =>
  demand.kind === "bind"
    ? `aksm:bind ${demand.depositId} ${demand.recipient.toLowerCase()}`
    : `aksm:give-back ${demand.depositId}`;

/** The demand that a text makes, in lower case; null for any other text. */
export function parseDemand(text: string): Demand | null {
  const [, bound, recipient] = BIND.exec(text) ?? [];
  if (bound && recipient) return { kind: "bind", depositId: lower(bound), recipient: lower(recipient) };
  const [, returned] = RETURN.exec(text) ?? [];
  return returned ? { kind: "return", depositId: lower(returned) } : null;
}

const lower = (digits: string): Hex => digits.toLowerCase() as Hex;
