import type { Planck } from "@aksm/core";
import type { AddQuote, AddTerms, BuyTerms, RemoveQuote, RemoveTerms, Sdk, SellTerms, TradeQuote } from "@aksm/sdk";
import { showAmount, showPercent } from "../../../lib/format.ts";
import { digitsAdvice, parseTyped } from "../../amount/parse.ts";

export type VerbName = "sell" | "buy" | "add" | "remove";

/** What is typed, by verb: aKSMb, ether, aKSMb, or a part of one's liquidity in percent. */
export interface Typed {
  readonly verb: VerbName;
  readonly text: string;
  /** When adding: sell a part of the aKSMb for the ether that goes beside it. */
  readonly alone: boolean;
}

/** What the account has of each; null while it is not known. */
export interface Has {
  readonly tokens: Planck | null;
  readonly wei: bigint | null;
  readonly shares: bigint | null;
}

/** A verb that is ready to be quoted, with its terms. */
export type Order =
  | { readonly verb: "sell"; readonly terms: SellTerms }
  | { readonly verb: "buy"; readonly terms: BuyTerms }
  | { readonly verb: "add"; readonly terms: AddTerms }
  | { readonly verb: "remove"; readonly terms: RemoveTerms };

/** An order with the quote that was shown. */
export type Offer =
  | { readonly verb: "sell"; readonly terms: SellTerms; readonly quote: TradeQuote }
  | { readonly verb: "buy"; readonly terms: BuyTerms; readonly quote: TradeQuote }
  | { readonly verb: "add"; readonly terms: AddTerms; readonly quote: AddQuote }
  | { readonly verb: "remove"; readonly terms: RemoveTerms; readonly quote: RemoveQuote };

export const WEI_DECIMALS = 18;
const PERCENT_DECIMALS = 2;

/** The order that was typed, or what is wrong with it; null for neither while nothing is typed. */
export function orderOf(
  { verb, text, alone }: Typed,
  has: Has,
  { decimals, symbol }: { decimals: number; symbol: string },
): { readonly order: Order | null; readonly problem: string | null } {
  if (text.trim() === "") return { order: null, problem: null };
  const places = verb === "buy" ? WEI_DECIMALS : verb === "remove" ? PERCENT_DECIMALS : decimals;
  const amount = parseTyped(text, places);
  if (amount === null) return wrong(digitsAdvice(places));
  if (amount === 0n) return wrong("Enter more than nothing.");
  if (verb === "remove") {
    if (amount > 10_000n) return wrong("Enter 100 % at most.");
    if (has.shares === null) return { order: null, problem: null };
    const shares = (has.shares * amount) / 10_000n;
    return shares === 0n ? wrong("You provide no liquidity.") : right({ verb, terms: { shares } });
  }
  if (verb === "buy") {
    if (has.wei !== null && amount > has.wei) return wrong(`You hold ${showAmount(has.wei, WEI_DECIMALS, 6)} ETH.`);
    return right({ verb, terms: { wei: amount } });
  }
  if (has.tokens !== null && amount > has.tokens) {
    return wrong(`You hold ${showAmount(has.tokens, decimals, 6)} a${symbol}b.`);
  }
  if (verb === "sell") return right({ verb, terms: { tokens: amount } });
  return right({ verb, terms: { tokens: amount, wei: alone ? "none" : "matching" } });
}

const wrong = (problem: string) => ({ order: null, problem });
const right = (order: Order) => ({ order, problem: null });

/** The order with its quote at the newest block. */
export async function quote({ liquidity }: Sdk, order: Order): Promise<Offer> {
  switch (order.verb) {
    case "sell":
      return { ...order, quote: await liquidity.sell.quote(order.terms) };
    case "buy":
      return { ...order, quote: await liquidity.buy.quote(order.terms) };
    case "add":
      return { ...order, quote: await liquidity.add.quote(order.terms) };
    case "remove":
      return { ...order, quote: await liquidity.remove.quote(order.terms) };
  }
}

/** A trade that loses more than this at the exchange, fee included, is signed by who has said so. Millionths. */
const STEEP_PPM = 50_000n;

/** What a trade of the offer loses at the exchange, where that is much; null otherwise. Millionths. */
export function steepPpm({ verb, quote }: Offer): bigint | null {
  const impactPpm = verb === "remove" ? 0n : verb === "add" ? quote.sold.impactPpm : quote.impactPpm;
  return impactPpm > STEEP_PPM ? impactPpm : null;
}

/** Why the offer is none, and what to do; null where it is one. */
export function objectionTo({ verb, quote }: Offer, { wei }: Has): string | null {
  if (verb === "remove") return null;
  if (verb !== "add") return quote.receive === 0n ? "So little brings nothing. Enter more." : null;
  if (wei === null || quote.wei <= wei) return null;
  const eth = (amount: bigint) => `${showAmount(amount, WEI_DECIMALS, 6)} ETH`;
  return `${eth(quote.wei)} go beside it, and you hold ${eth(wei)}. Enter less, or provide from it alone.`;
}

const said = { sell: "Sold", buy: "Bought", add: "Put into the pool:", remove: "Out of the pool:" } as const;

/** What came of it. Of aKSMb that was provided alone a little ether may come back. */
export function doneText(
  verb: VerbName,
  { tokens, wei }: { readonly tokens: Planck; readonly wei: bigint },
  { decimals, symbol }: { readonly decimals: number; readonly symbol: string },
): string {
  const amount = `${showAmount(tokens, decimals, 6)} a${symbol}b`;
  const eth = `${showAmount(wei < 0n ? -wei : wei, WEI_DECIMALS, 6)} ETH`;
  if (wei < 0n) return `${said[verb]} ${amount}. ${eth} came back.`;
  if (verb === "add" && wei === 0n) return `${said[verb]} ${amount}.`;
  return `${said[verb]} ${amount} ${verb === "sell" || verb === "buy" ? "for" : "and"} ${eth}.`;
}

export interface Row {
  readonly name: string;
  readonly value: string;
  readonly testId?: string;
}

/** An offer in words and figures, for form and review alike. */
export function rowsOf(offer: Offer, { decimals, symbol }: { decimals: number; symbol: string }): readonly Row[] {
  const tokens = (amount: bigint) => `${showAmount(amount, decimals, 6)} a${symbol}b`;
  const eth = (wei: bigint) => `${showAmount(wei, WEI_DECIMALS, 6)} ETH`;
  const impact = (ppm: bigint, fee: bigint) =>
    `${showPercent(ppm, 1_000_000n)}, of it ${showPercent(fee, 1_000_000n)} fee`;
  switch (offer.verb) {
    case "sell":
    case "buy": {
      const { give, receive, least, impactPpm, feePpm } = offer.quote;
      const [given, got] = offer.verb === "sell" ? [tokens, eth] : [eth, tokens];
      return [
        { name: "You give", value: given(give) },
        { name: "You receive", value: `≈ ${got(receive)}`, testId: "defi-receive" },
        { name: "At least", value: got(least) },
        { name: "Below the price", value: impact(impactPpm, feePpm), testId: "defi-impact" },
      ];
    }
    case "add": {
      const { tokens: given, wei, sold, shares } = offer.quote;
      const below = `${showPercent(sold.impactPpm, 1_000_000n)} below the price`;
      return [
        { name: "You give", value: wei === 0n ? tokens(given) : `${tokens(given)} and up to ${eth(wei)}` },
        ...(sold.tokens === 0n
          ? []
          : [{ name: "Of it is sold", value: `${tokens(sold.tokens)} for ≈ ${eth(sold.wei)}, ${below}` }]),
        { name: "You receive", value: `≈ ${showAmount(shares, 18, 6)} shares`, testId: "defi-receive" },
        { name: "What does not fit", value: "comes back" },
      ];
    }
    case "remove": {
      const { tokens: got, wei, leastTokens, leastWei } = offer.quote;
      return [
        { name: "You receive", value: `≈ ${tokens(got)} and ${eth(wei)}`, testId: "defi-receive" },
        { name: "At least", value: `${tokens(leastTokens)} and ${eth(leastWei)}` },
      ];
    }
  }
}
