import { ethereumDuty } from "../act/ethereum.ts";
import { kusamaDuty } from "../act/kusama.ts";
import { decideDuty, type UnderWay } from "../decide/duty.ts";
import { noteCalls } from "../observe/calls.ts";
import { scan } from "../observe/scan.ts";
import { noteUpgrade } from "../observe/upgrade.ts";
import type { Clock } from "./clock.ts";
import type { Context } from "./context.ts";
import type { Heads } from "./heads.ts";

/**
 * One finite round for a pair of finalized heads: observe, decide, act. What it leaves under way is waited for by nothing in it;
 * the heads are done with once a round leaves nothing.
 */
export async function runCycle(
  context: Context,
  heads: Heads,
  clock: Clock,
  signal: AbortSignal,
): Promise<UnderWay | null> {
  const { kusama, store, deployment, metrics } = context;
  const began = clock.now();
  const scanned = await scan({
    kusama,
    flows: store.flows,
    birth: deployment.kusama.birth,
    head: heads.kusama,
    signal,
    onBlock: block => noteCalls(context, block),
  });
  metrics.observe.scanned.inc(scanned);
  await noteUpgrade(context, heads.kusama);
  const underWay = await decideDuty(context, heads.kusama);
  const acts = await Promise.allSettled([kusamaDuty(context, heads), ethereumDuty(context, heads, signal)]);
  for (const act of acts) if (act.status === "rejected") throw act.reason;
  metrics.observe.kusamaHead.set(heads.kusama.number);
  metrics.observe.ethereumHead.set(heads.ethereum.number);
  const block = await store.flows.block(heads.kusama.number);
  if (block) metrics.observe.activeEra.set(block.activeEra);
  metrics.observe.cycle.observe((clock.now() - began) / 1000);
  return underWay;
}
