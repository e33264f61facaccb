import type { Planck } from "@aksm/core";
import { showAmount } from "../../lib/format.ts";
import { digitsAdvice, parseTyped } from "./parse.ts";

export type Checked =
  | { readonly ok: true; readonly amount: Planck }
  /** Nothing typed yet: no error, and nothing to review either. */
  | { readonly ok: false; readonly problem: string | null };

/** What is wrong with a typed amount, as a sentence that says what to do. `maximum` is null while nobody is connected. */
export function checkStake(
  text: string,
  facts: {
    decimals: number;
    symbol: string;
    minimum: Planck;
    maximum: Planck | null;
    /** What the day's limit has room for; null while it is not known. */
    mintable: Planck | null;
  },
): Checked {
  if (text.trim() === "") return { ok: false, problem: null };
  const parsed = parse(text, facts.decimals);
  if (!parsed.ok) return parsed;
  const { amount } = parsed;
  const show = (value: Planck) => `${showAmount(value, facts.decimals, 6)} ${facts.symbol}`;
  if (amount < facts.minimum) {
    return {
      ok: false,
      problem: `The smallest stake is ${show(facts.minimum)}. Enter that or more.`,
    };
  }
  if (facts.maximum !== null && amount > facts.maximum) {
    return facts.maximum < facts.minimum
      ? { ok: false, problem: `This account can stake ${show(facts.maximum)} at most, less than the smallest stake.` }
      : {
          ok: false,
          problem: `This account can stake ${show(facts.maximum)} at most: the fee and the existential deposit stay.`,
        };
  }
  if (facts.mintable !== null && amount > facts.mintable) {
    return {
      ok: false,
      problem: `${show(facts.mintable)} can be staked within the day's limit for now. Enter less, or wait: room comes back by the hour.`,
    };
  }
  return { ok: true, amount };
}

/** The same for unstaking; `balance` is what the account holds now. */
export function checkUnstake(
  text: string,
  facts: {
    decimals: number;
    token: string;
    minimum: Planck | null;
    minimumForAll: Planck | null;
    balance: Planck | null;
  },
): Checked {
  if (text.trim() === "") return { ok: false, problem: null };
  const parsed = parse(text, facts.decimals);
  if (!parsed.ok) return parsed;
  const show = (value: Planck) => `${showAmount(value, facts.decimals, 6)} ${facts.token}`;
  if (facts.balance !== null && parsed.amount > facts.balance) {
    return {
      ok: false,
      problem: `You hold ${show(facts.balance)}. Enter less, or unstake all of it.`,
    };
  }
  const all = parsed.amount === facts.balance;
  const minimum = all ? facts.minimumForAll : facts.minimum;
  if (minimum !== null && parsed.amount < minimum) {
    const { balance, minimumForAll } = facts;
    if (!all && balance !== null && balance < minimum && minimumForAll !== null && balance >= minimumForAll) {
      return {
        ok: false,
        problem: `The smallest unstake is ${show(minimum)}, more than you hold. Unstake all of it.`,
      };
    }
    return {
      ok: false,
      problem: `The smallest unstake is ${show(minimum)}. Enter that or more.`,
    };
  }
  return { ok: true, amount: parsed.amount };
}

function parse(text: string, decimals: number): Checked {
  const amount = parseTyped(text, decimals);
  return amount === null ? { ok: false, problem: digitsAdvice(decimals) } : { ok: true, amount };
}
