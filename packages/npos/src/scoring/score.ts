import { max, min } from "@aksm/core";
import { gatesOf } from "./gates.ts";
import { type Network, networkOf } from "./network.ts";
import {
  clusterLoss,
  electionChance,
  expectedCommission,
  ownStakeFactor,
  performance,
  slashLoss,
  type Weighted,
} from "./terms.ts";
import {
  type Ppm,
  type Score,
  type ScorePolicy,
  type ScoreTerm,
  type ScoringFacts,
  ScoringFactsError,
  type TermName,
  type ValidatorFacts,
} from "./types.ts";

const UNIT = 1_000_000n;

/**
 * Scores of all validators, in the order of the facts. Each term is what the score changes by where its fact is taken into
 * account after those before it, rounded down, so the terms add up exactly. Integers alone: equal facts give equal scores.
 * Throws `ScoringFactsError`.
 */
export function scoreValidators(facts: ScoringFacts, policy: ScorePolicy): Score[] {
  const network = networkOf(facts);
  return facts.validators.map(validator => scoreOf(validator, network, policy));
}

function scoreOf(validator: ValidatorFacts, network: Network, policy: ScorePolicy): Score {
  check(validator);
  const terms: ScoreTerm[] = [{ name: "average", value: UNIT, because: "what an average validator earns" }];
  let reward: Ppm = UNIT;
  const becomes = (name: TermName, next: Ppm, because: string): void => {
    terms.push({ name, value: next - reward, because });
    reward = next;
  };
  const times = (name: TermName, { factor, because }: Weighted): void =>
    becomes(name, (reward * factor.over) / factor.under, because);
  // What is lost of the stake counts as much as what is not earned, down to nothing.
  const less = (name: TermName, loss: { loss: Ppm; because: string }): void =>
    becomes(name, max(0n, reward - loss.loss), loss.because);

  times("performance", performance(validator, network, policy));
  const { now, later } = expectedCommission(validator);
  times("commission", now);
  times("commission history", later);
  times("own stake", ownStakeFactor(validator, network, policy));
  less("slashes", slashLoss(validator, network));
  less("identity cluster", clusterLoss(validator, network, policy));
  const chance = electionChance(validator, network, policy);
  times("election", chance);
  const whole = reward;
  const last = validator.history.at(-1);
  const backing = last?.era === network.newest.era ? last.total : null;
  times("oversubscription", {
    factor: backing ? { over: network.backing, under: backing } : { over: 1n, under: 1n },
    because: backing
      ? `its backing is ${(backing * 100n) / max(1n, network.backing)} % of the mean one`
      : "not elected in the newest era, so its backing is not known",
  });
  return {
    account: validator.account,
    total: reward,
    reward: whole,
    chance: min(UNIT, (UNIT * chance.factor.over) / chance.factor.under),
    terms,
    gates: gatesOf(validator, network, policy),
  };
}

function check({ account, commission, history, ownStake }: ValidatorFacts): void {
  if (commission < 0n || commission > 1_000_000_000n) {
    throw new ScoringFactsError(`${account}: a commission is between 0 and 1,000,000,000 parts per billion`);
  }
  if (ownStake < 0n) throw new ScoringFactsError(`${account}: own stake is negative`);
  for (const [place, { era }] of history.entries()) {
    if (place > 0 && era <= (history[place - 1]?.era ?? era)) {
      throw new ScoringFactsError(`${account}: its history is not in ascending order of eras`);
    }
  }
}
