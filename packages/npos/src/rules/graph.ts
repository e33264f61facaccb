import type { Ballots } from "../snapshot/ballots.ts";
import { normalize } from "./normalize.ts";
import { partsDown, type Ratio, saturatingAdd, saturatingSub, U128_MAX } from "./u128.ts";

/** The state of an election as the reference keeps it: every voter with its edges, every edge with its candidate. */
export interface Candidate {
  readonly index: number;
  approval: bigint;
  backed: bigint;
  score: Ratio;
  elected: boolean;
}
export interface Edge {
  readonly candidate: Candidate;
  load: Ratio;
  weight: bigint;
}
export interface VoterState {
  readonly index: number;
  readonly budget: bigint;
  load: Ratio;
  edges: Edge[];
}
export interface Graph {
  readonly candidates: readonly Candidate[];
  /** Voters without any edge are left out. */
  readonly voters: readonly VoterState[];
}

export const ZERO: Ratio = { n: 0n, d: 1n };

/** `setup_inputs`. */
export function graphOf({ candidates: count, voters: size, stakes, offsets, targets }: Ballots): Graph {
  const candidates = Array.from({ length: count }, (_, index): Candidate => {
    return { index, approval: 0n, backed: 0n, score: ZERO, elected: false };
  });
  const voters: VoterState[] = [];
  for (let index = 0; index < size; index++) {
    const budget = stakes[index] as bigint;
    const edges = Array.from(targets.subarray(offsets[index], offsets[index + 1]), (target): Edge => {
      return { candidate: candidates[target] as Candidate, load: ZERO, weight: 0n };
    });
    for (const { candidate } of edges) candidate.approval = saturatingAdd(candidate.approval, budget);
    if (edges.length) voters.push({ index, budget, load: ZERO, edges });
  }
  return { candidates, voters };
}

/** `try_normalize_elected`: the weights of a voter's elected edges are made to sum to its budget. */
export function normalizeElected(voter: VoterState): void {
  const elected = voter.edges.filter(({ candidate }) => candidate.elected);
  const weights = normalize(
    elected.map(({ weight }) => weight),
    voter.budget,
    U128_MAX,
  );
  for (const [place, edge] of elected.entries()) {
    const { candidate } = edge;
    candidate.backed = saturatingSub(candidate.backed, edge.weight);
    edge.weight = weights[place] as bigint;
    candidate.backed = saturatingAdd(candidate.backed, edge.weight);
  }
}

/** `into_assignment` and `try_normalize` of every voter: parts of `one`, edges without any left out. */
export function assignmentsOf(
  voters: readonly VoterState[],
  one: number,
): (readonly [voter: number, split: readonly (readonly [candidate: number, parts: number])[]])[] {
  return voters.flatMap(({ index, budget, edges }) => {
    const kept = edges
      .map(({ candidate, weight }) => ({ candidate, parts: partsDown(weight, budget, BigInt(one)) }))
      .filter(({ parts }) => parts > 0n);
    if (!kept.length) return [];
    const parts = normalize(
      kept.map(each => each.parts),
      BigInt(one),
      U128_MAX,
    );
    return [[index, kept.map(({ candidate }, place) => [candidate.index, Number(parts[place])] as const)] as const];
  });
}
