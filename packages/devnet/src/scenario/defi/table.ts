import type { Planck } from "@aksm/core";
import type { Held } from "./book.ts";

/** What an account has on both chains; shares of aKSMb and aKSMc as one. */
export interface Holdings extends Held {
  /** KSM on Kusama, planck. */
  readonly native: Planck;
}

export const NOTHING: Holdings = { units: 0n, wei: 0n, sushi: 0n, native: 0n };

/** What went into a layer, and what came of it beside the growth of the shares that went in. */
export interface Part {
  /** As `sdk.yields` names them. */
  readonly layer: string;
  readonly in: Holdings;
  readonly brought: readonly { readonly source: string; readonly amount: Holdings }[];
}

/** The same valued: aKSMb in planck at the redemption rate before and after. */
export interface Valued extends Holdings {
  readonly tokens: Planck;
}

export interface Row {
  readonly layer: string;
  readonly in: Valued;
  readonly yields: readonly { readonly source: string; readonly amount: Valued }[];
  readonly out: Valued;
}

export interface Table {
  readonly rows: readonly Row[];
  readonly total: { readonly in: Valued; readonly out: Valued; readonly gasWei: bigint };
  /** What the account had before and has after, by the chains. */
  readonly balances: { readonly before: Valued; readonly after: Valued };
}

export interface Balances {
  readonly before: Holdings;
  readonly after: Holdings;
  readonly gasWei: bigint;
  /** Planck that so many shares were worth then, and are now; rounded down, as the token does. */
  readonly worthBefore: (units: bigint) => Planck;
  readonly worthAfter: (units: bigint) => Planck;
}

/** The layers' amounts and the account's are not the same. */
export class DoesNotAddUp extends Error {
  override name = "DoesNotAddUp";
}

/**
 * Values the parts and insists that they add up: each row's yields are what comes out of it less what went in, all rows together what
 * the account has after less what it had before and paid for gas, in every asset, to the smallest unit. What is held aside is a row of
 * its own. Planck of a sum that is rounded down are given to its parts in their order, so that they make up the sum. Throws
 * `DoesNotAddUp`.
 */
export function tableOf(parts: readonly Part[], balances: Balances): Table {
  const { before, after, gasWei, worthBefore, worthAfter } = balances;
  const used = parts.reduce((sum, part) => plus(sum, part.in), NOTHING);
  const all: Part[] = [{ layer: "staking", in: minus(before, used), brought: [] }, ...parts];

  const startValue = running(worthBefore);
  const endValue = running(worthAfter);
  const ins = all.map(part => ({ ...part.in, tokens: startValue(part.in.units) }));
  const grown = all.map((part, index) => endValue(part.in.units) - (ins[index]?.tokens ?? 0n));
  const rows = all.map(({ layer, brought }, index): Row => {
    const entered = ins[index] ?? { ...NOTHING, tokens: 0n };
    const staking = { source: "staking", amount: { ...NOTHING, tokens: grown[index] ?? 0n } };
    const others = brought.map(({ source, amount }) => ({
      source,
      amount: { ...amount, tokens: endValue(amount.units) },
    }));
    const yields = [staking, ...others].filter(({ amount }) => Object.values(amount).some(each => each !== 0n));
    return { layer, in: entered, yields, out: yields.reduce((sum, { amount }) => plus(sum, amount), entered) };
  });

  const nothing: Valued = { ...NOTHING, tokens: 0n };
  const total = {
    in: rows.reduce((sum, row) => plus(sum, row.in), nothing),
    out: rows.reduce((sum, row) => plus(sum, row.out), nothing),
    gasWei,
  };
  const valued = {
    before: { ...before, tokens: worthBefore(before.units) },
    after: { ...after, tokens: worthAfter(after.units) },
  };
  insist("before", total.in, valued.before);
  insist("after", { ...total.out, wei: total.out.wei - gasWei }, valued.after);
  return { rows, total, balances: valued };
}

function insist(when: string, layers: Valued, account: Valued): void {
  for (const asset of ["units", "tokens", "wei", "sushi", "native"] as const) {
    const off = layers[asset] - account[asset];
    if (off !== 0n) {
      throw new DoesNotAddUp(
        `${when}, the layers have ${layers[asset]} of "${asset}" and the account ${account[asset]}: ${off} off`,
      );
    }
  }
}

/** The value of each amount, in their order, as what it adds to the value of those before it. */
function running(worth: (units: bigint) => Planck): (units: bigint) => Planck {
  let units = 0n;
  let told = 0n;
  return more => {
    units += more;
    const added = worth(units) - told;
    told += added;
    return added;
  };
}

/** A whole in parts, by weights, each rounded so that they make up the whole. */
export function shared(whole: bigint, weights: readonly bigint[]): bigint[] {
  const all = weights.reduce((sum, each) => sum + each, 0n);
  let upTo = 0n;
  let given = 0n;
  return weights.map(weight => {
    upTo += weight;
    const part = all === 0n ? 0n : (whole * upTo) / all - given;
    given += part;
    return part;
  });
}

export const plus = <T extends Holdings>(one: T, other: T): T => combined(one, other, 1n);
const minus = (one: Holdings, other: Holdings): Holdings => combined(one, other, -1n);

function combined<T extends Holdings>(one: T, other: T, sign: bigint): T {
  const sums = Object.entries(one).map(([asset, amount]) => [
    asset,
    (amount as bigint) + sign * ((other as unknown as Record<string, bigint>)[asset] ?? 0n),
  ]);
  return Object.fromEntries(sums) as T;
}
