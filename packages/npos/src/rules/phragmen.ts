import type { Election, ElectionOptions } from "../elections/types.ts";
import { PER_U16 } from "../elections/types.ts";
import type { Ballots } from "../snapshot/ballots.ts";
import { balance } from "./balance.ts";
import { assignmentsOf, type Candidate, type Graph, graphOf, normalizeElected } from "./graph.ts";
import { compareRatios, mulDivDownOrNull, type Ratio, saturatingAdd, saturatingSub, U128_MAX } from "./u128.ts";

/** Loads and scores are parts of this. */
const DENOMINATOR = U128_MAX;

/** `seq_phragmen`, written as its description reads: every edge is scored anew for every seat. */
export function seqPhragmenByTheRules(ballots: Ballots, options: ElectionOptions): Election {
  const graph = graphOf(ballots);
  const elected = electByTheRules(graph, options.seats);
  distribute(graph);
  if (options.balancing) balance(graph.voters, options.balancing);
  const parts = options.parts ?? PER_U16;
  const assignments = assignmentsOf(graph.voters, parts);
  return { parts, winners: elected.map(({ index, backed }) => [index, backed]), assignments };
}

function electByTheRules({ candidates, voters }: Graph, seats: number): Candidate[] {
  const winners: Candidate[] = [];
  while (winners.length < seats) {
    for (const candidate of candidates) {
      if (!candidate.elected) candidate.score = initialScore(candidate.approval);
    }
    for (const { load, budget, edges } of voters) {
      for (const { candidate } of edges) {
        if (candidate.elected || candidate.approval === 0n) continue;
        const n = mulDivDownOrNull(load.n, budget, candidate.approval) ?? U128_MAX;
        candidate.score = { n: saturatingAdd(candidate.score.n, n), d: candidate.score.d };
      }
    }
    let winner: Candidate | undefined;
    for (const candidate of candidates) {
      if (candidate.elected) continue;
      if (!winner || compareRatios(candidate.score, winner.score) < 0n) winner = candidate;
    }
    if (!winner) break;
    winner.elected = true;
    winners.push(winner);
    for (const voter of voters) {
      for (const edge of voter.edges) {
        if (edge.candidate !== winner) continue;
        edge.load = lazySub(winner.score, voter.load);
        voter.load = winner.score;
      }
    }
  }
  return winners;
}

/** Whom nobody backs with anything comes last. */
const initialScore = (approval: bigint): Ratio =>
  approval === 0n ? { n: U128_MAX, d: 1n } : { n: DENOMINATOR / approval, d: DENOMINATOR };

/** The difference of the numerators, over the first one's denominator. */
const lazySub = (a: Ratio, b: Ratio): Ratio => ({ n: saturatingSub(a.n, b.n), d: a.d });

/** A voter's budget goes to its elected candidates as their loads are to its own; edges that get nothing are dropped. */
function distribute({ voters }: Graph): void {
  for (const voter of voters) {
    for (const edge of voter.edges) {
      const { candidate } = edge;
      edge.weight = candidate.elected ? (mulDivDownOrNull(voter.budget, edge.load.n, voter.load.n) ?? U128_MAX) : 0n;
      candidate.backed = saturatingAdd(candidate.backed, edge.weight);
    }
    voter.edges = voter.edges.filter(({ weight }) => weight > 0n);
    normalizeElected(voter);
  }
}
