import { type AccountId, max, type Planck, saturatingSub } from "@aksm/core";
import { type Balances, encodeAddress } from "@aksm/kusama";
import type { Context } from "../chains/context.ts";
import type { KusamaAccount } from "./types.ts";

/**
 * What can leave an account while it stays alive: its free balance without what is frozen and not reserved anyway, and
 * without the existential deposit.
 */
export const transferable = ({ free, reserved, frozen }: Balances, existentialDeposit: Planck): Planck =>
  saturatingSub(free, max(saturatingSub(frozen, reserved), existentialDeposit));

export async function readKusamaAccount(context: Context, account: AccountId): Promise<KusamaAccount> {
  const block = await context.blocks.head();
  const balances = await context.kusama.balances(account, block.hash);
  return {
    account,
    address: encodeAddress(account, context.deployment.kusama.ss58Prefix),
    block,
    free: balances.free,
    transferable: transferable(balances, context.kusama.existentialDeposit),
  };
}
