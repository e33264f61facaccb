import type { AccountId, BlockRef, Electorate, Planck } from "@aksm/core";
import { connectKusama } from "@aksm/kusama";

/** What the chain's next election starts from at its newest finalized block, and whom it elected before. */
export interface ChainElections {
  readonly block: BlockRef;
  readonly electorate: Electorate;
  /** Of the era asked for: validators with what is behind each. Null where none was asked for. */
  readonly elected: ReadonlyMap<AccountId, Planck> | null;
  /** In what the chain's amounts are told to people; null where it does not say. */
  readonly unit: { readonly symbol: string; readonly decimals: number } | null;
}

/**
 * Reads both from one of the nodes and disconnects. Throws `UnexpectedShape`, `NodeUnreachable`, and the reason of the signal,
 * which ends connecting.
 */
export async function readElections(
  endpoint: string | readonly string[],
  { era, signal }: { era?: number; signal?: AbortSignal } = {},
): Promise<ChainElections> {
  const kusama = await connectKusama(endpoint, signal ? { signal } : {});
  try {
    const block = await kusama.finalizedHead();
    const [electorate, elected, unit] = await Promise.all([
      kusama.electorate(block.hash),
      era === undefined ? null : kusama.elected(block.hash, era),
      kusama.unit(),
    ]);
    return { block, electorate, elected, unit };
  } finally {
    kusama.close();
  }
}
