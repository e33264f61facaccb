import type { Network } from "./network.ts";
import type { Gate, ScorePolicy, ValidatorFacts } from "./types.ts";

const FULL_COMMISSION = 1_000_000_000n;

/** All reasons for which a validator is not nominated, whatever it would earn. */
export function gatesOf(validator: ValidatorFacts, { newest }: Network, policy: ScorePolicy): Gate[] {
  const gates: Gate[] = [];
  if (validator.blocked) gates.push("blocked");
  if (validator.commission >= FULL_COMMISSION) gates.push("full commission");
  else if (validator.commission > policy.maxCommission) gates.push("commission");
  if (validator.slashes.some(({ era }) => era > newest.era - policy.slashEras)) gates.push("slashed");
  if (validator.pendingSlash) gates.push("slash pending");
  if (policy.requireIdentity && validator.identity === null) gates.push("unidentified");
  return gates;
}
