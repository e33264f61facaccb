import type { AccountId, EvmAddress, Finalization, Hex, Planck, Report } from "@aksm/core";

/** What operators attest and the contracts carry out: the messages of docs/decisions/0001. Amounts in planck. */
export type Cause =
  | MintCause
  | MintBatchCause
  | ReturnCause
  | BindCause
  | ReportCause
  | FinalizeCause
  | PaidCause
  | ParkCause;

/** What every attestation names before anything else. */
export interface Validity {
  /** Of the committee that signs. */
  readonly epoch: bigint;
  /** Last second on Ethereum in which it counts. */
  readonly deadline: bigint;
}

/** A deposit as the contract mints for it. */
export interface MintOrder {
  readonly depositId: Hex;
  readonly recipient: EvmAddress;
  readonly amount: Planck;
}

export interface MintCause extends Validity, MintOrder {
  readonly kind: "mint";
}

/** Many deposits under one set of signatures. Those that are used up already are left out. */
export interface MintBatchCause extends Validity {
  readonly kind: "mintBatch";
  readonly deposits: readonly MintOrder[];
}

/** The deposit is given up for minting, and goes back to an account on Kusama. */
export interface ReturnCause extends Validity {
  readonly kind: "return";
  readonly depositId: Hex;
  readonly to: AccountId;
}

/** The loose deposit is for this Ethereum account: its sender signed it. */
export interface BindCause extends Validity {
  readonly kind: "bind";
  readonly depositId: Hex;
  readonly recipient: EvmAddress;
}

export type ReportCause = { readonly kind: "report" } & Validity & Report;

export type FinalizeCause = { readonly kind: "finalize" } & Validity & Finalization;

export interface PaidCause extends Validity {
  readonly kind: "paid";
  readonly requestIds: readonly bigint[];
  readonly kusamaBlockHash: Hex;
}

/** Kusama refused these requests' payments in this finalized block, and nothing that was signed can still pay them. */
export interface ParkCause extends Validity {
  readonly kind: "park";
  /** Number of attestations to park before this one: `parkings` of the queue. */
  readonly parking: bigint;
  readonly requestIds: readonly bigint[];
  readonly kusamaBlockHash: Hex;
}

/** One operator's signature under the digest of a cause. */
export interface Attestation {
  readonly digest: Hex;
  readonly signer: EvmAddress;
  readonly signature: Hex;
}
