import { type Planck, sum } from "@aksm/core";
import type { LedgerView } from "../../lib/model.ts";

export interface Backing {
  readonly bonded: Planck;
  readonly unbonding: Planck;
  readonly free: Planck;
  readonly total: Planck;
}

/** Where the pool's KSM is at one Kusama block. `float` belongs to the protocol and backs nothing. */
export function backing(ledgers: readonly LedgerView[], poolFree: Planck, float: Planck): Backing {
  const bonded = sum(ledgers.map(ledger => ledger.active));
  const unbonding = sum(ledgers.map(ledger => ledger.unlocking));
  const free = poolFree > float ? poolFree - float : 0n;
  return { bonded, unbonding, free, total: bonded + unbonding + free };
}
