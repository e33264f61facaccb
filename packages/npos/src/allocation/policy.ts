import { SCORE_POLICY } from "../scoring/policy.ts";
import type { AllocationPolicy } from "./types.ts";

/** What operators use; judgements of docs/decisions/0009. */
export const ALLOCATION_POLICY: AllocationPolicy = {
  score: SCORE_POLICY,
  infrastructureCap: 300_000n,
  churn: 250_000n,
  unelected: 20_000n,
  safeChance: 900_000n,
  stresses: 3,
  rounds: 2,
  replays: 6,
  refinements: 60,
  refinedEdges: 3_000_000,
};
