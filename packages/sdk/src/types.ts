import type { AccountId, Deployment, EvmAddress, Hex, Planck } from "@aksm/core";
import type { EvmWallet } from "@aksm/evm";
import type { Account, KusamaAccount, Request } from "./account/types.ts";
import type { FollowOptions, Heads, Sent, TransactionProgress } from "./chains/types.ts";
import type { ArbitrageApi } from "./defi/arbitrageTypes.ts";
import type { FarmsApi } from "./defi/farms/types.ts";
import type { LendingApi } from "./defi/lending/types.ts";
import type { LeverageApi } from "./defi/leverage/types.ts";
import type { LiquidityApi } from "./defi/types.ts";
import type { VaultApi } from "./defi/vault/types.ts";
import type { YieldOptions, Yields } from "./defi/yields/types.ts";
import type { TokenFormat } from "./errors/errors.ts";
import type { OperatorHealth, Overview, ReportRecord } from "./protocol/types.ts";
import type { ValidatorsApi } from "./protocol/validators.ts";
import type {
  Announcement,
  BindParameters,
  DepositAddress,
  HeldDeposit,
  Mint,
  PendingStake,
  PlaceInLine,
  ReturnParameters,
  ReturnToParameters,
  StakeParameters,
  StakeProgress,
  StakeQuote,
  Told,
} from "./stake/types.ts";
import type {
  CancelParameters,
  RedirectParameters,
  UnstakeParameters,
  UnstakeProgress,
  UnstakeQuote,
} from "./unstake/types.ts";

export interface SdkOptions {
  readonly deployment: Deployment;
  /** WebSocket endpoint of a Kusama Asset Hub node. */
  readonly kusamaEndpoint: string;
  /** HTTP or WebSocket endpoint of an Ethereum node. */
  readonly ethereumEndpoint: string;
  readonly signal?: AbortSignal;
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
