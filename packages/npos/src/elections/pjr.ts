import { partsDown, partsOfNearest, saturatingAdd, saturatingSub } from "../rules/u128.ts";
import { type Ballots, ballotsOf } from "../snapshot/ballots.ts";
import type { Snapshot } from "../snapshot/types.ts";
import type { Support } from "./supports.ts";
import { PERBILL } from "./types.ts";

const BILLION = BigInt(PERBILL);

/** The threshold of the standard property: what a seat costs, all stake over the winners, rounded down. */
export function standardThresholdDown(snapshot: Snapshot, supports: readonly Support[]): bigint {
  const stake = snapshot.voters.reduce((total, voter) => saturatingAdd(total, voter.stake), 0n);
  return stake / BigInt(Math.max(1, supports.length));
}

/**
 * Proportional justified representation (`t_pjr_check`): whoever could give an unelected candidate the threshold in
 * planck without any of their elected ones falling below it has one seat too few. Gives such a candidate, the one with
 * most to spare and of those the last, or null where all groups are represented. Takes time for all edges.
 *
 * Throws `SnapshotError`.
 */
export function pjrCounterExample(
  snapshot: Snapshot,
  supports: readonly Support[],
  threshold: bigint = standardThresholdDown(snapshot, supports),
): number | null {
  const ballots = ballotsOf(snapshot);
  const elected = new Set(supports.map(({ candidate }) => candidate));
  const slack = slacksOf(ballots, supports, threshold);
  const spare = new Array<bigint>(ballots.candidates).fill(0n);
  for (let v = 0; v < ballots.voters; v++) {
    for (const target of targetsOf(ballots, v)) {
      spare[target] = saturatingAdd(spare[target] as bigint, slack[v] as bigint);
    }
  }
  let worst: number | null = null;
  for (const [candidate, most] of spare.entries()) {
    if (elected.has(candidate) || most < threshold) continue;
    if (worst === null || most >= (spare[worst] as bigint)) worst = candidate;
  }
  return worst;
}

/** What each voter may take from its elected candidates without any falling below the threshold, in planck. */
function slacksOf(ballots: Ballots, supports: readonly Support[], threshold: bigint): bigint[] {
  const kept = new Array<bigint>(ballots.voters).fill(0n);
  for (const { candidate, total, voters } of supports) {
    const parts = partsDown(threshold, total, BILLION);
    for (const [voter, weight] of voters) {
      if (!targetsOf(ballots, voter).includes(candidate)) continue;
      kept[voter] = saturatingAdd(kept[voter] as bigint, partsOfNearest(parts, BILLION, weight));
    }
  }
  return kept.map((each, v) => saturatingSub(ballots.stakes[v] as bigint, each));
}

const targetsOf = ({ offsets, targets }: Ballots, voter: number): Uint32Array =>
  targets.subarray(offsets[voter], offsets[voter + 1]);
