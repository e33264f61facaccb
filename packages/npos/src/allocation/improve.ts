import { compareBigint, max, min, type Planck } from "@aksm/core";
import { isNearer, type Measure, measure, type Wish } from "./measure.ts";
import type { Outcome, Replays } from "./replay.ts";

/** Nominations of all ledgers, by place, as candidates. */
export type Layout = readonly (readonly number[])[];

export interface Packing {
  readonly layout: Layout;
  readonly outcome: Outcome;
  readonly measure: Measure;
}

export interface Rules {
  readonly stakes: readonly Planck[];
  readonly safe: readonly boolean[];
  readonly maxNominations: number;
  /** Ledgers that may be told otherwise, given those that were. */
  readonly mayChange: (layout: Layout, ledger: number) => boolean;
  /** Bound of the expected part of the stake that backs nobody elected, and what it may be, parts per million. */
  readonly unelected: (layout: Layout) => bigint;
  readonly mostUnelected: bigint;
}

/**
 * Moves nominations from validators that got too much to those that got too little, many at once, and keeps what the
 * replayed election brings nearer to the targets; otherwise tries half as many. No move brings the bound of unelected stake
 * above what it may be, or above what it is where that is more.
 */
export function improve(from: Packing, wish: Wish, rules: Rules, replays: Replays, most: number): Packing {
  let best = from;
  let moves = Math.max(1, Math.ceil(rules.stakes.length / 4));
  for (let round = 0; round < most && moves >= 1; round++) {
    const layout = moved(best, wish, rules, moves);
    if (!layout) break;
    const outcome = replays.run(layout);
    const next = { layout, outcome, measure: measure(outcome, wish) };
    if (isNearer(next.measure, best.measure)) best = next;
    else moves = Math.floor(moves / 2);
  }
  return best;
}

/** The layout with at most so many moves; null where none would help. */
function moved({ layout, outcome }: Packing, wish: Wish, rules: Rules, moves: number): Layout | null {
  const gaps = wish.target.map((target, place) => ({ place, gap: (outcome.ours[place] ?? 0n) - target }));
  const over = gaps.filter(({ gap }) => gap > 0n).sort((a, b) => compareBigint(b.gap, a.gap) || a.place - b.place);
  const under = gaps.filter(({ gap }) => gap < 0n).sort((a, b) => compareBigint(a.gap, b.gap) || a.place - b.place);
  const mostUnelected = max(rules.mostUnelected, rules.unelected(layout));
  let next: Layout = layout;
  const touched = new Set<number>();
  let made = 0;
  for (let pair = 0; pair < Math.min(over.length, under.length) && made < moves; pair++) {
    const [from, to] = [over[pair], under[pair]];
    if (!from || !to) break;
    const ledger = sourceOf(from.place, to.place, min(from.gap, -to.gap), { layout: next, outcome, rules, touched });
    if (ledger === null) continue;
    const changed = next.map((targets, place) =>
      place === ledger ? targets.map(target => (target === from.place ? to.place : target)) : targets,
    );
    if (rules.unelected(changed) > mostUnelected) continue;
    touched.add(ledger);
    made++;
    next = changed;
  }
  return made ? next : null;
}

interface Search {
  readonly layout: Layout;
  readonly outcome: Outcome;
  readonly rules: Rules;
  readonly touched: ReadonlySet<number>;
}

/** The ledger whose part on `from` is the largest that fits into `gap` twice, and that may nominate `to` in its place. */
function sourceOf(from: number, to: number, gap: Planck, { layout, outcome, rules, touched }: Search): number | null {
  let best: { ledger: number; part: Planck } | null = null;
  for (const [ledger, targets] of layout.entries()) {
    if (touched.has(ledger) || !targets.includes(from) || targets.includes(to)) continue;
    if (!rules.mayChange(layout, ledger)) continue;
    const stillSafe = targets.some(target => target !== from && rules.safe[target]) || rules.safe[to];
    if (!stillSafe && rules.safe.includes(true)) continue;
    const part = outcome.parts[ledger]?.find(([candidate]) => candidate === from)?.[1] ?? 0n;
    if (part > 2n * gap || part === 0n) continue;
    if (!best || part > best.part) best = { ledger, part };
  }
  return best?.ledger ?? null;
}
