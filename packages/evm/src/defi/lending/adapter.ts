import type { EthereumBlock, EvmAddress, Lending } from "@aksm/core";
import type { TransactionReceipt } from "viem";
import type { EvmConnection } from "../../connect.ts";
import { EvmError } from "../../errors.ts";
import type { ContractCall } from "../../submit/send.ts";

/** The deployment names nothing that lends against aKSMc. */
export class NoLending extends EvmError {
  override name = "NoLending";
  constructor() {
    super("This deployment names no lending market for aKSMc");
  }
}

/** The market did not do it: by a code of its own, where it reverts nothing. */
export class LendingRefused extends EvmError {
  override name = "LendingRefused";
  constructor(did: string, why: string) {
    super(`The lending market refused the ${did}: ${why}`);
  }
}

/** Throws `NoLending`. */
export function lendingOf({ deployment }: EvmConnection): Lending {
  const { lending } = deployment.ethereum.defi ?? {};
  if (!lending) throw new NoLending();
  return lending;
}

/** What a market offers at one block. Rates are millionths a year, without compounding. */
export interface LendingMarketState {
  readonly block: EthereumBlock;
  /** Wei for a whole aKSMc; null while there is none, and why. */
  readonly weiPerCert: bigint | null;
  readonly noPrice: string | null;
  /** Of the collateral's worth: what may be borrowed, and what may be owed before liquidation. */
  readonly mostPpm: bigint;
  readonly liquidationPpm: bigint;
  /** Of a debt, how much one liquidation repays at most, and what it pays for it beyond its worth. */
  readonly closePpm: bigint;
  readonly bonusPpm: bigint;
  /** aKSMc lent by everybody, and ether: what was borrowed, and what is there to borrow. */
  readonly suppliedUnits: bigint;
  readonly borrowedWei: bigint;
  readonly freeWei: bigint;
  /** What a borrower of ether pays, and a lender of aKSMc earns beside the rewards of staking. */
  readonly borrowPpmAYear: bigint;
  readonly supplyPpmAYear: bigint;
}

/** What one account has there, interest to the latest block included. */
export interface LendingAccountState {
  readonly units: bigint;
  readonly debtWei: bigint;
}

/** A transaction on the way to a verb: worked out when its turn comes; null where it is not needed. */
export interface LendingStep {
  readonly name: string;
  readonly call: () => Promise<ContractCall | null>;
}

/** One protocol that lends ether against aKSMc. What differs between protocols is behind this. */
export interface LendingAdapter {
  readonly protocol: "compound";
  /** At a block, the latest if none is named. */
  state(at?: EthereumBlock): Promise<LendingMarketState>;
  account(owner: EvmAddress): Promise<LendingAccountState>;
  /** From aKSMc that the owner has. */
  supply(owner: EvmAddress, units: bigint): readonly LendingStep[];
  /** To aKSMc; null for all. */
  withdraw(owner: EvmAddress, units: bigint | null): readonly LendingStep[];
  /** To wrapped ether. */
  borrow(owner: EvmAddress, wei: bigint): readonly LendingStep[];
  /** From wrapped ether; null for all that is owed. */
  repay(owner: EvmAddress, wei: bigint | null): readonly LendingStep[];
  /** From wrapped ether, to aKSMc. */
  liquidate(liquidator: EvmAddress, borrower: EvmAddress, wei: bigint): readonly LendingStep[];
  /** Throws `LendingRefused` for what a simulated call of the market would answer; others' answers are no matter. */
  insist(step: string, call: ContractCall, answer: unknown): void;
  /** Throws `LendingRefused` where a transaction is in a block and did nothing. */
  insistOn(step: string, receipt: TransactionReceipt): void;
}
