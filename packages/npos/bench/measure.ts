import { createHash } from "node:crypto";
import { balanceWeights } from "../src/elections/balancing/balance.ts";
import { bandOf } from "../src/elections/sequential/bound.ts";
import { electSeats, type Work } from "../src/elections/sequential/elect.ts";
import { backersOf } from "../src/elections/sequential/graph.ts";
import { distribute } from "../src/elections/sequential/weights.ts";
import {
  ballotsOf,
  type Election,
  formatElection,
  PER_U16,
  parseElection,
  type Snapshot,
  seqPhragmen,
} from "../src/index.ts";
import { seqPhragmenByTheRules } from "../src/rules/phragmen.ts";

export interface Measured {
  readonly edges: number;
  readonly edgeUpdates: number;
  readonly exactScores: number;
  /** Milliseconds of processor time, which a busy machine changes little; the least of the rounds. */
  readonly parse: number;
  readonly elect: number;
  readonly balance: number;
  readonly whole: number;
  /** The same of the plain rules; null where they were not asked. */
  readonly rules: number | null;
  /** Whether the plain rules and the reference agree, as far as they were asked; null where neither was. */
  readonly exact: boolean | null;
  /** The most memory of the process so far, before the plain rules, MB. */
  readonly memory: number;
}

/** Times every phase of an election on its own, then the whole of it, and the plain rules beside where asked. */
export function measure(
  snapshot: Snapshot,
  seats: number,
  iterations: number,
  { rounds, rules, digest }: { rounds: number; rules: boolean; digest: string | null },
): Measured {
  const balancing = iterations ? { iterations, tolerance: 0n } : null;
  const text = formatElection({ seats, balancing, snapshot }, { winners: [], assignments: [] });
  const [parse, file] = least(rounds, () => parseElection(text));
  const ballots = ballotsOf(file.snapshot);
  const fresh = (): Work => ({ edgeUpdates: 0, exactScores: 0 });
  const [elect, { weights, work }] = least(rounds, () => {
    const work = fresh();
    const backers = backersOf(ballots);
    const elected = electSeats(ballots, backers, seats, bandOf(ballots, backers) ?? 2, work);
    return { weights: distribute(ballots, elected), work };
  });
  const copy = () => ({ ...weights, weights: weights.weights.slice() });
  const balance = balancing
    ? least(rounds, () => balanceWeights(ballots.candidates, ballots.stakes, copy(), balancing))[0]
    : 0;
  const options = { seats, balancing, parts: PER_U16 } as const;
  const [whole, election] = least(rounds, () => seqPhragmen(file.snapshot, options));
  const memory = process.resourceUsage().maxRSS / 1_024;
  const plain = rules ? least(1, () => seqPhragmenByTheRules(ballots, options)) : null;
  return {
    edges: ballots.targets.length,
    ...work,
    parse,
    elect,
    balance,
    whole,
    rules: plain?.[0] ?? null,
    exact: agreement([plain && digestOf(plain[1]), digest], digestOf(election)),
    memory,
  };
}

/** SHA-256 of an outcome as the reference's was taken. */
const digestOf = ({ winners, assignments }: Election): string => {
  const outcome = [winners.map(([candidate, backing]) => [candidate, String(backing)]), assignments];
  return createHash("sha256").update(JSON.stringify(outcome)).digest("hex");
};

function agreement(expected: readonly (string | null)[], found: string): boolean | null {
  const known = expected.filter(each => each !== null);
  return known.length ? known.every(each => each === found) : null;
}

function least<T>(rounds: number, work: () => T): [milliseconds: number, result: T] {
  let best = Number.POSITIVE_INFINITY;
  let result: T | undefined;
  for (let round = 0; round < rounds; round++) {
    const begun = process.cpuUsage();
    result = work();
    const { user, system } = process.cpuUsage(begun);
    best = Math.min(best, (user + system) / 1_000);
  }
  return [best, result as T];
}
