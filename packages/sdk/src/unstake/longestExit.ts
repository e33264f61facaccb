import { type Context, readHeads } from "../chains/context.ts";
import { unstakeQuote } from "./unstake.ts";

/** More than any pool has: what is not on its way yet has to be unbonded. */
const MORE_THAN_ALL = 2n ** 120n;

/** Seconds, by the last whole eras, for an exit that nothing at hand shortens; null before a whole era was seen. */
export async function longestExit(context: Context): Promise<bigint | null> {
  const { expected } = await unstakeQuote(context, { shares: MORE_THAN_ALL });
  const { kusama } = await readHeads(context);
  if (expected.toMs === null) return null;
  return BigInt(Math.ceil((expected.toMs - Number(kusama.timestampMs)) / 1_000));
}
