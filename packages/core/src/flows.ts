import type { Planck } from "./amounts.ts";
import type { AccountId, BlockRef, EvmAddress, Hex } from "./chain.ts";
import type { RemarkedDemand } from "./demands.ts";

/**
 * What one finalized Kusama block did to the accounts of the pool. Everything an operator keeps of the past is a list
 * of these, so its store can be thrown away and read again from the chain.
 */
export interface BlockFlows extends BlockRef {
  readonly activeEra: number;
  readonly timestampMs: bigint;
  /** Version of the runtime that made the block. */
  readonly specVersion: number;
  readonly deposits: readonly Deposit[];
  readonly loose: readonly LooseDeposit[];
  readonly payments: readonly Payment[];
  /** Requests whose payment was part of a call that was carried out, and was refused. */
  readonly refused: readonly bigint[];
  /** Deposits sent back to where they came from. */
  readonly returns: readonly ReturnPayment[];
  /** Deposits that a call which was carried out should have sent back, and did not. */
  readonly refusedReturns: readonly Hex[];
  /** Fees that operators paid here for what may count as a cost of the protocol. */
  readonly fees: readonly OperatorFee[];
  /** Operations of the committee's multisig that were executed here, and whose call of the pool went through. */
  readonly carriedOut: readonly MultisigOperation[];
  /** Fees that the pool gave back to operators. */
  readonly refunds: readonly FeeRefund[];
  /** What accounts ask for about deposits that they may have made; whether they did is judged later. */
  readonly demands: readonly RemarkedDemand[];
  /** `Staking.Rewarded` of our ledgers, planck. */
  readonly rewards: Planck;
  /** `Staking.Slashed` of our ledgers, planck. */
  readonly slashes: Planck;
  /** True where a member opened an operation of the committee's multisig in this block. */
  readonly opened: boolean;
  /** True where the committee executed a call in this block. */
  readonly executed: boolean;
  /** What failed of such calls, as sentences; a call may fail in part. */
  readonly failures: readonly string[];
}

/** What a block without any event of ours did. */
export const NO_FLOWS: Omit<BlockFlows, "number" | "hash" | "activeEra" | "timestampMs" | "specVersion"> = {
  deposits: [],
  loose: [],
  payments: [],
  refused: [],
  returns: [],
  refusedReturns: [],
  fees: [],
  carriedOut: [],
  refunds: [],
  demands: [],
  rewards: 0n,
  slashes: 0n,
  opened: false,
  executed: false,
  failures: [],
};

/** A transfer to the pool that a remark, or the address it comes from, binds to an Ethereum account. */
export interface Deposit {
  /** See `depositId` in packages/kusama: a hash of genesis, block and event index. */
  readonly id: Hex;
  readonly block: BlockRef;
  readonly eventIndex: number;
  readonly sender: AccountId;
  readonly recipient: EvmAddress;
  readonly amount: Planck;
  /** True where it came from the recipient's own deposit address, of which nobody has the key. */
  readonly swept: boolean;
}

/** A rise of the pool's or a ledger's balance that nothing explains. */
export interface LooseDeposit {
  readonly id: Hex;
  readonly block: BlockRef;
  readonly eventIndex: number;
  readonly account: AccountId;
  readonly sender: AccountId | null;
  readonly amount: Planck;
  readonly reason:
    | "no remark"
    | "remark not understood"
    | "below the minimum"
    | "sent to a ledger"
    | "for a contract that cannot hold aKSMb";
}

/** A tagged payment of the pool. */
export interface Payment {
  readonly requestId: bigint;
  readonly recipient: AccountId;
  readonly amount: Planck;
}

/** A deposit that the pool sent back, under its tag. */
export interface ReturnPayment {
  readonly depositId: Hex;
  readonly recipient: AccountId;
  readonly amount: Planck;
}

/** An operation of a multisig: where it was opened, and the hash of its call. */
export interface MultisigOperation {
  readonly height: number;
  readonly index: number;
  readonly callHash: Hex;
}

/** The operation as text, the same wherever it is told of. */
export const operationId = ({ height, index, callHash }: MultisigOperation): string => `${height}-${index}-${callHash}`;

/** What an operator paid for one transaction of its own, and for what. */
export interface OperatorFee {
  readonly operator: AccountId;
  /** Planck, the tip left out. */
  readonly amount: Planck;
  /** The operation that it opened, approved or executed: a cost once that was carried out. Null: a cost as it stands. */
  readonly operation: MultisigOperation | null;
}

/** Fees that the pool gave back to an operator, under their tag. */
export interface FeeRefund {
  readonly operator: AccountId;
  readonly amount: Planck;
}

/** A transfer to the pool with what its extrinsic tells of it. */
export interface IncomingTransfer {
  readonly eventIndex: number;
  readonly from: AccountId;
  readonly amount: Planck;
  /** The remark that is the next item of the same extrinsic, by the same sender; null where there is none. */
  readonly remark: string | null;
  /** The Ethereum account whose deposit address it comes from; null for any other sender. */
  readonly depositAddressOf: EvmAddress | null;
}

const STAKE_REMARK = /^aksm:stake (0x[0-9a-fA-F]{40})$/;
const PAYMENT_REMARK = /^aksm:pay ([1-9]\d{0,19})$/;
const RETURN_REMARK = /^aksm:returned (0x[0-9a-f]{64})$/;
const REFUND_REMARK = /^aksm:fees \d{1,10}$/;
const NOBODY = `0x${"0".repeat(40)}`;

/** The remark that binds a direct deposit to an Ethereum account. */
export const stakeRemark = (recipient: string): string => `aksm:stake ${recipient.toLowerCase()}`;

/** The remark that tags the payment of a request. */
export const paymentRemark = (requestId: bigint): string => `aksm:pay ${requestId}`;

/** The remark that tags the return of a deposit. */
export const returnRemark = (depositId: Hex): string => `aksm:returned ${depositId}`;

/** The remark that tags the refund of fees, by the height of the reported block up to which they are counted. */
export const refundRemark = (upTo: number): string => `aksm:fees ${upTo}`;

export const isRefundRemark = (text: string): boolean => REFUND_REMARK.test(text);

/** The Ethereum account that a stake remark names, lower case; null for any other text and for the zero address. */
export function parseStakeRemark(text: string): EvmAddress | null {
  const address = STAKE_REMARK.exec(text)?.[1]?.toLowerCase();
  return address && address !== NOBODY ? (address as EvmAddress) : null;
}

export function parsePaymentRemark(text: string): bigint | null {
  const id = PAYMENT_REMARK.exec(text)?.[1];
  return id ? BigInt(id) : null;
}

export const parseReturnRemark = (text: string): Hex | null =>
  (RETURN_REMARK.exec(text)?.[1] as Hex | undefined) ?? null;

/** What a transfer must meet to be a deposit. */
export interface StakeTerms {
  /** Planck. */
  readonly minimumStake: Planck;
  /** Contracts that the token mints nothing to: what they got could never leave again. Lower case. */
  readonly unmintable: readonly EvmAddress[];
}

/**
 * A transfer to the pool is a deposit where it comes from somebody's deposit address or where the next item of its
 * extrinsic is its sender's own stake remark, for somebody who can hold aKSMb, and the amount reaches the minimum stake;
 * everything else is loose, with the reason.
 */
export function classifyTransfer(
  transfer: IncomingTransfer,
  { minimumStake, unmintable }: StakeTerms,
): { kind: "deposit"; recipient: EvmAddress } | { kind: "loose"; reason: LooseDeposit["reason"] } {
  if (transfer.depositAddressOf === null && transfer.remark === null) return { kind: "loose", reason: "no remark" };
  const recipient = transfer.depositAddressOf ?? parseStakeRemark(transfer.remark ?? "");
  if (!recipient) return { kind: "loose", reason: "remark not understood" };
  if (unmintable.includes(recipient)) return { kind: "loose", reason: "for a contract that cannot hold aKSMb" };
  if (transfer.amount < minimumStake) return { kind: "loose", reason: "below the minimum" };
  return { kind: "deposit", recipient };
}
