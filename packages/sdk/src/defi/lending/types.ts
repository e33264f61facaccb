import type { EthereumBlock, EvmAddress, Hex, Planck } from "@aksm/core";
import type { LendingMarketState, LendingProtocol, LendingStanding } from "@aksm/evm";

import type { FollowOptions } from "../../chains/types.ts";
import type { ByWallet, ForOwner, PermittedProgress } from "../types.ts";

export type { LendingProtocol };

/** A lending market at the latest block. */
export interface LendingMarket extends LendingMarketState {
  readonly protocol: LendingProtocol;
  /** aKSMb that everybody has there as aKSMc; in Morpho, in all of its markets together. Planck. */
  readonly suppliedTokens: Planck;
  /** Where the price and the rates are from, for people. */
  readonly sources: { readonly price: string; readonly rates: string };
}

/** What an account has in a lending market, at the latest block. */
export interface LendingPosition extends LendingStanding {
  readonly block: EthereumBlock;
  /** aKSMc that is there, which is collateral where it `counts`, and the aKSMb in it. */
  readonly units: bigint;
  readonly tokens: Planck;
  readonly debtWei: bigint;
  /** What follows from the price; null while there is none, and where what the account has `elsewhere` decides with it. */
  readonly priced: PricedPosition | null;
}

export interface PricedPosition {
  /** 0 while what is there does not count. */
  readonly collateralWei: bigint;
  /** What may be owed over what is owed: below a million the debt is liquidated. Null without a debt. */
  readonly healthPpm: bigint | null;
  /** Wei for a whole aKSMc at which that comes; null without a debt. */
  readonly liquidationWeiPerCert: bigint | null;
  readonly borrowableWei: bigint;
  readonly withdrawableTokens: Planck;
}

/** A position before a verb and after it, as of the latest block. */
export interface LendingQuote {
  readonly market: LendingMarket;
  readonly before: LendingPosition;
  readonly after: LendingPosition;
}

interface At {
  readonly protocol: LendingProtocol;
}

export interface SupplyTerms extends At {
  /** aKSMb, planck: it is wrapped in the transaction that supplies it. */
  readonly tokens: Planck;
}

export interface WithdrawTerms extends At {
  /** aKSMb, planck: what is taken out is unwrapped. */
  readonly tokens: Planck | "all";
}

export interface BorrowTerms extends At {
  readonly wei: bigint;
}

export interface RepayTerms extends At {
  readonly wei: bigint | "all";
}

export interface LiquidateTerms extends At {
  readonly borrower: EvmAddress;
  readonly wei: bigint;
}

/** A verb's transactions, one after the other: which one, of how many at most. */
export type LendingProgress = PermittedProgress & {
  readonly step: string;
  readonly index: number;
  readonly steps: number;
};

export interface Lent {
  readonly transactions: readonly Hex[];
  /** Of the last one. */
  readonly block: number;
  /** The wallet's position afterwards. */
  readonly position: LendingPosition;
}

/**
 * `quote` shows the position before and after, and throws what the owner would be refused for; `carryOut` sends the verb's
 * transactions, each once the one before it is in a block. One that fails leaves what those before it did.
 */
export interface LendingVerb<Terms> {
  quote(terms: Terms & ForOwner): Promise<LendingQuote>;
  carryOut(terms: Terms & ByWallet, options?: FollowOptions<LendingProgress>): Promise<Lent>;
}

/**
 * aKSMb as collateral, and ether borrowed against it. Every call throws `NoMarket` where the deployment names no market;
 * verbs throw `AmountAboveBalance`, `LendingUnsafe`, `LendingRefused`.
 */
export interface LendingApi {
  /** Those that the deployment names. */
  protocols(): readonly LendingProtocol[];
  market(protocol: LendingProtocol): Promise<LendingMarket>;
  position(protocol: LendingProtocol, account: string): Promise<LendingPosition>;
  readonly supply: LendingVerb<SupplyTerms>;
  /** Has what was supplied and does not count become collateral, and moves nothing; refused where all of it counts already. */
  readonly useAsCollateral: LendingVerb<At>;
  readonly withdraw: LendingVerb<WithdrawTerms>;
  readonly borrow: LendingVerb<BorrowTerms>;
  readonly repay: LendingVerb<RepayTerms>;
  /** Repays another's debt that is not safe, and takes collateral for it with a bonus. */
  readonly liquidate: LendingVerb<LiquidateTerms>;
}
