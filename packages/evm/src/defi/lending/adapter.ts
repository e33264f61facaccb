import type {
  CompoundMarkets,
  EthereumBlock,
  EvmAddress,
  Lending,
  LendingPlace,
  MorphoMarket,
  Planck,
} from "@aksm/core";
import type { TransactionReceipt } from "viem";
import type { EvmConnection } from "../../connect.ts";
import { EvmError } from "../../errors.ts";
import { ContractRefusal } from "../../submit/refusals.ts";
import { type ContractCall, simulate } from "../../submit/send.ts";
import type { Allowance, Permit } from "../permit.ts";

/** The deployment names nothing that lends against aKSMc. */
export class NoLending extends EvmError {
  override name = "NoLending";
  constructor(of = "lending market for aKSMc") {
    super(`This deployment names no ${of}`);
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

/** Throws `NoLending`. */
export function compoundOf(connection: EvmConnection): CompoundMarkets {
  const { compound } = lendingOf(connection);
  if (!compound) throw new NoLending("market of Compound's code line");
  return compound;
}

/** Throws `NoLending`. */
export function morphoOf(connection: EvmConnection): MorphoMarket {
  const { morpho } = lendingOf(connection);
  if (!morpho) throw new NoLending("market of Morpho");
  return morpho;
}

/** What is owed, and what it may grow by until it is repaid; rounded up. */
export const withInterestUp = (wei: bigint): bigint => wei + wei / 10_000n + 1n;

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
  /** aKSMc of everybody; Morpho holds that of all its markets together, and counts none by itself. */
  readonly suppliedUnits: bigint;
  /** Ether: what was borrowed, interest included, and what is there to borrow. */
  readonly borrowedWei: bigint;
  readonly freeWei: bigint;
  /**
   * What a borrower of ether pays, and aKSMc earns beside the rewards of staking; null where it is not lent on. Both
   * are null where interest is by the block, and the chain is too young to say how fast its blocks come.
   */
  readonly borrowPpmAYear: bigint | null;
  readonly supplyPpmAYear: bigint | null;
  /** Wei by which a debt may be more than was borrowed, by rounding. */
  readonly roundingWei: bigint;
}

/** What one account has there, interest to the latest block included. */
export interface LendingAccountState {
  readonly units: bigint;
  readonly debtWei: bigint;
}

/** What of an account decides about its collateral beside its balances. */
export interface LendingStanding {
  /** Whether its aKSMc counts as collateral; where not, it is only lent. */
  readonly counts: boolean;
  /** Whether collateral or debts elsewhere, which are not read, decide with it about liquidation. */
  readonly elsewhere: boolean;
}

/** A transaction on the way to a verb: worked out when its turn comes; null where it is not needed. */
export interface LendingStep {
  readonly name: string;
  /** What its contract moves of the owner's by a signed permit, or by an approval before it. */
  readonly spends?: Allowance;
  /** @param deadline last second in which it counts, where its contract takes one */
  readonly call: (deadline: bigint, permit?: Permit) => Promise<ContractCall | null>;
}

/** One protocol that lends ether against aKSMc. What differs between protocols is behind this. */
export interface LendingAdapter {
  readonly protocol: LendingPlace;
  /** Whether somebody may change the oracle and what is lent on collateral. */
  readonly governed: boolean;
  /** For people. */
  readonly ratesSource: string;
  /** At a block, the latest if none is named. */
  state(at?: EthereumBlock): Promise<LendingMarketState>;
  account(owner: EvmAddress): Promise<LendingAccountState & LendingStanding>;
  /** From aKSMb, planck, which is wrapped in the same transaction. */
  enter(owner: EvmAddress, tokens: Planck): readonly LendingStep[];
  /** From aKSMc that the owner has. */
  supply(owner: EvmAddress, units: bigint): readonly LendingStep[];
  /** Has what was supplied before count as collateral; no step where it always does. */
  useAsCollateral(owner: EvmAddress): readonly LendingStep[];
  /** To aKSMc; null for all. */
  withdraw(owner: EvmAddress, units: bigint | null): readonly LendingStep[];
  /** To wrapped ether. */
  borrow(owner: EvmAddress, wei: bigint): readonly LendingStep[];
  /** From wrapped ether; null for all that is owed. */
  repay(owner: EvmAddress, wei: bigint | null): readonly LendingStep[];
  /** From wrapped ether, of which it takes so many wei at most, to aKSMc. */
  liquidate(liquidator: EvmAddress, borrower: EvmAddress, wei: bigint): readonly LendingStep[];
  /** In words, what it reverts with. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Where refusals are answers with a code, and transactions that did nothing. */
  readonly answers?: LendingAnswers;
}

export interface LendingAnswers {
  /** Throws `LendingRefused` for what a simulated call of the market would answer; others' answers are no matter. */
  insist(step: string, call: ContractCall, answer: unknown): void;
  /** Throws `LendingRefused` where a transaction is in a block and did nothing. */
  insistOn(step: string, receipt: TransactionReceipt): void;
}

/** Simulates a step's call before anything is signed. Throws `LendingRefused`, and what `simulate` does. */
export async function insistOnStep(
  connection: EvmConnection,
  { reasons, answers }: LendingAdapter,
  from: EvmAddress,
  step: string,
  call: ContractCall,
): Promise<void> {
  let answer: unknown;
  try {
    answer = await simulate(connection, from, call);
  } catch (error) {
    const words = error instanceof ContractRefusal && error.reason === "Error" && reasons[String(error.args[0])];
    throw words ? new LendingRefused(step, words) : error;
  }
  answers?.insist(step, call, answer);
}
