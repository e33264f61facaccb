import { seqPhragmenByTheRules } from "../rules/phragmen.ts";
import { type Ballots, ballotsOf } from "../snapshot/ballots.ts";
import { ElectionOptionsError } from "../snapshot/errors.ts";
import type { Snapshot } from "../snapshot/types.ts";
import { type Election, type ElectionOptions, PER_U16, PERBILL } from "./types.ts";

/**
 * Sequential Phragmén with star balancing where asked: `seq_phragmen` of sp-npos-elections 21, equal in every bit. Give
 * `ballotsOf(snapshot)` where several elections are held on one snapshot.
 *
 * Throws `SnapshotError` for a snapshot and `ElectionOptionsError` for options that mean nothing.
 */
export function seqPhragmen(snapshot: Snapshot | Ballots, options: ElectionOptions): Election {
  checkOptions(options);
  return seqPhragmenByTheRules(isPacked(snapshot) ? snapshot : ballotsOf(snapshot), options);
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
