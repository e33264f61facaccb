import type { AccountId, Anchor, EthereumState, EvmAddress, Hex, Plan } from "@aksm/core";
import type { Heights } from "../decide/turn.ts";
import type { SlotAnchor } from "../observe/anchor.ts";
import type { Allocated } from "../observe/nominations.ts";
import type { Attestation, Cause, Opening, PendingPayout } from "../ports.ts";

/** The current slot as far as it is known. */
export interface Slot {
  readonly anchor: SlotAnchor;
  /** Null until a finalized Ethereum block lies past the pairing deadline and both states are read. */
  decided: Decided | null;
  /** Why `decided` is null. */
  waitingFor: string | null;
  /** The guard's number as last read; it only grows, so past the plan's it need not be read again. */
  guard: number | null;
}

/** What this operator stands for in a slot. */
export interface Decided {
  readonly anchor: Anchor;
  readonly plan: Plan;
  /**
   * Whose deposit addresses this operator would sweep beside the plan, ascending: those that it was told of and that held
   * the minimum at the anchor. Others may know of more.
   */
  readonly sweeps: readonly EvmAddress[];
}

/** Something that this operator signed and that Ethereum has not taken note of at the finalized head. */
export interface OpenCause {
  readonly cause: Cause;
  /** Null in a dry run. */
  readonly attestation: Attestation | null;
  readonly firstSeen: Heights;
  submitted: Heights | null;
}

/** An allocation that goes on beside cycles. */
export interface Allocating {
  readonly anchor: Anchor;
  /** Resolves once it is known, or has failed. */
  readonly ended: Promise<void>;
  /** Why it is not known and must be asked for again; null while it goes on. */
  failure: Error | null;
}

/**
 * What the daemon keeps from one cycle to the next. All of it can be lost: what is forgotten is read, decided or signed
 * again to the same bytes.
 */
export interface Memory {
  slot: Slot | null;
  /** The last allocation of stake to validators, with the anchor and the version of governance's targets it is of. */
  allocated: (Allocated & { readonly anchor: Anchor; readonly targets: bigint }) | null;
  /** The one that is being worked out, or failed for now. */
  allocating: Allocating | null;
  /** State at the finalized Ethereum head last asked for. */
  ethereum: EthereumState | null;
  /** Own Kusama transaction that was handed over at head `at` and is not in finalized state. */
  pending: { readonly nonce: number; readonly at: number } | null;
  /** Head for which a Kusama transaction was handed over. */
  actedAt: number;
  /** False once the list of openings was seen to be empty, until a block has a new one. */
  mayHaveOpenings: boolean;
  /** The openings last looked at, with the head, the plan's anchor and the guard's number there. */
  openings: {
    readonly head: number;
    readonly anchor: Hex;
    readonly sequence: number;
    readonly all: readonly Opening[];
  } | null;
  /** Block in which an operator was last seen to have cancelled what others were to approve. */
  readonly quitters: Map<AccountId, number>;
  /** Why nothing is signed for now; null where it is. */
  hold: string | null;
  /** What the process that has a chain's key did not sign at the last heads, and why; null where it did. */
  readonly unsigned: { kusama: string | null; ethereum: string | null };
  /** Last block in which a call of the pool failed, in part or whole. */
  failedAt: number;
  /** All rewards of eras before this one are paid out. */
  payoutsFrom: number;
  /**
   * Pages of rewards that wait, as last read in an era; null where a page of ours was paid out since. Nothing else changes them
   * within an era: an era's exposures stand once it is elected.
   */
  payouts: { readonly era: number; readonly pages: readonly PendingPayout[] } | null;
  /** Pages of rewards that this operator handed over, with the era then: not again in that era, whatever became of them. */
  readonly payoutsTried: Map<string, number>;
  causes: ReadonlyMap<Hex, OpenCause>;
  readonly alarms: Map<AlarmKind, string>;
}

export const ALARM_KINDS = [
  "plan",
  "elections",
  "frozen",
  "payee",
  "opening",
  "payment",
  "deposit",
  "call",
  "gas",
  "upgrade",
  "signer",
] as const;
export type AlarmKind = (typeof ALARM_KINDS)[number];

export const emptyMemory = (): Memory => ({
  slot: null,
  allocated: null,
  allocating: null,
  ethereum: null,
  pending: null,
  actedAt: -1,
  mayHaveOpenings: true,
  openings: null,
  quitters: new Map(),
  hold: null,
  unsigned: { kusama: null, ethereum: null },
  failedAt: -1,
  payoutsFrom: 0,
  payouts: null,
  payoutsTried: new Map(),
  causes: new Map(),
  alarms: new Map(),
});
