import type { EvmAddress, Finalization, Hex, Planck, Report } from "@aksm/core";

/** What operators attest and the contracts carry out: the messages of docs/decisions/0001. Amounts in planck. */
export type Cause = MintCause | ReportCause | FinalizeCause | PaidCause;

export interface MintCause {
  readonly kind: "mint";
  readonly epoch: bigint;
  readonly depositId: Hex;
  readonly recipient: EvmAddress;
  readonly amount: Planck;
}

export type ReportCause = { readonly kind: "report"; readonly epoch: bigint } & Report;

export type FinalizeCause = { readonly kind: "finalize"; readonly epoch: bigint } & Finalization;

export interface PaidCause {
  readonly kind: "paid";
  readonly epoch: bigint;
  readonly requestIds: readonly bigint[];
  readonly kusamaBlockHash: Hex;
}

/** One operator's signature under the digest of a cause. */
export interface Attestation {
  readonly digest: Hex;
  readonly signer: EvmAddress;
  readonly signature: Hex;
}
