import { type AccountId, type Hex, type Planck, sum } from "@aksm/core";
import { type Chain, item } from "../chain/chain.ts";
import type { StorageTypes } from "../chain/types.ts";

/** A page names up to 512 nominators, 25 kB: many of them in one answer would be more than a node sends. */
const PAGES_PER_READ = 64;

type UnappliedKey = StorageTypes["Staking.UnappliedSlashes"]["keys"];
type Unapplied = StorageTypes["Staking.UnappliedSlashes"]["value"];
type Cancelled = StorageTypes["Staking.CancelledSlashes"]["value"];

/** Slashes that the chain knows of and has not applied. */
export interface PendingSlashes {
  /**
   * What computed slashes are going to take from the ledgers, over all eras and pages: the amounts that the chain wrote
   * down. It takes less where a ledger then holds less, bonded and unbonding, and more only where it would leave less than
   * the existential deposit. Either difference is in the flows of the block that applies the slash.
   */
  readonly planck: Planck;
  /** True where a slash is not computed in full, of whatever validator. */
  readonly offencesQueued: boolean;
}

/**
 * Reads what is pending on these ledgers at the block. Our ledgers nominate and never validate, so a slash has them among
 * its `others`, and its `own` is another's.
 *
 * A reported offence waits in `OffenceQueue` until the chain has computed its slash, one page of the exposure a block; a
 * validator with several pages stays in `ProcessingOffence` meanwhile. Its amount is not foretold here: a heavier report
 * may still replace it, and the arithmetic would have to be repeated to the planck, for a figure that the chain gives a
 * few blocks later. Which pages have us is not looked at either, since a wait of blocks costs nobody more.
 */
export async function readPendingSlashes(
  chain: Chain,
  hash: Hex,
  ledgers: readonly AccountId[],
): Promise<PendingSlashes> {
  const [keys, queued, [processing]] = await Promise.all([
    chain.keys(hash, "Staking.UnappliedSlashes"),
    chain.keys(hash, "Staking.OffenceQueue"),
    chain.read(hash, [item("Staking.ProcessingOffence")]),
  ]);
  const offencesQueued = queued.length > 0 || processing !== undefined;
  const ours = new Set(ledgers);
  let planck = 0n;
  for (let start = 0; start < keys.length; start += PAGES_PER_READ) {
    const pages = keys.slice(start, start + PAGES_PER_READ);
    const values = await chain.read(
      hash,
      pages.flatMap(key => [item("Staking.UnappliedSlashes", ...key), item("Staking.CancelledSlashes", key[0])]),
    );
    for (const [index, key] of pages.entries()) {
      const [slash, cancelled] = [values[2 * index] as Unapplied, values[2 * index + 1] as Cancelled];
      if (!slash || isCancelled(key, cancelled)) continue;
      planck += sum(slash.others.filter(([who]) => ours.has(who)).map(([, amount]) => amount));
    }
  }
  return { planck, offencesQueued };
}

/**
 * Validators that an offence was reported of whose slash is not applied: not computed in full, or waiting and not
 * cancelled.
 */
export async function readPendingValidators(chain: Chain, hash: Hex): Promise<ReadonlySet<AccountId>> {
  const [keys, queued, [processing]] = await Promise.all([
    chain.keys(hash, "Staking.UnappliedSlashes"),
    chain.keys(hash, "Staking.OffenceQueue"),
    chain.read(hash, [item("Staking.ProcessingOffence")]),
  ]);
  const eras = [...new Set(keys.map(([era]) => era))];
  const cancelled = await chain.read(
    hash,
    eras.map(era => item("Staking.CancelledSlashes", era)),
  );
  const byEra = new Map(eras.map((era, index) => [era, cancelled[index] as Cancelled]));
  return new Set([
    ...keys.filter(key => !isCancelled(key, byEra.get(key[0]) ?? [])).map(([, [validator]]) => validator),
    ...queued.map(([, validator]) => validator),
    ...(processing ? [processing[1]] : []),
  ]);
}

/** A slash is cancelled by its validator and a fraction that is at least its own, and stays listed until its era. */
const isCancelled = ([, [validator, fraction]]: UnappliedKey, cancelled: Cancelled): boolean =>
  cancelled.some(([who, upTo]) => who === validator && upTo >= fraction);
