/** What a runtime says about a transaction, and how nodes word it in JSON-RPC errors. */

import { type Hex, toHex } from "../encoding/bytes.ts";
import { Reader } from "../encoding/scale.ts";

export type ValidTransaction = {
  readonly priority: bigint;
  readonly requires: readonly Hex[];
  readonly provides: readonly Hex[];
};

const INVALID = [
  "Transaction call is not expected",
  "Inability to pay some fees (e.g. account balance too low)",
  "Transaction will be valid in the future",
  "Transaction is outdated",
  "Transaction has a bad signature",
  "Transaction has an ancient birth block",
  "Transaction would exhaust the block limits",
  "InvalidTransaction custom error",
  "A call was labelled as mandatory, but resulted in an Error.",
  "Transaction dispatch is mandatory; transactions must not be validated.",
  "Invalid signing address",
  "The implicit data was unable to be calculated",
  "The transaction extension did not authorize any origin",
];
const EXHAUSTS_RESOURCES = 6;
const CUSTOM_INVALID = 7;

const UNKNOWN = [
  "Could not lookup information required to validate the transaction",
  "Could not find an unsigned validator for the unsigned transaction",
  "UnknownTransaction custom error",
];
const CUSTOM_UNKNOWN = 2;

/** Thrown when the runtime refuses a transaction; `code` and `message` are those of a Substrate node's answer. */
export class TransactionRefused extends Error {
  override readonly name = "TransactionRefused";
  constructor(
    readonly code: number,
    message: string,
    readonly data?: string,
    /** The block was full: the transaction may go into the next one. */
    readonly exhausted = false,
  ) {
    super(message);
  }
}

/** Reads `TransactionValidityError`. */
export function readValidityError(reader: Reader): TransactionRefused {
  const isInvalid = reader.u8() === 0;
  const kind = reader.u8();
  if (isInvalid) {
    const data = kind === CUSTOM_INVALID ? `Custom error: ${reader.u8()}` : (INVALID[kind] ?? `Invalid kind ${kind}`);
    return new TransactionRefused(1010, "Invalid Transaction", data, kind === EXHAUSTS_RESOURCES);
  }
  const data = kind === CUSTOM_UNKNOWN ? `Custom error: ${reader.u8()}` : (UNKNOWN[kind] ?? `Unknown kind ${kind}`);
  return new TransactionRefused(1011, "Unknown Transaction Validity", data);
}

/**
 * Reads the answer of `TaggedTransactionQueue_validate_transaction`.
 *
 * @throws {@link TransactionRefused}
 */
export function readValidity(bytes: Uint8Array): ValidTransaction {
  const reader = new Reader(bytes);
  if (reader.u8() !== 0) throw readValidityError(reader);
  const priority = reader.u64();
  const requires = reader.list(item => toHex(item.vec()));
  const provides = reader.list(item => toHex(item.vec()));
  return { priority, requires, provides };
}

/** Reads the answer of `BlockBuilder_apply_extrinsic`: nothing when the transaction is in the block. */
export function readApplied(bytes: Uint8Array): TransactionRefused | undefined {
  const reader = new Reader(bytes);
  return reader.u8() === 0 ? undefined : readValidityError(reader);
}
