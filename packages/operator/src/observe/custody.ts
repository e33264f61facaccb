import type { BlockRef } from "@aksm/core";
import { formatAmount } from "@aksm/core";
import { type Context, setAlarm } from "../daemon/context.ts";

/** Rewards of our ledgers stay with the stash and are bonded. */
const PAYEE = "Staked";

/** Alarms on what others can do to the pool's accounts: freeze their funds or, with a stolen proxy, divert rewards. */
export async function watchCustody(context: Context, at: BlockRef): Promise<void> {
  const accounts = await context.kusama.custody(at.hash);
  const { decimals, symbol } = context.deployment.kusama;
  const frozen = accounts.filter(account => account.frozen > 0n);
  const diverted = accounts.filter(account => account.payee !== null && account.payee !== PAYEE);
  setAlarm(
    context,
    "frozen",
    frozen
      .map(({ account, frozen: planck }) => `${formatAmount(planck, decimals)} ${symbol} of ${account} are frozen`)
      .join("; ") || null,
  );
  setAlarm(
    context,
    "payee",
    diverted.map(({ account, payee }) => `rewards of ${account} go to ${payee}`).join("; ") || null,
  );
}
