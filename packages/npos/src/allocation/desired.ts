import { type AccountId, effectiveTargets, min, type Planck, PPM, sum } from "@aksm/core";
import { scoreValidators } from "../scoring/score.ts";
import type { Score, ValidatorFacts } from "../scoring/types.ts";
import { marginalGain } from "./gain.ts";
import { findOptimum, type Optimum, type Option } from "./optimum.ts";
import type { Stressed } from "./safety.ts";
import type { AllocationFacts, AllocationPolicy, Binding, ValidatorExplanation } from "./types.ts";

/** Of governance's weights, which are a validator's times its operator's. */
const USUAL = 1_000_000_000_000n;
/** The stake is placed in so many units: targets are exact to a millionth of it. */
const UNITS = 1_000_000n;
/** Marginal returns are told in parts per trillion. */
const TRILLION = 1_000_000_000_000n;

/** A validator that may be nominated, with what it may get. */
export interface Eligible {
  readonly facts: ValidatorFacts;
  readonly score: Score;
  /** Place among the snapshot's candidates. */
  readonly candidate: number;
  /** Chance of being elected, by its history and by the replays, parts per million. */
  readonly chance: bigint;
  /** Elected in every replay, and with a good chance by its history: may stand alone in a ledger. */
  readonly safe: boolean;
  /** Expected net reward of an era, planck, rounded down. */
  readonly reward: Planck;
  readonly weight: bigint;
  /** Parts per million. */
  readonly cap: bigint;
  /** Key of its operator: as governance names it, else its identity; null for neither. */
  readonly operator: string | null;
  readonly operatorCap: bigint;
}

export type Closed = ValidatorExplanation["closed"][number];

export interface Field {
  readonly eligible: readonly Eligible[];
  /** All others of the facts, with why. */
  readonly closed: readonly {
    readonly facts: ValidatorFacts;
    readonly score: Score;
    readonly why: readonly Closed[];
  }[];
}

/** Scores all validators and tells those that may be nominated from the others. Throws `ScoringFactsError`. */
export function fieldOf(
  { scoring, governance }: AllocationFacts,
  policy: AllocationPolicy,
  candidates: ReadonlyMap<AccountId, number>,
  stressed: Pick<Stressed, "elected" | "runs">,
): Field {
  const effective = effectiveTargets(governance);
  const paid = sum(scoring.eras.map(({ payout }) => payout));
  const seats = BigInt(scoring.eras.reduce((all, { elected }) => all + elected, 0));
  // By account, so that the order of the facts decides nothing.
  const validators = scoring.validators.toSorted((a, b) => (a.account < b.account ? -1 : 1));
  const scores = scoreValidators({ ...scoring, validators }, policy.score);
  const eligible: Eligible[] = [];
  const closed: Field["closed"][number][] = [];
  for (const [place, facts] of validators.entries()) {
    const score = scores[place] as Score;
    const target = effective(facts.account);
    const candidate = candidates.get(facts.account);
    const why: Closed[] = [...score.gates];
    if (!target.allowed) why.push("not allowed by governance");
    if (candidate === undefined) why.push("no candidate");
    const times = BigInt((candidate === undefined ? undefined : stressed.elected[candidate]) ?? 0);
    if (candidate !== undefined && times === 0n) why.push("not elected");
    if (why.length || candidate === undefined) {
      closed.push({ facts, score, why });
      continue;
    }
    const operator = target.operator ?? (facts.identity === null ? null : `identity ${facts.identity}`);
    const runs = BigInt(stressed.runs);
    eligible.push({
      facts,
      score,
      candidate,
      chance: (score.chance * times) / runs,
      safe: times === runs && score.chance >= policy.safeChance,
      reward: (paid * score.reward * times) / (seats * PPM * runs),
      weight: target.weight,
      cap: BigInt(target.cap),
      operator,
      operatorCap: BigInt(target.operatorCap),
    });
  }
  return { eligible, closed };
}

/** What each eligible validator is to have, in the order of the field. */
export interface Desired {
  readonly targets: readonly Planck[];
  readonly caps: readonly Planck[];
  /** What one more planck would earn at the target, parts per trillion, rounded down. */
  readonly marginal: readonly bigint[];
  readonly binding: readonly Binding[];
  /** Parts per million; more than that where the caps had to be raised to place all stake. */
  readonly capsRaised: bigint;
  readonly problem: { readonly options: readonly Option[]; readonly optimum: Optimum; readonly unit: Planck };
}

/**
 * The targets: the largest sum of w × R × (x/w) / (T + x/w) under all caps, with R the validator's net reward, T what others
 * have there, w the weight that governance gives, x our stake. A weight makes a validator count as so many equal ones, so at the same
 * marginal return it gets exactly so many times the stake. Where the caps leave no room for all stake they are raised, all by
 * the same factor: stake that nominates nobody would earn nothing.
 * @param others By candidate, planck.
 */
export function desire(field: Field, stake: Planck, others: readonly Planck[], policy: AllocationPolicy): Desired {
  const { eligible } = field;
  const unit = stake / UNITS > 0n ? stake / UNITS : 1n;
  const units = Number(stake / unit);
  const operators = new Groups(eligible.map(({ operator }) => operator));
  const places = new Groups(eligible.map(({ facts }) => facts.infrastructure));
  let raised = PPM;
  for (;;) {
    const within = (cap: bigint): number => Number(min(BigInt(units), (cap * raised * BigInt(units)) / (PPM * PPM)));
    const options = eligible.map(
      (each, place): Option => ({
        gain: each.reward * each.weight,
        others: (others[each.candidate] ?? 0n) * each.weight,
        unit: unit * USUAL,
        cap: within(each.cap),
        operator: operators.of[place] ?? null,
        infrastructure: places.of[place] ?? null,
      }),
    );
    const optimum = findOptimum({
      options,
      units,
      operatorCaps: operators.names.map(name => {
        const place = eligible.findIndex(({ operator }) => operator === name);
        return within(eligible[place]?.operatorCap ?? PPM);
      }),
      infrastructureCaps: places.names.map(() => within(policy.infrastructureCap)),
    });
    if (optimum.placed === units || !eligible.length) {
      return {
        targets: optimum.units.map(each => BigInt(each) * unit),
        caps: eligible.map(each => min(stake, (each.cap * raised * stake) / (PPM * PPM))),
        marginal: options.map((option, place) => marginal(option, optimum.units[place] ?? 0)),
        binding: options.map((option, place) => bindingOf(option, optimum.units[place] ?? 0, optimum)),
        capsRaised: raised,
        problem: { options, optimum, unit },
      };
    }
    // At least as much more as is missing, and never too little to get on.
    const placed = BigInt(Math.max(1, optimum.placed));
    raised = (raised * BigInt(units) + placed - 1n) / placed + 1n;
  }
}

function marginal(option: Option, units: number): bigint {
  const { over, under } = marginalGain(option, units, 1);
  return (over * TRILLION) / (under * option.unit);
}

function bindingOf(option: Option, units: number, optimum: Optimum): Binding {
  const price = (prices: readonly number[], group: number | null): number =>
    group === null ? 0 : (prices[group] ?? 0);
  if (units >= option.cap) return "validator cap";
  if (price(optimum.operatorPrices, option.operator) > 0) return "operator cap";
  if (price(optimum.infrastructurePrices, option.infrastructure) > 0) return "infrastructure cap";
  return units > 0 ? "return" : "nothing left";
}

/** Numbers groups in the order in which they first come. */
class Groups {
  readonly names: readonly string[];
  readonly of: readonly (number | null)[];

  constructor(keys: readonly (string | null)[]) {
    const numbers = new Map<string, number>();
    this.of = keys.map(key => {
      if (key === null) return null;
      const known = numbers.get(key) ?? numbers.size;
      numbers.set(key, known);
      return known;
    });
    this.names = [...numbers.keys()];
  }
}
