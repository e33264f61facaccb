import type { EvmAddress, Hex, Planck, ReportedAnchor } from "@aksm/core";

export interface DeployParameters {
  readonly endpoint: string;
  readonly deployerKey: Hex;
  /** The operators' Ethereum accounts, in any order. */
  readonly committee: readonly EvmAddress[];
  readonly threshold: number;
  readonly epoch: bigint;
  /** Receives the fee. */
  readonly treasury: EvmAddress;
  /** Of the native token: 12 for KSM. */
  readonly decimals: number;
  /** Name of the certificate token, aKSMc; wallets show it, and permits are signed under it. */
  readonly certName: string;
  readonly certSymbol: string;
  /** The protocol's part of rewards, in 1/10,000. */
  readonly feeBps: bigint;
  /** Seconds over which a report's rewards vest. */
  readonly vestingPeriod: bigint;
  readonly minimumStake: Planck;
  readonly minimumUnstake: Planck;
  /** Growth that a day of reporting may add at most, parts per million of what is pooled. */
  readonly maxDailyGrowthPpm: bigint;
  /** Loss that one report may bring at most, parts per million of what is pooled. */
  readonly maxLossPpm: bigint;
  readonly ss58Prefix: number;
  /** The anchor that the first report follows. */
  readonly initialAnchor: ReportedAnchor;
  /** Called after each transaction was handed over, for a chain that mines only when told to. */
  readonly onSent?: () => Promise<void>;
}

/** Lower case and ascending, as the Committee contract wants its members. */
export const sortedMembers = (members: readonly EvmAddress[]): EvmAddress[] =>
  members.map(member => member.toLowerCase() as EvmAddress).toSorted();
