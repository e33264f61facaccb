import type {
  AccountId,
  EthereumBlock,
  EvmAddress,
  Hex,
  KusamaBlock,
  Planck,
  PoolState,
  RequestState,
} from "@aksm/core";
import type { ExpectedTime } from "../time/eras.ts";

export interface Account {
  readonly address: EvmAddress;
  readonly block: EthereumBlock;
  readonly shares: bigint;
  /** Planck at the block's second. With `pool` and core's `accrue` it can be followed by the second. */
  readonly balance: Planck;
  readonly pool: PoolState;
  readonly wei: bigint;
  /** Oldest first. */
  readonly requests: readonly Request[];
  /** Newest first. */
  readonly activity: readonly Activity[];
  /** Newest first. */
  readonly rebases: readonly Rebase[];
}

export interface Request {
  readonly id: bigint;
  /** "parked": Kusama refused the payment; it is owed until the owner redirects it. */
  readonly state: RequestState;
  readonly shares: bigint;
  /** Planck owed; 0 until finalized, and once cancelled. */
  readonly amount: Planck;
  readonly recipient: AccountId | null;
  readonly requestedAtMs: number;
  /** Kusama's active era when it was asked. */
  readonly requestedEra: number;
  /** Null once it is paid or cancelled, and while it is parked. */
  readonly expected: ExpectedTime | null;
  readonly payment: { readonly number: number; readonly hash: Hex; readonly timestampMs: number } | null;
}

/**
 * aKSMb sold for ether or bought with it; both provided to the market, or taken out of it; put into a loop of leverage beside what
 * was borrowed, and taken out again beside what was repaid, or nothing while a part goes on.
 */
export type Exchange = "sold" | "bought" | "added" | "removed" | "looped" | "unlooped";

/** Something that happened to the account. `shares` are exact; `amount` is their worth then, planck. */
export interface Activity {
  readonly id: string;
  readonly kind:
    | ("staked" | "received" | "sent" | "requested" | "cancelled" | "finalized" | "paid")
    /** Into aKSMc, and back. */
    | ("wrapped" | "unwrapped")
    /** As collateral, and back: what a lending market gave out, once it is unwrapped. */
    | ("supplied" | "withdrawn")
    | Exchange;
  readonly amount: Planck;
  /** Wei that went, came, was borrowed or repaid beside it, where it was an exchange; else null. */
  readonly wei: bigint | null;
  readonly shares: bigint;
  readonly requestId: bigint | null;
  /** The other account of a transfer. */
  readonly counterpart: EvmAddress | null;
  /** Where it is recorded, on Ethereum. */
  readonly block: number;
  readonly transaction: Hex;
  readonly timestampMs: number;
  /** For "staked" the deposit's id; for "paid" the Kusama block with the payment. */
  readonly reference: Hex | null;
}

/** What the account's balance grew by between two reports; the newest runs to the block that the account was read at. */
export interface Rebase {
  /** The report that ends the stretch; null for the one still running. */
  readonly report: { readonly era: number; readonly transaction: Hex; readonly ethereumBlock: number } | null;
  readonly fromMs: number;
  readonly toMs: number;
  /** Shares held at its end. */
  readonly shares: bigint;
  /** Planck that 10^6 × 10^decimals shares, one token of the first day, were worth at both ends. */
  readonly rateBefore: Planck;
  readonly rateAfter: Planck;
  /** Planck by which the balance rose without a transfer; below 0 after a loss. */
  readonly gained: Planck;
}

export interface KusamaAccount {
  readonly account: AccountId;
  readonly address: string;
  readonly block: KusamaBlock;
  readonly free: Planck;
  /** What can leave the account while it stays alive, before fees. */
  readonly transferable: Planck;
}
