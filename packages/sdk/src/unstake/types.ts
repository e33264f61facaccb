import type { EthereumBlock, Hex, Planck } from "@aksm/core";
import type { EvmWallet } from "@aksm/evm";
import type { TransactionProgress } from "../chains/types.ts";
import type { ExpectedTime } from "../time/eras.ts";

export interface UnstakeQuote {
  readonly block: EthereumBlock;
  readonly minimum: Planck;
  /** What suffices of who leaves with all of it. */
  readonly minimumForAll: Planck;
  /** Null where no owner was named or the dry run was refused. */
  readonly feeWei: bigint | null;
  readonly expected: ExpectedTime;
}

export type UnstakeProgress =
  | TransactionProgress
  | {
      readonly stage: "requested";
      readonly requestId: bigint;
      readonly block: number;
      readonly transaction: Hex;
    };

export interface UnstakeParameters {
  readonly wallet: EvmWallet;
  readonly amount: Planck | "all";
  /** Kusama address that receives the KSM. */
  readonly recipient: string;
}

export interface CancelParameters {
  /** Of the receipt's owner. */
  readonly wallet: EvmWallet;
  readonly requestId: bigint;
}

export interface RedirectParameters extends CancelParameters {
  /** Kusama address that receives the KSM instead. */
  readonly recipient: string;
}
