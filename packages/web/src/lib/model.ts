import type { AccountId, EthereumBlock, EvmAddress, Hex, KusamaBlock, Planck, PoolState } from "@aksm/core";

/** What the page shows, each with the block it was read at. */
export interface Heads {
  readonly kusama: KusamaBlock;
  readonly ethereum: EthereumBlock;
}

export interface LedgerView {
  readonly index: number;
  readonly account: AccountId;
  readonly active: Planck;
  readonly unlocking: Planck;
  readonly targets: readonly AccountId[];
}

export interface OperatorView {
  readonly name: string;
  readonly url: string;
  /** Null where it answers; else why not. */
  readonly problem: string | null;
  readonly kusama: number | null;
  readonly ethereum: number | null;
}

export interface Overview extends Heads {
  readonly pool: PoolState;
  readonly lastReport: { readonly number: number; readonly era: number };
  readonly minimumStake: Planck;
  readonly existentialDeposit: Planck;
  readonly bondingDuration: number;
  readonly ledgers: readonly LedgerView[];
  /** Free balance of the pool account, planck. */
  readonly poolFree: Planck;
}

/** One accepted report: the rate just before and when it has vested in full. */
export interface ReportView {
  readonly era: number;
  readonly kusamaBlock: number;
  readonly rewards: Planck;
  readonly slashes: Planck;
  readonly before: PoolState;
  readonly after: PoolState;
  readonly transaction: Hex;
  readonly ethereumBlock: number;
  readonly timestampMs: number;
}

export interface Arrival {
  readonly fromMs: number;
  readonly toMs: number;
  readonly fromEra: number;
  readonly toEra: number;
}

export interface RequestView {
  readonly id: bigint;
  readonly state: "waiting" | "finalized" | "paid";
  readonly shares: bigint;
  /** Planck owed; 0 until finalized. */
  readonly amount: Planck;
  readonly recipient: AccountId | null;
  readonly requestedAtMs: number;
  readonly requestedEra: number | null;
  /** Null where it is paid or where the chain's facts do not tell yet. */
  readonly arrival: Arrival | null;
  readonly payment: { readonly number: number; readonly hash: Hex; readonly timestampMs: number } | null;
}

export interface ActivityView {
  readonly id: string;
  readonly kind: "stake" | "mint" | "request" | "finalize" | "payment";
  readonly amount: Planck;
  readonly chain: "Kusama" | "Ethereum";
  readonly block: number;
  readonly reference: Hex;
  readonly timestampMs: number;
}

export interface AccountView {
  readonly address: EvmAddress;
  readonly block: EthereumBlock;
  readonly shares: bigint;
  readonly wei: bigint;
  readonly requests: readonly RequestView[];
  readonly activity: readonly ActivityView[];
}

export interface KusamaAccountView {
  readonly account: AccountId;
  readonly block: KusamaBlock;
  /** What can leave the account while it stays alive. */
  readonly transferable: Planck;
  readonly free: Planck;
}
