import type { AccountId, EvmAddress, Hex, Planck } from "@aksm/core";

/** A transfer that touched the pool or one of its ledgers, as the block's events have it. */
export interface ObservedTransfer {
  readonly block: { readonly number: number; readonly hash: Hex };
  /** Deposit id that this transfer has, if it is a deposit. */
  readonly id: Hex;
  readonly from: AccountId;
  readonly to: AccountId;
  readonly amount: Planck;
  /** Hash and sender of the remark that is the next item of the same extrinsic. */
  readonly remark: { readonly sender: AccountId; readonly hash: Hex } | null;
}

/** Everything that the reconciliation looks at: read from the two chains, decided by nobody. */
export interface Observed {
  readonly kusama: {
    readonly number: number;
    readonly pool: AccountId;
    readonly ours: readonly AccountId[];
    /** Free and reserved planck of all our accounts at the pool's birth and now. */
    readonly birthBalance: Planck;
    readonly balance: Planck;
    readonly transfers: readonly ObservedTransfer[];
    /** `Staking.Rewarded` and `Staking.Slashed` of our ledgers, by block. */
    readonly rewards: readonly { readonly block: number; readonly amount: Planck }[];
    readonly slashes: readonly { readonly block: number; readonly amount: Planck }[];
    /** What slashes pending at each report's block were going to take from our ledgers. */
    readonly pendingSlashes: readonly { readonly block: number; readonly amount: Planck }[];
    /** What operators' accounts paid as fees for any transaction of theirs, tips left out, by block. */
    readonly fees: readonly { readonly block: number; readonly operator: AccountId; readonly amount: Planck }[];
  };
  /** The operators' accounts on Kusama. */
  readonly operators: readonly AccountId[];
  readonly ethereum: {
    readonly number: number;
    /** BondToken at that block's time; `unvested` are all planck that were reported and are behind no share yet. */
    readonly pool: { readonly shares: bigint; readonly pooled: Planck; readonly unvested: Planck };
    /** Growth that the contract keeps for the next report, planck. */
    readonly carriedOver: Planck;
    /** Planck of pending slashes that the rate has borne already. */
    readonly provisioned: Planck;
    /** Planck of provisions that were not needed and have not gone back to holders yet. */
    readonly releasing: Planck;
    readonly treasury: EvmAddress;
    readonly lastReportNumber: number;
    readonly reports: readonly {
      readonly number: number;
      readonly rewards: Planck;
      readonly slashes: Planck;
      readonly provisions: Planck;
      readonly accepted: Planck;
      /** What operators were said to have paid and no report had set aside, and what of it this one did. */
      readonly costs: Planck;
      readonly setAside: Planck;
    }[];
    /** What the token says that all reports have set aside. */
    readonly costsSetAside: Planck;
    readonly minted: readonly {
      readonly depositId: Hex;
      readonly recipient: EvmAddress;
      readonly amount: Planck;
      readonly shares: bigint;
    }[];
    /** Whom loose deposits are for: the first record of each counts. */
    readonly bound: readonly { readonly depositId: Hex; readonly recipient: EvmAddress }[];
    /** Deposits given up for minting, and the accounts that they go back to. */
    readonly returned: readonly { readonly depositId: Hex; readonly to: AccountId }[];
    /** Shares minted as fee, and the planck that they were minted for. */
    readonly feeShares: bigint;
    readonly feeTokens: Planck;
    /** Part of accepted rewards that is the fee, in 1/10,000. */
    readonly feeBps: bigint;
    /** `sharesOf` of everybody who ever held a share, the queue included. */
    readonly holders: readonly { readonly account: EvmAddress; readonly shares: bigint; readonly tokens: Planck }[];
    readonly queue: EvmAddress;
    readonly lastFinalized: bigint;
    readonly requests: readonly {
      readonly id: bigint;
      readonly recipient: AccountId | null;
      readonly shares: bigint;
      readonly amount: Planck;
      readonly state: "waiting" | "finalized" | "paid" | "cancelled" | "parked";
    }[];
    readonly finalizations: readonly {
      readonly afterRequest: bigint;
      readonly upToRequest: bigint;
      readonly shares: bigint;
      readonly amount: Planck;
    }[];
    /** Requests given up while they waited: shares that went back, and shares burned without a planck. */
    readonly cancels: readonly { readonly requestId: bigint; readonly returned: bigint; readonly burned: bigint }[];
  };
  readonly minimumStake: Planck;
}

/** One statement about the two chains, with both of its sides. */
export interface Check {
  readonly invariant: "I1" | "I2" | "I3" | "I4" | "I5" | "I8";
  readonly statement: string;
  readonly ok: boolean;
  /** The two sides that must agree, or what speaks against it. */
  readonly detail: string;
}

/** Where every planck is. The lines add up to `balance`. */
export interface Reconciliation {
  readonly ok: boolean;
  readonly kusamaBlock: number;
  readonly ethereumBlock: number;
  readonly lines: readonly { readonly what: string; readonly planck: Planck }[];
  /** What operators have of the fee for what they paid on Kusama, planck. */
  readonly operators: { readonly setAside: Planck; readonly refunded: Planck };
  /** Free, bonded and unbonding planck of all our accounts. */
  readonly balance: Planck;
  readonly checks: readonly Check[];
}
