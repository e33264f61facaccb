import type { PendingStake } from "@aksm/sdk";

/** Each recipient has a place of its own: a stake with another wallet must not make this one forgotten. */
const placeOf = (recipient: string): string => `aksm.pending-stake.${recipient.toLowerCase()}`;

/** Keeps what a refresh needs to find a stake on the chains again. */
export const savePending = (pending: PendingStake): void =>
  localStorage.setItem(placeOf(pending.recipient), JSON.stringify(pending));

export const forgetPending = (recipient: string): void => localStorage.removeItem(placeOf(recipient));

/** The stake under way to this Ethereum account, or null. */
export function loadPending(recipient: string): PendingStake | null {
  try {
    const pending = JSON.parse(localStorage.getItem(placeOf(recipient)) ?? "null") as PendingStake | null;
    return pending?.recipient.toLowerCase() === recipient.toLowerCase() ? pending : null;
  } catch {
    // Not written by this page: the chains have the truth.
    forgetPending(recipient);
    return null;
  }
}
