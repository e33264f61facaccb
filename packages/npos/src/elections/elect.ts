import { seqPhragmenByTheRules } from "../rules/phragmen.ts";
import { phragmmsByTheRules } from "../rules/phragmms.ts";
import { type Ballots, ballotsOf } from "../snapshot/ballots.ts";
import { ElectionOptionsError } from "../snapshot/errors.ts";
import type { Snapshot } from "../snapshot/types.ts";
import { assignmentsOf } from "./assignments.ts";
import { balanceWeights, fitsLimbs } from "./balancing/balance.ts";
import { bandOf } from "./sequential/bound.ts";
import { electSeats, type Work } from "./sequential/elect.ts";
import { backersOf } from "./sequential/graph.ts";
import { backingOf, distribute } from "./sequential/weights.ts";
import { type Election, type ElectionOptions, PER_U16, PERBILL } from "./types.ts";

/**
 * Sequential Phragmén with star balancing where asked: `seq_phragmen` of sp-npos-elections 21, equal in every bit. Give
 * `ballotsOf(snapshot)` where several elections are held on one snapshot.
 *
 * Takes time for the edges of voters whose load changes, and for edges × balancing iterations. What floats cannot
 * decide (`bandOf`) or limbs not hold (`fitsLimbs`) is computed by the plain rules, which take seats × edges.
 *
 * Throws `SnapshotError` for a snapshot and `ElectionOptionsError` for options that mean nothing.
 *
 * @param onSeat called after each seat with how many are taken
 */
export function seqPhragmen(
  snapshot: Snapshot | Ballots,
  options: ElectionOptions,
  onSeat?: (done: number) => void,
): Election {
  checkOptions(options);
  const ballots = isPacked(snapshot) ? snapshot : ballotsOf(snapshot);
  return fast(ballots, options, onSeat) ?? seqPhragmenByTheRules(ballots, options);
}

/**
 * PhragMMS, balanced after each seat where that is asked: `phragmms` of sp-npos-elections 21, equal in every bit. By the
 * plain rules: seats × edges, times the iterations. As there, a voter without stake is assigned to all that it names.
 *
 * Throws as `seqPhragmen` does.
 */
export function phragmms(
  snapshot: Snapshot | Ballots,
  options: ElectionOptions,
  onSeat?: (done: number) => void,
): Election {
  checkOptions(options);
  return phragmmsByTheRules(isPacked(snapshot) ? snapshot : ballotsOf(snapshot), options, onSeat);
}

function fast(ballots: Ballots, options: ElectionOptions, onSeat?: (done: number) => void): Election | null {
  const { seats, balancing, parts = PER_U16 } = options;
  const backers = backersOf(ballots);
  const band = bandOf(ballots, backers);
  if (band === null) return null;
  const work: Work = { edgeUpdates: 0, exactScores: 0 };
  const elected = electSeats(ballots, backers, seats, band, work, onSeat);
  const weights = distribute(ballots, elected);
  if (balancing) {
    if (!fitsLimbs(ballots.stakes, weights)) return null;
    balanceWeights(ballots.candidates, ballots.stakes, weights, balancing);
  }
  const backing = backingOf(ballots.candidates, weights);
  const assignments = assignmentsOf(ballots.stakes, weights, parts);
  return { parts, winners: elected.winners.map(c => [c, backing[c] as bigint]), assignments };
}

const isPacked = (snapshot: Snapshot | Ballots): snapshot is Ballots => "offsets" in snapshot;

function checkOptions({ seats, balancing, parts = PER_U16 }: ElectionOptions): void {
  if (!Number.isInteger(seats) || seats < 0) throw new ElectionOptionsError(`the number of seats is ${seats}`);
  if (parts !== PER_U16 && parts !== PERBILL) throw new ElectionOptionsError(`assignments have no parts of ${parts}`);
  if (!balancing) return;
  const { iterations, tolerance } = balancing;
  if (!Number.isInteger(iterations) || iterations < 0) {
    throw new ElectionOptionsError(`the number of balancing iterations is ${iterations}`);
  }
  if (tolerance < 0n || tolerance >= 2n ** 128n) throw new ElectionOptionsError(`the tolerance is ${tolerance}`);
}
