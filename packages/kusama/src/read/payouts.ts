import type { AccountId, Hex } from "@aksm/core";
import { type Chain, item } from "../chain/chain.ts";
import type { StorageTypes } from "../chain/types.ts";
import type { PoolContext } from "../context.ts";
import { activeEraOf } from "./blocks.ts";

/** One page of a validator's nominators that nobody has paid out. */
export interface PendingPayout {
  readonly era: number;
  readonly validator: AccountId;
  readonly page: number;
  /** Places of those of our ledgers that it pays. */
  readonly ledgers: readonly number[];
}

/**
 * Unclaimed pages of the given eras that a ledger of ours is in and that can be paid: of eras before the active one and
 * within the history depth, sorted by era, validator and page. An era with no page in the answer has nothing left for us at
 * this block. A validator or a ledger that has left the chain since is paid nothing, nor is anybody through such a validator.
 */
export async function readPendingPayouts(
  chain: Chain,
  hash: Hex,
  ctx: PoolContext,
  eras: readonly number[],
): Promise<PendingPayout[]> {
  const { runtime, values } = await chain.readWithRuntime(hash, [
    item("Staking.ActiveEra"),
    ...ctx.ledgers.flatMap(account => [item("Staking.Ledger", account), item("Staking.Nominators", account)]),
  ]);
  const activeEra = activeEraOf(values[0]);
  const oldest = activeEra - runtime.constant("Staking.HistoryDepth");
  const open = [...new Set(eras)].filter(era => era >= 0 && era < activeEra && era >= oldest).toSorted((a, b) => a - b);
  const bonded = ctx.ledgers.flatMap((account, index) => (values[1 + 2 * index] ? [{ account, index }] : []));
  const nominators = bonded.map(({ index }) => values[2 + 2 * index] as StorageTypes["Staking.Nominators"]["value"]);
  const ours = new Map(bonded.map(({ account, index }) => [account, index]));
  const found = await Promise.all(
    open.map(async era => {
      const candidates = nominatedBefore(nominators, era) ?? (await elected(chain, hash, era));
      return pagesWithUs(chain, hash, ours, era, candidates);
    }),
  );
  return found.flat();
}

/**
 * The validators that our ledgers nominated when the era was elected, which is in the era before it; null where a
 * ledger has nominated since, so that its targets of then are not in the state.
 */
function nominatedBefore(
  nominators: readonly StorageTypes["Staking.Nominators"]["value"][],
  era: number,
): AccountId[] | null {
  const targets = new Set<AccountId>();
  for (const nominator of nominators) {
    if (!nominator || nominator.submitted_in + 1 >= era) return null;
    for (const target of nominator.targets) targets.add(target);
  }
  return [...targets].toSorted();
}

const elected = async (chain: Chain, hash: Hex, era: number): Promise<AccountId[]> =>
  (await chain.keys(hash, "Staking.ErasStakersOverview", era)).map(([, validator]) => validator).toSorted();

async function pagesWithUs(
  chain: Chain,
  hash: Hex,
  ours: ReadonlyMap<AccountId, number>,
  era: number,
  candidates: readonly AccountId[],
): Promise<PendingPayout[]> {
  const [points, payout, ...states] = await chain.read(hash, [
    item("Staking.ErasRewardPoints", era),
    item("Staking.ErasValidatorReward", era),
    ...candidates.flatMap(validator => [
      item("Staking.ErasStakersOverview", era, validator),
      item("Staking.ClaimedRewards", era, validator),
      item("Staking.Bonded", validator),
    ]),
  ]);
  if (payout === undefined) return [];
  const rewarded = new Set(points.individual.filter(([, own]) => own > 0).map(([validator]) => validator));
  const pages = candidates.flatMap((validator, index) => {
    const overview = states[3 * index] as StorageTypes["Staking.ErasStakersOverview"]["value"];
    const claimed = states[3 * index + 1] as StorageTypes["Staking.ClaimedRewards"]["value"];
    if (!overview || !rewarded.has(validator) || !states[3 * index + 2]) return [];
    return Array.from({ length: overview.page_count }, (_, page) => ({ era, validator, page })).filter(
      ({ page }) => !claimed.includes(page),
    );
  });
  const exposures = await chain.read(
    hash,
    pages.map(({ validator, page }) => item("Staking.ErasStakersPaged", era, validator, page)),
  );
  return pages.flatMap((page, index): PendingPayout[] => {
    const exposure = exposures[index] as StorageTypes["Staking.ErasStakersPaged"]["value"];
    const ledgers = (exposure?.others ?? []).flatMap(({ who }) => ours.get(who) ?? []).toSorted((a, b) => a - b);
    return ledgers.length ? [{ ...page, ledgers }] : [];
  });
}
