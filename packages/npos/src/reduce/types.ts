/** A voter's stake on each of its candidates, planck. Accounts are compared by identity, voters' with candidates' too. */
export interface StakedAssignment<Account> {
  readonly who: Account;
  distribution: { readonly target: Account; weight: bigint }[];
}
