export { phragmms, seqPhragmen } from "./elections/elect.ts";
export { pjrCounterExample, standardThresholdDown } from "./elections/pjr.ts";
export { compareScores, type Score, scoreOf } from "./elections/score.ts";
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
export { type ElectionFile, formatElection, parseElection } from "./import/election.ts";
export { ImportError } from "./import/json.ts";
export { parseOfflineElectionTool } from "./import/offline-election-tool.ts";
export { type Overrides, parseOverrides, withOverrides } from "./import/overrides.ts";
export { formatSnapshot, parseElectedSet, parseSnapshot } from "./import/snapshot.ts";
export { type Comparison, compare, ranked } from "./predict/compare.ts";
export { CONFIGURATIONS, type Configuration, type ElectedSet, type Prediction, predict } from "./predict/predict.ts";
export { type WhatIf, WhatIfError, whatIf } from "./predict/what-if.ts";
export { ratiosOf, reduce } from "./reduce/reduce.ts";
export type { StakedAssignment } from "./reduce/types.ts";
export { type Ballots, ballotsOf } from "./snapshot/ballots.ts";
export { ElectionOptionsError, NormalizationError, SnapshotError } from "./snapshot/errors.ts";
export { indexed, inMinersOrder, type NamedSnapshot, type NamedVoter } from "./snapshot/named.ts";
export type { Snapshot, Voter } from "./snapshot/types.ts";
