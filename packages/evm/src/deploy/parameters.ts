import { type Contracts, type EvmAddress, type Hex, lowerAddress, type Planck, type ReportedAnchor } from "@aksm/core";

/** Everything that differs from one deployment to another. Seconds, planck, parts per million. */
export interface DeployParameters {
  readonly endpoint: string;
  readonly deployerKey: Hex;
  /** The operators' Ethereum accounts, in any order. */
  readonly committee: readonly EvmAddress[];
  readonly threshold: number;
  /** May pause for 7 days in 60 and cancel changes that wait; zero for none yet. */
  readonly guardian: EvmAddress;
  /** Receives the fee. */
  readonly treasury: EvmAddress;
  readonly names: TokenNames;
  /** Of the native token: 12 for KSM, 10 for DOT. */
  readonly decimals: number;
  readonly ss58Prefix: number;
  /** The protocol's part of rewards, in 1/10,000. */
  readonly feeBps: bigint;
  /** Seconds over which a report's rewards vest. */
  readonly vestingPeriod: bigint;
  readonly staking: StakingTerms;
  /** Planck, above the existential deposit; governance may raise it up to a whole token. */
  readonly minimumUnstake: Planck;
  /** Seconds from the last report after which the price feed reverts. */
  readonly priceMaxAge: bigint;
  readonly governance: GovernanceTerms;
  /** The anchor that the first report follows. */
  readonly initialAnchor: ReportedAnchor;
  /** Called after each transaction was handed over. */
  readonly onSent?: (role: keyof Contracts) => Promise<void>;
}

/** Wallets show them, and permits are signed under them. */
export interface TokenNames {
  /** aKSMb. */
  readonly bond: string;
  readonly bondSymbol: string;
  /** aKSMc. */
  readonly cert: string;
  readonly certSymbol: string;
  /** Receipts of unstake requests. */
  readonly receipt: string;
  readonly receiptSymbol: string;
  /** Symbol of what is staked. */
  readonly native: string;
  /** Of the governor: part of what is signed when votes are cast by signature. */
  readonly governor: string;
}

/** `StakingPool.Terms` at the start. */
export interface StakingTerms {
  readonly minimumStake: Planck;
  /** What may be minted within a day: the larger of the two, planck and parts of what is pooled. */
  readonly windowFloor: Planck;
  readonly windowPpm: number;
  /** Growth and loss of a day that are taken at once, parts of what is pooled. */
  readonly maxDailyGrowthPpm: number;
  readonly maxDailyLossPpm: number;
}

export interface GovernanceTerms {
  /** Seconds that every change waits: longer than an exit takes. */
  readonly delay: bigint;
  /** Seconds from proposal to the votes' snapshot, and for voting. */
  readonly votingDelay: number;
  readonly votingPeriod: number;
  /** aKSMc that a proposer needs, in its smallest unit. */
  readonly proposalThreshold: bigint;
  /** Percent of the supply. */
  readonly quorumPercent: bigint;
  /** Of as many aKSMc at least, in its smallest unit. */
  readonly leastQuorum: bigint;
  /** Parts per million of the pool's stake at most with one validator, and with one operator of validators. */
  readonly validatorCap: number;
  readonly operatorCap: number;
}

/** Lower case and ascending, as the Committee contract wants its members. */
export const sortedMembers = (members: readonly EvmAddress[]): EvmAddress[] => members.map(lowerAddress).toSorted();
