import type { BlockFlows } from "@aksm/core";
import { type Context, setAlarm } from "../daemon/context.ts";

/** What a block tells of the committee's calls and of payouts, which the store does not keep. */
export function noteCalls(context: Context, block: BlockFlows): void {
  if (block.opened) context.memory.mayHaveOpenings = true;
  // Somebody paid a page of ours out.
  if (block.rewards > 0n) context.memory.payouts = null;
  noteFailures(context, block);
}

/**
 * A call of the pool that failed, whole or in part: a person is told, until a later call succeeds, and the slot's plan is
 * not tried again (see `decideKusamaAct`), since the same call would fail again and cost its fee.
 */
function noteFailures(context: Context, block: BlockFlows): void {
  const { memory } = context;
  if (block.failures.length) {
    memory.failedAt = block.number;
    setAlarm(context, "call", `block ${block.number}: ${block.failures.join("; ")}`);
  } else if (block.executed) {
    setAlarm(context, "call", null);
  }
}
