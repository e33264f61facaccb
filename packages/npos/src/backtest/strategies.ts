import type { AccountId, Planck, ValidatorTargets } from "@aksm/core";
import { desire } from "../allocation/desired.ts";
import { fieldOf } from "../allocation/field.ts";
import { ALLOCATION_POLICY } from "../allocation/policy.ts";
import type { ScorePolicy, ScoringFacts, ValidatorFacts } from "../scoring/types.ts";
import type { Random } from "../synthetic/random.ts";

/** What a strategy puts where, planck. */
export interface Choice {
  readonly stakes: ReadonlyMap<AccountId, Planck>;
  /** True where the election moves the stake of who is not elected to the others: nominations of one ledger. */
  readonly shared: boolean;
}

/** What a strategy may know: everything up to the era it chooses in, and nothing after it. */
export interface Known {
  readonly facts: ScoringFacts;
  readonly stake: Planck;
  readonly nominations: number;
}

export type Strategy = (known: Known) => Choice;

const FULL = 1_000_000_000n;
const PERCENT = 10_000_000n;

/** The caps that all choices by optimum keep, as governance's defaults. */
export const CAPS: ValidatorTargets = {
  version: 1n,
  mode: "open",
  defaults: { validatorWeight: 1_000_000, validatorCap: 50_000, operatorWeight: 1_000_000, operatorCap: 100_000 },
  validators: [],
  operators: [],
};

/** The optimum of our scores; each validator's stake stays with it alone, elected or not. */
export const ours =
  (score: ScorePolicy): Strategy =>
  ({ facts, stake }) => {
    const places = new Map(facts.validators.map(({ account }, place) => [account, place]));
    const field = fieldOf({ scoring: facts, governance: CAPS }, { ...ALLOCATION_POLICY, score }, places, {
      elected: facts.validators.map(() => 1),
      runs: 1,
    });
    const newest = facts.eras.at(-1);
    const mean = newest ? newest.staked / BigInt(newest.elected) : 0n;
    const others = facts.validators.map(each => backingNow(each, newest?.era) ?? mean);
    const { targets } = desire(field.eligible, stake, others, ALLOCATION_POLICY.infrastructureCap);
    const stakes = new Map(field.eligible.map(({ facts: { account } }, place) => [account, targets[place] ?? 0n]));
    return { stakes, shared: false };
  };

/** Those that paid most for a planck in the last era, alike. */
export const topApy: Strategy = ({ facts, stake, nominations }) => {
  const newest = facts.eras.at(-1);
  const paid = (each: ValidatorFacts): number => {
    const last = each.history.at(-1);
    if (!newest || last?.era !== newest.era) return 0;
    return (last.points * Number(FULL - last.commission)) / Number(last.total);
  };
  return alike(best(open(facts), paid, nominations), stake);
};

/** All who were elected in the last era, alike. */
export const equalSplit: Strategy = ({ facts, stake }) => alike(open(facts).filter(isElected(facts)), stake);

/**
 * The weights of the Thousand Validators programme, of what is known here: who was elected less often in 84 and 28 eras scores more, so
 * that all have a turn; fewer at the same provider; less backing by others; more own stake. Client, RPC, location and the time
 * since the last nomination are not known, and count alike for all. Gates: commission of at most 15 %, never slashed, an identity.
 */
export const thousandValidators: Strategy = ({ facts, stake, nominations }) => {
  const fit = open(facts).filter(
    each => each.commission <= 15n * PERCENT && each.identity !== null && !each.slashes.length,
  );
  const newest = facts.eras.at(-1)?.era ?? 0;
  const span = (each: ValidatorFacts): number => each.history.filter(({ era }) => era > newest - 28).length;
  const places = new Map<string | null, number>();
  for (const { infrastructure } of fit) places.set(infrastructure, (places.get(infrastructure) ?? 0) + 1);
  const scaled = (value: (each: ValidatorFacts) => number): ((each: ValidatorFacts) => number) => {
    const values = fit.map(value);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return each => (high > low ? (value(each) - low) / (high - low) : 0);
  };
  const often = scaled(each => each.history.length);
  const lately = scaled(span);
  const crowded = scaled(each => places.get(each.infrastructure) ?? 0);
  const backed = scaled(each => Number(each.history.at(-1)?.total ?? 0n));
  const bonded = scaled(each => Number(each.ownStake));
  const points = (each: ValidatorFacts): number =>
    220 * (1 - often(each)) +
    220 * (1 - lately(each)) +
    100 * (1 - crowded(each)) +
    100 * (1 - backed(each)) +
    50 * bonded(each);
  return alike(best(fit, points, nominations), stake);
};

/** As a staking dashboard chooses for who does not want to: three quarters at random of those elected, one of those waiting. */
export const dashboardRandom =
  (random: Random): Strategy =>
  ({ facts, stake, nominations }) => {
    const fit = open(facts).filter(({ identity }) => identity !== null);
    const elected = isElected(facts);
    const active = random.shuffle(fit.filter(elected)).slice(0, Math.ceil((nominations * 3) / 4));
    const waiting = random.shuffle(fit.filter(each => !elected(each))).slice(0, Math.floor(nominations / 4));
    return alike([...active, ...waiting], stake);
  };

const open = ({ validators }: ScoringFacts): readonly ValidatorFacts[] =>
  validators.filter(({ blocked, commission }) => !blocked && commission < FULL);

const backingNow = ({ history }: ValidatorFacts, era: number | undefined): Planck | null => {
  const last = history.at(-1);
  return last && last.era === era ? last.total : null;
};

const isElected = ({ eras }: ScoringFacts): ((each: ValidatorFacts) => boolean) => {
  const newest = eras.at(-1)?.era;
  return each => backingNow(each, newest) !== null;
};

/** The highest ones; of equal ones the lower account. */
function best(of: readonly ValidatorFacts[], by: (each: ValidatorFacts) => number, most: number): ValidatorFacts[] {
  return of
    .map(each => ({ each, value: by(each) }))
    .sort((a, b) => b.value - a.value || (a.each.account < b.each.account ? -1 : 1))
    .slice(0, most)
    .map(({ each }) => each);
}

const alike = (chosen: readonly ValidatorFacts[], stake: Planck): Choice => ({
  stakes: new Map(chosen.map(({ account }) => [account, stake / BigInt(chosen.length)])),
  shared: true,
});
