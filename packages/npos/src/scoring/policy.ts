import type { ScorePolicy } from "./types.ts";

/** The numbers that operators use: judgements, with their reasons in docs/decisions/0009. */
export const SCORE_POLICY: ScorePolicy = {
  priorVotes: 1_000,
  priorEras: 40,
  electionEras: 28,
  ownStakePpm: 5_000n,
  offencePpb: 1_000n,
  slashEras: 84,
  maxCommission: 1_000_000_000n,
  requireIdentity: false,
};
