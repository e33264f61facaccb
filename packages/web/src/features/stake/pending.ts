import type { Hex, Planck } from "@aksm/core";

/** What a refresh needs to find a stake on the chains again. */
export interface PendingStake {
  readonly wallet: string;
  readonly amount: Planck;
  readonly transaction: Hex;
  readonly sharesBefore: bigint;
}

const STORED = "aksm.pending-stake";

export function savePending(pending: PendingStake | null): void {
  if (pending === null) localStorage.removeItem(STORED);
  else
    localStorage.setItem(
      STORED,
      JSON.stringify(pending, (_, value: unknown) => (typeof value === "bigint" ? value.toString() : value)),
    );
}

/** The stake under way, or null. What cannot be read is dropped: the chains have the truth. */
export function loadPending(): PendingStake | null {
  try {
    const raw = JSON.parse(localStorage.getItem(STORED) ?? "null") as Record<keyof PendingStake, string> | null;
    return (
      raw && {
        ...raw,
        transaction: raw.transaction as Hex,
        amount: BigInt(raw.amount),
        sharesBefore: BigInt(raw.sharesBefore),
      }
    );
  } catch {
    savePending(null);
    return null;
  }
}
