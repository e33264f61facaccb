import type { Ballots } from "../../snapshot/ballots.ts";

/** The ballots seen from the candidates: the backers of c are `backers[starts[c]] … backers[starts[c + 1] − 1]`, ascending. */
export interface Backers {
  readonly starts: Uint32Array;
  readonly backers: Uint32Array;
  /** What all backers of a candidate have, planck; below 2^86. */
  readonly approvals: readonly bigint[];
}

export function backersOf({ candidates, voters, stakes, offsets, targets }: Ballots): Backers {
  const starts = new Uint32Array(candidates + 1);
  for (const target of targets) starts[target + 1] = (starts[target + 1] as number) + 1;
  for (let c = 0; c < candidates; c++) starts[c + 1] = (starts[c + 1] as number) + (starts[c] as number);
  const next = starts.slice(0, candidates);
  const backers = new Uint32Array(targets.length);
  for (let v = 0; v < voters; v++) {
    const end = offsets[v + 1] as number;
    for (let e = offsets[v] as number; e < end; e++) {
      const target = targets[e] as number;
      const at = next[target] as number;
      backers[at] = v;
      next[target] = at + 1;
    }
  }
  return { starts, backers, approvals: approvalsOf(stakes, starts, backers) };
}

function approvalsOf(stakes: BigUint64Array, starts: Uint32Array, backers: Uint32Array): bigint[] {
  return Array.from({ length: starts.length - 1 }, (_, c) => {
    let sum = 0n;
    const end = starts[c + 1] as number;
    for (let i = starts[c] as number; i < end; i++) sum += stakes[backers[i] as number] as bigint;
    return sum;
  });
}
