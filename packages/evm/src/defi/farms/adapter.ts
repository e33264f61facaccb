import type { EthereumBlock, EvmAddress, FarmPlace } from "@aksm/core";
import type { ContractCall } from "../../submit/send.ts";

/** What a farm pays of one of its reward tokens to all that is staked there, in units. */
export interface Pace {
  readonly units: bigint;
  readonly per: "year" | "block";
  /** Second in which it ends; null where only its owner ends it. */
  readonly end: bigint | null;
}

export interface FarmState {
  /** Units staked by everybody. */
  readonly total: bigint;
  /** In the order of `rewardTokens`. */
  readonly paces: readonly Pace[];
}

/**
 * What is asked of a farm, whoever published it. Calls are the owner's own: no farm here lets anybody act for others. Amounts
 * are smallest units; reads throw `StateUnavailable`, `EndpointUnavailable`.
 */
export interface FarmAdapter {
  readonly place: FarmPlace;
  /** After an approval of `place.address`. */
  stake(amount: bigint, owner: EvmAddress): ContractCall;
  /** MasterChef pays what was earned as well; our own farm leaves it to be claimed. */
  unstake(amount: bigint, owner: EvmAddress): ContractCall;
  claim(owner: EvmAddress): ContractCall;
  rewardTokens(): Promise<readonly EvmAddress[]>;
  /** What the owner could claim, in the order of `rewardTokens`; rounded down. */
  earned(owner: EvmAddress, at: EthereumBlock): Promise<readonly bigint[]>;
  stakedBy(owner: EvmAddress, at: EthereumBlock): Promise<bigint>;
  state(at: EthereumBlock): Promise<FarmState>;
}
