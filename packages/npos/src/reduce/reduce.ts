import { normalize } from "../rules/normalize.ts";
import { partsDown, saturatingAdd, U128_MAX } from "../rules/u128.ts";
import { reduceCycles } from "./cycles.ts";
import { reducePairs } from "./pairs.ts";
import type { StakedAssignment } from "./types.ts";

/**
 * Removes edges that a solution can do without; no candidate's backing changes. What is left is a forest: fewer edges than
 * voters and candidates. `reduce` of sp-npos-elections, equal in every bit. Takes time for edges × targets of a voter
 * and, for cycles, edges × the longest path.
 *
 * Voters' accounts must be unique, and so must a voter's targets. An account that is voter and candidate must be the same
 * value in both places: the reference's result depends on it.
 */
export function reduce<Account>(assignments: readonly StakedAssignment<Account>[]): {
  readonly assignments: StakedAssignment<Account>[];
  readonly removed: number;
} {
  const own = assignments.map(({ who, distribution }) => ({
    who,
    distribution: distribution.map(edge => ({ ...edge })),
  }));
  return { removed: reducePairs(own) + reduceCycles(own), assignments: own };
}

/** Stakes as parts of `one` that sum to it (`assignment_staked_to_ratio_normalized`); edges without any are left out. */
export function ratiosOf<Account>(
  assignments: readonly StakedAssignment<Account>[],
  one: number,
): (readonly [who: Account, split: readonly (readonly [target: Account, parts: number])[]])[] {
  return assignments.map(({ who, distribution }) => {
    const total = distribution.reduce((sum, { weight }) => saturatingAdd(sum, weight), 0n);
    const kept = distribution
      .map(({ target, weight }) => ({ target, parts: partsDown(weight, total, BigInt(one)) }))
      .filter(({ parts }) => parts > 0n);
    const parts = normalize(
      kept.map(each => each.parts),
      BigInt(one),
      U128_MAX,
    );
    return [who, kept.map(({ target }, place) => [target, Number(parts[place])] as const)] as const;
  });
}
