import type { ArbitragePolicy, Planck } from "@aksm/core";
import { type ArbitrageLook, OutcomeUnknown } from "@aksm/sdk";
import { showAmount, showPercent } from "../../../lib/format.ts";
import { digitsAdvice, parseTyped } from "../../amount/parse.ts";

const PPM = 1_000_000n;
const WEI_DECIMALS = 18;
/** More than anybody holds: what the visitor has already is never redeemed along. */
const KEEP_ALL: Planck = 2n ** 120n;
/** What is signed counts for so long, by the chain's clock. Seconds. */
export const COUNTS_FOR = 1_200n;
/** Spent at most where no wallet says how much ether there is. */
const ANYBODYS = 10n ** 19n;

/** What is counted against a purchase, as `aksm arb` does too: any gain that is left after it counts. */
export const policyOf = (budgetWei: bigint | null): ArbitragePolicy => ({
  ...{ leastProfitWei: 1n, yearlyCostPpm: 50_000n, conversionPpm: 3_000n, slippagePpm: 5_000n },
  ...{ budgetWei: budgetWei ?? ANYBODYS, inventory: KEEP_ALL },
});

/** Ether typed as the most to spend: null for as much as pays. */
export function budgetOf(text: string): { readonly wei: bigint | null; readonly problem: string | null } {
  if (text.trim() === "") return { wei: null, problem: null };
  const wei = parseTyped(text, WEI_DECIMALS);
  if (wei === null) return { wei: null, problem: digitsAdvice(WEI_DECIMALS) };
  return wei === 0n ? { wei: null, problem: "Enter more than nothing." } : { wei, problem: null };
}

type Buy = Extract<ArbitrageLook["action"], { readonly kind: "buy" | "sell" }>;

/** What a visitor can do now: buy, sell what is held above its worth, or nothing, and why. */
export type Chance =
  | { readonly kind: "buy"; readonly action: Buy }
  | { readonly kind: "above" }
  | { readonly kind: "none"; readonly why: string };

/** Above the fair value buying loses, whoever asks; below it, it is what the decision says. */
export function chanceOf({ discountPpm, action }: Pick<ArbitrageLook, "discountPpm" | "action">): Chance {
  if (action.kind === "buy") return { kind: "buy", action };
  if (discountPpm < 0n) return { kind: "above" };
  return { kind: "none", why: action.kind === "wait" ? action.why : "something else comes first" };
}

/**
 * Whether the request for what was bought may be made anew: one that was sent may be there, and another would take what else is held;
 * so would one of another wallet, and it would pay who bought.
 */
export const mayAskAgain = (failure: unknown, own: boolean): boolean =>
  own && failure !== null && !(failure instanceof OutcomeUnknown);

/** "2.61 % below what it is worth". */
export function standingText(discountPpm: bigint): string {
  if (discountPpm > -100n && discountPpm < 100n) return "At what it is worth";
  const size = showPercent(discountPpm < 0n ? -discountPpm : discountPpm, PPM);
  return `${size} ${discountPpm > 0n ? "below" : "above"} what it is worth`;
}

export const eth = (wei: bigint, places = 6): string => `${showAmount(wei, WEI_DECIMALS, places)} ETH`;
