/** What to borrow so that a loop has the leverage that is asked for, by the exchange's exact curve. */
import { max, mulDivDown, PPM } from "../../amounts.ts";
import { curveOf, type PoolTicks, swapAlong } from "../curve.ts";
import { type Borrowing, healthPpmDown } from "../lending.ts";
import { afterSlippageDown, impactPpmDown, weiPerCertDown } from "../liquidity.ts";
import { largest } from "./largest.ts";
import { collateralWeiDown, healthForFallUp, tradeCostWei } from "./measures.ts";

const ONE = 10n ** 18n;

/** Both markets in one block. */
export interface LoopFacts {
  /** Where aKSMc is bought and sold. */
  readonly exchange: PoolTicks & { readonly certFirst: boolean };
  /** Ether that is there to borrow. */
  readonly freeWei: bigint;
  /** What the account has at the lending market already. */
  readonly position: Borrowing;
}

export interface LoopPolicy {
  /** What the collateral may owe over what is owed, at least, once it is done: more than 1, so that no small fall of the price liquidates. */
  readonly leastHealthPpm: bigint;
  /** What a trade may get less of than at the price before it, fee included. */
  readonly mostImpactPpm: bigint;
}

/** Why a loop can't be opened or unwound as asked. */
export type LoopRefusal =
  /** So much leverage has a debt too near to its liquidation. */
  | { readonly kind: "refused"; readonly why: "above the limit"; readonly mostLtvPpm: bigint }
  /** The loop has that leverage, or more, already. */
  | { readonly kind: "refused"; readonly why: "nothing to borrow" }
  /** The lending market has less ether. */
  | { readonly kind: "refused"; readonly why: "too little ether to borrow"; readonly freeWei: bigint }
  /** The exchange is too shallow for the trade; `impactPpm` is null where it has not even that much. */
  | { readonly kind: "refused"; readonly why: "too little liquidity"; readonly impactPpm: bigint | null }
  /** The account has neither collateral nor debt there. */
  | { readonly kind: "refused"; readonly why: "nothing there" }
  /** There is no debt, or it is less already. */
  | { readonly kind: "refused"; readonly why: "nothing to repay" }
  /** The collateral does not buy what is owed. */
  | { readonly kind: "refused"; readonly why: "too little collateral"; readonly neededUnits: bigint }
  /** While the lending market has no price all of a debt can be repaid, and no part. */
  | { readonly kind: "refused"; readonly why: "no price" };

export interface LoopOpening {
  readonly kind: "open";
  readonly borrowWei: bigint;
  /** aKSMc that this buys. */
  readonly boughtUnits: bigint;
  readonly impactPpm: bigint;
  /** What the trade loses at the lending market's price; below 0 where it gains. */
  readonly costWei: bigint;
  readonly after: Borrowing;
}

/**
 * Adds `units` of the account's own, borrows as much as leaves at most `ltvPpm` of the collateral owed, and buys aKSMc with it. What
 * the collateral is worth, times that part, less what is owed, is concave in what is borrowed and not below 0 for nothing:
 * the largest amount that keeps to it is found by halving.
 */
export function planOpening(
  { exchange, freeWei, position }: LoopFacts,
  { leastHealthPpm, mostImpactPpm }: LoopPolicy,
  { units, ltvPpm }: { readonly units: bigint; readonly ltvPpm: bigint },
): LoopOpening | LoopRefusal {
  const mostLtvPpm = mulDivDown(position.liquidationPpm, PPM, leastHealthPpm);
  if (ltvPpm > mostLtvPpm) return { kind: "refused", why: "above the limit", mostLtvPpm };
  const curve = curveOf(exchange, exchange.certFirst);
  const { given: most } = swapAlong(curve, WHOLE);
  const afterwards = (wei: bigint): Borrowing => ({
    ...position,
    units: position.units + units + swapAlong(curve, wei).got,
    debtWei: position.debtWei + wei,
  });
  const keeps = (wei: bigint): boolean => {
    const after = afterwards(wei);
    return after.debtWei <= mulDivDown(collateralWeiDown(after), ltvPpm, PPM);
  };
  const borrowWei = largest(most, keeps);
  if (!borrowWei) {
    return most === 0n
      ? { kind: "refused", why: "too little liquidity", impactPpm: null }
      : { kind: "refused", why: "nothing to borrow" };
  }
  if (borrowWei === most) return { kind: "refused", why: "too little liquidity", impactPpm: null };
  if (borrowWei > freeWei) return { kind: "refused", why: "too little ether to borrow", freeWei };
  const { got: boughtUnits } = swapAlong(curve, borrowWei);
  const impactPpm = impactPpmDown((borrowWei * ONE) / weiPerCertDown(exchange), boughtUnits);
  if (impactPpm > mostImpactPpm) return { kind: "refused", why: "too little liquidity", impactPpm };
  const costWei = tradeCostWei(borrowWei, boughtUnits, position.weiPerCert);
  return { kind: "open", borrowWei, boughtUnits, impactPpm, costWei, after: afterwards(borrowWei) };
}

/**
 * The health that the chain is asked to insist on, once it is done: the worst that the trade may make of it, at a price that moved as
 * far; and never less than withstands a fall by `fallPpm`. Rounded down, and up.
 */
export function leastHealthPpmOf(worst: Borrowing, slippagePpm: bigint, fallPpm: bigint): bigint {
  return max(afterSlippageDown(healthPpmDown(worst) ?? 0n, slippagePpm), healthForFallUp(fallPpm));
}

/** More than any pool takes. */
const WHOLE = 2n ** 127n;
