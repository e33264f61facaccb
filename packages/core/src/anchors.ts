import type { EthereumBlock, KusamaBlock } from "./chain.ts";

/**
 * Anchors make plans equal: whatever height an operator's nodes are at, all of them decide from the state at the same
 * two blocks. A Kusama block is an anchor where its number is a multiple of `slotBlocks` or where it is the first block
 * of an active era; the next anchor ends its slot.
 */
export const startsEra = (block: KusamaBlock, parent: KusamaBlock): boolean => block.activeEra > parent.activeEra;

export const isAnchor = (block: KusamaBlock, parent: KusamaBlock, slotBlocks: number): boolean =>
  block.number % slotBlocks === 0 || startsEra(block, parent);

/**
 * The last second that an Ethereum block may carry to be paired with the anchor. The margin keeps the pair fixed while
 * blocks of about the anchor's own age are still being gossiped.
 */
export const pairingDeadline = (anchor: KusamaBlock, marginSeconds: bigint): bigint =>
  anchor.timestampMs / 1000n - marginSeconds;

/**
 * True where `candidate` is final for the pairing: its successor (`next`, finalized) lies past the deadline. Until then
 * the operator waits rather than pairs with an older block.
 */
export const isPaired = (candidate: EthereumBlock, next: EthereumBlock, deadline: bigint): boolean =>
  candidate.timestamp <= deadline && next.timestamp > deadline;
