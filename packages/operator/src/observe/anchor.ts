import { type BlockRef, isAnchor, type KusamaBlock, startsEra } from "@aksm/core";

/** A scanned block as anchors need it. */
export type ScannedBlock = Omit<KusamaBlock, "parentHash">;

/** The anchor of a slot before it is paired. */
export interface SlotAnchor extends KusamaBlock {
  readonly startsEra: boolean;
}

/**
 * The latest anchor of a run of blocks without gaps, newest first; null where none of them is one. The last block of
 * the run only serves as a parent.
 */
export function latestAnchor(newestFirst: readonly ScannedBlock[], slotBlocks: number): SlotAnchor | null {
  for (let i = 0; i + 1 < newestFirst.length; i++) {
    const block = newestFirst[i] as ScannedBlock;
    const before = newestFirst[i + 1] as ScannedBlock;
    const child: KusamaBlock = { ...block, parentHash: before.hash };
    // Only number and era of the parent are looked at.
    const parent: KusamaBlock = { ...before, parentHash: before.hash };
    if (isAnchor(child, parent, slotBlocks)) return { ...child, startsEra: startsEra(child, parent) };
  }
  return null;
}

export const sameBlock = (a: BlockRef | null | undefined, b: BlockRef | null | undefined): boolean =>
  a?.number === b?.number && a?.hash === b?.hash;
