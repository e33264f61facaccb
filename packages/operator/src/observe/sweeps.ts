import type { Anchor, EvmAddress } from "@aksm/core";
import type { Context } from "../daemon/context.ts";

/**
 * The deposit addresses to sweep in the slot: those that hold the minimum at the anchor, in the order in which they were
 * announced and as many as one call can have, then ascending, which is the form that the others accept.
 */
export async function sweepsAt(context: Context, anchor: Pick<Anchor, "hash">): Promise<EvmAddress[]> {
  const { kusama, store, deployment, metrics } = context;
  const watched = await store.watch.all();
  metrics.observe.watched.set(watched.length);
  if (!watched.length) return [];
  const deposited = await kusama.deposited(anchor.hash, watched);
  const funded = watched.filter((_, place) => (deposited[place] ?? 0n) >= deployment.policy.minimumStake);
  await store.watch.noteFunded(funded);
  if (!funded.length) return [];
  return funded.slice(0, await kusama.sweepLimit(anchor.hash)).toSorted();
}
