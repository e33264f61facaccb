import type { AccountId, EvmAddress, Finalization, Hex, Planck, Report } from "@aksm/core";

/** What operators attest and the contracts carry out: the messages of docs/decisions/0001. Amounts in planck. */
export type Cause = MintCause | ReturnCause | BindCause | ReportCause | FinalizeCause | PaidCause | ParkCause;

export interface MintCause {
  readonly kind: "mint";
  readonly epoch: bigint;
  readonly depositId: Hex;
  readonly recipient: EvmAddress;
  readonly amount: Planck;
}

/** The deposit is given up for minting, and goes back to an account on Kusama. */
export interface ReturnCause {
  readonly kind: "return";
  readonly epoch: bigint;
  readonly depositId: Hex;
  readonly to: AccountId;
}

/** The loose deposit is for this Ethereum account: its sender signed it. */
export interface BindCause {
  readonly kind: "bind";
  readonly epoch: bigint;
  readonly depositId: Hex;
  readonly recipient: EvmAddress;
}

export type ReportCause = { readonly kind: "report"; readonly epoch: bigint } & Report;

export type FinalizeCause = { readonly kind: "finalize"; readonly epoch: bigint } & Finalization;

export interface PaidCause {
  readonly kind: "paid";
  readonly epoch: bigint;
  readonly requestIds: readonly bigint[];
  readonly kusamaBlockHash: Hex;
}

/** Kusama refused these requests' payments in this finalized block, and nothing that was signed can still pay them. */
export interface ParkCause {
  readonly kind: "park";
  readonly epoch: bigint;
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
