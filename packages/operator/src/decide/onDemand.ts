import type { EthereumState, Policy } from "@aksm/core";
import type { Cause, MintOrder, Validity } from "../ports.ts";
import type { HeldDeposit } from "../store/held.ts";
import { isSmall, windowOf } from "./batches.ts";
import { validityAt } from "./causes.ts";

/**
 * The mint of one deposit, for whoever would rather submit it at their own cost than wait for the batch; or in words why
 * there is none now. It is what the operators would submit themselves: a deposit is minted once, by whichever comes first.
 */
export function mintNow(
  { id, recipient, amount, returning }: HeldDeposit,
  state: EthereumState,
): (Validity & { readonly kind: "mint" } & MintOrder) | string {
  if (returning) return "it is on its way back";
  if (recipient === null) return "nobody has said whom it is for";
  if (state.stakingPause !== null) return `nothing is minted for now: ${state.stakingPause}`;
  if (amount < state.minimumStake) return "it is below the minimum stake";
  if (amount > state.mintable) return "the day's mint window has no room for it yet";
  return { kind: "mint", ...validityAt(state), depositId: id, recipient, amount } satisfies Cause;
}

/** Where a deposit stands that waits to be minted. */
export interface Place {
  /** Deposits before it that wait too. */
  readonly ahead: number;
  /** Kusama block from which operators mint it: with the others of its window, or at once. */
  readonly from: number;
}

export function placeOf(
  deposit: HeldDeposit,
  ahead: number,
  rules: Pick<Policy, "mintAtOnce" | "mintBatchBlocks">,
): Place {
  const { number } = deposit.block;
  // One that was bound waits for no window.
  const waits = deposit.reason === null && isSmall(deposit, rules);
  return { ahead, from: waits ? windowOf(number, rules).to : number };
}
