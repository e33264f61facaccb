import type {
  AccountId,
  Deployment,
  EthereumBlock,
  EthereumState,
  EvmAddress,
  Hex,
  KusamaBlock,
  LedgerState,
  LooseDeposit,
  Planck,
  PoolState,
  ReportedAnchor,
  RequestState,
  StakingLimits,
  StakingPause,
} from "@aksm/core";
import type { EvmWallet, YearlyReturn } from "@aksm/evm";
import type { KusamaSigner } from "@aksm/kusama";
import type { ArbitrageApi } from "./defi/arbitrageTypes.ts";
import type { FarmsApi } from "./defi/farms/types.ts";
import type { LendingApi } from "./defi/lending/types.ts";
import type { LeverageApi } from "./defi/leverage/types.ts";
import type { LiquidityApi } from "./defi/types.ts";
import type { VaultApi } from "./defi/vault/types.ts";
import type { YieldOptions, Yields } from "./defi/yields/types.ts";
import type { TokenFormat } from "./errors/errors.ts";
import type { ValidatorsApi } from "./protocol/validators.ts";
import type { EraClock, ExpectedTime } from "./time/eras.ts";

export interface SdkOptions {
  readonly deployment: Deployment;
  /** WebSocket endpoint of a Kusama Asset Hub node. */
  readonly kusamaEndpoint: string;
  /** HTTP or WebSocket endpoint of an Ethereum node. */
  readonly ethereumEndpoint: string;
  readonly signal?: AbortSignal;
}

/** The finalized heads of both chains. */
export interface Heads {
  readonly kusama: KusamaBlock;
  readonly ethereum: EthereumBlock;
}

/** The protocol at the heads named: Kusama's figures at `kusama`, all others at `ethereum`. */
export interface Overview extends Heads {
  /** Raw; `accrue` of core brings it to any second. */
  readonly pool: PoolState;
  /** Planck that all aKSMb are worth at the second of `ethereum`. */
  readonly pooled: Planck;
  readonly lastReport: ReportedAnchor;
  readonly waiting: { readonly count: number; readonly shares: bigint; readonly value: Planck };
  /** Why nothing is minted for now, the first reason of several; null where something is. */
  readonly stakingPause: StakingPause | null;
  /** Planck that may still be minted within the day's window. */
  readonly mintable: Planck;
  /** A loss beyond the bound that waits to be believed: nobody enters or leaves meanwhile. */
  readonly contest: EthereumState["contest"];
  readonly minimumStake: Planck;
  readonly minimumUnstake: Planck;
  /** What suffices of who leaves with all of it. */
  readonly leastUnstake: Planck;
  readonly eras: EraClock;
  readonly limits: StakingLimits;
  readonly ledgers: readonly LedgerState[];
  /** Planck in the pool and its ledgers that are neither staked, nor the protocol's own, nor owed to a request. */
  readonly free: Planck;
  /** Planck that slashes pending on Kusama are going to take from the ledgers, at the Kusama block. */
  readonly pendingSlashes: Planck;
  /** What of them aKSMb has borne already: pooled is lower than what backs it by as much. */
  readonly provisioned: Planck;
  /** Null until there is a report. */
  readonly yearlyReturn: YearlyReturn | null;
}

/** What an operator says of itself. */
export interface OperatorHealth {
  readonly name: string;
  readonly url: string;
  readonly answers: boolean;
  /** Null where it is at work; else why not. */
  readonly problem: string | null;
  /** Finalized heights that it has decided on; null where unknown. */
  readonly kusama: number | null;
  readonly ethereum: number | null;
}

/** One accepted report with the rate just before and after it; what it reported vests from then on. */
export interface ReportRecord {
  readonly era: number;
  readonly kusama: { readonly number: number; readonly hash: Hex };
  readonly rewards: Planck;
  readonly slashes: Planck;
  /** Slashes pending at the anchor: borne with this report. */
  readonly provisions: Planck;
  /** What was taken of the fee for what operators pay on Kusama. */
  readonly costs: Planck;
  /** Provisions that were not needed and come back. */
  readonly released: Planck;
  /** What unvested rewards and holders bear of slashes and provisions. */
  readonly loss: Planck;
  /** Rewards that vest; what is beyond the growth bound counts towards the next report. */
  readonly accepted: Planck;
  readonly before: PoolState;
  readonly after: PoolState;
  readonly transaction: Hex;
  readonly ethereumBlock: number;
  readonly timestampMs: number;
}

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

export interface UnstakeQuote {
  readonly block: EthereumBlock;
  readonly minimum: Planck;
  /** What suffices of who leaves with all of it. */
  readonly minimumForAll: Planck;
  /** Null where no owner was named or the dry run was refused. */
  readonly feeWei: bigint | null;
  readonly expected: ExpectedTime;
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

export type TransactionProgress = { readonly stage: "signing" } | { readonly stage: "sent"; readonly transaction: Hex };

export type UnstakeProgress =
  | TransactionProgress
  | {
      readonly stage: "requested";
      readonly requestId: bigint;
      readonly block: number;
      readonly transaction: Hex;
    };

export interface FollowOptions<Progress> {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export interface StakeParameters {
  readonly signer: KusamaSigner;
  readonly amount: Planck;
  /** The Ethereum account that receives aKSMb. */
  readonly recipient: string;
}

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

/** A transaction in a block of Ethereum. */
export interface Sent {
  readonly transaction: Hex;
  readonly block: number;
}

/** aKSM for web, command line and scripts. All reads are of finalized blocks; every method throws `AksmError`s only. */
export interface Sdk {
  readonly deployment: Deployment;
  /** How amounts of the native token are written. */
  readonly format: TokenFormat;

  heads(): Promise<Heads>;
  /** Calls back with both heads, at once and whenever one of them has advanced. */
  watchHeads(listener: (heads: Heads) => void, onError?: (error: unknown) => void): () => void;
  overview(): Promise<Overview>;
  operators(): Promise<readonly OperatorHealth[]>;
  /** Newest first. */
  reports(): Promise<readonly ReportRecord[]>;
  account(address: string): Promise<Account>;
  /** By address of the network or account id. */
  kusamaAccount(account: string): Promise<KusamaAccount>;
  stakeQuote(parameters: { from: AccountId }): Promise<StakeQuote>;
  /** For `shares`, or all of the owner's, asked now. */
  unstakeQuote(parameters?: { owner?: EvmAddress; shares?: bigint }): Promise<UnstakeQuote>;

  /** Throws what a stake would be refused for, without sending anything. */
  simulateStake(parameters: { from: AccountId; amount: Planck; recipient: string }): Promise<StakeQuote>;
  /** Sends a stake and follows it until it is minted. */
  stake(parameters: StakeParameters, options?: FollowOptions<StakeProgress>): Promise<Mint>;
  /** Follows a stake that was sent before, from the chains alone. */
  resumeStake(pending: PendingStake, options?: FollowOptions<StakeProgress>): Promise<Mint>;
  /** The account on Kusama whose deposits are minted to the recipient. Computed without asking anyone. */
  depositAddress(recipient: string): DepositAddress;
  /**
   * Has operators look at the recipient's deposit address. Call it whenever the address is shown: what came before is
   * found as well. Throws `OperatorsUnreachable` where none could be told.
   */
  announceDeposit(recipient: string): Promise<Announcement>;
  /** Deposits that came from a Kusama account, by address or id, and are held; newest first. Throws `OperatorsUnreachable`. */
  heldDeposits(sender: string): Promise<readonly HeldDeposit[]>;
  /**
   * Says whom a deposit without a good remark is for, with a signature and no transaction; `trackDeposit` waits for its mint.
   * Throws `DemandRefused`, `WalletDeclined`, `OperatorsUnreachable`.
   */
  bindDeposit(parameters: BindParameters): Promise<Told>;
  /** Has a deposit sent back to where it came from, with a signature and no transaction. Throws as `bindDeposit`. */
  returnDeposit(parameters: ReturnParameters | ReturnToParameters): Promise<Told>;
  /** Where a deposit stands that waits to be minted; null for any other. Throws `OperatorsUnreachable`. */
  placeInLine(depositId: Hex): Promise<PlaceInLine | null>;
  /**
   * Mints a deposit at the wallet's own cost, without waiting for others: operators sign it, the wallet submits it. Throws
   * `DemandRefused`, `OperatorsUnreachable`.
   */
  mintNow(
    parameters: { wallet: EvmWallet; depositId: Hex },
    options?: FollowOptions<TransactionProgress>,
  ): Promise<Sent>;
  /** Waits until the deposit is minted. */
  trackDeposit(depositId: Hex, options?: { signal?: AbortSignal }): Promise<Mint>;

  /** Throws what a request would be refused for, without sending anything. */
  simulateUnstake(parameters: { owner: EvmAddress; amount: Planck | "all"; recipient: string }): Promise<UnstakeQuote>;
  requestUnstake(
    parameters: UnstakeParameters,
    options?: FollowOptions<UnstakeProgress>,
  ): Promise<{ requestId: bigint; transaction: Hex; block: number }>;
  /**
   * Gives a waiting request up. The shares come back, worth what they were when asked or what they are now, whichever is
   * less. Throws `NotYourRequest`, `RequestNotWaiting`.
   */
  cancelRequest(
    parameters: CancelParameters,
    options?: FollowOptions<TransactionProgress>,
  ): Promise<Sent & { returnedShares: bigint }>;
  /** Names another recipient for a parked request, which is paid then. Throws `NotYourRequest`, `RequestNotParked`. */
  redirect(parameters: RedirectParameters, options?: FollowOptions<TransactionProgress>): Promise<Sent>;
  request(id: bigint): Promise<Request>;
  /**
   * Calls back with the request now and whenever its state or expected time changes; resolves once it is paid or
   * cancelled.
   */
  trackRequest(id: bigint, options?: FollowOptions<Request>): Promise<Request>;

  /** Trading aKSMb against ether, and providing both to the market. */
  readonly liquidity: LiquidityApi;
  readonly farms: FarmsApi;
  readonly vault: VaultApi;
  /** aKSMb as collateral, and ether borrowed against it. */
  readonly lending: LendingApi;
  /** aKSMb as collateral for ether that buys more of it. */
  readonly leverage: LeverageApi;
  /** Bringing the market's price back to the fair value, and earning by it. */
  readonly arbitrage: ArbitrageApi;
  /** The peg, and what each use of aKSMb brings, at the latest block. Throws `NoMarket` where the deployment names no market. */
  yields(options?: YieldOptions): Promise<Yields>;

  /** Whom the pool's stake goes to and why, and whom the chain elects. */
  readonly validators: ValidatorsApi;

  /** Throws `MalformedAddress`, `WrongNetworkAddress`. */
  decodeAddress(text: string): AccountId;
  /** The same for an account that an exit can be paid to: by address alone, and none of the pool's own. */
  decodeRecipient(text: string): AccountId;
  encodeAddress(account: AccountId): string;
  /** A wallet on the SDK's Ethereum endpoint, for a key at hand. */
  wallet(privateKey: Hex): EvmWallet;
  close(): void;
}
