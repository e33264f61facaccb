import { type Planck, PPM, saturatingSub, sum } from "@aksm/core";
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
 * Whether a ledger may change beside those that must or do already: within the part of the stake that policy allows (rounded
 * down), less what must. Where nothing must and none does one ledger may in any case: with few of them each is more than that
 * part, and none could ever nominate better than it first did.
 * @param does Of every ledger, whether it changes already.
 */
export function mayChurn(
  stakes: readonly Planck[],
  must: readonly boolean[],
  { churn }: Pick<AllocationPolicy, "churn">,
): (ledger: number, does: (place: number) => boolean) => boolean {
  const of = (counts: (place: number) => boolean): Planck => sum(stakes.filter((_, place) => counts(place)));
  const left = saturatingSub(
    (sum(stakes) * churn) / PPM,
    of(place => must[place] === true),
  );
  return (ledger, does) => {
    if (must[ledger] || does(ledger)) return true;
    const changed = of(place => !must[place] && does(place));
    if (changed === 0n && !must.includes(true)) return true;
    return changed + (stakes[ledger] ?? 0n) <= left;
  };
}

/** Stake of the ledgers that count. */
export const churned = (layout: Layout, stakes: readonly Planck[], counts: (place: number) => boolean): Planck =>
  sum(layout.map((_, place) => (counts(place) ? (stakes[place] ?? 0n) : 0n)));

/** True where both name the same, in whatever order. */
export const sameTargets = (a: readonly number[] = [], b: readonly number[] = []): boolean =>
  a.length === b.length && a.every(each => b.includes(each));
