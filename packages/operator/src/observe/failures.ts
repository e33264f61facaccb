import type { BlockFlows } from "@aksm/core";
import { type Context, setAlarm } from "../daemon/context.ts";

/**
 * A call of the pool that failed, whole or in part: a person is told, until a later call succeeds, and the slot's plan is
 * not tried again (see `decideKusamaAct`), since the same call would fail again and cost its fee.
 */
export function noteFailures(context: Context, block: BlockFlows): void {
  const { memory } = context;
  if (block.failures.length) {
    memory.failedAt = block.number;
    setAlarm(context, "call", `block ${block.number}: ${block.failures.join("; ")}`);
  } else if (block.executed) {
    setAlarm(context, "call", null);
  }
}
