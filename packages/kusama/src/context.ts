import type { AccountId, Deployment, Planck } from "@aksm/core";
import { ledgerAccounts, sortAccounts } from "./accounts.ts";

/** The accounts of one pool and what reading its blocks needs. */
export interface PoolContext {
  readonly pool: AccountId;
  readonly multisig: AccountId;
  readonly guard: AccountId;
  /** `as_derivative(i)` of the pool, by index. */
  readonly ledgers: readonly AccountId[];
  /** Sorted as the Multisig pallet wants them. */
  readonly signatories: readonly AccountId[];
  readonly threshold: number;
  /** Below this a transfer is no deposit, planck. */
  readonly minimumStake: Planck;
}

export const poolContext = (deployment: Deployment): PoolContext => ({
  pool: deployment.kusama.pool,
  multisig: deployment.kusama.multisig,
  guard: deployment.kusama.guard,
  ledgers: ledgerAccounts(deployment.kusama.pool, deployment.policy.ledgers),
  signatories: sortAccounts(deployment.operators.map(operator => operator.kusama)),
  threshold: deployment.threshold,
  minimumStake: deployment.policy.minimumStake,
});
