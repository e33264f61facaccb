import { saturatingAdd, saturatingSub } from "../rules/u128.ts";
import { commonEnd, cut, merge, type Node, pathToRoot, turn } from "./forest.ts";
import type { StakedAssignment } from "./types.ts";

/** The least edge of a cycle: at `index` stands its voter, and it leads to the next node or to the one before. */
interface Least<Account> {
  readonly weight: bigint;
  readonly voter: Account;
  readonly target: Account;
  readonly index: number;
  readonly toNext: boolean;
}

/**
 * `reduce_all`: edges are added to a forest one by one; where one closes a cycle, weight is moved around it until an edge is
 * empty and goes. Gives the edges removed. In place.
 */
export function reduceCycles<Account>(assignments: readonly StakedAssignment<Account>[]): number {
  const voters = new Map<Account, Node<Account>>();
  const targets = new Map<Account, Node<Account>>();
  const byAccount = new Map(assignments.map(each => [each.who, each]));
  let removed = 0;
  for (const assignment of assignments) {
    let place = 0;
    while (place < assignment.distribution.length) {
      const { target } = assignment.distribution[place] as { target: Account };
      const knownVoter = voters.get(assignment.who);
      const knownTarget = targets.get(target);
      const voterNode = knownVoter ?? { who: assignment.who, role: "voter", parent: null };
      const targetNode = knownTarget ?? { who: target, role: "target", parent: null };
      voters.set(assignment.who, voterNode);
      targets.set(target, targetNode);
      if (!knownVoter || !knownTarget) {
        if (!knownVoter && knownTarget) voterNode.parent = targetNode;
        else targetNode.parent = voterNode;
        place++;
        continue;
      }
      const fromVoter = pathToRoot(voterNode);
      const fromTarget = pathToRoot(targetNode);
      if (fromVoter.at(-1) !== fromTarget.at(-1)) {
        merge(fromVoter, fromTarget);
        place++;
        continue;
      }
      const common = commonEnd(fromVoter, fromTarget);
      const cycle = [
        ...fromTarget.slice(0, fromTarget.length - common + 1),
        ...fromVoter.slice(0, fromVoter.length - common).reverse(),
      ];
      const least = leastOf(cycle, byAccount);
      if (!least) break;
      const gone = circulate(cycle, least, byAccount);
      removed += gone.length;
      reorganise(fromVoter, fromTarget, common, cycle.length, least);
      for (const { voter, other, isLeast } of gone) if (!isLeast) cut(voter, other);
      if (!gone.some(({ voter }) => voter.who === assignment.who)) place++;
    }
  }
  return removed;
}

const before = <Account>(cycle: readonly Node<Account>[], index: number): Node<Account> =>
  cycle.at(index - 1) as Node<Account>;
const after = <Account>(cycle: readonly Node<Account>[], index: number): Node<Account> =>
  cycle[(index + 1) % cycle.length] as Node<Account>;

/** The first of the least edges, each voter's looked at towards the next node and then towards the one before. */
function leastOf<Account>(
  cycle: readonly Node<Account>[],
  byAccount: ReadonlyMap<Account, StakedAssignment<Account>>,
): Least<Account> | null {
  let least: Least<Account> | null = null;
  for (const [index, { who: voter, role }] of cycle.entries()) {
    if (role !== "voter") continue;
    for (const toNext of [true, false]) {
      const { who: target } = toNext ? after(cycle, index) : before(cycle, index);
      const edge = byAccount.get(voter)?.distribution.find(each => each.target === target);
      if (edge && (!least || edge.weight < least.weight)) {
        least = { weight: edge.weight, voter, target, index, toNext };
      }
    }
  }
  return least;
}

interface Gone<Account> {
  readonly voter: Node<Account>;
  readonly other: Node<Account>;
  readonly isLeast: boolean;
}

/** Adds the least weight to every second edge, takes it from the others, and gives those that are empty and gone. */
function circulate<Account>(
  cycle: readonly Node<Account>[],
  least: Least<Account>,
  byAccount: ReadonlyMap<Account, StakedAssignment<Account>>,
): Gone<Account>[] {
  const gone: Gone<Account>[] = [];
  const addsFirst = ((least.index % 2) + Number(least.toNext)) % 2 === 1;
  for (const [index, voter] of cycle.entries()) {
    if (voter.role !== "voter") continue;
    for (const toNext of [false, true]) {
      const other = toNext ? after(cycle, index) : before(cycle, index);
      const assignment = byAccount.get(voter.who);
      const edge = assignment?.distribution.find(each => each.target === other.who);
      if (!assignment || !edge) continue;
      const adds = (index % 2 === 0) === toNext ? !addsFirst : addsFirst;
      edge.weight = adds ? saturatingAdd(edge.weight, least.weight) : saturatingSub(edge.weight, least.weight);
      if (edge.weight > 0n) continue;
      assignment.distribution = assignment.distribution.filter(each => each !== edge);
      gone.push({ voter, other, isLeast: index === least.index && toNext === least.toNext });
    }
  }
  return gone;
}

/** The new edge takes the place of the least one in the forest, unless it is the least itself. */
function reorganise<Account>(
  fromVoter: readonly Node<Account>[],
  fromTarget: readonly Node<Account>[],
  common: number,
  length: number,
  { voter, target, index, toNext }: Least<Account>,
): void {
  if (index === length - 1 && toNext) return;
  // By account alone, whatever the role: the reference stops so where a voter backs itself, too.
  const ends = [voter, target];
  const stop = (current: Node<Account>, next: Node<Account>) => ends.includes(current.who) && ends.includes(next.who);
  const [voterNode, targetNode] = [fromVoter[0] as Node<Account>, fromTarget[0] as Node<Account>];
  if (index + Number(toNext) > fromTarget.length - common) {
    turn(fromVoter, stop);
    voterNode.parent = targetNode;
  } else {
    turn(fromTarget, stop);
    targetNode.parent = voterNode;
  }
}
