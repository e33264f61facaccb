import { normalize } from "../rules/normalize.ts";
import { partsOfNearest, saturatingAdd, U128_MAX } from "../rules/u128.ts";
import type { Snapshot } from "../snapshot/types.ts";
import type { Election } from "./types.ts";

/** What a winner is backed with, planck, and by whom, in the order of voters. */
export interface Support {
  readonly candidate: number;
  readonly total: bigint;
  readonly voters: readonly (readonly [voter: number, stake: bigint])[];
}

/**
 * The exposures that a chain makes of an election: each voter's parts become planck, rounded to the nearest and made to
 * sum to its stake (`assignment_ratio_to_staked_normalized`, `to_supports`). By candidate, ascending; those that nobody
 * backs are not among them, as on the chain.
 */
export function supportsOf(snapshot: Snapshot, { assignments, parts: one }: Election): Support[] {
  const found = new Map<number, { candidate: number; total: bigint; voters: [number, bigint][] }>();
  for (const [voter, split] of assignments) {
    const stake = snapshot.voters[voter]?.stake ?? 0n;
    const staked = normalize(
      split.map(([, parts]) => partsOfNearest(BigInt(parts), BigInt(one), stake)),
      stake,
      U128_MAX,
    );
    for (const [place, [candidate]] of split.entries()) {
      const support = found.get(candidate) ?? { candidate, total: 0n, voters: [] };
      const amount = staked[place] as bigint;
      support.total = saturatingAdd(support.total, amount);
      support.voters.push([voter, amount]);
      found.set(candidate, support);
    }
  }
  return [...found.values()].sort((a, b) => a.candidate - b.candidate);
}
