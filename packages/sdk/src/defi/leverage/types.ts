import type { EthereumBlock, EvmAddress, LoopYield, Planck } from "@aksm/core";
import type { FollowOptions, Sent, TransactionProgress } from "../../chains/types.ts";
import type { LendingMarket } from "../lending/types.ts";
import type { Accepting, ByWallet, ForOwner, PermittedProgress, Prepared } from "../types.ts";

/** What loops can be opened over, at the latest block. All parts, rates and leverage are millionths. */
export interface LeverageMarket {
  readonly block: EthereumBlock;
  /** Morpho's market: the collateral's price, the borrow rate, and the ether that is there. */
  readonly lending: LendingMarket;
  /** The most leverage that is opened: a fall of the price by `fallPpm` right after it liquidates nobody. */
  readonly mostLeveragePpm: bigint;
  /** A twentieth, or `stepPpm` where that is more. */
  readonly fallPpm: bigint;
  /** What KSM's price may change by in one step; null where another feed than the committee's own says it, which has no bound. */
  readonly stepPpm: bigint | null;
  /** What staking brought by the last reports, after the fee; null before there was one. */
  readonly stakingPpmAYear: bigint | null;
  /** Of what is given for a trade at the exchange. */
  readonly feePpm: bigint;
}

/** What an account has at Morpho, at the latest block. */
export interface LeveragePosition {
  /** aKSMc that is collateral, and the aKSMb in it. */
  readonly units: bigint;
  readonly tokens: Planck;
  readonly debtWei: bigint;
  /** What follows from the collateral's price; null while there is none. */
  readonly health: LeverageHealth | null;
}

export interface LeverageHealth {
  readonly collateralWei: bigint;
  /** The collateral less the debt; below 0 where it does not cover it. */
  readonly ownWei: bigint;
  /** Over what is one's own, rounded up; null where nothing is. */
  readonly leveragePpm: bigint | null;
  /** What is owed of the collateral's worth, rounded up; null without collateral. */
  readonly ltvPpm: bigint | null;
  /** What may be owed over what is owed: below a million the debt is liquidated. Null without a debt. */
  readonly healthPpm: bigint | null;
  /** When that comes; null without a debt. */
  readonly liquidation: LiquidationPoint | null;
  /** By what staking brought and borrowing costs; null where nothing is one's own or nothing was reported yet. */
  readonly yields: LeverageYield | null;
}

/** The collateral's price is the redemption rate times KSM in ether: it comes when either falls so far and the other stays. */
export interface LiquidationPoint {
  readonly fallPpm: bigint;
  /** Wei for a whole aKSMc, rounded up. */
  readonly weiPerCert: bigint;
  /** Wei for a whole KSM at the redemption rate of now, rounded up. */
  readonly weiPerNative: bigint;
  /** Planck in a whole aKSMc at KSM's price of now, rounded up. */
  readonly planckPerCert: Planck;
}

/** In ether, with KSM's price as it is, and without compounding. */
export interface LeverageYield extends LoopYield {
  readonly stakingPpmAYear: bigint;
  /** With what the account owes then. */
  readonly borrowPpmAYear: bigint;
}

export interface Tolerance {
  /** By which trade and price may be off the quote before the chain refuses it, below 200,000; 5,000 where it is left out. */
  readonly slippagePpm?: bigint;
}

export interface OpenTerms extends Tolerance {
  /** aKSMb of one's own, planck; 0 to borrow more against what is there. */
  readonly tokens: Planck;
  /** Of the whole position, once it is done. */
  readonly leveragePpm: bigint;
}

export interface CloseTerms extends Tolerance {
  /** Of the whole position, once it is done; "none" to repay all and have the rest back. */
  readonly leveragePpm: bigint | "none";
}

/** For whom it is quoted: null for somebody with nothing there yet. */
export interface ForAnybody {
  readonly owner: EvmAddress | null;
}

export interface OpenQuote {
  readonly market: LeverageMarket;
  readonly before: LeveragePosition;
  /** Once it is done as quoted, and as bad as it may turn out. */
  readonly after: LeveragePosition;
  readonly atWorst: LeveragePosition;
  readonly tokens: Planck;
  readonly borrowWei: bigint;
  /** aKSMc that this buys, the aKSMb in them, and the least that is accepted. */
  readonly boughtUnits: bigint;
  readonly boughtTokens: Planck;
  readonly leastUnits: bigint;
  /** The least health that is accepted: of the worst case, at a price that moved as far, and never less than withstands `fallPpm`. */
  readonly leastHealthPpm: bigint;
  /** Less than at the exchange's price before it, fee included. */
  readonly impactPpm: bigint;
  /** What the trade loses at the collateral's price; below 0 where it gains. */
  readonly costWei: bigint;
  /** Days until what the whole position earns more than before it, beside its own rewards, has paid that; null where it never does, or that is not known. */
  readonly daysToEarnBack: bigint | null;
}

export interface CloseQuote {
  readonly market: LeverageMarket;
  readonly before: LeveragePosition;
  readonly after: LeveragePosition;
  /** What is repaid as of now; all of it grows until it is. */
  readonly repayWei: bigint;
  readonly all: boolean;
  /** aKSMc of the collateral that is sold for it, the aKSMb in them, and the most that is accepted. */
  readonly soldUnits: bigint;
  readonly soldTokens: Planck;
  readonly mostUnits: bigint;
  /** aKSMb that comes back, and the least; 0 where a part is repaid. Planck. */
  readonly backTokens: Planck;
  readonly leastBackTokens: Planck;
  /** Less than at the exchange's price before it, fee included; a closing is not refused for it. */
  readonly impactPpm: bigint;
  /** It is more than an opening may lose: `carryOut` wants this quote as `accepted`, from who has seen it. */
  readonly steep: boolean;
}

export interface Opened extends Sent {
  readonly tokens: Planck;
  readonly borrowedWei: bigint;
  readonly boughtUnits: bigint;
  readonly position: LeveragePosition;
}

export interface Closed extends Sent {
  readonly repaidWei: bigint;
  readonly soldUnits: bigint;
  readonly tokensBack: Planck;
  readonly position: LeveragePosition;
}

/** Beside a permit of aKSMb, the authorization at Morpho is signed once: it stays until it is revoked. */
export type LeverageProgress = { readonly stage: "authorization" } | PermittedProgress;

/** As `Verb`, quoted for an account: health before it, after it and at worst is in the quote, before anything is signed. */
export interface LeverageVerb<Terms, Quote, Result> {
  quote(terms: Terms & ForAnybody): Promise<Quote>;
  simulate(terms: Terms & ForOwner & Accepting<Quote>): Promise<Quote>;
  prepare(terms: Terms & ForOwner & Accepting<Quote>): Promise<Prepared<Quote>>;
  carryOut(terms: Terms & ByWallet & Accepting<Quote>, options?: FollowOptions<LeverageProgress>): Promise<Result>;
}

/**
 * aKSMc as collateral for ether that buys more of it, in one transaction, and back. Every call throws `NoMarket` where the deployment
 * names none; verbs throw `LeverageRefused`, `AmountAboveBalance`, `PriceMoved`, `QuoteNotAccepted`,
 * `SlippageOutOfBounds`.
 */
export interface LeverageApi {
  market(): Promise<LeverageMarket>;
  position(account: string): Promise<LeveragePosition>;
  readonly open: LeverageVerb<OpenTerms, OpenQuote, Opened>;
  readonly close: LeverageVerb<CloseTerms, CloseQuote, Closed>;
  /** Whether the account has authorized the contract at Morpho. */
  authorized(account: string): Promise<boolean>;
  /** Takes that authorization back; positions stay. */
  revoke(parameters: ByWallet, options?: FollowOptions<TransactionProgress>): Promise<Sent>;
}
