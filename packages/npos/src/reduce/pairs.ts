import { min } from "@aksm/core";
import { saturatingAdd } from "../rules/u128.ts";
import type { StakedAssignment } from "./types.ts";

/**
 * `reduce_4`: where two voters back the same two candidates, weight is moved around that square until one of its edges is
 * empty and goes. Each pair of candidates remembers the last voter that has both. Gives the edges removed. In place.
 */
export function reducePairs<Account>(assignments: readonly StakedAssignment<Account>[]): number {
  const last = new Map<Account, Map<Account, StakedAssignment<Account>>>();
  let removed = 0;
  for (const voter of assignments) {
    const targets = voter.distribution.map(({ target }) => target);
    for (const [place, first] of targets.entries()) {
      for (const second of targets.slice(place + 1)) {
        const seconds = last.get(first) ?? new Map<Account, StakedAssignment<Account>>();
        last.set(first, seconds);
        const other = seconds.get(second);
        if (!other) {
          seconds.set(second, voter);
          continue;
        }
        const own = edgesOf(voter, first, second);
        if (own.length !== 2) continue;
        const others = edgesOf(other, first, second);
        if (others.length < 2) {
          seconds.set(second, voter);
          continue;
        }
        const gone = circulate(voter, own, other, others);
        removed += gone.own + gone.other;
        if (gone.own && gone.other) seconds.delete(second);
        else if (gone.other) seconds.set(second, voter);
      }
    }
  }
  return removed;
}

type Edge<Account> = StakedAssignment<Account>["distribution"][number];

const edgesOf = <Account>({ distribution }: StakedAssignment<Account>, a: Account, b: Account): Edge<Account>[] =>
  distribution.filter(({ target }) => target === a || target === b);

/** Takes the square's least weight from its edge and the opposite one; of equal ones the last is the least. */
function circulate<Account>(
  voter: StakedAssignment<Account>,
  own: readonly Edge<Account>[],
  other: StakedAssignment<Account>,
  others: readonly Edge<Account>[],
): { own: number; other: number } {
  const [a, b] = own as [Edge<Account>, Edge<Account>];
  const [c, d] = (others[0]?.target === a.target ? others : others.toReversed()) as [Edge<Account>, Edge<Account>];
  const least = [a.weight, b.weight, c.weight, d.weight].reduce(min);
  const takesFirst = d.weight === least || (c.weight !== least && b.weight !== least);
  const [fromOwn, toOwn, fromOther, toOther] = takesFirst ? [a, b, d, c] : [b, a, c, d];
  toOwn.weight = saturatingAdd(toOwn.weight, least);
  toOther.weight = saturatingAdd(toOther.weight, least);
  return { own: take(voter, fromOwn, least), other: take(other, fromOther, least) };
}

/** Takes so much from an edge, and the edge itself where nothing is left: 1 then, else 0. */
function take<Account>(voter: StakedAssignment<Account>, edge: Edge<Account>, amount: bigint): number {
  edge.weight -= amount;
  if (edge.weight > 0n) return 0;
  voter.distribution = voter.distribution.filter(each => each !== edge);
  return 1;
}
