import type { EthereumBlock } from "@aksm/core";
import { BaseError, ContractFunctionRevertedError, ContractFunctionZeroDataError } from "viem";
import { EndpointUnavailable, EvmError, StateUnavailable } from "../errors.ts";

/** What nodes say that have thrown away the state of an old block, or never had it. */
const PRUNED =
  /missing trie node|state.*(not available|unavailable|pruned)|BlockOutOfRange|historical state|header not found/i;

/**
 * Awaits reads of contracts at a block. Throws `StateUnavailable` where the node has no state of it or the contracts
 * were not there yet, `EndpointUnavailable` where it does not answer.
 */
export async function readingAt<T>(block: Pick<EthereumBlock, "number">, read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof EvmError) throw error;
    const missing = error instanceof BaseError && error.walk(isAbsence) !== null;
    throw missing
      ? new StateUnavailable(block.number, error)
      : new EndpointUnavailable(`contracts at block ${block.number}`, error);
  }
}

const isAbsence = (error: unknown): boolean =>
  error instanceof ContractFunctionZeroDataError ||
  error instanceof ContractFunctionRevertedError ||
  (error instanceof Error && PRUNED.test(error.message));
