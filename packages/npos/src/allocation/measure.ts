import { type Planck, saturatingSub, sum } from "@aksm/core";
import { gainDown } from "./gain.ts";
import type { Outcome } from "./replay.ts";

/** What is wanted, by candidate: planck, and the net reward of an era. */
export interface Wish {
  readonly target: readonly Planck[];
  readonly cap: readonly Planck[];
  readonly reward: readonly Planck[];
  /** Candidates that share a cap: of one operator, or in one place. */
  readonly groups: readonly { readonly members: readonly number[]; readonly cap: Planck }[];
}

/** How an election's outcome stands to what is wanted. Planck. */
export interface Measure {
  /** Half the sum of the differences: what would have to move. */
  readonly distance: Planck;
  /** Above caps of validators, operators and places together: what is above several counts for each. */
  readonly aboveCaps: Planck;
  /** Net reward of an era, each validator's rounded down. */
  readonly reward: Planck;
}

export function measure({ elected, total, ours }: Outcome, { target, cap, reward, groups }: Wish): Measure {
  let [difference, aboveCaps, earned] = [0n, 0n, 0n];
  for (const [place, mine] of ours.entries()) {
    const wanted = target[place] ?? 0n;
    difference += mine > wanted ? mine - wanted : wanted - mine;
    aboveCaps += saturatingSub(mine, cap[place] ?? 0n);
    if (elected[place]) earned += gainDown(reward[place] ?? 0n, saturatingSub(total[place] ?? 0n, mine), mine);
  }
  for (const { members, cap: most } of groups)
    aboveCaps += saturatingSub(sum(members.map(each => ours[each] ?? 0n)), most);
  return { distance: difference / 2n, aboveCaps, reward: earned };
}

/** Better: less above the caps, then nearer to the targets. */
export const isNearer = (a: Measure, b: Measure): boolean =>
  a.aboveCaps < b.aboveCaps || (a.aboveCaps === b.aboveCaps && a.distance < b.distance);

/** Better: less above the caps, then more reward. */
export const earnsMore = (a: Measure, b: Measure): boolean =>
  a.aboveCaps < b.aboveCaps || (a.aboveCaps === b.aboveCaps && a.reward > b.reward);

/** Better by enough to change nominations for: less above the caps, or a thousandth more reward with no more above them. */
export const isWorth = (a: Measure, b: Measure): boolean =>
  a.aboveCaps < b.aboveCaps || (a.aboveCaps === b.aboveCaps && 1_000n * a.reward > 1_001n * b.reward);

/**
 * Better: less above the caps by a thousandth of the stake at least, at the price of no larger a part of the reward than the part of
 * the stake that comes below them.
 */
export function isSafer(a: Measure, b: Measure, stake: Planck): boolean {
  const lowered = b.aboveCaps - a.aboveCaps;
  return lowered > 0n && 1_000n * lowered >= stake && (b.reward - a.reward) * stake <= lowered * b.reward;
}
