/** What of the collateral to sell so that a loop has less leverage, or none, by the exchange's exact curve. */
import { mulDivDown, PPM } from "../../amounts.ts";
import { curveOf, type Swap, swapForAlong } from "../curve.ts";
import type { Borrowing } from "../lending.ts";
import { impactPpmDown, weiPerCertDown } from "../liquidity.ts";
import { largest } from "./largest.ts";
import { collateralWeiDown } from "./measures.ts";
import type { LoopFacts, LoopPolicy, LoopRefusal } from "./open.ts";

const ONE = 10n ** 18n;

export interface LoopClosing {
  readonly kind: "close";
  readonly repayWei: bigint;
  /** aKSMc of the collateral that is sold for it. */
  readonly soldUnits: bigint;
  /** aKSMc that comes back; 0 where a part of the debt stays, whose collateral the rest is. */
  readonly backUnits: bigint;
  readonly impactPpm: bigint;
  readonly after: { readonly units: bigint; readonly debtWei: bigint };
}

/** A position at a market that may have no price. */
export type UnpricedFacts = Pick<LoopFacts, "exchange"> & {
  readonly position: Omit<Borrowing, "weiPerCert"> & { readonly weiPerCert: bigint | null };
};

/**
 * Sells collateral for as much ether as is repaid: all of the debt, or the least that leaves at most `ltvPpm` of the collateral owed.
 * That part of what is left, less what is still owed, is concave in what is repaid, below 0 for nothing and not for all:
 * the amount is found by halving. All of it needs no price.
 */
export function planClosing(
  { exchange, position }: UnpricedFacts,
  { mostImpactPpm }: Pick<LoopPolicy, "mostImpactPpm">,
  target: { readonly ltvPpm: bigint } | "all",
): LoopClosing | LoopRefusal {
  const { units, debtWei, weiPerCert } = position;
  if (debtWei === 0n && target !== "all") return { kind: "refused", why: "nothing to repay" };
  const curve = curveOf(exchange, !exchange.certFirst);
  const sale = (wei: bigint): Swap => swapForAlong(curve, wei);
  let repayWei = debtWei;
  if (target !== "all") {
    if (weiPerCert === null) return { kind: "refused", why: "no price" };
    const least = leastRepayment({ ...position, weiPerCert }, sale, target.ltvPpm);
    if (least === 0n) return { kind: "refused", why: "nothing to repay" };
    repayWei = least;
  }
  const { given: soldUnits, got } = sale(repayWei);
  if (got < repayWei) return { kind: "refused", why: "too little liquidity", impactPpm: null };
  const impactPpm = impactPpmDown((soldUnits * weiPerCertDown(exchange)) / ONE, repayWei);
  if (impactPpm > mostImpactPpm) return { kind: "refused", why: "too little liquidity", impactPpm };
  if (soldUnits > units) return { kind: "refused", why: "too little collateral", neededUnits: soldUnits };
  const rest = units - soldUnits;
  const whole = repayWei === debtWei;
  return {
    kind: "close",
    repayWei,
    soldUnits,
    backUnits: whole ? rest : 0n,
    impactPpm,
    after: { units: whole ? 0n : rest, debtWei: debtWei - repayWei },
  };
}

/** The least that leaves no more than that part owed; all where none does. */
function leastRepayment(position: Borrowing, sale: (wei: bigint) => Swap, ltvPpm: bigint): bigint {
  const { units, debtWei } = position;
  const tooLittle = (wei: bigint): boolean => {
    const { given, got } = sale(wei);
    if (got < wei || given > units) return true;
    const worth = collateralWeiDown({ ...position, units: units - given });
    return debtWei - wei > mulDivDown(worth, ltvPpm, PPM);
  };
  const most = largest(debtWei, tooLittle);
  if (most === null) return 0n;
  return most < debtWei ? most + 1n : debtWei;
}
