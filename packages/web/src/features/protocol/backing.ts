import { type LedgerState, type Planck, saturatingSub, sum } from "@aksm/core";

export interface Backing {
  readonly bonded: Planck;
  readonly unbonding: Planck;
  readonly free: Planck;
  readonly total: Planck;
}

/** Where the pool's KSM is at one Kusama block. `float` belongs to the protocol and backs nothing. */
export function backing(ledgers: readonly LedgerState[], poolFree: Planck, float: Planck): Backing {
  const bonded = sum(ledgers.map(ledger => ledger.active));
  const unbonding = sum(ledgers.flatMap(ledger => ledger.unlocking.map(chunk => chunk.value)));
  const free = saturatingSub(poolFree, float) + sum(ledgers.map(ledger => ledger.free));
  return { bonded, unbonding, free, total: bonded + unbonding + free };
}
