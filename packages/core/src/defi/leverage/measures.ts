/**
 * What a loop is: aKSMc as collateral, a part of which was bought with ether borrowed against it. All is measured at the price that
 * the lending market takes aKSMc for, which no trade moves; parts and rates are millionths.
 */
import { max, mulDivDown, mulDivUp, PPM, YEAR } from "../../amounts.ts";
import { type Borrowing, healthPpmDown } from "../lending.ts";

const ONE = 10n ** 18n;
const DAY = 86_400n;

export const collateralWeiDown = ({ units, weiPerCert }: Pick<Borrowing, "units" | "weiPerCert">): bigint =>
  (units * weiPerCert) / ONE;

/** What is owed over the collateral's worth, rounded up; null without any. */
export function ltvPpmUp(of: Borrowing): bigint | null {
  const worth = collateralWeiDown(of);
  return worth === 0n ? null : mulDivUp(of.debtWei, PPM, worth);
}

/** The collateral's worth over what of it is the owner's, rounded up; null where nothing is. */
export function leveragePpmUp(of: Borrowing): bigint | null {
  const worth = collateralWeiDown(of);
  return worth > of.debtWei ? mulDivUp(worth, PPM, worth - of.debtWei) : null;
}

/** What may be owed of the collateral's worth at so much leverage: 1 − 1 ÷ leverage. Rounded down; 0 below a leverage of one. */
export const ltvOfLeverageDown = (leveragePpm: bigint): bigint =>
  leveragePpm <= PPM ? 0n : PPM - mulDivUp(PPM, PPM, leveragePpm);

/** The most leverage at which a debt has this health: 1 ÷ (1 − liquidation part ÷ health). Rounded down. */
export function mostLeveragePpmDown(liquidationPpm: bigint, leastHealthPpm: bigint): bigint {
  const ltv = mulDivDown(liquidationPpm, PPM, leastHealthPpm);
  return mulDivDown(PPM, PPM, PPM - ltv);
}

/** The health at which a fall of the price by that part just doesn't liquidate: 1 ÷ (1 − fall). Rounded up. */
export const healthForFallUp = (fallPpm: bigint): bigint => mulDivUp(PPM, PPM, PPM - fallPpm);

/** Whoever opens a loop withstands a fall of the price by a twentieth, or by one step of our feed where that may be more. */
const LEAST_FALL_PPM = 50_000n;
/** What is quoted is so much above the health that the chain insists on, so that the usual slippage leaves room. */
const MARGIN_PPM = 10_000n;

/** The fall that what is opened withstands. `stepPpm`: how far the price may go in one step; null where nothing bounds it. */
export const withstoodFallPpm = (stepPpm: bigint | null): bigint => max(LEAST_FALL_PPM, stepPpm ?? 0n);

/** What may be owed over what is owed when a loop is opened, at least, as it is quoted. Rounded up. */
export const quotedHealthPpm = (fallPpm: bigint): bigint => mulDivUp(healthForFallUp(fallPpm), PPM + MARGIN_PPM, PPM);

/**
 * By how much the price may fall before the debt is liquidated: KSM in ether with the redemption rate as it is, or the redemption rate
 * with KSM as it is. Rounded down, 0 where it is liquidated already; null without a debt.
 */
export function fallToLiquidationPpmDown(of: Borrowing): bigint | null {
  const health = healthPpmDown(of);
  if (health === null) return null;
  return health <= PPM ? 0n : PPM - mulDivUp(PPM, PPM, health);
}

/** What a year brings and costs, without compounding. */
export interface LoopRates {
  /** Of what is staked. */
  readonly stakingPpmAYear: bigint;
  /** Of what is owed. */
  readonly borrowPpmAYear: bigint;
}

export interface LoopYield {
  /** Of what is the owner's, in ether with KSM's price as it is; below 0 where interest is more than rewards. Rounded down. */
  readonly netPpmAYear: bigint;
  /** The borrow rate at which the loop earns no more than the same aKSMb without a debt: what staking pays. */
  readonly breakEvenBorrowPpmAYear: bigint;
  /** The borrow rate at which it earns nothing, rounded down; null without a debt. */
  readonly zeroYieldBorrowPpmAYear: bigint | null;
}

/** Null where nothing is the owner's. */
export function loopYield(of: Borrowing, { stakingPpmAYear, borrowPpmAYear }: LoopRates): LoopYield | null {
  const worth = collateralWeiDown(of);
  const own = worth - of.debtWei;
  if (own <= 0n) return null;
  const earned = worth * stakingPpmAYear - of.debtWei * borrowPpmAYear;
  return {
    netPpmAYear: floorDiv(earned, own),
    breakEvenBorrowPpmAYear: stakingPpmAYear,
    zeroYieldBorrowPpmAYear: of.debtWei === 0n ? null : (worth * stakingPpmAYear) / of.debtWei,
  };
}

/** What is owed, and the rates with that. */
export type Owing = LoopRates & Pick<Borrowing, "debtWei">;

/**
 * Days until what a whole loop earns more than aKSMb without a debt, less what it earned more before, has paid `costWei`: where more
 * is borrowed, what was owed already costs the higher rate too. Rounded up; null where it never does.
 */
export function daysToEarnBackUp(before: Owing, after: Owing, costWei: bigint): bigint | null {
  if (costWei <= 0n) return 0n;
  const more = (of: Owing): bigint => of.debtWei * (of.stakingPpmAYear - of.borrowPpmAYear);
  const aYear = more(after) - more(before);
  return aYear <= 0n ? null : mulDivUp(costWei * PPM, YEAR, aYear * DAY);
}

/** As much of the trade's worth at the lending market's price as it lost; below 0 where the market sells cheaper. Wei, rounded up. */
export const tradeCostWei = (givenWei: bigint, units: bigint, weiPerCert: bigint): bigint =>
  givenWei - collateralWeiDown({ units, weiPerCert });

const floorDiv = (a: bigint, b: bigint): bigint => (a < 0n ? -((-a + b - 1n) / b) : a / b);
