import type { AccountId, EvmAddress, Hex, KusamaBlock, LooseDeposit, Planck, StakingPause } from "@aksm/core";
import type { EvmWallet } from "@aksm/evm";
import type { KusamaSigner } from "@aksm/kusama";

export interface StakeQuote {
  readonly block: KusamaBlock;
  /** Why nothing is minted for now, or null. A stake made meanwhile would wait. */
  readonly pause: StakingPause | null;
  /** Planck that are minted at once; more waits until the day's window has room. */
  readonly mintable: Planck;
  /** Network fee on Kusama, planck. */
  readonly fee: Planck;
  readonly minimum: Planck;
  /** The most that can be staked: fee and existential deposit are kept. */
  readonly maximum: Planck;
  /** Planck that must stay in the account. */
  readonly existentialDeposit: Planck;
}

/** Where anyone can send KSM for an Ethereum account, from an exchange too: on Kusama Asset Hub, and nowhere else. */
export interface DepositAddress {
  readonly recipient: EvmAddress;
  readonly account: AccountId;
  readonly address: string;
  /** Planck; less than that stays at the address until more has come. */
  readonly minimum: Planck;
}

/** How many of the operators look at a deposit address now. */
export interface Announcement {
  readonly recipient: EvmAddress;
  readonly watching: number;
  readonly operators: number;
}

/** Money that came to the pool and is neither minted nor sent back. */
export interface HeldDeposit {
  readonly id: Hex;
  /** Kusama block that it came in. */
  readonly block: number;
  readonly sender: AccountId | null;
  /** Planck. */
  readonly amount: Planck;
  /** Why nothing is minted for it by itself; null for a good deposit that waits to be minted. */
  readonly reason: LooseDeposit["reason"] | null;
  /** Whom it is for, where that is known. */
  readonly recipient: EvmAddress | null;
  /** True where it came from the recipient's deposit address. */
  readonly swept: boolean;
  /** True once Ethereum has given it up for minting: it is on its way back. */
  readonly returning: boolean;
}

/** A deposit that waits to be minted, and where. */
export interface PlaceInLine {
  /** Deposits before it that wait too. */
  readonly ahead: number;
  /** Kusama block from which operators mint it. */
  readonly from: number;
}

/** How many operators took what a deposit's sender asks for. */
export interface Told {
  readonly depositId: Hex;
  readonly taken: number;
  readonly operators: number;
}

export interface ReturnParameters {
  /** Of the account that the deposit came from. */
  readonly signer: KusamaSigner;
  readonly depositId: Hex;
}

/** For a deposit from a deposit address, which nobody has the key of. */
export interface ReturnToParameters {
  /** Of the Ethereum account that the address belongs to. */
  readonly wallet: EvmWallet;
  readonly depositId: Hex;
  /** Kusama address that receives the KSM. */
  readonly to: string;
}

export interface BindParameters extends ReturnParameters {
  /** The Ethereum account that receives aKSMb. */
  readonly recipient: string;
}

/** What a person needs to keep to find a stake again after the page was closed. All of it can be stored as JSON. */
export interface PendingStake {
  readonly from: AccountId;
  readonly recipient: EvmAddress;
  /** Planck, decimal. */
  readonly amount: string;
  readonly transaction: Hex;
  /** Number of the Kusama block that the transaction was signed at. */
  readonly after: number;
  /** Known once it is in a finalized block. */
  readonly depositId: Hex | null;
}

export type StakeProgress =
  | { readonly stage: "signing" }
  | { readonly stage: "sent"; readonly pending: PendingStake }
  /** In a finalized Kusama block. */
  | { readonly stage: "finalized"; readonly pending: PendingStake; readonly depositId: Hex; readonly block: number }
  | { readonly stage: "minted"; readonly mint: Mint };

export interface Mint {
  readonly depositId: Hex;
  readonly recipient: EvmAddress;
  readonly amount: Planck;
  readonly shares: bigint;
  readonly block: number;
  readonly transaction: Hex;
}

export interface StakeParameters {
  readonly signer: KusamaSigner;
  readonly amount: Planck;
  /** The Ethereum account that receives aKSMb. */
  readonly recipient: string;
}
