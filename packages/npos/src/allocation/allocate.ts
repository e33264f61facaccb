import { mulDivUp, type Planck, PPM, sum } from "@aksm/core";
import { begin } from "./begin.ts";
import { checkFacts } from "./check.ts";
import { churned, mayChurn, mustChange, sameTargets } from "./churn.ts";
import { type Desired, desire } from "./desired.ts";
import { describeLedger, explainValidators } from "./explain.ts";
import { type Field, fieldOf } from "./field.ts";
import { gainDown } from "./gain.ts";
import { improve, type Layout, type Packing, type Rules } from "./improve.ts";
import { earnsMore, isWorth, measure, type Wish } from "./measure.ts";
import { refine } from "./refine.ts";
import { othersOf, Replays } from "./replay.ts";
import { secure, stress, unelectedBound } from "./safety.ts";
import { type Allocation, type AllocationFacts, AllocationFactsError, type AllocationPolicy } from "./types.ts";

/** What happens while an allocation is computed, for people who wait. */
export type Progress = (step: { readonly what: string; readonly replays: number }) => void;

/**
 * What each ledger is to nominate. The targets are the optimum (`desire`), packed into ledgers (`pack`), replayed through the
 * exact election and moved nearer to the targets (`improve`); how others' stake answers to ours is read from the replay and
 * the optimum computed anew, `policy.rounds` times, and what earns most is taken. Ledgers keep what they nominate as long as
 * it is good, or churn is used up. Whole numbers alone: equal facts give equal allocations.
 * Throws `AllocationFactsError`, `ScoringFactsError`.
 */
export function allocate(facts: AllocationFacts, policy: AllocationPolicy, progress: Progress = () => {}): Allocation {
  checkFacts(facts);
  const ledgers = facts.ledgers.toSorted((a, b) => a.index - b.index);
  const replays = new Replays(facts.snapshot, ledgers);
  const tell = (what: string): void => progress({ what, replays: replays.count });
  const stakes = ledgers.map(({ stake }) => stake);
  tell("who is elected without us");
  const stressed = stress(replays, ledgers.length, policy.stresses);
  const field = fieldOf(facts, policy, replays.place, stressed);
  const chance = byCandidate(facts, field, each => each.chance, 0n);
  const safe = byCandidate(facts, field, each => each.safe, false);
  const current: Layout = ledgers.map(({ targets }) => targets.flatMap(each => replays.place.get(each) ?? []));
  const must = ledgers.map((ledger, place) => mustChange(ledger, current[place] ?? [], chance, safe));
  const mayChange = mayChurn(stakes, must, policy);
  const changes = (layout: Layout, place: number): boolean => !sameTargets(layout[place], current[place]);
  const rules: Rules = {
    stakes,
    safe,
    maxNominations: facts.limits.maxNominations,
    mayChange: (layout, ledger) => mayChange(ledger, place => changes(layout, place)),
    unelected: layout => unelectedBound(layout, stakes, chance),
    mostUnelected: policy.unelected,
  };

  let others = othersOf(stressed.without);
  let best: { packing: Packing; desired: Desired; wish: Wish; others: readonly Planck[] } | null = null;
  for (let round = 0; round < Math.max(1, policy.rounds); round++) {
    const desired = desire(field.eligible, sum(stakes), others, policy.infrastructureCap);
    const wish = wishOf(facts, field, desired);
    tell(`round ${round + 1} of ${policy.rounds}: packing`);
    const layouts = begin(current, must, { wish, others, rules, replays });
    // What stands first changes least, and gives way only to what is worth it.
    const bestOf = (packings: readonly Packing[]): Packing =>
      packings.reduce((a, b) => (isWorth(b.measure, a.measure) ? b : a));
    const replayed = (packed: Layout): Packing => {
      const layout = secure(packed, chance, rules);
      const outcome = replays.run(layout);
      return { layout, outcome, measure: measure(outcome, wish) };
    };
    let first = bestOf(layouts("alike").map(replayed));
    if (first.measure.aboveCaps > 0n) first = bestOf([first, ...layouts("mixed").map(replayed)]);
    tell(`round ${round + 1} of ${policy.rounds}: moving towards the targets`);
    const packing = improve(first, wish, rules, replays, policy.replays);
    if (!best || earnsMore(packing.measure, best.packing.measure)) best = { packing, desired, wish, others };
    others = othersOf(packing.outcome);
  }
  if (!best) throw new AllocationFactsError("there are no rounds to compute");
  tell("what is above caps, one nomination after the other");
  const choice = field.eligible.map(({ candidate }) => candidate).toSorted((a, b) => a - b);
  const seed = facts.scoring.eras.at(-1)?.era ?? 0;
  const final = refine(best.packing, choice, { wish: best.wish, rules, replays, policy, seed });
  const { layout, measure: measured } = final;
  const split = {
    layout,
    stakes,
    outcome: final.outcome,
    safe,
    kept: ledgers.map((_, place) => !changes(layout, place)),
    balanced: facts.snapshot.balancing !== null,
  };
  const validators = explainValidators(field, best.desired, best.others, split, replays.place);
  return {
    ledgers: ledgers.map((ledger, place) =>
      describeLedger(ledger, layout[place] ?? [], facts, safe, must[place] === true),
    ),
    validators,
    stake: sum(stakes),
    expected: {
      atTargets: sum(validators.map(each => gainDown(each.reward, each.others, each.target))),
      elected: measured.reward,
    },
    distance: measured.distance,
    aboveCaps: measured.aboveCaps,
    unelected: rules.unelected(layout),
    churn: shareUp(
      churned(layout, stakes, place => changes(layout, place)),
      sum(stakes),
    ),
    capsRaised: best.desired.capsRaised,
    belowFloor: ledgers.filter(({ stake }) => 5n * stake < 6n * facts.limits.lowestActiveStake).map(each => each.index),
    replays: replays.count,
  };
}

const shareUp = (part: Planck, all: Planck): bigint => (all === 0n ? 0n : mulDivUp(part, PPM, all));

function byCandidate<T>(
  { snapshot }: AllocationFacts,
  field: Field,
  value: (each: Field["eligible"][number], place: number) => T,
  rest: T,
): T[] {
  const all = snapshot.candidates.map(() => rest);
  for (const [place, each] of field.eligible.entries()) all[each.candidate] = value(each, place);
  return all;
}

const wishOf = (facts: AllocationFacts, field: Field, desired: Desired): Wish => ({
  target: byCandidate(facts, field, (_, place) => desired.targets[place] ?? 0n, 0n),
  cap: byCandidate(facts, field, (_, place) => desired.caps[place] ?? 0n, 0n),
  reward: byCandidate(facts, field, ({ reward }) => reward, 0n),
  groups: desired.groups.map(({ members, cap }) => ({
    members: members.flatMap(place => field.eligible[place]?.candidate ?? []),
    cap,
  })),
});
