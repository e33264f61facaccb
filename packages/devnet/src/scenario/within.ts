import type { Local } from "../local/start.ts";

/**
 * The next operator in rank stands in for one that is away after three Ethereum blocks; this is twice what two absences
 * in a row take.
 */
export const BLOCKS_OF_AN_ABSENCE = 12;

/** What the chains show once `look` finds it: at once, or after at most so many more blocks; null where it never does. */
export async function within<T>(
  { network }: Local,
  most: number,
  look: () => Promise<T | null>,
): Promise<{ blocks: number; value: T | null }> {
  for (let blocks = 0; ; blocks++) {
    const value = await look();
    if (value !== null || blocks === most) return { blocks, value };
    await network.produceBlock();
    await network.settle();
  }
}
