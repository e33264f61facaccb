import type { Election, ElectionOptions } from "../elections/types.ts";
import { PER_U16 } from "../elections/types.ts";
import type { Ballots } from "../snapshot/ballots.ts";
import { balance } from "./balance.ts";
import { assignmentsOf, type Candidate, type Graph, graphOf, type VoterState } from "./graph.ts";
import { compareRatios, partsDown, type Ratio, saturatingAdd, saturatingMul, saturatingSub, U128_MAX } from "./u128.ts";

/** `phragmms`: each seat goes to the highest score, and the weights are balanced after each where that is asked. */
export function phragmmsByTheRules(
  ballots: Ballots,
  { seats, balancing, parts = PER_U16 }: ElectionOptions,
  onSeat?: (done: number) => void,
): Election {
  const graph = graphOf(ballots);
  const winners: Candidate[] = [];
  while (winners.length < seats) {
    const best = highestScore(graph, BigInt(parts));
    if (!best) break;
    applyElected(graph.voters, best);
    best.elected = true;
    winners.push(best);
    if (balancing) balance(graph.voters, balancing);
    onSeat?.(winners.length);
  }
  const assignments = assignmentsOf(graph.voters, parts);
  return { parts, winners: winners.map(({ index, backed }) => [index, backed]), assignments };
}

/**
 * Approval over one plus what the backers' elected candidates hold of them, all in parts of `one`; the first of the
 * highest. Null where only candidates that nobody backs are left.
 */
function highestScore({ candidates, voters }: Graph, one: bigint): Candidate | null {
  const held = new Array<bigint>(candidates.length).fill(one);
  for (const { edges } of voters) {
    let contribution = 0n;
    for (const { candidate, weight } of edges) {
      if (candidate.elected) contribution += partsDown(weight, candidate.backed, one);
    }
    for (const { candidate } of edges) {
      if (!candidate.elected) held[candidate.index] = (held[candidate.index] as bigint) + contribution;
    }
  }
  let best: Candidate | null = null;
  let highest: Ratio = { n: 0n, d: 1n };
  for (const candidate of candidates) {
    if (candidate.elected || candidate.approval === 0n) continue;
    candidate.score = { n: saturatingMul(candidate.approval, one), d: held[candidate.index] as bigint };
    if (compareRatios(candidate.score, highest) > 0n) [best, highest] = [candidate, candidate.score];
  }
  return best;
}

/** Gives the winner what its backers have not spent, and from their other candidates what those have above its score. */
function applyElected(voters: readonly VoterState[], winner: Candidate): void {
  const cutoff = nearest(winner.score);
  let backed = winner.backed;
  for (const { budget, edges } of voters) {
    const own = edges.find(({ candidate }) => candidate === winner);
    if (!own) continue;
    const used = edges.reduce((total, { weight }) => total + weight, 0n);
    let gained = saturatingSub(budget, used);
    for (const edge of edges) {
      const { candidate } = edge;
      if (edge === own || edge.weight === 0n || candidate.backed <= cutoff) continue;
      const taken = saturatingMul(edge.weight, cutoff) / candidate.backed;
      edge.weight = saturatingSub(edge.weight, taken);
      candidate.backed = saturatingSub(candidate.backed, taken);
      gained = saturatingAdd(gained, taken);
    }
    backed = saturatingAdd(backed, gained);
    own.weight = gained;
  }
  winner.backed = backed;
}

/** The whole number nearest to a ratio, the lower one at the middle. */
function nearest({ n, d }: Ratio): bigint {
  const rounded = n / d + (n % d > d / 2n ? 1n : 0n);
  return rounded > U128_MAX ? U128_MAX : rounded;
}
