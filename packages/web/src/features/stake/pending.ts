import type { PendingStake } from "@aksm/sdk";

const STORED = "aksm.pending-stake";

/** Keeps what a refresh needs to find a stake on the chains again; null forgets it. */
export function savePending(pending: PendingStake | null): void {
  if (pending === null) localStorage.removeItem(STORED);
  else localStorage.setItem(STORED, JSON.stringify(pending));
}

/** The stake under way to this Ethereum account, or null. */
export function loadPending(recipient: string): PendingStake | null {
  try {
    const pending = JSON.parse(localStorage.getItem(STORED) ?? "null") as PendingStake | null;
    return pending?.recipient.toLowerCase() === recipient.toLowerCase() ? pending : null;
  } catch {
    // Not written by this page: the chains have the truth.
    savePending(null);
    return null;
  }
}
