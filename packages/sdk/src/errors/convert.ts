import { AmountFormatError } from "@aksm/core";
import * as evm from "@aksm/evm";
import * as kusama from "@aksm/kusama";
import {
  AksmError,
  EthereumFailed,
  EthereumRefused,
  EthereumUnavailable,
  EtherTooLow,
  KusamaRefused,
  KusamaUnavailable,
  LendingRefused,
  MalformedAddress,
  NoMarket,
  NotYourRequest,
  NoUsablePrice,
  OutcomeUnknown,
  PriceMoved,
  RequestNotParked,
  RequestNotWaiting,
  StepsStopped,
  WalletDeclined,
  WrongChainError,
  WrongNetworkAddress,
} from "./errors.ts";

/** Any error as one of the catalogue. An abort's reason passes as it is. */
export function toAksmError(error: unknown): unknown {
  if (error instanceof AksmError || isAbort(error)) return error;
  return fromAddress(error) ?? fromKusama(error) ?? fromEvm(error) ?? unexpected(error);
}

/**
 * Awaits what follows the sending of a transaction. A node that is away now says nothing of what became of it: that is
 * `OutcomeUnknown`, never "nothing has moved".
 */
export async function afterSending<T>(transaction: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const known = toAksmError(error);
    const away = known instanceof KusamaUnavailable || known instanceof EthereumUnavailable;
    throw away ? new OutcomeUnknown(transaction, error) : known;
  }
}

/**
 * What a step failed with, where others before it are done: no error of its own says "nothing has moved" then. One whose outcome is not
 * known stays that, and what a market answers says it already.
 */
export function afterSteps(done: readonly string[], step: string, error: unknown): unknown {
  const known = toAksmError(error);
  if (done.length === 0 || !(known instanceof AksmError)) return known;
  return known instanceof OutcomeUnknown || known instanceof LendingRefused
    ? known
    : new StepsStopped(done, step, known);
}

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === "AbortError";

function unexpected(error: unknown): AksmError {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof AmountFormatError) return new AksmError("amount-malformed", message, error);
  return new AksmError("unexpected", message, error);
}

function fromAddress(error: unknown): AksmError | null {
  if (error instanceof kusama.MalformedAddress) return new MalformedAddress(error.text, error.message, error);
  if (error instanceof kusama.WrongNetworkAddress) return new WrongNetworkAddress(error.text, error.message, error);
  return null;
}

function fromKusama(error: unknown): AksmError | null {
  if (error instanceof kusama.TransactionRefused) return new KusamaRefused(error.message, error);
  if (error instanceof kusama.TransactionLost) return new KusamaRefused(error.message, error);
  if (error instanceof kusama.WrongChain) return new WrongChainError(error.message, error);
  if (error instanceof kusama.KusamaRetryable) return new KusamaUnavailable(error);
  return null;
}

function fromEvm(error: unknown): AksmError | null {
  if (error instanceof evm.SigningDeclined) return new WalletDeclined(error);
  if (error instanceof evm.NotEnoughEther) return new EtherTooLow(error);
  if (error instanceof evm.TransactionReverted) return new EthereumFailed(error.message, error);
  if (error instanceof evm.TransactionUnconfirmed) return new OutcomeUnknown(error.hash, error);
  if (error instanceof evm.WrongChain) return new WrongChainError(error.message, error);
  if (error instanceof evm.NotAllowed) return fromNotAllowed(error);
  if (error instanceof evm.PriceMoved) return new PriceMoved(error.message, error);
  if (error instanceof evm.NoLeverage) return new NoMarket(error.message, error);
  if (error instanceof evm.NoLending) return new NoMarket(error.message, error);
  if (error instanceof evm.LendingRefused) return new LendingRefused(error.message, error);
  if (error instanceof evm.NoDefi) return new NoMarket(error.message, error);
  if (error instanceof evm.StalePrice || error instanceof evm.NoPrice) return new NoUsablePrice(error.message, error);
  if (error instanceof evm.ContractRefusal) return new EthereumRefused(error.message, error);
  if (error instanceof evm.EndpointUnavailable || error instanceof evm.BlockNotFound) {
    return new EthereumUnavailable(error);
  }
  if (error instanceof evm.StateUnavailable) return new EthereumUnavailable(error);
  return null;
}

function fromNotAllowed(error: evm.NotAllowed): AksmError {
  const [id] = error.args;
  if (typeof id !== "bigint") return new EthereumRefused(error.message, error);
  switch (error.reason) {
    case "NotTheOwner":
      return new NotYourRequest(id, error);
    case "NotWaiting":
      return new RequestNotWaiting(id, error);
    case "NotParked":
      return new RequestNotParked(id, error);
    default:
      return new EthereumRefused(error.message, error);
  }
}
