import { compareBigint, max, type Planck, PPM } from "@aksm/core";
import type { Layout, Rules } from "./improve.ts";
import type { Outcome, Replays } from "./replay.ts";

/** A stressed election lacks each tenth voter. */
const TENTH = 10;

/** What elections without us say of each candidate. */
export interface Stressed {
  /** The election with all voters of others. */
  readonly without: Outcome;
  /** By candidate: in how many of the `runs` elections it was elected. */
  readonly elected: readonly number[];
  readonly runs: number;
}

/** The election without us, and some from each of which another tenth of those who nominate several is missing. */
export function stress(replays: Replays, ledgers: number, stresses: number): Stressed {
  const nobody: Layout = Array.from({ length: ledgers }, () => []);
  const without = replays.run(nobody);
  const runs = [without, ...Array.from({ length: stresses }, (_, at) => replays.run(nobody, { every: TENTH, at }))];
  return {
    without,
    elected: without.elected.map((_, place) => runs.filter(({ elected }) => elected[place]).length),
    runs: runs.length,
  };
}

/**
 * Bound of the expected part of the stake that backs nobody elected, parts per million, rounded up: a ledger is lost at
 * most as often as the likeliest of its targets. Nothing is assumed of how targets fall together.
 */
export function unelectedBound(layout: Layout, stakes: readonly Planck[], chance: readonly bigint[]): bigint {
  let [lost, all] = [0n, 0n];
  for (const [place, targets] of layout.entries()) {
    const stake = stakes[place] ?? 0n;
    const best = likeliestOf(targets, chance);
    lost += stake * (PPM - best);
    all += stake;
  }
  return all === 0n ? 0n : (lost + all - 1n) / all;
}

const likeliestOf = (targets: readonly number[], chance: readonly bigint[]): bigint =>
  targets.reduce((best, target) => max(best, chance[target] ?? 0n), 0n);

/**
 * Adds the likeliest validator to the ledgers that may be lost most often, until the bound holds; in a full ledger it takes the
 * last one's place. Where even that is not enough all ledgers have it. Who is not safe stands alone in no ledger.
 */
export function secure(layout: Layout, chance: readonly bigint[], rules: Rules): Layout {
  const { maxNominations, mayChange, unelected, mostUnelected } = rules;
  const [likeliest, second] = [...chance.keys()]
    .filter(each => (chance[each] ?? 0n) > 0n)
    .sort((a, b) => compareBigint(chance[b] ?? 0n, chance[a] ?? 0n) || a - b);
  if (likeliest === undefined) return layout;
  const order = layout
    .map((targets, place) => ({ place, best: likeliestOf(targets, chance) }))
    .filter(({ place, best }) => best < (chance[likeliest] ?? 0n) && layout[place]?.length)
    .sort((a, b) => compareBigint(a.best, b.best) || a.place - b.place);
  let next = layout;
  for (const { place } of order) {
    if (unelected(next) <= mostUnelected) break;
    if (!mayChange(next, place)) continue;
    next = next.map((targets, each) =>
      each === place ? [...targets.slice(0, maxNominations - 1), likeliest] : targets,
    );
  }
  for (const [place, targets] of next.entries()) {
    const [only, ...more] = targets;
    const other = only === likeliest ? second : likeliest;
    if (only === undefined || more.length || rules.safe[only] || other === undefined || maxNominations < 2) continue;
    if (mayChange(next, place)) next = next.map((each, at) => (at === place ? [only, other] : each));
  }
  return next;
}
