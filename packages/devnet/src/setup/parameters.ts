import type { Policy } from "@aksm/core";

const KSM = 1_000_000_000_000n;

/** Planck that the deployer gives the pool for proxy deposits, existential deposits and nothing else. */
export const FLOAT = 10n * KSM;

/** The operators' shared settings on the local chains; see docs/decisions/0001. */
export const POLICY: Policy = {
  slotBlocks: 4,
  pairingMarginSeconds: 6n,
  erasPerReport: 4,
  ledgers: 3,
  float: FLOAT,
  minimumStake: KSM,
  minimumMove: KSM / 10n,
  exitGrowthPpm: { low: 3_500n, high: 8_000n },
  maxPayments: 40,
  renominateEras: 27,
};

export const THRESHOLD = 2;

/** Constructor parameters of the contracts on the local Ethereum. */
export const TERMS = {
  epoch: 1n,
  decimals: 12,
  certName: "aKSM reward-bearing certificate",
  certSymbol: "aKSMc",
  ss58Prefix: 2,
  minimumStake: POLICY.minimumStake,
  /** Three times Kusama's existential deposit. */
  minimumUnstake: KSM / 10n,
  /** 10 % of rewards. */
  feeBps: 1_000n,
  /** A day: as long as a report covers. */
  vestingPeriod: 86_400n,
  /** 0.2 % a day: five times what Kusama pays. */
  maxDailyGrowthPpm: 2_000n,
  /** 5 % in one report. */
  maxLossPpm: 50_000n,
} as const;

/** What the first staker stakes before any newcomer comes. */
export const FIRST_STAKE = 1_000n * KSM;
