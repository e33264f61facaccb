export { seqPhragmen } from "./elections/elect.ts";
export { type Support, supportsOf } from "./elections/supports.ts";
export {
  type Assignment,
  type Balancing,
  type Election,
  type ElectionOptions,
  PER_U16,
  PERBILL,
  type Winner,
} from "./elections/types.ts";
export { type Ballots, ballotsOf } from "./snapshot/ballots.ts";
export { ElectionOptionsError, NormalizationError, SnapshotError } from "./snapshot/errors.ts";
export type { Snapshot, Voter } from "./snapshot/types.ts";
