import { formatAmount, type LoopRefusal, type Planck, type StakingPause } from "@aksm/core";
import { CATALOGUE, type ErrorCode, type ErrorFacts } from "./catalogue.ts";

/** What every write and read of the SDK throws. `cause` keeps the error underneath. */
export class AksmError extends Error implements ErrorFacts {
  override name = "AksmError";
  readonly charged: ErrorFacts["charged"];
  readonly funds: string;
  readonly nextStep: string;

  constructor(
    readonly code: ErrorCode,
    message: string,
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause });
    const { charged, funds, nextStep } = CATALOGUE[code];
    this.charged = charged;
    this.funds = funds;
    this.nextStep = nextStep;
  }

  /** The first error in the chain of causes, this one included, that `test` holds for; null where none does. */
  walk(test: (error: unknown) => boolean): unknown {
    let error: unknown = this;
    while (error !== undefined && error !== null) {
      if (test(error)) return error;
      error = error instanceof Error ? error.cause : null;
    }
    return null;
  }
}

/** How amounts are written in messages. */
export interface TokenFormat {
  readonly decimals: number;
  readonly symbol: string;
}

const show = (amount: Planck, { decimals, symbol }: TokenFormat): string =>
  `${formatAmount(amount, decimals)} ${symbol}`;

export class StakeBelowMinimum extends AksmError {
  override name = "StakeBelowMinimum";
  constructor(
    readonly amount: Planck,
    readonly minimum: Planck,
    format: TokenFormat,
  ) {
    super("stake-below-minimum", `${show(amount, format)} is below the minimum of ${show(minimum, format)}`);
  }
}

/** Why nothing is minted for now, in a sentence. */
export const PAUSES: Readonly<Record<StakingPause, string>> = {
  guardian:
    "The guardian has paused the protocol, for a week at most: nothing is minted or paid out, and requests stay in the queue",
  "winding down": "Governance winds the pool down: nothing can be staked any more, and everybody can unstake",
  "contested loss":
    "Operators attest a loss beyond the bound: until it is believed or refused nothing is minted and no request is finalized",
  "pending slashes":
    "Slashes are pending on Kusama for more than 0.5 % of the pool: staking opens again once they are taken or cancelled",
};

export class StakingPaused extends AksmError {
  override name = "StakingPaused";
  constructor(readonly reason: StakingPause) {
    super("staking-paused", PAUSES[reason]);
  }
}

export class StakeAboveWindow extends AksmError {
  override name = "StakeAboveWindow";
  constructor(
    readonly amount: Planck,
    readonly most: Planck,
    format: TokenFormat,
  ) {
    super(
      "stake-above-window",
      `${show(most, format)} can be staked within the day's limit for now; ${show(amount, format)} is more`,
    );
  }
}

export class StakeAboveBalance extends AksmError {
  override name = "StakeAboveBalance";
  constructor(
    readonly amount: Planck,
    readonly most: Planck,
    format: TokenFormat,
  ) {
    super(
      "stake-above-balance",
      `This account can stake ${show(most, format)} at most (the network fee and the least balance of an account are kept); ${show(amount, format)} is more`,
    );
  }
}

export class MalformedRecipient extends AksmError {
  override name = "MalformedRecipient";
  constructor(readonly text: string) {
    super("recipient-malformed", `"${text}" is no Ethereum address`);
  }
}

export class UnstakeBelowMinimum extends AksmError {
  override name = "UnstakeBelowMinimum";
  constructor(
    readonly amount: Planck,
    readonly minimum: Planck,
    format: TokenFormat,
  ) {
    super("unstake-below-minimum", `${show(amount, format)} is below the minimum of ${show(minimum, format)}`);
  }
}

export class UnstakeAboveBalance extends AksmError {
  override name = "UnstakeAboveBalance";
  constructor(
    readonly amount: Planck,
    readonly balance: Planck,
    format: TokenFormat,
  ) {
    super("unstake-above-balance", `${show(amount, format)} is more than the balance of ${show(balance, format)}`);
  }
}

/** No address of any Substrate network. */
export class MalformedAddress extends AksmError {
  override name = "MalformedAddress";
  constructor(
    readonly text: string,
    message: string,
    cause?: unknown,
  ) {
    super("address-malformed", message, cause);
  }
}

/** A good address, of another network. */
export class WrongNetworkAddress extends AksmError {
  override name = "WrongNetworkAddress";
  constructor(
    readonly text: string,
    message: string,
    cause?: unknown,
  ) {
    super("address-wrong-network", message, cause);
  }
}

/** The person declined in the wallet. */
export class WalletDeclined extends AksmError {
  override name = "WalletDeclined";
  constructor(cause?: unknown) {
    super("wallet-declined", "The wallet did not confirm the transaction", cause);
  }
}

export class WalletOnWrongChain extends AksmError {
  override name = "WalletOnWrongChain";
  constructor(expected: number, found: number) {
    super("wallet-wrong-chain", `The wallet is on chain ${found}; aKSM is on chain ${expected}`);
  }
}

export class EtherTooLow extends AksmError {
  override name = "EtherTooLow";
  constructor(cause?: unknown) {
    super("ether-too-low", "This account has too little ether for the network fee", cause);
  }
}

/** Refused before it got into a block. */
export class KusamaRefused extends AksmError {
  override name = "KusamaRefused";
  constructor(reason: string, cause?: unknown) {
    super("kusama-refused", `Kusama refused the transaction: ${reason}`, cause);
  }
}

/** In a block, and failed there. */
export class KusamaFailed extends AksmError {
  override name = "KusamaFailed";
  constructor(reason: string, cause?: unknown) {
    super("kusama-failed", `On Kusama ${reason}`, cause);
  }
}

/** Refused before it was sent. */
export class EthereumRefused extends AksmError {
  override name = "EthereumRefused";
  constructor(reason: string, cause?: unknown) {
    super("ethereum-refused", reason, cause);
  }
}

/** In a block, and reverted there. */
export class EthereumFailed extends AksmError {
  override name = "EthereumFailed";
  constructor(reason: string, cause?: unknown) {
    super("ethereum-failed", `The transaction failed on Ethereum: ${reason}`, cause);
  }
}

export class OutcomeUnknown extends AksmError {
  override name = "OutcomeUnknown";
  constructor(
    readonly transaction: string,
    cause?: unknown,
  ) {
    super("outcome-unknown", `Transaction ${transaction} was sent, but no answer came in time`, cause);
  }
}

export class KusamaUnavailable extends AksmError {
  override name = "KusamaUnavailable";
  constructor(cause?: unknown) {
    super("kusama-unavailable", "The Kusama endpoint does not answer", cause);
  }
}

export class EthereumUnavailable extends AksmError {
  override name = "EthereumUnavailable";
  constructor(cause?: unknown) {
    super("ethereum-unavailable", "The Ethereum endpoint does not answer", cause);
  }
}

export class WrongChainError extends AksmError {
  override name = "WrongChainError";
  constructor(message: string, cause?: unknown) {
    super("wrong-chain", message, cause);
  }
}

/** What was given as deployment is not what `decodeDeployment` makes of its file. */
export class DeploymentMalformed extends AksmError {
  override name = "DeploymentMalformed";
  constructor(missing: string) {
    super("deployment-malformed", `The deployment cannot be used: ${missing}`);
  }
}

/** Only the owner of a request's receipt may change it; a request that was paid or cancelled has none. */
export class NotYourRequest extends AksmError {
  override name = "NotYourRequest";
  constructor(
    readonly requestId: bigint,
    cause?: unknown,
  ) {
    super("request-not-yours", `Unstake request ${requestId} does not belong to this account`, cause);
  }
}

/** From finalization on a request can't be given up. */
export class RequestNotWaiting extends AksmError {
  override name = "RequestNotWaiting";
  constructor(
    readonly requestId: bigint,
    cause?: unknown,
  ) {
    super("request-not-waiting", `Unstake request ${requestId} no longer waits`, cause);
  }
}

/** Between finalization and payment a recipient changes only where Kusama refused to pay it. */
export class RequestNotParked extends AksmError {
  override name = "RequestNotParked";
  constructor(
    readonly requestId: bigint,
    cause?: unknown,
  ) {
    super("request-not-parked", `Unstake request ${requestId} is not parked`, cause);
  }
}

export class RequestUnknown extends AksmError {
  override name = "RequestUnknown";
  constructor(readonly requestId: bigint) {
    super("request-unknown", `There is no unstake request ${requestId}`);
  }
}

/** No operator could be told of a deposit address. */
export class OperatorsUnreachable extends AksmError {
  override name = "OperatorsUnreachable";
  /** @param did what none of them, or too few, did */
  constructor(
    did: string,
    readonly reasons: readonly string[],
  ) {
    super("operators-unreachable", `Too few operators ${did} (${reasons.join("; ")})`);
  }
}

export class DemandRefused extends AksmError {
  override name = "DemandRefused";
  constructor(readonly reason: string) {
    super("demand-refused", `Operators can't do that with this deposit (${reason})`);
  }
}

/** More than the account has of what is given. */
export class AmountAboveBalance extends AksmError {
  override name = "AmountAboveBalance";
  constructor(
    readonly amount: bigint,
    readonly most: bigint,
    format: TokenFormat,
  ) {
    super("amount-above-balance", `This account has ${show(most, format)}; ${show(amount, format)} is more`);
  }
}

/** Nothing, or less. */
export class AmountNotAboveZero extends AksmError {
  override name = "AmountNotAboveZero";
  constructor(readonly amount: bigint) {
    super("amount-not-above-zero", `An amount of ${amount} is none: it must be above 0`);
  }
}

/** The price moved on between quote and transaction, beyond what was accepted. */
export class PriceMoved extends AksmError {
  override name = "PriceMoved";
  constructor(message: string, cause?: unknown) {
    super("price-moved", message, cause);
  }
}

/** This network's deployment names no market for what was asked. */
export class NoMarket extends AksmError {
  override name = "NoMarket";
  constructor(message: string, cause?: unknown) {
    super("no-market", message, cause);
  }
}

/** A debt would be larger than the collateral allows, or nothing says what that is worth. */
export class LendingUnsafe extends AksmError {
  override name = "LendingUnsafe";
  constructor(message: string) {
    super("lending-unsafe", message);
  }
}

/** The lending market answered with a refusal of its own. */
export class LendingRefused extends AksmError {
  override name = "LendingRefused";
  constructor(message: string, cause?: unknown) {
    super("lending-refused", message, cause);
  }
}

/** Of several transactions some are in blocks, and the next one was not carried out. */
export class StepsStopped extends AksmError {
  override name = "StepsStopped";
  constructor(
    readonly done: readonly string[],
    readonly step: string,
    cause: Error,
  ) {
    super("steps-stopped", `Done: ${done.join(", ")}. Not done: ${step}. ${cause.message}`, cause);
  }
}

/** A loop can't be opened or unwound as asked; `refusal` has the reason and its amounts. */
export class LeverageRefused extends AksmError {
  override name = "LeverageRefused";
  constructor(readonly refusal: LoopRefusal) {
    super("leverage-refused", whyNot(refusal));
  }
}

/** Below 0, or so much that a trade would have no bound worth the name. */
export class SlippageOutOfBounds extends AksmError {
  override name = "SlippageOutOfBounds";
  constructor(readonly slippagePpm: bigint) {
    super("slippage-out-of-bounds", `A slippage of ${slippagePpm} millionths is not one from 0 to below 200,000`);
  }
}

/** A trade that loses much would be done without that anybody has seen its quote. */
export class QuoteNotAccepted extends AksmError {
  override name = "QuoteNotAccepted";
  constructor(readonly impactPpm: bigint) {
    super("quote-not-accepted", `The trade loses ${percent(impactPpm)}, and nobody has accepted that`);
  }
}

const percent = (ppm: bigint): string => `${formatAmount(ppm, 4)} %`;

function whyNot(refusal: LoopRefusal): string {
  switch (refusal.why) {
    case "above the limit":
      return `So much leverage owes more than ${percent(refusal.mostLtvPpm)} of the collateral's worth, too near to liquidation`;
    case "nothing to borrow":
      return "That borrows nothing: the position has that leverage already, or there is nothing in it";
    case "too little ether to borrow":
      return `The lending market has ${formatAmount(refusal.freeWei, 18)} ETH to borrow, and this takes more`;
    case "too little liquidity":
      return refusal.impactPpm === null
        ? "The exchange has too little liquidity for the trade"
        : `The exchange has too little liquidity: the trade would lose ${percent(refusal.impactPpm)}`;
    case "nothing there":
      return "There is nothing to unwind: the account has neither collateral nor debt there";
    case "nothing to repay":
      return "The position has no more leverage than that";
    case "too little collateral":
      return `The collateral does not buy what is owed: that takes ${formatAmount(refusal.neededUnits, 18)} aKSMc`;
    case "no price":
      return "Nothing says what aKSMc is worth now: all of the debt can be repaid meanwhile, and no part of it";
  }
}

/** What KSM costs in ether is not known, or was seen too long ago to rely on. */
export class NoUsablePrice extends AksmError {
  override name = "NoUsablePrice";
  constructor(message: string, cause?: unknown) {
    super("no-usable-price", message, cause);
  }
}
