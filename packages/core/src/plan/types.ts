import type { Planck } from "../amounts.ts";
import type { AccountId, Anchor, EthereumState, Hex, KusamaState } from "../chain.ts";

/** The operators' shared settings: part of the published deployment, equal for all of them. */
export interface Policy {
  /**
   * Blocks of Kusama from one anchor to the next. They must outlast reading validators and voters, the elections computed from
   * them and the approvals of k operators: a slot whose elections do not end in it has no plan.
   */
  readonly slotBlocks: number;
  /** Seconds between an anchor's time and the latest Ethereum block that can be paired with it. */
  readonly pairingMarginSeconds: bigint;
  /** Active eras from one report to the next. */
  readonly erasPerReport: number;
  /** Ledgers that the pool's stake is split over. */
  readonly ledgers: number;
  /** Planck of the pool account that belong to the protocol: deposits of proxies and existential deposits. */
  readonly float: Planck;
  /** Below this a deposit is not credited, planck. */
  readonly minimumStake: Planck;
  /** Less than this is not sent back, planck: it would cost others more than it is worth, and is kept for its sender. */
  readonly minimumReturn: Planck;
  /**
   * Less than this of fees is not given back to an operator, planck: above the existential deposit, and above what a call of
   * the pool costs all who make it, so that no refund costs more than it brings.
   */
  readonly minimumRefund: Planck;
  /** Blocks of Kusama that a deposit may wait to be minted before its sender may have it back. */
  readonly returnAfterBlocks: number;
  /** Deposits of this many planck and more are minted one by one, as soon as they are final; smaller ones in batches. */
  readonly mintAtOnce: Planck;
  /**
   * Gas that one operator spends in a day on single users: on smaller deposits, bindings and returns. What is beyond it waits
   * for the next day, or for whoever submits it.
   */
  readonly rationedGasADay: bigint;
  /** Blocks of Kusama whose smaller deposits are minted together. */
  readonly mintBatchBlocks: number;
  /** Bonding and rebonding less than this is left for a later slot, planck; an exit is never too small to unbond for. */
  readonly minimumMove: Planck;
  /**
   * Waiting requests go on earning while their stake unbonds, so more than today's value must be on its way. Below
   * `low` parts per million above it the plan unbonds, and then up to `high`.
   */
  readonly exitGrowthPpm: { readonly low: bigint; readonly high: bigint };
  /** Requests paid by one plan at most. */
  readonly maxPayments: number;
  /** Eras after which nominations are sent again, so that they never go stale. */
  readonly renominateEras: number;
}

/** What operators derive from the history of both chains up to the anchor. */
export interface HistoryFacts {
  /** Deposits that are not minted at the paired Ethereum block, planck. */
  readonly unminted: Planck;
  /** Loose deposits, planck. */
  readonly loose: Planck;
  /** Deposits given up for minting on Ethereum that are still to be sent back, oldest first. */
  readonly returns: readonly DueReturn[];
  /** Requests whose tagged payment is in a block up to the anchor. */
  readonly paid: ReadonlySet<bigint>;
  /** Requests whose payment Kusama refused in a block up to the anchor, and which were not parked since. */
  readonly refused: ReadonlySet<bigint>;
  /** Ledgers in the exposures of whose eras are rewards that anyone can still pay out: whoever leaves the chain loses them. */
  readonly unclaimed: ReadonlySet<number>;
  /** Flows of our ledgers after the last reported anchor up to this one, planck. */
  readonly rewards: Planck;
  readonly slashes: Planck;
  /** What operators paid for the protocol in all blocks up to the anchor, planck. */
  readonly costs: Planck;
  /** What they got back of it in blocks up to the anchor, planck. */
  readonly refunded: Planck;
  /**
   * What each paid in blocks up to the last report's anchor and did not get back in blocks up to this one, planck, by
   * account; none with nothing.
   */
  readonly claims: readonly Claim[];
  /**
   * Requests taken by Ethereum before this second may be finalized: the era after their own has ended. It is the start
   * of the era before the active one, less the pairing margin.
   */
  readonly finalizableBefore: bigint;
  /** Block that began the anchor's active era, as scanned; null where no block of the era before was. */
  readonly eraBegan: number | null;
}

/** What an operator is still to get of the fees that it paid, where it is all set aside. */
export interface Claim {
  readonly operator: AccountId;
  readonly amount: Planck;
}

/** A deposit that goes back to an account on Kusama. */
export interface DueReturn {
  readonly depositId: Hex;
  readonly recipient: AccountId;
  readonly amount: Planck;
  /** True where Kusama refused it in a block up to the anchor. */
  readonly refused: boolean;
}

/** Everything that a plan depends on but who is nominated. */
export interface Situation {
  readonly anchor: Anchor;
  readonly policy: Policy;
  readonly kusama: KusamaState;
  readonly ethereum: EthereumState;
  readonly history: HistoryFacts;
}

/** What ledgers should nominate, computed from the state of the anchor where `nominationsDue` asks for it. */
export interface Nominations {
  readonly ledgers: readonly {
    readonly ledger: number;
    /** Empty where nobody may be nominated. */
    readonly targets: readonly AccountId[];
    /** In the words of people. */
    readonly because: string;
  }[];
  /** Why there are none, or null. */
  readonly problem: string | null;
}

/** Everything a plan depends on. Equal facts give byte-equal plans. */
export interface PlanFacts extends Situation {
  /** Null where nothing is due. */
  readonly nominations: Nominations | null;
}

/** One step of the pool's call. Amounts in planck; `ledger` is the derivative's index. */
export type Operation =
  /** Withdraw what has unbonded and move all free balance of the ledger to the pool. */
  | { readonly kind: "withdraw"; readonly ledger: number; readonly slashingSpans: number }
  /** Move the free balance of the ledger to the pool. */
  | { readonly kind: "collect"; readonly ledger: number }
  | {
      readonly kind: "pay";
      readonly requestId: bigint;
      readonly recipient: AccountId;
      readonly amount: Planck;
    }
  /** Send a deposit back, which is given up for minting on Ethereum. */
  | {
      readonly kind: "return";
      readonly depositId: Hex;
      readonly recipient: AccountId;
      readonly amount: Planck;
    }
  /** Give fees back to an operator that it paid in blocks up to the reported block `upTo`. */
  | { readonly kind: "refund"; readonly operator: AccountId; readonly amount: Planck; readonly upTo: number }
  | { readonly kind: "rebond"; readonly ledger: number; readonly amount: Planck }
  /** Move `transfer` to the ledger and bond `amount` of it. */
  | {
      readonly kind: "bond" | "bondExtra";
      readonly ledger: number;
      readonly account: AccountId;
      readonly transfer: Planck;
      readonly amount: Planck;
    }
  | { readonly kind: "chill"; readonly ledger: number }
  | { readonly kind: "unbond"; readonly ledger: number; readonly amount: Planck }
  | { readonly kind: "nominate"; readonly ledger: number; readonly targets: readonly AccountId[] };

/** An order for the UnstakeQueue: requests after `afterRequest` up to `upToRequest` are finalized. */
export interface Finalization {
  readonly afterRequest: bigint;
  readonly upToRequest: bigint;
  /** Planck at hand; the contract refuses to owe more. */
  readonly maxAmount: Planck;
  readonly anchorHash: Hex;
}

/** An order for the UnstakeQueue: these finalized requests can't be paid, until their owners name other recipients. */
export interface Parking {
  /** Number of such orders before this one. */
  readonly parking: bigint;
  /** Ascending. */
  readonly requestIds: readonly bigint[];
  /** The anchor, in whose state all of it is to be seen. */
  readonly kusamaBlockHash: Hex;
}

/** Flows between two anchors, for StakingPool.report. */
export interface Report {
  readonly previousNumber: number;
  readonly previousHash: Hex;
  readonly number: number;
  readonly hash: Hex;
  readonly era: number;
  readonly rewards: Planck;
  readonly slashes: Planck;
  /** Planck that slashes pending at the anchor are going to take from our ledgers: an absolute amount, not a change. */
  readonly provisions: Planck;
  /** Planck that operators paid as fees up to the anchor and no report has set aside: Ethereum takes what its fee has room for. */
  readonly costs: Planck;
}

/** What the plan's lines are for: told to people, part of nothing that is signed. Planck at the anchor. */
export interface Reasons {
  /** Requests that are not finalized, and what they are worth together; null where nobody waits. */
  readonly waiting: { readonly first: bigint; readonly last: bigint; readonly value: Planck } | null;
  /** On its way out of ledgers. */
  readonly unlocking: Planck;
  /** At hand, and nobody's. */
  readonly spendable: Planck;
  /** Set aside for operators' fees, and not refunded yet. */
  readonly owedToOperators: Planck;
  readonly windingDown: boolean;
  /** Why a ledger nominates what it nominates, for those that do so in this plan, by index. */
  readonly nominate: Readonly<Record<number, string>>;
}

/** What the slot's anchor calls for on both chains. */
export interface Plan {
  readonly anchor: { readonly number: number; readonly hash: Hex };
  /** Unix second until which its report, finalization and parking may reach Ethereum. */
  readonly attestedUntil: bigint;
  /** The sequence guard moves from `sequence` to `sequence + 1` in the same call. */
  readonly sequence: number;
  /** Empty: nothing to do on Kusama in this slot. */
  readonly operations: readonly Operation[];
  readonly finalization: Finalization | null;
  readonly report: Report | null;
  readonly parking: Parking | null;
  /** True while the guardian has paused: nothing of the pool's moves, and nothing is swept. */
  readonly paused: boolean;
  /** Facts that a person should look at; nothing here changes what is signed. */
  readonly alarms: readonly string[];
  readonly reasons: Reasons;
}
