import type { EthereumBlock } from "@aksm/core";
import type { FollowOptions, Sent, TransactionProgress } from "../../chains/types.ts";
import type { FarmRisk, TokenAmount } from "../farms/types.ts";
import type { ByWallet, Verb } from "../types.ts";

/** What compounds a farm, at the latest block. Amounts are shares of liquidity unless they say otherwise. */
export interface VaultOverview {
  readonly block: EthereumBlock;
  /** The farm's name. */
  readonly farm: string;
  readonly total: bigint;
  /** At the market's price, wei rounded down. */
  readonly totalWei: bigint;
  /** What harvests added that becomes everybody's within a day. */
  readonly locked: bigint;
  /** Earned in the farm, and not harvested yet. */
  readonly pending: readonly TokenAmount[];
  /** The farm's yield less what who harvests has of it, millionths; null where the farm's is unknown. Without compounding. */
  readonly yearlyPpm: bigint | null;
  /** Those of the farm, and `harvest`: what is earned and not harvested stays with those who stay. */
  readonly risks: readonly (FarmRisk | "harvest")[];
}

export interface VaultPosition {
  readonly block: EthereumBlock;
  /** Of the vault. */
  readonly shares: bigint;
  /** Shares of liquidity that they bring now, rounded down, and what those are worth in wei. */
  readonly assets: bigint;
  readonly wei: bigint;
  /** Shares of liquidity held outside. */
  readonly free: bigint;
}

export interface VaultDepositTerms {
  /** Shares of liquidity. */
  readonly amount: bigint;
}

export interface VaultWithdrawTerms {
  /** Of the vault. */
  readonly shares: bigint;
}

export interface VaultQuote {
  /** Of liquidity, and of the vault. */
  readonly assets: bigint;
  readonly shares: bigint;
}

export interface VaultMoved extends Sent, VaultQuote {}

export interface Harvested extends Sent {
  /** Shares of liquidity: everybody's within a day, and the caller's. */
  readonly added: bigint;
  readonly forCaller: bigint;
}

/** Farming that compounds. Every call throws `NoMarket` where the deployment names no vault. */
export interface VaultApi {
  overview(): Promise<VaultOverview>;
  position(account: string): Promise<VaultPosition>;
  /** After an approval, which is a transaction of its own where it is needed. */
  readonly deposit: Verb<VaultDepositTerms, VaultQuote, VaultMoved>;
  readonly withdraw: Verb<VaultWithdrawTerms, VaultQuote, VaultMoved>;
  /** Anybody may, for a hundredth of what it adds; refused while the price moves, or is not what the redemption rate explains. */
  harvest(parameters: ByWallet, options?: FollowOptions<TransactionProgress>): Promise<Harvested>;
}
