import type { Planck } from "@aksm/core";
import type { LendingMarket, LendingPosition, LendingProtocol } from "@aksm/sdk";
import { showAmount } from "../../../lib/format.ts";
import { digitsAdvice, parseTyped } from "../../amount/parse.ts";

export type LendVerb = "supply" | "borrow" | "repay" | "withdraw";

/** What is typed: aKSMb where it supplies or withdraws, ether otherwise; `all` for whatever there is then. */
export interface LendTyped {
  readonly verb: LendVerb;
  readonly text: string;
  readonly all: boolean;
}

/** Ready to be quoted. */
export type LendOrder = { readonly protocol: LendingProtocol } & (
  | { readonly verb: "supply"; readonly tokens: Planck }
  | { readonly verb: "withdraw"; readonly tokens: Planck | "all" }
  | { readonly verb: "borrow"; readonly wei: bigint }
  | { readonly verb: "repay"; readonly wei: bigint | "all" }
);

/** The order, or that what was supplied is to count as collateral, for which nothing is typed. */
export type LendTask = LendOrder | { readonly protocol: LendingProtocol; readonly verb: "use" };

/** What the account has; null while it is not known. */
export interface LendHas {
  readonly tokens: Planck | null;
  readonly wei: bigint | null;
  readonly position: LendingPosition | null;
}

export const WEI_DECIMALS = 18;
export const inEther = (verb: LendVerb): boolean => verb === "borrow" || verb === "repay";

/** The order that was typed, or what is wrong with it and what to do; neither while nothing is typed. */
export function lendOrderOf(
  typed: LendTyped,
  market: LendingMarket,
  has: LendHas,
  format: { readonly decimals: number; readonly symbol: string },
): { readonly order: LendOrder | null; readonly problem: string | null } {
  const { verb, text, all } = typed;
  const { protocol } = market;
  if (text.trim() === "" && !all) return { order: null, problem: null };
  const places = inEther(verb) ? WEI_DECIMALS : format.decimals;
  const amount = all ? 1n : parseTyped(text, places);
  if (amount === null) return wrong(digitsAdvice(places));
  if (amount === 0n) return wrong("Enter more than nothing.");
  const problem = refusal(verb, all ? "all" : amount, market, has, format);
  if (problem !== null) return wrong(problem);
  switch (verb) {
    case "supply":
      return right({ protocol, verb, tokens: amount });
    case "withdraw":
      return right({ protocol, verb, tokens: all ? "all" : amount });
    case "borrow":
      return right({ protocol, verb, wei: amount });
    case "repay":
      return right({ protocol, verb, wei: all ? "all" : amount });
  }
}

const wrong = (problem: string) => ({ order: null, problem });
const right = (order: LendOrder) => ({ order, problem: null });

function refusal(
  verb: LendVerb,
  amount: bigint | "all",
  { noPrice, freeWei }: LendingMarket,
  { tokens, position }: LendHas,
  { decimals, symbol }: { readonly decimals: number; readonly symbol: string },
): string | null {
  const token = `a${symbol}b`;
  const ksm = (planck: Planck) => `${showAmount(planck, decimals, 6)} ${token}`;
  const eth = (amount: bigint) => `${showAmount(amount, WEI_DECIMALS, 6)} ETH`;
  const more = (most: bigint) => amount !== "all" && amount > most;
  if (verb === "supply") return tokens !== null && more(tokens) ? `You hold ${ksm(tokens)}.` : null;
  if (!position) return null;
  const { debtWei, priced } = position;
  if (verb === "repay") {
    if (debtWei === 0n) return "You owe nothing here.";
    // Whether there is enough is the quote's to say: wrapped ether of an interrupted repayment counts too.
    return more(debtWei) ? `You owe ${eth(debtWei)}. Choose All to repay it to the last wei.` : null;
  }
  if (verb === "borrow") {
    if (position.units === 0n) return `Supply ${token} first: ether is lent against it.`;
    if (!position.counts) return `What you supplied does not count as collateral. Use it as collateral first.`;
    // The market is asked itself: see the quote.
    if (position.elsewhere) return null;
    if (!priced) return `Nothing says what ${token} is worth now (${noPrice}). Borrowing opens again with a price.`;
    if (!more(priced.borrowableWei)) return null;
    if (priced.borrowableWei === freeWei) return `There are ${eth(freeWei)} to borrow here.`;
    return debtWei === 0n
      ? `Against what you supplied ${eth(priced.borrowableWei)} can be borrowed. Enter less, or supply more.`
      : `${eth(priced.borrowableWei)} more can be borrowed. Enter less, supply more, or repay a part.`;
  }
  if (position.units === 0n) return "You have supplied nothing here.";
  if (more(position.tokens)) return `You supplied ${ksm(position.tokens)}.`;
  if (debtWei === 0n || !position.counts || position.elsewhere) return null;
  if (!priced) return `Nothing says what ${token} is worth now (${noPrice}). Repay all first, or wait for a price.`;
  if (amount !== "all" && !more(priced.withdrawableTokens)) return null;
  return `You owe ${eth(debtWei)}, against which ${ksm(priced.withdrawableTokens)} can be taken out. Repay first to take out more.`;
}
