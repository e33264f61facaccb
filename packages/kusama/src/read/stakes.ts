import type { AccountId, Hex, Planck } from "@aksm/core";
import { readMany } from "../chain/bulk.ts";
import type { Chain } from "../chain/chain.ts";

/**
 * What each stash has actively bonded, planck; 0 where it has no ledger. As the chain finds it: by the stash's controller,
 * which is the stash itself but for old ones. One look-up each, two more for an old one.
 */
export async function readStakes(
  chain: Chain,
  hash: Hex,
  stashes: readonly AccountId[],
): Promise<Map<AccountId, Planck>> {
  const own = await readMany(
    chain,
    hash,
    "Staking.Ledger",
    stashes.map((stash): [AccountId] => [stash]),
  );
  const stakes = new Map<AccountId, Planck>();
  const others: AccountId[] = [];
  for (const [index, stash] of stashes.entries()) {
    const ledger = own[index];
    if (ledger?.stash === stash) stakes.set(stash, ledger.active);
    else others.push(stash);
  }
  const controllers = await readMany(
    chain,
    hash,
    "Staking.Bonded",
    others.map((stash): [AccountId] => [stash]),
  );
  const bonded = others.flatMap((stash, index) => {
    const controller = controllers[index];
    return controller && controller !== stash ? [{ stash, controller }] : [];
  });
  const theirs = await readMany(
    chain,
    hash,
    "Staking.Ledger",
    bonded.map(({ controller }): [AccountId] => [controller]),
  );
  for (const [index, { stash }] of bonded.entries()) {
    const ledger = theirs[index];
    if (ledger?.stash === stash) stakes.set(stash, ledger.active);
  }
  for (const stash of stashes) if (!stakes.has(stash)) stakes.set(stash, 0n);
  return stakes;
}
