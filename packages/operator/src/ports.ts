import type {
  AccountId,
  BlockFlows,
  BlockRef,
  Electorate,
  EthereumBlock,
  EthereumState,
  EvmAddress,
  Finalization,
  Hex,
  KusamaState,
  Parking,
  Plan,
  Planck,
  Report,
  ValidatorRecords,
  Yields,
} from "@aksm/core";

/** A multisig operation of the pool's multisig that waits for approvals. */
export interface Opening {
  readonly callHash: Hex;
  /** Where it was opened: block and extrinsic. */
  readonly height: number;
  readonly index: number;
  readonly depositor: AccountId;
  readonly approvals: readonly AccountId[];
  /** True where the full call could be read from the opening extrinsic. */
  readonly understood: boolean;
  /** True where the call is that of the plan asked about, with sweeps beside it or not, and does something. */
  readonly matches: boolean;
}

/** Staking rewards of an ended era that wait for anyone to pay them out. */
export interface PendingPayout {
  readonly era: number;
  readonly validator: AccountId;
  readonly page: number;
  /** Places of those of our ledgers that it pays. */
  readonly ledgers: readonly number[];
}

/** What can go wrong with one of the pool's accounts without a transaction of ours. */
export interface Custody {
  readonly account: AccountId;
  /** Planck that a lock or freeze of somebody else keeps in place. */
  readonly frozen: Planck;
  /** Where staking rewards go; null where nothing is bonded. */
  readonly payee: string | null;
}

/** The one transaction that an operator sends on Kusama for a finalized head. */
export type KusamaAct =
  | { readonly kind: "approve"; readonly opening: Opening }
  | { readonly kind: "open"; readonly plan: Plan; readonly sweeps: readonly EvmAddress[] }
  | { readonly kind: "cancel"; readonly opening: Opening }
  | { readonly kind: "payout"; readonly payouts: readonly PendingPayout[] };

/**
 * Kusama as the daemon needs it. Every read is of the block named, so that all operators see the same. Throws
 * `RetryableError` and `FinalError`.
 */
export interface KusamaPort {
  finalizedHead(): Promise<BlockRef>;
  /** Calls back for every new finalized head, until the returned function is called. */
  onFinalized(listener: (head: BlockRef) => void): () => void;
  /** Hash of the finalized block with this number. */
  blockHash(number: number): Promise<Hex>;
  flows(block: BlockRef): Promise<BlockFlows>;
  state(hash: Hex): Promise<KusamaState>;
  /** Every validator, with what it did in the newest so many finished eras. */
  validatorRecords(hash: Hex, eras: number): Promise<ValidatorRecords>;
  /** What an election at the block would start from. */
  electorate(hash: Hex): Promise<Electorate>;
  /** The sequence guard's number alone. */
  sequence(hash: Hex): Promise<number>;
  openings(hash: Hex, plan: Plan | null): Promise<readonly Opening[]>;
  /** Rewards of our exposures in these ended eras that are not paid out. */
  pendingPayouts(hash: Hex, eras: readonly number[]): Promise<readonly PendingPayout[]>;
  /** Pages that one transaction can pay out at the block. */
  payoutLimit(hash: Hex): Promise<number>;
  /** Free planck at the deposit addresses of these Ethereum accounts, in their order. */
  deposited(hash: Hex, recipients: readonly EvmAddress[]): Promise<readonly Planck[]>;
  /** Sweeps that one call of the pool can have at the block. */
  sweepLimit(hash: Hex): Promise<number>;
  /** True where the account's key signed the text. */
  isSignedBy(text: string, signature: Hex, account: AccountId): Promise<boolean>;
  custody(hash: Hex): Promise<readonly Custody[]>;
  /** Nonce of the operator's own account. */
  nonce(hash: Hex): Promise<number>;
  /** Signs and hands over; resolves once the node took it. Throws `RefusedError`. */
  submit(act: KusamaAct, options: { at: BlockRef; nonce: number }): Promise<Hex>;
}

/** What every attestation names before anything else. */
export interface Validity {
  /** Of the committee that signs. */
  readonly epoch: bigint;
  /** Last second on Ethereum in which it counts. */
  readonly deadline: bigint;
}

/** A deposit as Ethereum mints for it. */
export interface MintOrder {
  readonly depositId: Hex;
  readonly recipient: EvmAddress;
  readonly amount: Planck;
}

/** What operators sign for Ethereum; see docs/decisions/0001. */
export type Cause = Validity &
  (
    | ({ readonly kind: "mint" } & MintOrder)
    | { readonly kind: "mintBatch"; readonly deposits: readonly MintOrder[] }
    | { readonly kind: "bind"; readonly depositId: Hex; readonly recipient: EvmAddress }
    | { readonly kind: "return"; readonly depositId: Hex; readonly to: AccountId }
    | ({ readonly kind: "report" } & Report)
    | ({ readonly kind: "finalize" } & Finalization)
    | ({ readonly kind: "park" } & Parking)
    | {
        readonly kind: "paid";
        readonly requestIds: readonly bigint[];
        readonly kusamaBlockHash: Hex;
      }
  );

/** What was decided on Ethereum about a deposit beside its mint. */
export type Settlement =
  /** It is for this account; the first such record of a deposit counts. */
  | { readonly kind: "bound"; readonly depositId: Hex; readonly recipient: EvmAddress; readonly block: number }
  /** It is given up for minting, and goes back to this account on Kusama. */
  | { readonly kind: "returned"; readonly depositId: Hex; readonly recipient: AccountId; readonly block: number };

/** One operator's signature under a digest. */
export interface Attestation {
  readonly digest: Hex;
  readonly signer: EvmAddress;
  readonly signature: Hex;
}

/** Ethereum as the daemon needs it. Throws `RetryableError` and `FinalError`. */
export interface EthereumPort {
  finalizedBlock(): Promise<EthereumBlock>;
  onFinalized(listener: (head: EthereumBlock) => void): () => void;
  /** The last block up to the deadline (seconds), or null until a finalized block lies past it. */
  pairedBlock(deadline: bigint): Promise<EthereumBlock | null>;
  state(block: EthereumBlock): Promise<EthereumState>;
  /** Those of the deposits whose slot is no longer open at the block. */
  mintedAt(ids: readonly Hex[], block: EthereumBlock): Promise<ReadonlySet<Hex>>;
  /** What was settled in these finalized blocks, both included, oldest first. */
  settlements(range: { readonly from: number; readonly to: number }): Promise<readonly Settlement[]>;
  /** Those of the requests that are marked as paid at the block. */
  paidAt(ids: readonly bigint[], block: EthereumBlock): Promise<ReadonlySet<bigint>>;
  /** How often each of the requests was parked up to the block; those never parked are left out. */
  parkings(ids: readonly bigint[], block: EthereumBlock): Promise<ReadonlyMap<bigint, number>>;
  /**
   * The peg and what each use of aKSMb brings, at the latest block; null where the deployment names no market.
   *
   * @param bondingDuration eras until what is unbonded can be withdrawn
   */
  yields(bondingDuration: number): Promise<Yields | null>;
  digest(cause: Cause): Hex;
  sign(cause: Cause): Promise<Attestation>;
  /** True where the account's key signed the text, as wallets sign messages. */
  isSignedBy(text: string, signature: Hex, account: EvmAddress): Promise<boolean>;
  /** The account that signed, or null for what is no signature. */
  recover(digest: Hex, signature: Hex): Promise<EvmAddress | null>;
  /** Hands a transaction over, "consumed" where the latest state shows it done. Throws `RefusedError`. */
  submit(
    cause: Cause,
    attestations: readonly Attestation[],
  ): Promise<{ readonly hash: Hex /** What it may use. */; readonly gas: bigint } | "consumed">;
}
