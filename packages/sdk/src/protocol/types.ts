import type {
  EthereumState,
  Hex,
  LedgerState,
  Planck,
  PoolState,
  ReportedAnchor,
  StakingLimits,
  StakingPause,
} from "@aksm/core";
import type { YearlyReturn } from "@aksm/evm";
import type { Heads } from "../chains/types.ts";
import type { EraClock } from "../time/eras.ts";

/** The protocol at the heads named: Kusama's figures at `kusama`, all others at `ethereum`. */
export interface Overview extends Heads {
  /** Raw; `accrue` of core brings it to any second. */
  readonly pool: PoolState;
  /** Planck that all aKSMb are worth at the second of `ethereum`. */
  readonly pooled: Planck;
  readonly lastReport: ReportedAnchor;
  readonly waiting: { readonly count: number; readonly shares: bigint; readonly value: Planck };
  /** Why nothing is minted for now, the first reason of several; null where something is. */
  readonly stakingPause: StakingPause | null;
  /** Planck that may still be minted within the day's window. */
  readonly mintable: Planck;
  /** A loss beyond the bound that waits to be believed: nobody enters or leaves meanwhile. */
  readonly contest: EthereumState["contest"];
  readonly minimumStake: Planck;
  readonly minimumUnstake: Planck;
  /** What suffices of who leaves with all of it. */
  readonly leastUnstake: Planck;
  readonly eras: EraClock;
  readonly limits: StakingLimits;
  readonly ledgers: readonly LedgerState[];
  /** Planck in the pool and its ledgers that are neither staked, nor the protocol's own, nor owed to a request. */
  readonly free: Planck;
  /** Planck that slashes pending on Kusama are going to take from the ledgers, at the Kusama block. */
  readonly pendingSlashes: Planck;
  /** What of them aKSMb has borne already: pooled is lower than what backs it by as much. */
  readonly provisioned: Planck;
  /** Null until there is a report. */
  readonly yearlyReturn: YearlyReturn | null;
}

/** What an operator says of itself. */
export interface OperatorHealth {
  readonly name: string;
  readonly url: string;
  readonly answers: boolean;
  /** Null where it is at work; else why not. */
  readonly problem: string | null;
  /** Finalized heights that it has decided on; null where unknown. */
  readonly kusama: number | null;
  readonly ethereum: number | null;
}

/** One accepted report with the rate just before and after it; what it reported vests from then on. */
export interface ReportRecord {
  readonly era: number;
  readonly kusama: { readonly number: number; readonly hash: Hex };
  readonly rewards: Planck;
  readonly slashes: Planck;
  /** Slashes pending at the anchor: borne with this report. */
  readonly provisions: Planck;
  /** What was taken of the fee for what operators pay on Kusama. */
  readonly costs: Planck;
  /** Provisions that were not needed and come back. */
  readonly released: Planck;
  /** What unvested rewards and holders bear of slashes and provisions. */
  readonly loss: Planck;
  /** Rewards that vest; what is beyond the growth bound counts towards the next report. */
  readonly accepted: Planck;
  readonly before: PoolState;
  readonly after: PoolState;
  readonly transaction: Hex;
  readonly ethereumBlock: number;
  readonly timestampMs: number;
}
