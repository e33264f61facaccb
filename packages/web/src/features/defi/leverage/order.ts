import type { Planck } from "@aksm/core";
import type { CloseTerms, LeverageMarket, LeveragePosition, OpenTerms } from "@aksm/sdk";
import { showAmount } from "../../../lib/format.ts";
import { digitsAdvice, parseTyped } from "../../amount/parse.ts";

/** What is typed: aKSMb of one's own, and how many times it is held once it is done; `all` ends the loop. */
export interface LeverTyped {
  readonly verb: "open" | "close";
  readonly tokens: string;
  readonly leverage: string;
  readonly all: boolean;
}

export type LeverOrder =
  | { readonly verb: "open"; readonly terms: OpenTerms }
  | { readonly verb: "close"; readonly terms: CloseTerms };

/** What the account has; null while it is not known. */
export interface LeverHas {
  readonly tokens: Planck | null;
  readonly position: LeveragePosition | null;
}

const ONE = 1_000_000n;
const PLACES = 6;

/** What is wrong with each field, and the order where nothing is. */
export interface LeverJudged {
  readonly order: LeverOrder | null;
  readonly tokensProblem: string | null;
  readonly leverageProblem: string | null;
}

export const isOpen = (position: LeveragePosition | null): boolean =>
  position !== null && (position.units > 0n || position.debtWei > 0n);

/** The order that was typed; neither order nor problem while something is missing. */
export function leverOrderOf(
  typed: LeverTyped,
  { mostLeveragePpm }: Pick<LeverageMarket, "mostLeveragePpm">,
  has: LeverHas,
  format: { readonly decimals: number; readonly symbol: string },
): LeverJudged {
  return typed.verb === "open" ? opening(typed, mostLeveragePpm, has, format) : closing(typed, has);
}

function opening(
  { tokens: text, leverage }: LeverTyped,
  most: bigint,
  { tokens: held, position }: LeverHas,
  { decimals, symbol }: { readonly decimals: number; readonly symbol: string },
): LeverJudged {
  const empty = text.trim() === "";
  const tokens = empty ? 0n : parseTyped(text, decimals);
  const tokensProblem =
    tokens === null
      ? digitsAdvice(decimals)
      : held !== null && tokens > held
        ? `You hold ${showAmount(held, decimals, 6)} a${symbol}b.`
        : null;
  const ppm = leverage.trim() === "" ? null : parseTyped(leverage, PLACES);
  // More of one's own brings down how many times it is held: only without any must what is asked for be more.
  const now = tokens === 0n ? (position?.health?.leveragePpm ?? null) : null;
  const leverageProblem =
    leverage.trim() === ""
      ? null
      : ppm === null
        ? digitsAdvice(PLACES)
        : ppm <= ONE
          ? "Enter more than 1: at 1 nothing is borrowed."
          : ppm > most
            ? `Enter ${showAmount(most, PLACES, 2)} at most: beyond it a small fall of the price would liquidate it.`
            : now !== null && ppm <= now
              ? `It is held ${showAmount(now, PLACES, 2)} times now. Enter more, or choose Unwind.`
              : null;
  const nothing = tokens === 0n && !isOpen(position);
  const ready = tokens !== null && ppm !== null && !tokensProblem && !leverageProblem && !nothing;
  const order: LeverOrder | null = ready ? { verb: "open", terms: { tokens, leveragePpm: ppm } } : null;
  return { order, tokensProblem, leverageProblem };
}

function closing({ leverage, all }: LeverTyped, { position }: LeverHas): LeverJudged {
  const wrong = (leverageProblem: string | null) => ({ order: null, tokensProblem: null, leverageProblem });
  if (position && !isOpen(position)) return wrong(all || leverage.trim() ? "You have nothing to unwind here." : null);
  const right = (leveragePpm: bigint | "none"): LeverJudged => ({
    ...{ order: { verb: "close", terms: { leveragePpm } }, tokensProblem: null, leverageProblem: null },
  });
  if (all) return right("none");
  if (leverage.trim() === "") return wrong(null);
  const ppm = parseTyped(leverage, PLACES);
  if (ppm === null) return wrong(digitsAdvice(PLACES));
  if (ppm <= ONE) return wrong("Choose All to repay everything and have the rest back.");
  const now = position?.health?.leveragePpm ?? null;
  if (now !== null && ppm >= now) return wrong(`It is held ${showAmount(now, PLACES, 2)} times now. Enter less.`);
  return right(ppm);
}
