import type { Planck } from "@aksm/core";
import { SCORE_POLICY } from "../scoring/policy.ts";
import type { ScorePolicy } from "../scoring/types.ts";
import { Random } from "../synthetic/random.ts";
import type { World } from "../synthetic/world.ts";
import { difference, type Interval, interval, meanOf, type Sample, sampleOfEras, sampleOfParts } from "./bootstrap.ts";
import { factsAt } from "./facts.ts";
import { EraOutcome } from "./outcome.ts";
import {
  type Choice,
  dashboardRandom,
  equalSplit,
  type Known,
  ours,
  type Strategy,
  thousandValidators,
  topApy,
} from "./strategies.ts";

export interface BacktestOptions {
  readonly world: World;
  /** Planck to place. */
  readonly stake: Planck;
  /** Steps of data that a choice needs. */
  readonly window: number;
  /** Steps from a choice to what it is scored by: a nomination counts in the next election, for the era after it. */
  readonly lag: number;
  /** Choices from this era on are held out, those that are scored before it are for training. Null: nothing is trained. */
  readonly heldOut: number | null;
  /** Draws of the choice at random. */
  readonly draws: number;
  readonly nominations: number;
  readonly seed: number;
}

export interface BacktestRow {
  readonly name: string;
  /** What the stake earned in the held-out eras; as much on the average of all, before commission, is 1. */
  readonly earned: Interval;
  /** Ours less this one's. Null for ours. */
  readonly ahead: Interval | null;
}

export interface Backtest {
  readonly source: string;
  readonly kind: World["kind"];
  /** Eras in which choices were made. */
  readonly trained: readonly number[];
  readonly heldOut: readonly number[];
  /** What intervals are over. */
  readonly over: "eras" | "validators";
  /** Frozen before the first held-out choice. */
  readonly policy: ScorePolicy;
  readonly rows: readonly BacktestRow[];
  /** Of so many draws at random, how many earned less than ours over all held-out eras. */
  readonly draws: { readonly all: number; readonly below: number };
}

/** Eras drawn together. */
const BLOCK = 4;
/** What training chooses from. */
const PRIOR_VOTES = [100, 1_000, 10_000];
const RANDOM = "dashboard's random choice";

/**
 * Each strategy chooses in an era by what is known then and is scored `lag` steps later. The parameters of ours are chosen on
 * training eras alone, each of which is scored before the first held-out choice is made. Throws `BacktestError`.
 */
export function backtest(options: BacktestOptions, progress: (doing: string) => void = () => {}): Backtest {
  const { world, window, lag, heldOut, stake, draws, nominations } = options;
  const random = new Random(options.seed);
  const steps = world.eras.flatMap((era, place) => {
    const scored = world.eras[place + lag];
    return place >= window - 1 && scored !== undefined ? [{ era, scored }] : [];
  });
  const trained = steps.filter(({ scored }) => heldOut !== null && scored < heldOut);
  const tested = steps.filter(({ era }) => heldOut === null || era >= heldOut);
  if (!tested.length)
    throw new BacktestError("no era is left to be scored on: more eras or a smaller window are needed");
  const trial = ({ era, scored }: (typeof steps)[number]): Trial => ({
    known: { facts: factsAt(world, era, window), stake, nominations },
    outcome: new EraOutcome(world, scored),
  });

  progress(`training on ${trained.length} eras`);
  const policy = train(trained.map(trial));
  const trials = tested.map(trial);
  const runs: { name: string; choices: Choice[] }[] = [];
  for (const [name, strategy] of [
    ["ours", ours(policy)],
    ["top APY", topApy],
    ["equal split", equalSplit],
    ["thousand validators", thousandValidators],
  ] as const) {
    progress(name);
    runs.push({ name, choices: trials.map(({ known }) => strategy(known)) });
  }
  progress("hindsight");
  runs.push({ name: "hindsight", choices: trials.map(({ outcome }) => outcome.hindsight(stake)) });
  progress(`${draws} draws at random`);
  const drawn = Array.from({ length: draws }, () => {
    const strategy = dashboardRandom(random);
    return trials.map(trial => earned(strategy(trial.known), trial));
  });

  const [only] = trials;
  const alone = trials.length === 1 && only ? only : null;
  const eras = runs.map(({ name, choices }) => ({
    name,
    values: choices.map((each, at) => earned(each, trials[at] as Trial)),
  }));
  const byDraws = trials.map((_, at) => meanOf(drawn.map(each => each[at] ?? 0)));
  const samples: { name: string; values: number[]; sample: Sample }[] = [
    ...eras.map(({ name, values }, run) => ({
      name,
      values,
      sample: alone ? overValidators(runs[run]?.choices[0], alone) : sampleOfEras(values, BLOCK),
    })),
    {
      name: RANDOM,
      values: byDraws,
      sample: alone
        ? sampleOfEras(
            drawn.map(each => each[0] ?? 0),
            1,
          )
        : sampleOfEras(byDraws, BLOCK),
    },
  ];
  const mine = samples[0] as (typeof samples)[number];
  return {
    source: world.source,
    kind: world.kind,
    trained: trained.map(({ era }) => era),
    heldOut: tested.map(({ era }) => era),
    over: alone ? "validators" : "eras",
    policy,
    rows: samples.map(each => ({
      name: each.name,
      earned: interval(each.sample, random),
      ahead:
        each === mine
          ? null
          : interval(
              alone
                ? difference(mine.sample, each.sample)
                : sampleOfEras(
                    mine.values.map((value, at) => value - (each.values[at] ?? 0)),
                    BLOCK,
                  ),
              random,
            ),
    })),
    draws: { all: draws, below: drawn.filter(each => meanOf(each) < meanOf(mine.values)).length },
  };
}

interface Trial {
  readonly known: Known;
  readonly outcome: EraOutcome;
}

/** What a choice earned beside as much stake on the average of all, which is 1. */
const earned = (choice: Choice, { known, outcome }: Trial): number =>
  outcome.parts(choice).reduce((all, part) => all + part.earned / Number(outcome.average(known.stake)), 0);

/** With one scored era only: over the validators that were chosen. */
const overValidators = (choice: Choice | undefined, { known, outcome }: Trial): Sample =>
  sampleOfParts(
    outcome.parts(choice ?? { stakes: new Map(), shared: false }).map(part => ({
      over: part.earned / Number(outcome.average(known.stake)),
      under: part.stake / Number(known.stake),
    })),
  );

/** The policy that earned most in the trials; without any, the one that operators use. */
function train(trials: readonly Trial[]): ScorePolicy {
  let best = { policy: SCORE_POLICY, earned: Number.NEGATIVE_INFINITY };
  if (!trials.length) return best.policy;
  for (const priorVotes of PRIOR_VOTES) {
    const policy = { ...SCORE_POLICY, priorVotes };
    const strategy: Strategy = ours(policy);
    const mean = meanOf(trials.map(trial => earned(strategy(trial.known), trial)));
    if (mean > best.earned) best = { policy, earned: mean };
  }
  return best.policy;
}

/** There is nothing to test on. */
export class BacktestError extends Error {
  override name = "BacktestError";
}
