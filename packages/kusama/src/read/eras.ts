import type { AccountId, EraRecord, Hex, ValidatorEra } from "@aksm/core";
import { readMany } from "../chain/bulk.ts";
import { type Chain, item } from "../chain/chain.ts";

/** A finished era, and what each of its validators did in it. */
export interface FinishedEra {
  readonly state: EraRecord;
  readonly validators: ReadonlyMap<AccountId, ValidatorEra>;
}

/** Finished eras by number, as read. They never change; only so many newest are kept. */
export type FinishedEras = Map<number, FinishedEra>;

/**
 * The newest `count` finished eras before the active one, ascending: fewer where the chain has no elected validators or no
 * payout of an older one, none where the newest is such. Each costs two look-ups per elected validator and is read once.
 */
export async function readEras(
  chain: Chain,
  hash: Hex,
  known: FinishedEras,
  activeEra: number,
  count: number,
): Promise<FinishedEra[]> {
  const eras: FinishedEra[] = [];
  for (let era = activeEra - 1; era >= Math.max(0, activeEra - count); era--) {
    const record = known.get(era) ?? (await readEra(chain, hash, era));
    if (!record) break;
    known.set(era, record);
    eras.unshift(record);
  }
  for (const era of known.keys()) if (era < activeEra - count) known.delete(era);
  return eras;
}

async function readEra(chain: Chain, hash: Hex, era: number): Promise<FinishedEra | null> {
  const elected = (await chain.keys(hash, "Staking.ErasStakersOverview", era)).map(([, account]) => account).toSorted();
  const [points, payout] = await chain.read(hash, [
    item("Staking.ErasRewardPoints", era),
    item("Staking.ErasValidatorReward", era),
  ]);
  if (!elected.length || payout === undefined) return null;
  const keys = elected.map((account): [number, AccountId] => [era, account]);
  const [overviews, prefs] = await Promise.all([
    readMany(chain, hash, "Staking.ErasStakersOverview", keys),
    readMany(chain, hash, "Staking.ErasValidatorPrefs", keys),
  ]);
  const earned = new Map(points.individual);
  const validators = elected.map((account, index): [AccountId, ValidatorEra] => [
    account,
    {
      era,
      points: earned.get(account) ?? 0,
      commission: BigInt(prefs[index]?.commission ?? 0),
      total: overviews[index]?.total ?? 0n,
    },
  ]);
  const staked = validators.reduce((sum, [, { total }]) => sum + total, 0n);
  return {
    state: { era, points: points.total, elected: elected.length, payout, staked },
    validators: new Map(validators),
  };
}
