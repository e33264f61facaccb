import type { EthereumBlock, EvmAddress, Planck, StakingPause } from "@aksm/core";
import type { PoolEvent } from "./history/events.ts";
import type { TokenState } from "./history/mirror.ts";

/** What holds for who stakes and unstakes at a block. */
export interface Terms {
  /** The protocol's part of rewards, in 1/10,000. */
  readonly feeBps: bigint;
  /** Seconds over which a report's rewards vest; never changes. */
  readonly vestingPeriod: bigint;
  readonly treasury: EvmAddress;
  readonly minimumStake: Planck;
  readonly minimumUnstake: Planck;
  /** What suffices of who leaves with all of it. */
  readonly leastUnstake: Planck;
  /** Why nothing is minted for now, or null. */
  readonly stakingPause: StakingPause | null;
  /** Planck that the mint window has room for. */
  readonly mintable: Planck;
}

/** An event of the pool between the state of its second before it and the state after it. */
export interface PoolStep {
  readonly event: PoolEvent;
  readonly before: TokenState;
  readonly after: TokenState;
}

/** The pool's whole past up to a finalized block, derived from its events alone: no archive is needed. */
export interface PoolHistory {
  /** Seconds over which a report's rewards vest. */
  readonly vestingPeriod: bigint;
  readonly upTo: number;
  readonly steps: readonly PoolStep[];
}

/** The block in which liquidity was first provided, once it is found; before `next` there is none. */
export interface Provided {
  readonly first: EthereumBlock | null;
  readonly next: number;
}
