import { max, type Planck, PPM, saturatingSub, sum } from "@aksm/core";
import type { Layout } from "./improve.ts";
import type { AllocationLedger, AllocationPolicy } from "./types.ts";

/** True for nominations that are none, that name somebody who may not be nominated, or nobody safe where there are safe ones. */
export function mustChange(
  ledger: AllocationLedger,
  targets: readonly number[],
  chance: readonly bigint[],
  safe: readonly boolean[],
): boolean {
  return (
    !targets.length ||
    targets.length < ledger.targets.length ||
    targets.some(target => (chance[target] ?? 0n) === 0n) ||
    (safe.includes(true) && !targets.some(target => safe[target]))
  );
}

/**
 * What may change beside what must: the part of the stake that policy allows, less what must. Where nothing must it is one ledger
 * at least: with few of them each is more than that part, and none could ever nominate better than it first did.
 */
export function churnLeft(stakes: readonly Planck[], must: readonly boolean[], { churn }: AllocationPolicy): Planck {
  const most = (sum(stakes) * churn) / PPM;
  if (!must.includes(true)) return stakes.reduce(max, most);
  return saturatingSub(most, sum(stakes.filter((_, place) => must[place])));
}

/** Stake of the ledgers that count. */
export const churned = (layout: Layout, stakes: readonly Planck[], counts: (place: number) => boolean): Planck =>
  sum(layout.map((_, place) => (counts(place) ? (stakes[place] ?? 0n) : 0n)));

/** True where both name the same, in whatever order. */
export const sameTargets = (a: readonly number[] = [], b: readonly number[] = []): boolean =>
  a.length === b.length && a.every(each => b.includes(each));
