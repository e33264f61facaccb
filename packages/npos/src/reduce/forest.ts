/** A voter or a candidate in the forest of edges; the same account may be both. */
export interface Node<Account> {
  readonly who: Account;
  readonly role: "voter" | "target";
  parent: Node<Account> | null;
}

/** From a node to its root, both among them; where parents go in a circle, up to the first that comes twice. */
export function pathToRoot<Account>(start: Node<Account>): Node<Account>[] {
  const path = [start];
  const seen = new Set(path);
  for (let next = start.parent; next && !seen.has(next); next = next.parent) {
    path.push(next);
    seen.add(next);
  }
  return path;
}

/** Turns the shorter of two paths around and hangs it below the start of the longer one. */
export function merge<Account>(fromVoter: readonly Node<Account>[], fromTarget: readonly Node<Account>[]): void {
  const [shorter, longer] = fromVoter.length <= fromTarget.length ? [fromVoter, fromTarget] : [fromTarget, fromVoter];
  turn(shorter, () => false);
  (shorter[0] as Node<Account>).parent = longer[0] as Node<Account>;
}

/** Makes each node of a path its successor's parent, until a step at which `stop` says so. */
export function turn<Account>(
  path: readonly Node<Account>[],
  stop: (current: Node<Account>, next: Node<Account>) => boolean,
): void {
  for (const [place, next] of path.slice(1).entries()) {
    const current = path[place] as Node<Account>;
    if (stop(current, next)) break;
    next.parent = current;
  }
}

/** How many nodes two paths have in common at their ends. */
export function commonEnd<Account>(a: readonly Node<Account>[], b: readonly Node<Account>[]): number {
  let count = 0;
  while (count < Math.min(a.length, b.length) && a.at(-1 - count) === b.at(-1 - count)) count++;
  return count;
}

/** Cuts the edge between two nodes where one is the other's parent. */
export function cut<Account>(a: Node<Account>, b: Node<Account>): void {
  if (a.parent === b) a.parent = null;
  else if (b.parent === a) b.parent = null;
}
