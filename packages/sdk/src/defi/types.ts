import type { EthereumBlock, EvmAddress, Planck } from "@aksm/core";
import type { EvmWallet, RawCall } from "@aksm/evm";
import type { FollowOptions, Sent, TransactionProgress } from "../chains/types.ts";

/** The market of aKSMb, which is traded as aKSMc, at the latest block. */
export interface Market {
  readonly block: EthereumBlock;
  /** Wei for one whole aKSMb and for one whole aKSMc, between buying and selling. Rounded down. */
  readonly weiPerToken: bigint;
  readonly weiPerCert: bigint;
  /** Planck that one whole aKSMc is worth at the redemption rate. */
  readonly planckPerCert: Planck;
  /** Of what is given for a trade, millionths. */
  readonly feePpm: bigint;
  /** What all shares of liquidity are worth together, and their number. */
  readonly pooled: { readonly tokens: Planck; readonly wei: bigint; readonly shares: bigint };
  /** aKSMb whose sale moves the price down by a hundredth, as if liquidity went on as it is here. Planck. */
  readonly depth: Planck;
}

/** What an account has of the market's liquidity, at the latest block. */
export interface LiquidityPosition {
  readonly block: EthereumBlock;
  readonly shares: bigint;
  readonly tokens: Planck;
  readonly wei: bigint;
  /** Of all shares, millionths rounded down. */
  readonly partPpm: bigint;
}

/** What an exchange would bring in the latest block, and the least that would be accepted. */
export interface TradeQuote {
  readonly give: bigint;
  readonly receive: bigint;
  readonly least: bigint;
  /** Less than at the price before it, fee included. Millionths. */
  readonly impactPpm: bigint;
  readonly feePpm: bigint;
}

/** What liquidity would take and make. */
export interface AddQuote {
  /** Given at most; what does not fit comes back. */
  readonly tokens: Planck;
  readonly wei: bigint;
  /** aKSMb of it that is sold for ether first, and what that brings. */
  readonly sold: {
    readonly tokens: Planck;
    readonly wei: bigint;
    readonly leastWei: bigint;
    readonly impactPpm: bigint;
  };
  readonly shares: bigint;
  readonly leastShares: bigint;
}

export interface RemoveQuote {
  readonly shares: bigint;
  readonly tokens: Planck;
  readonly wei: bigint;
  readonly leastTokens: Planck;
  readonly leastWei: bigint;
}

/** Millionths that a result may be below its quote before the chain refuses it; 5,000 where it is left out. */
interface Tolerance {
  readonly slippagePpm?: bigint;
}

export interface SellTerms extends Tolerance {
  /** aKSMb, planck. */
  readonly tokens: Planck;
}

export interface BuyTerms extends Tolerance {
  readonly wei: bigint;
}

export interface AddTerms extends Tolerance {
  /** aKSMb, planck. */
  readonly tokens: Planck;
  /**
   * Ether beside it: "matching" for as much as goes with the tokens, "none" to sell a part of them for it instead.
   */
  readonly wei: bigint | "matching" | "none";
}

export interface RemoveTerms extends Tolerance {
  readonly shares: bigint;
}

export interface ByWallet {
  readonly wallet: EvmWallet;
}

export interface ForOwner {
  readonly owner: EvmAddress;
}

/** What somebody was shown and accepted: its bounds are kept, whatever the price is by now. */
export interface Accepting<Quote> {
  readonly accepted?: Quote;
}

/** The transactions of a verb, in their order: an approval first where one is needed. For multisigs and other wallets. */
export interface Prepared<Quote> {
  readonly quote: Quote;
  readonly calls: readonly RawCall[];
  /** Last second in which they count. */
  readonly deadline: bigint;
}

export type PermittedProgress = { readonly stage: "permit" } | TransactionProgress;

export interface Traded extends Sent {
  readonly tokens: Planck;
  readonly wei: bigint;
}

export interface Provided extends Traded {
  readonly shares: bigint;
}

/**
 * What a verb does: `quote` for anybody, `simulate` with all that it would be refused for, `prepare` for other wallets,
 * `carryOut` with a signed permit or, for accounts that sign none, an approval before it.
 */
export interface Verb<Terms, Quote, Result> {
  quote(terms: Terms): Promise<Quote>;
  simulate(terms: Terms & ForOwner & Accepting<Quote>): Promise<Quote>;
  prepare(terms: Terms & ForOwner & Accepting<Quote>): Promise<Prepared<Quote>>;
  carryOut(terms: Terms & ByWallet & Accepting<Quote>, options?: FollowOptions<PermittedProgress>): Promise<Result>;
}

/** Trading aKSMb against ether, and providing both. Every call throws `NoMarket` where the deployment names none. */
export interface LiquidityApi {
  readonly sell: Verb<SellTerms, TradeQuote, Traded>;
  readonly buy: Verb<BuyTerms, TradeQuote, Traded>;
  readonly add: Verb<AddTerms, AddQuote, Provided>;
  readonly remove: Verb<RemoveTerms, RemoveQuote, Provided>;
  market(): Promise<Market>;
  position(account: string): Promise<LiquidityPosition>;
  /** Adds fees back to everybody's liquidity; anybody may. */
  compound(
    parameters: ByWallet,
    options?: FollowOptions<TransactionProgress>,
  ): Promise<Sent & { readonly added: bigint }>;
}
