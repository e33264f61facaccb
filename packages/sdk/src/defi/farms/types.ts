import type { EthereumBlock, EvmAddress, FarmPlace } from "@aksm/core";
import type { Sent } from "../../chains/types.ts";
import type { Verb } from "../types.ts";

export interface Token {
  readonly address: EvmAddress;
  readonly symbol: string;
  readonly decimals: number;
}

/** In the token's smallest unit. */
export interface TokenAmount {
  readonly token: Token;
  readonly amount: bigint;
}

/** One reward of a farm, as it is paid to all that is staked where it is earned. */
export interface FarmYield {
  readonly token: Token;
  /** The farm that pays it: the one that it is shown for, or the one below whose receipts are staked here. */
  readonly layer: string;
  /** Smallest units, rounded down, for everything staked in that layer. */
  readonly units: bigint;
  readonly per: "year" | "block";
  /** Second in which it ends unless somebody funds more; null where only the farm's owner ends it. */
  readonly end: bigint | null;
  /**
   * Without compounding, in millionths of what is staked, both valued at the market's price in `block`; rounded down. Null where
   * the token has no market here, it is paid by the block, or nobody stakes.
   */
  readonly yearlyPpm: bigint | null;
}

/**
 * `code`: a fault of the contracts. `price`: liquidity is worth less than its parts held where the price moves far. `layer`:
 * the farm below as well, whose reward tokens can hold this one. `owner`: its owner may take what is staked, and end rewards.
 * `dilution`: tokens that anybody sends there take part of the rewards. `minted`: rewards are minted without bound.
 */
export type FarmRisk = "code" | "price" | "layer" | "owner" | "dilution" | "minted";

export interface Programme {
  readonly block: EthereumBlock;
  readonly place: FarmPlace;
  readonly staked: Token;
  readonly total: bigint;
  /** At the market's price, rounded down. */
  readonly totalWei: bigint;
  readonly yields: readonly FarmYield[];
  /** Sum of what is known of `yields`; null where nothing is. */
  readonly yearlyPpm: bigint | null;
  readonly risks: readonly FarmRisk[];
}

export interface FarmPosition {
  readonly block: EthereumBlock;
  readonly farm: string;
  readonly staked: TokenAmount;
  /** At the market's price, rounded down. */
  readonly wei: bigint;
  /** Of what everybody has staked there, millionths rounded down. */
  readonly partPpm: bigint;
  /** Held, and could be staked. */
  readonly free: bigint;
  /** Could be claimed now, rounded down. */
  readonly earned: readonly TokenAmount[];
}

export interface FarmTerms {
  /** Its name in the deployment. */
  readonly farm: string;
}

export interface FarmAmountTerms extends FarmTerms {
  /** Of the token that is staked there, smallest units. */
  readonly amount: bigint;
}

export interface FarmQuote extends FarmTerms {
  readonly staked: TokenAmount;
}

export interface ClaimQuote extends FarmTerms {
  readonly tokens: readonly Token[];
}

export interface Farmed extends Sent {
  /** Rewards that came with it, each token of the farm once. */
  readonly paid: readonly TokenAmount[];
}

/** Staking liquidity for rewards. Every call throws `NoMarket` where the deployment names no market, or not this farm. */
export interface FarmsApi {
  /** All farms with what they pay and what one risks, at the latest block; none where the deployment names none. */
  programmes(): Promise<readonly Programme[]>;
  /** What an account has in each farm, in their order. */
  positions(account: string): Promise<readonly FarmPosition[]>;
  /** After an approval, which is a transaction of its own where it is needed. */
  readonly stake: Verb<FarmAmountTerms, FarmQuote, Farmed>;
  readonly unstake: Verb<FarmAmountTerms, FarmQuote, Farmed>;
  readonly claim: Verb<FarmTerms, ClaimQuote, Farmed>;
}
