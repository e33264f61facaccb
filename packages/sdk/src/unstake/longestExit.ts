import { type KusamaBlock, longestExitSeconds } from "@aksm/core";
import { secondsOfAnEra } from "@aksm/evm";
import { type Context, readHeads } from "../chains/context.ts";

/**
 * Seconds that an exit takes at most where nothing at hand shortens it, as the operators' `/v1/yields` has it: in whole eras by
 * the last reports. Before there are two reports operators know no length of an era, since they read no old blocks of Kusama; here it is
 * that of the last whole eras then, and null before one was seen.
 */
export async function longestExit(context: Context): Promise<bigint | null> {
  const { kusama: head } = await readHeads(context);
  const [{ limits }, reported] = await Promise.all([
    context.kusama.kusamaState(head.hash, context.pool),
    secondsOfAnEra(context.evm.connection),
  ]);
  return longestExitSeconds(limits.bondingDuration, reported ?? (await seenEra(context, head)));
}

async function seenEra({ blocks }: Context, head: KusamaBlock): Promise<bigint | null> {
  const { lengthMs } = await blocks.eraClock(head);
  return lengthMs === null ? null : BigInt(Math.ceil(lengthMs / 1_000));
}
