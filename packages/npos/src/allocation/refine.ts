import { max, sum } from "@aksm/core";
import { Random } from "../synthetic/random.ts";
import type { Packing, Rules } from "./improve.ts";
import { isSafer, measure, type Wish } from "./measure.ts";
import type { Replays } from "./replay.ts";
import type { AllocationPolicy } from "./types.ts";

/** Draws for one replay, at most: most that is drawn may not be where few ledgers may change. */
const DRAWS = 20;

interface Given {
  readonly wish: Wish;
  readonly rules: Rules;
  readonly replays: Replays;
  readonly policy: AllocationPolicy;
  /** Of the lots; another in each era, so that what one did not find the next may. */
  readonly seed: number;
}

/**
 * Where stake is above caps: one nomination after the other is added, dropped or given to another, as drawn by lot, and what the
 * replay shows to be better stays. With few ledgers an election answers to a nomination in ways that no gap tells: who is
 * nominated is elected sooner, and then has another part of all its backers. Drawn blindly half as much was left above caps
 * as by moving from who has too much to who has too little. Ends where nothing is above caps, or the replays are used up.
 * @param choice Candidates that may be nominated, ascending.
 */
export function refine(
  from: Packing,
  choice: readonly number[],
  { wish, rules, replays, policy, seed }: Given,
): Packing {
  const random = new Random(seed);
  const stake = sum(rules.stakes);
  let left = Math.min(policy.refinements, Math.floor(policy.refinedEdges / Math.max(1, replays.edges)));
  let best = from;
  for (let draws = DRAWS * left; draws > 0 && left > 0 && best.measure.aboveCaps > 0n; draws--) {
    const ledger = random.below(best.layout.length);
    const targets = drawn(best.layout[ledger] ?? [], choice, random);
    if (!isAllowed(targets, rules) || !rules.mayChange(best.layout, ledger)) continue;
    const layout = best.layout.map((each, place) => (place === ledger ? targets : each));
    if (rules.unelected(layout) > max(rules.mostUnelected, rules.unelected(best.layout))) continue;
    left--;
    const outcome = replays.run(layout);
    const next = { layout, outcome, measure: measure(outcome, wish) };
    if (isSafer(next.measure, best.measure, stake)) best = next;
  }
  return best;
}

/** One more, one less, or one for another; the same where the lot falls on one that is there. */
function drawn(targets: readonly number[], choice: readonly number[], random: Random): readonly number[] {
  const what = random.below(3);
  const out = targets[random.below(Math.max(1, targets.length))];
  const added = choice[random.below(Math.max(1, choice.length))];
  if (what === 0) return targets.filter(each => each !== out);
  if (added === undefined || targets.includes(added)) return targets;
  return what === 1 ? [...targets, added] : targets.map(each => (each === out ? added : each));
}

/** Somebody safe, where there is anybody, and nobody alone who is not. */
const isAllowed = (targets: readonly number[], { safe, maxNominations }: Rules): boolean =>
  targets.length > 0 &&
  targets.length <= maxNominations &&
  (targets.some(each => safe[each]) || (targets.length > 1 && !safe.includes(true)));
