/** What is lent against aKSMc: amounts are units of aKSMc and wei, prices wei for a whole aKSMc, parts millionths. */
import { YEAR } from "../amounts.ts";
import type { EvmAddress } from "../chain.ts";

const PPM = 1_000_000n;
const ONE = 10n ** 18n;

/** Two markets of Compound's code line: aKSMc, which counts as collateral, and wrapped ether. */
export interface CompoundMarkets {
  readonly comptroller: EvmAddress;
  readonly certMarket: EvmAddress;
  readonly etherMarket: EvmAddress;
  /** `CompoundOracle`. */
  readonly oracle: EvmAddress;
  /** `CompoundCollateral`. */
  readonly entry: EvmAddress;
}

/** One market of Morpho Blue: wrapped ether is lent there, and aKSMc is collateral. All of this together names it. */
export interface MorphoMarket {
  /** The contract of all of its markets. */
  readonly morpho: EvmAddress;
  /** `MorphoOracle`. */
  readonly oracle: EvmAddress;
  /** `MorphoCollateral`. */
  readonly entry: EvmAddress;
  /** Says what borrowers pay; the zero address where they pay nothing. */
  readonly rateModel: EvmAddress;
  /** Part of the collateral's worth beyond which a debt is liquidated, times 1e18. */
  readonly lltv: bigint;
}

/** Where aKSMc is lent, and ether against it. */
export interface Lending {
  /** The native token in ether, in Chainlink's form. */
  readonly nativeFeed: EvmAddress;
  /** Who says what the native token costs, for people. */
  readonly nativeFeedSource: string;
  /** Each left out where there is none. */
  readonly compound?: CompoundMarkets;
  readonly morpho?: MorphoMarket;
}

/** What one account has lent and owes, at one price. */
export interface Borrowing {
  /** aKSMc that counts as collateral. */
  readonly units: bigint;
  readonly debtWei: bigint;
  readonly weiPerCert: bigint;
  /** Part of the collateral's worth beyond which a debt is liquidated. */
  readonly liquidationPpm: bigint;
}

/** What the collateral may owe before it is liquidated, over what is owed, rounded down; null without a debt. */
export function healthPpmDown({ units, debtWei, weiPerCert, liquidationPpm }: Borrowing): bigint | null {
  return debtWei === 0n ? null : (units * weiPerCert * liquidationPpm) / (ONE * debtWei);
}

/** Wei for a whole aKSMc below which the debt is liquidated, rounded up; null without a debt or collateral. */
export function liquidationPriceUp({ units, debtWei, liquidationPpm }: Borrowing): bigint | null {
  const under = units * liquidationPpm;
  return debtWei === 0n || under === 0n ? null : (debtWei * ONE * PPM + under - 1n) / under;
}

/** Wei that may be borrowed beside what is owed, by the part that may be borrowed; 0 for none. Rounded down. */
export function borrowableWeiDown({ units, debtWei, weiPerCert }: Borrowing, mostPpm: bigint): bigint {
  // As markets do it: what the collateral is worth is rounded before the part of it.
  const most = (((units * weiPerCert) / ONE) * mostPpm) / PPM;
  return most > debtWei ? most - debtWei : 0n;
}

/** aKSMc that may be taken out with so much owed, by the part that may be borrowed; rounded down. */
export function withdrawableUnitsDown({ units, debtWei, weiPerCert }: Borrowing, mostPpm: bigint): bigint {
  if (debtWei === 0n) return units;
  const under = weiPerCert * mostPpm;
  if (under === 0n) return 0n;
  const needed = (debtWei * ONE * PPM + under - 1n) / under;
  return units > needed ? units - needed : 0n;
}

/** How fast a chain makes blocks, as it was seen. */
export interface BlockPace {
  readonly blocks: bigint;
  /** That they took; more than 0. */
  readonly seconds: bigint;
}

/** A rate by the block, times 1e18, as millionths a year without compounding. Rounded down, for what is earned. */
export const yearlyPpmDown = (ratePerBlock: bigint, { blocks, seconds }: BlockPace): bigint =>
  (ratePerBlock * blocks * YEAR * PPM) / (ONE * seconds);
/** As `yearlyPpmDown`, rounded up, for what is paid. */
export const yearlyPpmUp = (ratePerBlock: bigint, { blocks, seconds }: BlockPace): bigint =>
  (ratePerBlock * blocks * YEAR * PPM + ONE * seconds - 1n) / (ONE * seconds);
