import type { StakingPause } from "@aksm/core";

/** `StakingPool.Pause`, by the contract's numbers. */
const PAUSES = [null, "guardian", "winding down", "contested loss", "pending slashes"] as const;

/** Why nothing is minted, null for no reason; undefined where this version does not know the number. */
export const pauseOf = (number: unknown): StakingPause | null | undefined => PAUSES[Number(number)];
