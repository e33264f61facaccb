import { compareBigint, min, mulDivUp, type Planck, PPM, saturatingSub, sum } from "@aksm/core";
import { type Desired, desire } from "./desired.ts";
import { describeLedger, explainValidators } from "./explain.ts";
import { type Field, fieldOf } from "./field.ts";
import { gainDown } from "./gain.ts";
import { improve, type Layout, type Packing, type Rules } from "./improve.ts";
import { earnsMore, isWorth, measure, type Wish } from "./measure.ts";
import { pack } from "./pack.ts";
import { type Outcome, othersOf, Replays } from "./replay.ts";
import { secure, stress, unelectedBound } from "./safety.ts";
import {
  type Allocation,
  type AllocationFacts,
  AllocationFactsError,
  type AllocationLedger,
  type AllocationPolicy,
} from "./types.ts";

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
  check(facts);
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
  const budget = churnLeft(stakes, must, policy);
  const changes = (layout: Layout, place: number): boolean => !sameTargets(layout[place], current[place]);
  const rules: Rules = {
    stakes,
    safe,
    maxNominations: facts.limits.maxNominations,
    mayChange: (layout, place) =>
      must[place] === true ||
      changes(layout, place) ||
      churned(layout, stakes, place => !must[place] && changes(layout, place)) + (stakes[place] ?? 0n) <= budget,
    unelected: layout => unelectedBound(layout, stakes, chance),
    mostUnelected: policy.unelected,
  };

  let others = othersOf(stressed.without);
  let best: { packing: Packing; desired: Desired; wish: Wish; others: readonly Planck[] } | null = null;
  for (let round = 0; round < Math.max(1, policy.rounds); round++) {
    const desired = desire(field.eligible, sum(stakes), others, policy.infrastructureCap);
    const wish = wishOf(facts, field, desired);
    tell(`round ${round + 1} of ${policy.rounds}: packing`);
    const packings = begin(current, must, { wish, others, rules, replays }).map((packed): Packing => {
      const layout = secure(packed, chance, rules);
      const outcome = replays.run(layout);
      return { layout, outcome, measure: measure(outcome, wish) };
    });
    // What stands first changes least, and gives way only to what is worth it.
    const first = packings.reduce((a, b) => (isWorth(b.measure, a.measure) ? b : a));
    tell(`round ${round + 1} of ${policy.rounds}: moving towards the targets`);
    const packing = improve(first, wish, rules, replays, policy.replays);
    if (!best || earnsMore(packing.measure, best.packing.measure)) best = { packing, desired, wish, others };
    others = othersOf(packing.outcome);
  }
  if (!best) throw new AllocationFactsError("there are no rounds to compute");
  const { layout, measure: measured } = best.packing;
  const validators = explainValidators(field, best.desired, best.others, best.packing.outcome, replays.place);
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

/**
 * Layouts to begin with. What must change is packed anew, into what the others leave, with few and with many ledgers for one
 * validator alone; and once more together with those ledgers whose stake is most where there is too much, as far as they may change.
 */
function begin(
  current: Layout,
  must: readonly boolean[],
  given: { wish: Wish; others: readonly Planck[]; rules: Rules; replays: Replays },
): Layout[] {
  const { wish, rules, replays } = given;
  const kept: Layout = current.map((targets, place) => (must[place] ? [] : targets));
  const standing = kept.some(targets => targets.length) ? replays.run(kept) : null;
  if (!standing) return packAnew(kept, [], given);
  const freed = misplaced(kept, standing, wish, rules);
  const first = must.includes(true) ? packAnew(kept, standing.ours, given) : [kept];
  if (!freed.length) return first;
  const fewer = kept.map((targets, place) => (freed.includes(place) ? [] : targets));
  return [...first, ...packAnew(fewer, replays.run(fewer).ours, given)];
}

/** Ledgers without targets are packed into what is wanted beside `taken`. */
function packAnew(
  layout: Layout,
  taken: readonly Planck[],
  { wish, others, rules }: { wish: Wish; others: readonly Planck[]; rules: Rules },
): Layout[] {
  const ledgers = rules.stakes.flatMap((stake, place) => (layout[place]?.length ? [] : [{ place, stake }]));
  const wanted = wish.target.map((target, place) => saturatingSub(target, taken[place] ?? 0n));
  const level = wish.target.map((target, place) => target + (others[place] ?? 0n));
  return [1n, 2n].map(alone => {
    const anew = pack(ledgers, { ...rules, wanted, level, alone });
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

/** True for nominations that are none, that name somebody who may not be nominated, or nobody safe where there are safe ones. */
function mustChange(
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

/** What may change beside what must: the part of the stake that policy allows, less what must. */
function churnLeft(stakes: readonly Planck[], must: readonly boolean[], { churn }: AllocationPolicy): Planck {
  const forced = sum(stakes.filter((_, place) => must[place]));
  const most = (sum(stakes) * churn) / PPM;
  return most > forced ? most - forced : 0n;
}

const churned = (layout: Layout, stakes: readonly Planck[], counts: (place: number) => boolean): Planck =>
  sum(layout.map((_, place) => (counts(place) ? (stakes[place] ?? 0n) : 0n)));

const sameTargets = (a: readonly number[] = [], b: readonly number[] = []): boolean =>
  a.length === b.length && a.every(each => b.includes(each));

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

function check({ ledgers, limits, snapshot, scoring, governance }: AllocationFacts): void {
  const twice = <T>(values: readonly T[]): T | undefined =>
    values.find((each, place) => values.indexOf(each) !== place);
  if (limits.maxNominations < 1)
    throw new AllocationFactsError("a ledger can nominate nobody: maxNominations is below 1");
  if (snapshot.seats < 1) throw new AllocationFactsError("the election has no seats");
  const index = twice(ledgers.map(each => each.index));
  if (index !== undefined) throw new AllocationFactsError(`ledger ${index} is there twice`);
  const empty = ledgers.find(({ stake }) => stake <= 0n);
  if (empty) throw new AllocationFactsError(`ledger ${empty.index} has no stake: leave it out`);
  const candidates = snapshot.candidates.toSorted();
  const doubled = candidates.find((each, place) => each === candidates[place + 1]);
  if (doubled) throw new AllocationFactsError(`candidate ${doubled} is there twice`);
  const accounts = scoring.validators.map(({ account }) => account).toSorted();
  const again = accounts.find((each, place) => each === accounts[place + 1]);
  if (again) throw new AllocationFactsError(`validator ${again} is there twice`);
  checkTargets(governance);
  if (snapshot.voters.some(({ stake }) => compareBigint(stake, 0n) < 0)) {
    throw new AllocationFactsError("a voter has less than no stake");
  }
}

/** What `ValidatorRegistry` itself refuses: with no weight or no cap nobody could have stake, and nobody would know why. */
function checkTargets({ defaults, validators, operators }: AllocationFacts["governance"]): void {
  const numbers = [
    { of: "validators by default", weight: defaults.validatorWeight, cap: defaults.validatorCap },
    { of: "operators by default", weight: defaults.operatorWeight, cap: defaults.operatorCap },
    ...[...validators, ...operators].flatMap(({ id, standing, weight, cap }) =>
      standing === "allowed" ? [{ of: id, weight, cap }] : [],
    ),
  ];
  const wrong = numbers.find(({ weight, cap }) => weight < 1 || cap < 1 || BigInt(cap) > PPM);
  if (!wrong) return;
  throw new AllocationFactsError(
    `governance gives ${wrong.of} a weight of ${wrong.weight} and a cap of ${wrong.cap}: a weight is more than 0, a cap from 1 to 1,000,000`,
  );
}
