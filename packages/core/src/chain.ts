import type { Planck } from "./amounts.ts";
import type { PoolState } from "./rate.ts";
import type { ValidatorTargets } from "./targets.ts";

/** `0x` and lower-case hex digits. */
export type Hex = `0x${string}`;
/** A Substrate account: its 32 public bytes as hex. Text addresses appear only at the edges. */
export type AccountId = Hex;
/** An Ethereum account: 20 bytes as lower-case hex. */
export type EvmAddress = Hex;

/** An address in any capitals, as it is kept and compared here. */
export const lowerAddress = (address: string): EvmAddress => address.toLowerCase() as EvmAddress;

export interface BlockRef {
  readonly number: number;
  readonly hash: Hex;
}

/** A block of Kusama with what anchors need of it. */
export interface KusamaBlock extends BlockRef {
  readonly parentHash: Hex;
  /** `Timestamp.Now` of the block's own state, milliseconds. */
  readonly timestampMs: bigint;
  /** `Staking.ActiveEra` of the block's own state. */
  readonly activeEra: number;
}

/** A block of Ethereum. */
export interface EthereumBlock extends BlockRef {
  /** Seconds. */
  readonly timestamp: bigint;
}

/** The finalized block that begins a slot, paired with a finalized block of Ethereum. */
export interface Anchor extends KusamaBlock {
  /** True where this block is the first one of its active era. */
  readonly startsEra: boolean;
  readonly ethereum: EthereumBlock;
}

/** One chunk of a staking ledger on its way out. */
export interface UnlockingChunk {
  readonly value: Planck;
  /** First active era in which the chunk can be withdrawn. */
  readonly era: number;
}

/** One of the pool's staking ledgers: `as_derivative(index)` of the pool. */
export interface LedgerState {
  readonly index: number;
  readonly account: AccountId;
  /** Free balance: what is neither bonded nor unbonding (bonded funds are held, and not free). */
  readonly free: Planck;
  /** True where the account exists on the chain. */
  readonly exists: boolean;
  /** Actively bonded planck; 0 where there is no ledger. */
  readonly active: Planck;
  /** True where the chain keeps a staking ledger for the account. */
  readonly bonded: boolean;
  readonly unlocking: readonly UnlockingChunk[];
  readonly nominations: { readonly targets: readonly AccountId[]; readonly submittedIn: number } | null;
  /** Argument of `withdraw_unbonded`. */
  readonly slashingSpans: number;
}

/** Constants and storage values of the chain that planning depends on; read at the anchor, never defaulted. */
export interface StakingLimits {
  readonly existentialDeposit: Planck;
  readonly bondingDuration: number;
  readonly maxUnlockingChunks: number;
  readonly maxNominations: number;
  /** The least stake with which the chain accepts nominations. */
  readonly minNominatorBond: Planck;
  /** The least stake of a nominator that the last election took into account; a ledger with less may earn nothing. */
  readonly lowestActiveStake: Planck;
}

/**
 * What one operation of each kind takes at most of the weight, time or proof, whichever is more, that a plan may have:
 * millionths, rounded up. Asked of the chain at the anchor.
 */
export type OperationCosts = Readonly<
  Record<
    | "withdraw"
    | "collect"
    | "pay"
    | "return"
    | "refund"
    | "rebond"
    | "bond"
    | "bondExtra"
    | "chill"
    | "unbond"
    | "nominate",
    number
  >
>;

/** Kusama's state at one block, as planning needs it. */
export interface KusamaState {
  /** Number of the sequence guard: the delay of its `CancelProxy` entry. */
  readonly sequence: number;
  readonly limits: StakingLimits;
  readonly costs: OperationCosts;
  readonly pool: { readonly account: AccountId; readonly free: Planck; readonly reserved: Planck };
  readonly ledgers: readonly LedgerState[];
  /** What slashes that the chain has computed, and neither applied nor cancelled, are going to take from our ledgers. */
  readonly pendingSlashes: Planck;
  /** True where an offence was reported whose slash the chain has not computed in full, ours or not. */
  readonly offencesQueued: boolean;
}

/** An unstake request, from the UnstakeQueue. */
export interface UnstakeRequest {
  readonly id: bigint;
  readonly owner: EvmAddress;
  /** Recipient on Kusama, or null while a traded receipt has none. */
  readonly recipient: AccountId | null;
  readonly shares: bigint;
  /** Second of the Ethereum block that took the request. */
  readonly requestedAt: bigint;
  readonly state: RequestState;
  /** Planck owed; 0 until finalized, and for a cancelled request. */
  readonly amount: Planck;
}

/** `cancelled`: given up while it waited. `parked`: finalized, and not payable until its owner names another recipient. */
export type RequestState = "waiting" | "finalized" | "paid" | "cancelled" | "parked";

/** The last accepted report's anchor. */
export interface ReportedAnchor extends BlockRef {
  readonly era: number;
}

/**
 * Why nothing is minted for now; with "guardian" nothing that operators attest counts. "contested loss": one waits to be
 * believed, and nobody enters or leaves. "pending slashes": provisions are so large that who stakes now would take part in
 * what is released if they are cancelled.
 */
export type StakingPause = "guardian" | "winding down" | "contested loss" | "pending slashes";

/** Ethereum's state at one block, as planning needs it. */
export interface EthereumState {
  readonly block: EthereumBlock;
  readonly committeeEpoch: bigint;
  readonly poolState: PoolState;
  readonly lastReport: ReportedAnchor;
  /** The first reason of several, or null. */
  readonly stakingPause: StakingPause | null;
  /** Planck that the mint window has room for, paused or not. */
  readonly mintable: Planck;
  /** The smallest deposit that is minted, planck. */
  readonly minimumStake: Planck;
  /** A loss beyond the bound waits to be believed: nothing is minted or finalized. */
  readonly contest: {
    /** Planck. */
    readonly loss: Planck;
    /** Consecutive eras in which it was attested, and the last of them. */
    readonly eras: number;
    readonly lastEra: number;
  } | null;
  /** Whom the pool may nominate, as governance decides. */
  readonly targets: ValidatorTargets;
  /** Planck of pending slashes that the rate has borne already: the last accepted report's provisions. */
  readonly provisioned: Planck;
  /** Planck that all accepted reports together have set aside for what operators pay on Kusama. */
  readonly costsSetAside: Planck;
  readonly lastFinalized: bigint;
  /** Attestations to park that the queue has taken: the next one names this number. */
  readonly parkings: bigint;
  /** Requests that are neither finalized nor cancelled, oldest first. */
  readonly waiting: readonly UnstakeRequest[];
  /** Requests that are finalized and not marked as paid, oldest first; the parked ones are owed all the same. */
  readonly unpaid: readonly UnstakeRequest[];
}
