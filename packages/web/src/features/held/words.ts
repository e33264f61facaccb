import type { Planck } from "@aksm/core";
import type { HeldDeposit } from "@aksm/sdk";

type Reason = NonNullable<HeldDeposit["reason"]>;

const reasons: Readonly<Record<Reason, string>> = {
  "no remark": "It came without a remark, so nobody knows whom it is for.",
  "remark not understood": "Its remark names no Ethereum account.",
  "below the minimum": "It is less than the smallest stake.",
  "sent to a ledger": "It went to one of the pool's staking accounts instead of the pool.",
  "for a contract that cannot hold aKSMb": "Its remark names a contract that cannot hold the token.",
};

/** What a deposit waits for, in a sentence, and what its sender can do about it. */
export function standingOf(
  deposit: HeldDeposit,
  terms: { readonly minimumStake: Planck; readonly minimumReturn: Planck; readonly returnAfterBlocks: number },
  head: number,
): { readonly text: string; readonly canBind: boolean; readonly canReturn: boolean } {
  const { amount, reason, recipient, returning } = deposit;
  if (returning) return { text: "On its way back to the account it came from.", canBind: false, canReturn: false };
  const enough = amount >= terms.minimumReturn;
  if (reason === null) {
    const canReturn = enough && head >= deposit.block + terms.returnAfterBlocks;
    return { text: "Waits to be minted.", canBind: false, canReturn };
  }
  if (recipient !== null)
    return { text: "Operators mint it for the account you named.", canBind: false, canReturn: enough };
  const canBind = amount >= terms.minimumStake;
  const text =
    canBind || reason === "below the minimum"
      ? reasons[reason]
      : `${reasons[reason]} It is less than the smallest stake.`;
  return { text: enough ? text : `${text} It is too little to be sent back by itself.`, canBind, canReturn: enough };
}
