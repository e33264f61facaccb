import type { AccountId, Hex, Planck } from "@aksm/core";
import { readMany } from "../chain/bulk.ts";
import type { Chain } from "../chain/chain.ts";

/**
 * The validators that were elected for an era, with what all stake behind each is, planck, as the chain keeps it for its
 * history depth. Empty for an era that has not been elected yet. One look-up per validator.
 */
export async function readElected(chain: Chain, hash: Hex, era: number): Promise<Map<AccountId, Planck>> {
  const keys = await chain.keys(hash, "Staking.ErasStakersOverview", era);
  const overviews = await readMany(chain, hash, "Staking.ErasStakersOverview", keys);
  return new Map(keys.map(([, account], index) => [account, overviews[index]?.total ?? 0n]));
}
