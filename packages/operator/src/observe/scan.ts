import { type BlockFlows, type BlockRef, NO_FLOWS } from "@aksm/core";
import { StoreCorruptError } from "../errors.ts";
import type { KusamaPort } from "../ports.ts";
import type { FlowsRepository } from "../store/flows.ts";

/** Blocks read at the same time, and written in one transaction. */
const BATCH = 16;

/**
 * Reads every block after the store's last one (or from the pool's birth on) up to `head`. Returns the number of blocks
 * read. Throws `StoreCorruptError` where the store's last block is not the chain's.
 */
export async function scan(options: {
  readonly kusama: KusamaPort;
  readonly flows: FlowsRepository;
  readonly birth: BlockRef;
  readonly head: BlockRef;
  readonly signal: AbortSignal;
  /** Told of every block read, oldest first. */
  readonly onBlock: (block: BlockFlows) => void;
}): Promise<number> {
  const { kusama, flows, birth, head, signal, onBlock } = options;
  const cursor = await flows.cursor();
  if (cursor && cursor.number >= head.number) {
    await insistOnSameChain(flows, head);
    return 0;
  }
  if (cursor && (await kusama.blockHash(cursor.number)) !== cursor.hash) {
    throw new StoreCorruptError(`block ${cursor.number} of the store is not the chain's`);
  }
  const from = cursor ? cursor.number + 1 : birth.number;
  for (let start = from; start <= head.number; start += BATCH) {
    signal.throwIfAborted();
    const count = Math.min(BATCH, head.number - start + 1);
    const blocks = await Promise.all(Array.from({ length: count }, (_, i) => read(kusama, start + i, head)));
    await flows.append(blocks.map(block => (block.number === birth.number ? withoutFlows(block) : block)));
    for (const block of blocks) onBlock(block);
  }
  return head.number - from + 1;
}

/** The pool's birth brings the protocol's own float, which is no deposit. */
const withoutFlows = (block: BlockFlows): BlockFlows => ({ ...block, ...NO_FLOWS });

async function read(kusama: KusamaPort, number: number, head: BlockRef): Promise<BlockFlows> {
  const hash = number === head.number ? head.hash : await kusama.blockHash(number);
  return kusama.flows({ number, hash });
}

/** A node that lags behind the store is fine as long as it follows the same chain. */
async function insistOnSameChain(flows: FlowsRepository, head: BlockRef): Promise<void> {
  const known = await flows.block(head.number);
  if (known && known.hash !== head.hash) {
    throw new StoreCorruptError(`block ${head.number} of the store is not the chain's`);
  }
}
