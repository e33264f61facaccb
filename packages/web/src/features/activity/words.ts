import type { Activity } from "@aksm/sdk";
import { showAmount } from "../../lib/format.ts";

const WEI_DECIMALS = 18;
const PLACES = 6;

interface Words {
  readonly title: string;
  readonly sign: "+" | "−" | "";
  /** Of the native token, and not of aKSMb. */
  readonly native?: true;
  /** The ether beside it. */
  readonly ether?: (eth: string) => string;
  /** Where ether alone moved. */
  readonly alone?: string;
}

const words: Readonly<Record<Activity["kind"], Words>> = {
  staked: { title: "Staked", sign: "+" },
  received: { title: "Received", sign: "+" },
  sent: { title: "Sent", sign: "−" },
  wrapped: { title: "Wrapped into aKSMc", sign: "−" },
  unwrapped: { title: "Unwrapped from aKSMc", sign: "+" },
  supplied: { title: "Supplied as collateral", sign: "−" },
  withdrawn: { title: "Taken out of lending", sign: "+" },
  looped: { title: "Put into a loop", sign: "−", ether: eth => `${eth} borrowed`, alone: "Leverage raised" },
  unlooped: { title: "Taken out of a loop", sign: "+", ether: eth => `${eth} repaid`, alone: "Leverage lowered" },
  sold: { title: "Sold", sign: "−", ether: eth => `for ${eth}` },
  bought: { title: "Bought", sign: "+", ether: eth => `for ${eth}` },
  added: { title: "Liquidity added", sign: "−", ether: eth => `and ${eth}` },
  removed: { title: "Liquidity removed", sign: "+", ether: eth => `and ${eth}` },
  requested: { title: "Unstake requested", sign: "−" },
  cancelled: { title: "Unstake cancelled", sign: "+" },
  finalized: { title: "Unstake finalized", sign: "", native: true },
  paid: { title: "Paid for request", sign: "+", native: true },
};

/** What happened, the amount with its unit, null where ether alone moved, and the ether beside it. */
export function entryText(
  { kind, amount, wei, requestId }: Pick<Activity, "kind" | "amount" | "wei" | "requestId">,
  { decimals, symbol }: { readonly decimals: number; readonly symbol: string },
): { readonly title: string; readonly amount: string | null; readonly unit: string; readonly ether: string | null } {
  const { title, sign, native, ether, alone } = words[kind];
  const bare = amount === 0n && alone !== undefined;
  return {
    title: `${bare ? alone : title}${requestId === null ? "" : ` #${requestId}`}`,
    amount: bare ? null : `${sign}${showAmount(amount, decimals, PLACES)}`,
    unit: native ? symbol : `a${symbol}b`,
    ether: ether && wei ? etherText(wei, ether) : null,
  };
}

/** Of what was provided a little more than was given may come back. */
const etherText = (wei: bigint, words: (eth: string) => string): string =>
  wei < 0n ? `${eth(-wei)} came back` : words(eth(wei));

const eth = (wei: bigint): string => `${showAmount(wei, WEI_DECIMALS, PLACES)} ETH`;
