import { max, min } from "@aksm/core";
import type { Balancing } from "../elections/types.ts";
import { type Edge, normalizeElected, type VoterState } from "./graph.ts";
import { saturatingAdd, saturatingMul, saturatingSub } from "./u128.ts";

/** `balance`: every voter once a round, in order, until enough rounds or little enough movement. Gives the rounds made. */
export function balance(voters: readonly VoterState[], { iterations, tolerance }: Balancing): number {
  for (let round = 1; round <= iterations; round++) {
    let largest = 0n;
    for (const voter of voters) {
      const moved = balanceVoter(voter, tolerance);
      if (moved > largest) largest = moved;
    }
    if (largest <= tolerance) return round;
  }
  return iterations;
}

/** `balance_voter`: a voter's stake is poured onto its least backed candidates until they stand level. */
function balanceVoter(voter: VoterState, tolerance: bigint): bigint {
  const elected = voter.edges.filter(({ candidate }) => candidate.elected);
  if (elected.length <= 1) return 0n;
  const difference = differenceOf(voter.budget, elected);
  if (elected.some(({ weight }) => weight > 0n) && difference < tolerance) return difference;

  for (const edge of elected) {
    edge.candidate.backed = saturatingSub(edge.candidate.backed, edge.weight);
    edge.weight = 0n;
  }
  elected.sort((a, b) =>
    a.candidate.backed < b.candidate.backed ? -1 : a.candidate.backed > b.candidate.backed ? 1 : 0,
  );

  let below = 0n;
  let last = elected.length - 1;
  for (const [index, { candidate }] of elected.entries()) {
    if (saturatingSub(saturatingMul(candidate.backed, BigInt(index)), below) > voter.budget) {
      last = Math.max(0, index - 1);
      break;
    }
    below = saturatingAdd(below, candidate.backed);
  }
  const level = (elected[last] as Edge).candidate.backed;
  const ways = BigInt(last + 1);
  const excess = saturatingSub(saturatingAdd(voter.budget, below), saturatingMul(level, ways));
  for (const edge of elected.slice(0, last + 1)) {
    edge.weight = saturatingSub(saturatingAdd(excess / ways, level), edge.candidate.backed);
    edge.candidate.backed = saturatingAdd(edge.candidate.backed, edge.weight);
  }
  normalizeElected(voter);
  return difference;
}

/** How far the backed candidates are above the least backed one, and what of the budget is unused. */
function differenceOf(budget: bigint, elected: readonly Edge[]): bigint {
  const used = elected.reduce((total, { weight }) => saturatingAdd(total, weight), 0n);
  const backing = elected.filter(({ weight }) => weight > 0n).map(({ candidate }) => candidate.backed);
  if (!backing.length) return budget;
  const highest = backing.reduce(max);
  const lowest = elected.map(({ candidate }) => candidate.backed).reduce(min);
  return saturatingAdd(saturatingSub(highest, lowest), saturatingSub(budget, used));
}
