/**
 * The arithmetic of Morpho Blue's contract, to the wei and the share: what a market has with the interest of a second, what shares
 * of debt are worth, and what a liquidation takes. Source: `Morpho.sol`, `SharesMathLib.sol` and `MathLib.sol` of
 * `@morpho-org/morpho-blue` 1.0.0.
 */
import { YEAR } from "../amounts.ts";

const WAD = 10n ** 18n;
/** Shares and wei that every market counts beside its own, so that nobody makes a share dear. */
const VIRTUAL_SHARES = 10n ** 6n;
const VIRTUAL_WEI = 1n;
const PRICE_SCALE = 10n ** 36n;
const LIQUIDATION_CURSOR = (3n * WAD) / 10n;
const MOST_INCENTIVE = (115n * WAD) / 100n;
const MICRO = 10n ** 12n;

/** What a market's contract keeps of it. */
export interface MorphoTotals {
  readonly suppliedWei: bigint;
  readonly suppliedShares: bigint;
  readonly borrowedWei: bigint;
  readonly borrowedShares: bigint;
  /** Second to which interest is counted in. */
  readonly updatedAt: bigint;
  /** Part of the interest that is Morpho's, times 1e18. */
  readonly fee: bigint;
}

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const mulUp = (a: bigint, b: bigint, under: bigint): bigint => (a * b + under - 1n) / under;

/** Wei that shares are worth, of as many shares in all. */
export const morphoWeiDown = (shares: bigint, wei: bigint, allShares: bigint): bigint =>
  (shares * (wei + VIRTUAL_WEI)) / (allShares + VIRTUAL_SHARES);
export const morphoWeiUp = (shares: bigint, wei: bigint, allShares: bigint): bigint =>
  mulUp(shares, wei + VIRTUAL_WEI, allShares + VIRTUAL_SHARES);
/** Shares that wei are worth. */
export const morphoSharesDown = (wei: bigint, allWei: bigint, allShares: bigint): bigint =>
  (wei * (allShares + VIRTUAL_SHARES)) / (allWei + VIRTUAL_WEI);
const sharesUp = (wei: bigint, allWei: bigint, allShares: bigint): bigint =>
  mulUp(wei, allShares + VIRTUAL_SHARES, allWei + VIRTUAL_WEI);

/** e to the rate times the seconds, less one, by three terms as the contract has it; times 1e18. Rounded down. */
function compoundedDown(ratePerSecond: bigint, seconds: bigint): bigint {
  const first = ratePerSecond * seconds;
  const second = (first * first) / (2n * WAD);
  return first + second + (second * first) / (3n * WAD);
}

/**
 * What the market has once interest is counted in to the second `at`.
 *
 * @param ratePerSecond as the market's rate model says it, times 1e18; 0 without one
 * @param at not before the totals' own second
 */
export function morphoTotalsAt(totals: MorphoTotals, ratePerSecond: bigint, at: bigint): MorphoTotals {
  const elapsed = at - totals.updatedAt;
  const interest = (totals.borrowedWei * compoundedDown(ratePerSecond, elapsed)) / WAD;
  const suppliedWei = totals.suppliedWei + interest;
  const fee = (interest * totals.fee) / WAD;
  const feeShares = morphoSharesDown(fee, suppliedWei - fee, totals.suppliedShares);
  return {
    suppliedWei,
    suppliedShares: totals.suppliedShares + feeShares,
    borrowedWei: totals.borrowedWei + interest,
    borrowedShares: totals.borrowedShares,
    updatedAt: at,
    fee: totals.fee,
  };
}

/** A rate by the second, times 1e18, as millionths a year without compounding. Rounded up: it is paid. */
export const yearlyPpmOfSecondUp = (ratePerSecond: bigint): bigint => mulUp(ratePerSecond, YEAR, MICRO);

/** Collateral that a liquidation takes for what it repays: their worth, times 1e18. Rounded down. */
export function morphoIncentiveDown(lltv: bigint): bigint {
  const incentive = (WAD * WAD) / (WAD - (LIQUIDATION_CURSOR * (WAD - lltv)) / WAD);
  return least(incentive, MOST_INCENTIVE);
}

/** A debt as it would be liquidated. */
export interface MorphoDebt {
  readonly totals: MorphoTotals;
  readonly shares: bigint;
  /** aKSMc. */
  readonly units: bigint;
  /** Wei for a whole aKSMc, which has 18 digits. */
  readonly weiPerCert: bigint;
  readonly lltv: bigint;
}

/** What is asked of the contract: to repay shares, or all of the collateral where that is worth less. The other is 0. */
export interface MorphoLiquidation {
  readonly seizedUnits: bigint;
  readonly repaidShares: bigint;
  /** What it costs by these totals, rounded up as the contract does. */
  readonly wei: bigint;
}

/** The most that so many wei repay. */
export function morphoLiquidation(debt: MorphoDebt, wei: bigint): MorphoLiquidation {
  const { totals, shares, units, weiPerCert, lltv } = debt;
  const { borrowedWei, borrowedShares } = totals;
  const price = weiPerCert * WAD;
  const incentive = morphoIncentiveDown(lltv);
  const repaidShares = least(morphoSharesDown(wei, borrowedWei, borrowedShares), shares);
  const rewarded = (morphoWeiDown(repaidShares, borrowedWei, borrowedShares) * incentive) / WAD;
  if ((rewarded * PRICE_SCALE) / price <= units) {
    return { seizedUnits: 0n, repaidShares, wei: morphoWeiUp(repaidShares, borrowedWei, borrowedShares) };
  }
  const worth = mulUp(mulUp(units, price, PRICE_SCALE), WAD, incentive);
  const cost = morphoWeiUp(sharesUp(worth, borrowedWei, borrowedShares), borrowedWei, borrowedShares);
  return { seizedUnits: units, repaidShares: 0n, wei: cost };
}

/** What is asked of the contract to repay a debt or a part of it. The other is 0. */
export interface MorphoRepayment {
  readonly wei: bigint;
  readonly shares: bigint;
}

/**
 * How so many wei are repaid: as wei, or as shares where they are more than is owed now: the contract takes no wei beyond the debt.
 *
 * @param now the totals of the latest second
 * @param later of the second until which that must not cost more than `wei`
 */
export function morphoRepayment(shares: bigint, wei: bigint, now: MorphoTotals, later: MorphoTotals): MorphoRepayment {
  if (morphoSharesDown(wei, now.borrowedWei, now.borrowedShares) <= shares) return { wei, shares: 0n };
  return { wei: 0n, shares: least(morphoSharesDown(wei, later.borrowedWei, later.borrowedShares), shares) };
}
