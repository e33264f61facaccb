/** What this package throws. Messages are sentences for people; `cause` keeps the client's own error. */
export abstract class EvmError extends Error {
  /** True where the same attempt may succeed later: a node is away, slow or behind. */
  readonly retryable: boolean = false;
}

/** The endpoint did not answer, or answered with an error of its own. */
export class EndpointUnavailable extends EvmError {
  override name = "EndpointUnavailable";
  override readonly retryable = true;
  constructor(what: string, cause: unknown) {
    super(`The Ethereum endpoint did not answer (${what})`, { cause });
  }
}

/** The endpoint serves another chain than the deployment's. */
export class WrongChain extends EvmError {
  override name = "WrongChain";
  constructor(expected: number, found: number) {
    super(`The Ethereum endpoint serves chain ${found}; this deployment is on chain ${expected}`);
  }
}

/** At the block asked about, the contracts did not exist; or the node no longer keeps the state of so old a block. */
export class StateUnavailable extends EvmError {
  override name = "StateUnavailable";
  constructor(number: number, cause?: unknown) {
    super(`The endpoint has no state of the contracts at Ethereum block ${number}`, { cause });
  }
}

/** A node that is behind does not have the block yet. */
export class BlockNotFound extends EvmError {
  override name = "BlockNotFound";
  override readonly retryable = true;
  constructor(number: number) {
    super(`The endpoint does not have Ethereum block ${number} as a finalized block`);
  }
}

/** Fewer valid signatures than the committee's threshold. */
export class TooFewSignatures extends EvmError {
  override name = "TooFewSignatures";
  constructor(found: number, needed: number) {
    super(`${found} valid signatures are at hand and ${needed} are needed`);
  }
}

/** The person, or the wallet, declined to sign. */
export class SigningDeclined extends EvmError {
  override name = "SigningDeclined";
  constructor(cause: unknown) {
    super("The wallet did not sign the transaction", { cause });
  }
}

/** Whoever holds the key in another process did not sign, or signed with another key. The message says why. */
export class SignerFailed extends EvmError {
  override name = "SignerFailed";
  constructor(why: string, cause?: unknown) {
    super(why, { cause });
  }
}

/** The account cannot pay the network fee. */
export class NotEnoughEther extends EvmError {
  override name = "NotEnoughEther";
  constructor(cause: unknown) {
    super("The account has too little ether for the network fee", { cause });
  }
}

/** The transaction is in a block and was undone there: only its fee is gone. */
export class TransactionReverted extends EvmError {
  override name = "TransactionReverted";
  constructor(readonly hash: string) {
    super(`Transaction ${hash} was undone by the contract`);
  }
}

/** The transaction was handed over and is in no block yet; it may still be carried out. */
export class TransactionUnconfirmed extends EvmError {
  override name = "TransactionUnconfirmed";
  constructor(
    readonly hash: string,
    cause: unknown,
  ) {
    super(`Transaction ${hash} is in no block yet`, { cause });
  }
}

/** A deployed contract does not hold what it was deployed with. */
export class DeploymentMismatch extends EvmError {
  override name = "DeploymentMismatch";
  constructor(what: string, expected: unknown, found: unknown) {
    super(`On Ethereum ${what} is ${String(found)}; by the deployment it is ${String(expected)}`);
  }
}

/** True where the same attempt may succeed later. */
export const isRetryable = (error: unknown): boolean => error instanceof EvmError && error.retryable;

/** Awaits a read; what the client throws becomes `EndpointUnavailable`, while errors of this package pass. */
export async function reading<T>(what: string, read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (error) {
    throw error instanceof EvmError ? error : new EndpointUnavailable(what, error);
  }
}
