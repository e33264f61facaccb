import { type LedgerState, type Planck, sum } from "@aksm/core";

export interface Backing {
  readonly bonded: Planck;
  readonly unbonding: Planck;
  readonly free: Planck;
  readonly total: Planck;
}

/** Where the KSM behind aKSMb is at one Kusama block. `free` is neither the protocol's own nor owed to a request. */
export function backing(ledgers: readonly LedgerState[], free: Planck): Backing {
  const bonded = sum(ledgers.map(ledger => ledger.active));
  const unbonding = sum(ledgers.flatMap(ledger => ledger.unlocking.map(chunk => chunk.value)));
  return { bonded, unbonding, free, total: bonded + unbonding + free };
}
