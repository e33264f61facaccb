export * from "./accounts.ts";
export type { Committee } from "./calls/multisig.ts";
export { NotASignatory } from "./calls/multisig.ts";
export { openingSalt, type PoolCall } from "./calls/pool.ts";
export type { Timepoint } from "./chain/types.ts";
export { isSignedBy } from "./claims.ts";
export { connectKusama, type KusamaClient } from "./connect.ts";
export { type PoolContext, poolContext } from "./context.ts";
export * from "./errors.ts";
export * from "./keys.ts";
export { textHash } from "./read/calltree.ts";
export type { RawEvent } from "./read/events.ts";
export type { Opening } from "./read/openings.ts";
export type { PendingPayout } from "./read/payouts.ts";
export type { PendingSlashes } from "./read/slashes.ts";
export { type Balances, type Custody, GuardMissing } from "./read/state.ts";
export { type CreatedPool, type CreatePoolParameters, createPool, SetupFailed } from "./setup.ts";
export { decodedCall } from "./signing/describe.ts";
export { externalSigner, NotTheSignature, type SigningRequest } from "./signing/external.ts";
export { type SigningScope, transactionRefusal } from "./signing/policy.ts";
export { signRequest } from "./signing/sign.ts";
export type { Included, MultisigOutcome } from "./submit/outcome.ts";
export {
  type KusamaTransaction,
  type Submitted,
  TransactionLost,
  TransactionRefused,
} from "./submit/submit.ts";
