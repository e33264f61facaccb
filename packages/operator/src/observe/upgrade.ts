import { type BlockRef, upgradeHold } from "@aksm/core";
import { type Context, setAlarm } from "../daemon/context.ts";

/** Holds everything back that is signed while Kusama's runtime is fresh; a person is told. */
export async function noteUpgrade(context: Context, head: BlockRef): Promise<void> {
  const { store, memory } = context;
  const block = await store.flows.block(head.number);
  if (block) memory.hold = upgradeHold(await store.flows.upgrade(head.number), block.activeEra);
  setAlarm(context, "upgrade", memory.hold);
}
