import { type AccountId, effectiveTargets, PPM, sum } from "@aksm/core";
import { scoreValidators } from "../scoring/score.ts";
import type { Score, ValidatorFacts } from "../scoring/types.ts";
import type { Claim } from "./desired.ts";
import type { Stressed } from "./safety.ts";
import type { AllocationFacts, AllocationPolicy, ValidatorExplanation } from "./types.ts";

/** A validator that may be nominated, with what it may get. */
export interface Eligible extends Claim {
  readonly facts: ValidatorFacts;
  readonly score: Score;
  /** Chance of being elected, by its history and by the replays, parts per million. */
  readonly chance: bigint;
  /** Elected in every replay, and with a good chance by its history: may stand alone in a ledger. */
  readonly safe: boolean;
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
  { scoring, governance }: Pick<AllocationFacts, "scoring" | "governance">,
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
      infrastructure: facts.infrastructure,
    });
  }
  return { eligible, closed };
}
