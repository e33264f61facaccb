import { min, type Planck, saturatingSub, sum } from "@aksm/core";
import type { Layout, Rules } from "./improve.ts";
import type { Wish } from "./measure.ts";
import { type PackingFacts, pack } from "./pack.ts";
import type { Outcome, Replays } from "./replay.ts";

interface Given {
  readonly wish: Wish;
  readonly others: readonly Planck[];
  readonly rules: Rules;
  readonly replays: Replays;
}

/**
 * Layouts to begin with. What must change is packed anew, into what the others leave, with few and with many ledgers for one
 * validator alone; and once more together with those ledgers whose stake is most where there is too much, as far as they may change.
 */
export function begin(
  current: Layout,
  must: readonly boolean[],
  given: Given,
): (together: PackingFacts["together"]) => Layout[] {
  const { wish, rules, replays } = given;
  const kept: Layout = current.map((targets, place) => (must[place] ? [] : targets));
  const standing = kept.some(targets => targets.length) ? replays.run(kept) : null;
  if (!standing) return together => packAnew(kept, [], given, together);
  const freed = misplaced(kept, standing, wish, rules);
  const fewer = kept.map((targets, place) => (freed.includes(place) ? [] : targets));
  const taken = freed.length ? replays.run(fewer).ours : [];
  return together => [
    ...(must.includes(true) ? packAnew(kept, standing.ours, given, together) : [kept]),
    ...(freed.length ? packAnew(fewer, taken, given, together) : []),
  ];
}

/** Ledgers without targets are packed into what is wanted beside `taken`. */
function packAnew(
  layout: Layout,
  taken: readonly Planck[],
  { wish, others, rules }: Given,
  together: PackingFacts["together"],
): Layout[] {
  const ledgers = rules.stakes.flatMap((stake, place) => (layout[place]?.length ? [] : [{ place, stake }]));
  const wanted = wish.target.map((target, place) => saturatingSub(target, taken[place] ?? 0n));
  const level = wish.target.map((target, place) => target + (others[place] ?? 0n));
  return [1n, 2n].map(alone => {
    const anew = pack(ledgers, { ...rules, wanted, level, alone, together });
    return layout.map((targets, place) => anew.get(place) ?? targets);
  });
}

/** Ledgers of which at least half is where there is too much, until there is too much no more or no more may change. */
function misplaced(layout: Layout, { ours, parts }: Outcome, wish: Wish, rules: Rules): number[] {
  const over = ours.map((mine, place) => saturatingSub(mine, wish.target[place] ?? 0n));
  const freed: number[] = [];
  let next = layout;
  for (const [place, split] of parts.entries()) {
    const stake = rules.stakes[place] ?? 0n;
    const excess = sum(split.map(([candidate, part]) => min(part, over[candidate] ?? 0n)));
    if (!layout[place]?.length || 2n * excess < stake || !rules.mayChange(next, place)) continue;
    freed.push(place);
    next = next.map((targets, each) => (each === place ? [] : targets));
    for (const [candidate, part] of split) over[candidate] = saturatingSub(over[candidate] ?? 0n, part);
  }
  return freed;
}
