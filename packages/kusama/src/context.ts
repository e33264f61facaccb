import { type AccountId, type Deployment, type StakeTerms, unmintableOf } from "@aksm/core";
import { ledgerAccounts, sortAccounts } from "./accounts.ts";

/** The accounts of one pool and what reading its blocks needs. */
export interface PoolContext extends StakeTerms {
  readonly pool: AccountId;
  readonly multisig: AccountId;
  readonly guard: AccountId;
  /** `as_derivative(i)` of the pool, by index. */
  readonly ledgers: readonly AccountId[];
  /** Sorted as the Multisig pallet wants them. */
  readonly signatories: readonly AccountId[];
  readonly threshold: number;
}

export const poolContext = (deployment: Deployment): PoolContext => ({
  pool: deployment.kusama.pool,
  multisig: deployment.kusama.multisig,
  guard: deployment.kusama.guard,
  ledgers: ledgerAccounts(deployment.kusama.pool, deployment.policy.ledgers),
  signatories: sortAccounts(deployment.operators.map(operator => operator.kusama)),
  threshold: deployment.threshold,
  minimumStake: deployment.policy.minimumStake,
  unmintable: unmintableOf(deployment.ethereum.contracts),
});
