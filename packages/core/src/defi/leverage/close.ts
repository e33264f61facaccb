/** What of the collateral to sell so that a loop has less leverage, or none, by the exchange's exact curve. */
import { mulDivDown, mulDivUp, PPM } from "../../amounts.ts";
import { curveOf, type Swap, swapForAlong } from "../curve.ts";
import type { Borrowing } from "../lending.ts";
import { impactPpmDown, weiPerCertDown } from "../liquidity.ts";
import { largest } from "./largest.ts";
import { collateralWeiDown } from "./measures.ts";
import type { LoopFacts, LoopRefusal } from "./open.ts";

const ONE = 10n ** 18n;

export interface LoopClosing {
  readonly kind: "close";
  readonly repayWei: bigint;
  /** aKSMc of the collateral that is sold for it. */
  readonly soldUnits: bigint;
  /** aKSMc that comes back; 0 where a part of the debt stays, whose collateral the rest is. */
  readonly backUnits: bigint;
  /** However much it is: who would be liquidated may gladly lose it. */
  readonly impactPpm: bigint;
  readonly after: { readonly units: bigint; readonly debtWei: bigint };
}

/** A position at a market that may have no price. */
export type UnpricedFacts = Pick<LoopFacts, "exchange"> & {
  readonly position: Omit<Borrowing, "weiPerCert"> & { readonly weiPerCert: bigint | null };
};

/**
 * Sells collateral for as much ether as is repaid: all of the debt, or the least that leaves at most `ltvPpm` of the collateral owed.
 * All of it needs no price. It is refused only for what the exchange or the collateral does not have.
 */
export function planClosing(
  { exchange, position }: UnpricedFacts,
  target: { readonly ltvPpm: bigint } | "all",
): LoopClosing | LoopRefusal {
  const { units, debtWei, weiPerCert } = position;
  if (units === 0n && debtWei === 0n) return { kind: "refused", why: "nothing there" };
  if (debtWei === 0n && target !== "all") return { kind: "refused", why: "nothing to repay" };
  const curve = curveOf(exchange, !exchange.certFirst);
  const sale = (wei: bigint): Swap => swapForAlong(curve, wei);
  let repayWei = debtWei;
  if (target !== "all") {
    if (weiPerCert === null) return { kind: "refused", why: "no price" };
    const least = leastRepayment(exchange, { ...position, weiPerCert }, sale, target.ltvPpm);
    if (least === 0n) return { kind: "refused", why: "nothing to repay" };
    // What no part meets, all of it does, unless it is refused below.
    repayWei = least ?? debtWei;
  }
  const { given: soldUnits, got } = sale(repayWei);
  if (got < repayWei) return { kind: "refused", why: "too little liquidity", impactPpm: null };
  if (soldUnits > units) return { kind: "refused", why: "too little collateral", neededUnits: soldUnits };
  const impactPpm = impactPpmDown((soldUnits * weiPerCertDown(exchange)) / ONE, repayWei);
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

/**
 * The least that leaves no more than that part owed; null where no part does. That part of what is left, less what is still owed, is
 * concave in what is repaid. So it is looked for where it still rises: up to what exchange and collateral have, and up to where
 * the last aKSMc is sold for less than it lets be owed. There it is below 0 first and not below it from some amount on.
 */
function leastRepayment(
  exchange: UnpricedFacts["exchange"],
  position: Borrowing,
  sale: (wei: bigint) => Swap,
  ltvPpm: bigint,
): bigint | null {
  const { units, debtWei, weiPerCert } = position;
  const tooLittle = (wei: bigint): boolean => {
    const worth = collateralWeiDown({ ...position, units: units - sale(wei).given });
    return debtWei - wei > mulDivDown(worth, ltvPpm, PPM);
  };
  if (!tooLittle(0n)) return 0n;
  const there = (wei: bigint): boolean => {
    const { given, got } = sale(wei);
    return got === wei && given <= units;
  };
  const owedOfCert = mulDivUp(weiPerCert, ltvPpm, PPM);
  const helps = (wei: bigint): boolean => {
    const price = weiPerCertDown({ root: sale(wei).root, certFirst: exchange.certFirst });
    return mulDivDown(price, PPM - exchange.feePpm, PPM) >= owedOfCert;
  };
  const most = largest(debtWei, wei => there(wei) && helps(wei));
  if (most === null || tooLittle(most)) return null;
  return (largest(most - 1n, tooLittle) ?? 0n) + 1n;
}
