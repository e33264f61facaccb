import { type AccountId, type Hex, mulDivDown, type ValidatorState } from "@aksm/core";
import { type Chain, item } from "../chain/chain.ts";
import type { StorageTypes } from "../chain/types.ts";
import { activeEraOf } from "./blocks.ts";

/**
 * Every validator of the chain with its exposure and earnings in the last ended era. A validator counts as slashed
 * where an offence waits in the queue, a slash is pending, or one was recorded within the bonding duration.
 */
export async function readValidators(chain: Chain, hash: Hex): Promise<ValidatorState[]> {
  const [{ runtime, values: first }, listed, recorded, pending, queued] = await Promise.all([
    chain.readWithRuntime(hash, [item("Staking.ActiveEra")]),
    chain.keys(hash, "Staking.Validators"),
    chain.keys(hash, "Staking.ValidatorSlashInEra"),
    chain.keys(hash, "Staking.UnappliedSlashes"),
    chain.keys(hash, "Staking.OffenceQueue"),
  ]);
  const activeEra = activeEraOf(first[0]);
  const era = activeEra - 1;
  const oldest = activeEra - runtime.constant("Staking.BondingDuration");
  const slashed = new Set<AccountId>([
    ...recorded.filter(([slashEra]) => slashEra >= oldest).map(([, validator]) => validator),
    ...pending.map(([, [validator]]) => validator),
    ...queued.map(([, validator]) => validator),
  ]);
  const accounts = listed.map(([account]) => account).toSorted();
  const earnings = await readEarnings(chain, hash, era);
  const values = await chain.read(
    hash,
    accounts.flatMap(account => [
      item("Staking.Validators", account),
      ...(era < 0 ? [] : [item("Staking.ErasStakersOverview", era, account)]),
    ]),
  );
  const width = era < 0 ? 1 : 2;
  return accounts.map((account, index) => {
    const prefs = values[width * index] as StorageTypes["Staking.Validators"]["value"];
    const overview = (era < 0 ? undefined : values[width * index + 1]) as
      | StorageTypes["Staking.ErasStakersOverview"]["value"]
      | undefined;
    return {
      account,
      commission: BigInt(prefs.commission),
      blocked: prefs.blocked,
      exposure: overview?.total ?? 0n,
      reward: earnings(account),
      slashed: slashed.has(account),
    };
  });
}

/** What each validator and its nominators earned in the era before commission, planck, rounded down. */
async function readEarnings(chain: Chain, hash: Hex, era: number): Promise<(account: AccountId) => bigint> {
  if (era < 0) return () => 0n;
  const [points, reward] = await chain.read(hash, [
    item("Staking.ErasRewardPoints", era),
    item("Staking.ErasValidatorReward", era),
  ]);
  const byAccount = new Map(points.individual);
  return account => {
    const own = byAccount.get(account) ?? 0;
    return own === 0 || reward === undefined ? 0n : mulDivDown(reward, BigInt(own), BigInt(points.total));
  };
}
