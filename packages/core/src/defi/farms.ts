/** Where tokens are staked for rewards, and what such a place pays. Amounts are the smallest units of each token. */
import { YEAR } from "../amounts.ts";
import type { EvmAddress } from "../chain.ts";
import { amountsOfSharesDown, type MarketState, weiPerCertDown } from "./liquidity.ts";

/** A farm as the deployment names it: `Farm` of ours, or a pool of a published MasterChef. */
export type FarmPlace =
  | {
      readonly name: string;
      readonly kind: "streams";
      readonly address: EvmAddress;
      readonly staked: EvmAddress;
      /** The farm whose receipts are staked here, by name; null for none. */
      readonly below: string | null;
    }
  | {
      readonly name: string;
      readonly kind: "masterchef";
      readonly address: EvmAddress;
      readonly staked: EvmAddress;
      readonly poolId: number;
    };

/** `Vault` of ours: an ERC-4626 over shares of liquidity that are staked in a farm, and compound there. */
export interface VaultPlace {
  readonly address: EvmAddress;
  /** The farm's name. */
  readonly farm: string;
}

/** A reward's stream as `Farm.streamOf` has it: as it was last written. */
export interface Stream {
  readonly left: bigint;
  readonly end: bigint;
  readonly updatedAt: bigint;
}

const PPM = 1_000_000n;
const ONE = 10n ** 18n;

/** Units that a stream would pay in a year at its pace, rounded down; 0 once it has ended. Seconds. */
export function yearlyDown({ left, end, updatedAt }: Stream, now: bigint): bigint {
  return left === 0n || now >= end ? 0n : (left * YEAR) / (end - updatedAt);
}

/** What a year brings of what is staked, without compounding: millionths, rounded down. Null where nothing is staked. */
export const yearlyReturnPpmDown = (yearlyWei: bigint, stakedWei: bigint): bigint | null =>
  stakedWei === 0n ? null : (yearlyWei * PPM) / stakedWei;

/** What aKSMc is worth in ether at the market's price between buying and selling, rounded down. */
export const weiOfCertDown = (state: MarketState, units: bigint): bigint => (units * weiPerCertDown(state)) / ONE;

/** What shares of liquidity are worth in ether at the market's price, rounded down. */
export function weiOfSharesDown(state: MarketState, shares: bigint): bigint {
  const { units, wei } = amountsOfSharesDown(state, shares);
  return weiOfCertDown(state, units) + wei;
}
