/** The same attempt may succeed later: a node is away, behind or has dropped the state asked for. */
export class RetryableError extends Error {
  override name = "RetryableError";
}

/**
 * No waiting mends it: a runtime this version doesn't know, a shape that does not decode, another chain than the
 * deployment's. The operator stops acting and says why.
 */
export class FinalError extends Error {
  override name = "FinalError";
}

/** The file of the store is no database of ours or is damaged; it is set aside and read again from the chains. */
export class StoreCorruptError extends Error {
  override name = "StoreCorruptError";
}

/** A chain refused a transaction; the cause stays open and is looked at again later. */
export class RefusedError extends Error {
  override name = "RefusedError";
}

/** The process that has the key did not sign: it is away, silent, refuses, or has another key. Nothing was sent. */
export class SignerError extends Error {
  override name = "SignerError";
}

/** It said nothing: whatever else it is asked now would end the same way. */
export class SignerAway extends SignerError {
  override name = "SignerAway";
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
