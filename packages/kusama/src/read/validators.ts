import type { AccountId, Hex, ValidatorRecord, ValidatorRecords } from "@aksm/core";
import { readMany } from "../chain/bulk.ts";
import { type Chain, item } from "../chain/chain.ts";
import { activeEraOf } from "./blocks.ts";
import { type FinishedEras, readEras } from "./eras.ts";
import { readPendingValidators } from "./slashes.ts";
import { readStakes } from "./stakes.ts";

/**
 * Every validator of the chain, with what it did in the newest `eras` finished eras. Look-ups: two per validator, one per slash
 * that the chain remembers, and two per elected validator of each era that was not read before.
 */
export async function readRecords(
  chain: Chain,
  hash: Hex,
  known: FinishedEras,
  eras: number,
): Promise<ValidatorRecords> {
  const [[active], listed, slashed, pending] = await Promise.all([
    chain.read(hash, [item("Staking.ActiveEra")]),
    chain.keys(hash, "Staking.Validators"),
    chain.keys(hash, "Staking.ValidatorSlashInEra"),
    readPendingValidators(chain, hash),
  ]);
  // The chain's own order: the keys of the map as they are stored, by which its elections go.
  const accounts = listed.map(([account]) => account);
  const records = await readEras(chain, hash, known, activeEraOf(active), eras);
  const [prefs, stakes, slashes] = await Promise.all([
    readMany(chain, hash, "Staking.Validators", listed),
    readStakes(chain, hash, accounts),
    readSlashes(chain, hash, slashed),
  ]);
  return {
    eras: records.map(({ state }) => state),
    validators: accounts.map(
      (account, index): ValidatorRecord => ({
        account,
        commission: BigInt(prefs[index]?.commission ?? 0),
        blocked: prefs[index]?.blocked ?? true,
        ownStake: stakes.get(account) ?? 0n,
        history: records.flatMap(({ validators }) => validators.get(account) ?? []),
        slashes: slashes.get(account) ?? [],
        pendingSlash: pending.has(account),
      }),
    ),
  };
}

type Slashes = Map<AccountId, { era: number; fraction: bigint }[]>;

async function readSlashes(chain: Chain, hash: Hex, keys: readonly [number, AccountId][]): Promise<Slashes> {
  const ascending = keys.toSorted(([a], [b]) => a - b);
  const found = await readMany(chain, hash, "Staking.ValidatorSlashInEra", ascending);
  const slashes: Slashes = new Map();
  for (const [index, [era, account]] of ascending.entries()) {
    const slash = found[index];
    if (slash) slashes.set(account, [...(slashes.get(account) ?? []), { era, fraction: BigInt(slash[0]) }]);
  }
  return slashes;
}
