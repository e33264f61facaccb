import type { EthereumBlock, Hex, KusamaBlock } from "@aksm/core";

/** The finalized heads of both chains. */
export interface Heads {
  readonly kusama: KusamaBlock;
  readonly ethereum: EthereumBlock;
}

export interface FollowOptions<Progress> {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export type TransactionProgress = { readonly stage: "signing" } | { readonly stage: "sent"; readonly transaction: Hex };

/** A transaction in a block of Ethereum. */
export interface Sent {
  readonly transaction: Hex;
  readonly block: number;
}
