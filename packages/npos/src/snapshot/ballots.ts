import { SnapshotError } from "./errors.ts";
import type { Snapshot } from "./types.ts";

const LARGEST_STAKE = 2n ** 64n - 1n;
/** More than any chain has; what is beyond is a slip in a file, and would take all memory. */
export const MOST_CANDIDATES = 2 ** 24;

/**
 * A checked snapshot in typed arrays: the targets of voter v are `targets[offsets[v]] … targets[offsets[v + 1] − 1]`,
 * each once, each a candidate. Voters without any stay, with nothing, so that indices are those of the snapshot.
 */
export interface Ballots {
  readonly candidates: number;
  readonly voters: number;
  readonly stakes: BigUint64Array;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
}

/** Checks a snapshot and packs it. Work that several elections on one snapshot share. Throws `SnapshotError`. */
export function ballotsOf({ candidates, voters }: Snapshot): Ballots {
  if (!Number.isInteger(candidates) || candidates < 0 || candidates > MOST_CANDIDATES) {
    throw new SnapshotError(`the number of candidates is ${candidates}`);
  }
  let edges = 0;
  for (const { targets } of voters) edges += targets.length;
  const stakes = new BigUint64Array(voters.length);
  const offsets = new Uint32Array(voters.length + 1);
  const packed = new Uint32Array(edges);
  /** The last voter that named a candidate, plus one. */
  const named = new Uint32Array(candidates);
  let end = 0;
  for (const [index, { stake, targets }] of voters.entries()) {
    if (typeof stake !== "bigint" || stake < 0n || stake > LARGEST_STAKE) {
      throw new SnapshotError(`voter ${index} has the stake ${stake}, which is no amount below 2^64`);
    }
    stakes[index] = stake;
    for (const target of targets) {
      if (!Number.isInteger(target) || target < 0) throw new SnapshotError(`voter ${index} names candidate ${target}`);
      if (target >= candidates || named[target] === index + 1) continue;
      named[target] = index + 1;
      packed[end++] = target;
    }
    offsets[index + 1] = end;
  }
  return { candidates, voters: voters.length, stakes, offsets, targets: packed.subarray(0, end) };
}
