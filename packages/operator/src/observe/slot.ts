import type { BlockRef, Policy } from "@aksm/core";
import type { FlowsRepository } from "../store/flows.ts";
import { latestAnchor, type SlotAnchor } from "./anchor.ts";

/**
 * The latest anchor up to the head. Every `slotBlocks`-th block is one, so a slot and a parent are enough to look
 * through; null in the first blocks after the pool's birth.
 */
export const anchorAt = async (
  flows: FlowsRepository,
  head: BlockRef,
  { slotBlocks }: Pick<Policy, "slotBlocks">,
): Promise<SlotAnchor | null> => latestAnchor(await flows.upTo(head.number, slotBlocks + 1), slotBlocks);
