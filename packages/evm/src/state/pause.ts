import type { StakingPause } from "@aksm/core";
import { DeploymentMismatch } from "../errors.ts";

/** `StakingPool.Pause`, by the contract's numbers. */
const PAUSES = [null, "guardian", "winding down", "contested loss", "pending slashes"] as const;

/** Why nothing is minted, null for no reason; undefined where this version does not know the number. */
export const pauseOf = (number: unknown): StakingPause | null | undefined => PAUSES[Number(number)];

/** A reason that this version does not know is no reason to mint. */
export function knownPause(number: number): StakingPause | null {
  const pause = pauseOf(number);
  if (pause === undefined) throw new DeploymentMismatch("the reason why staking is paused", "a known one", number);
  return pause;
}
