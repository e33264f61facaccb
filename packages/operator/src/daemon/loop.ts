import type { UnderWay } from "../decide/duty.ts";
import { FinalError, RetryableError, StoreCorruptError } from "../errors.ts";
import type { Clock } from "./clock.ts";
import type { Context } from "./context.ts";
import { runCycle } from "./cycle.ts";
import type { Heads, HeadTracker } from "./heads.ts";
import { emptyMemory } from "./memory.ts";
import type { Status } from "./status.ts";

/** Milliseconds before a failed cycle is tried again without a new head: doubling from the first to the last. */
const BACKOFF = { first: 500, last: 30_000 };
/** Cycles in a row that may end with an error of no known class; then the process ends, loudly. */
const MOST_SURPRISES = 5;
/** How long to wait for a new head at a time; only a bound on a timer that is renewed. */
const LONG = 3_600_000;

export interface Loop {
  readonly context: Context;
  readonly heads: HeadTracker;
  readonly status: Status;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** Runs a cycle for every new pair of heads until the signal aborts. Rejects only for errors of no known class. */
export async function runLoop(loop: Loop): Promise<void> {
  const { heads, status, signal } = loop;
  let failures = 0;
  while (!signal.aborted) {
    const now = heads.latest();
    if (now && isDone(status, now)) {
      await heads.newerThan(now, LONG, signal);
      continue;
    }
    const result = await attempt(loop, now);
    if (signal.aborted || status.halted) return;
    if (result instanceof Error) {
      failures++;
      await recover(loop, result, failures, now);
      continue;
    }
    failures = 0;
    if (result) await either(loop, now, () => result.ended);
    else if (now) status.complete(now);
  }
}

const isDone = ({ completed }: Status, now: Heads): boolean =>
  completed !== null &&
  completed.kusama.number === now.kusama.number &&
  completed.ethereum.number === now.ethereum.number;

/** Null where the cycle is complete (or, at the start, the heads are known), else what goes on beside it, or what ended it. */
async function attempt(
  { context, heads, status, clock, signal }: Loop,
  now: Heads | null,
): Promise<UnderWay | Error | null> {
  try {
    if (now) return await runCycle(context, now, clock, signal);
    await heads.refresh();
    return null;
  } catch (error) {
    if (error instanceof FinalError) {
      context.metrics.act.halted.set(1);
      context.log.fatal(`stopped acting: ${error.message}`);
      status.halt(error.message);
    }
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function recover(loop: Loop, error: Error, failures: number, now: Heads | null): Promise<void> {
  const { context, status, clock } = loop;
  context.metrics.observe.troubles.inc({ kind: error.name });
  const where = now ? `the cycle at Kusama block ${now.kusama.number} ended early` : "the chains can't be read";
  if (status.trouble !== error.message) context.log.warn(`${where}: ${error.message}`);
  status.trouble = error.message;
  if (!(error instanceof RetryableError) && failures >= MOST_SURPRISES) throw error;
  if (error instanceof StoreCorruptError) {
    await context.store.rebuild(error.message);
    Object.assign(context.memory, emptyMemory(), { alarms: context.memory.alarms });
    return;
  }
  const pause = Math.min(BACKOFF.last, BACKOFF.first * 2 ** (failures - 1));
  await either(loop, now, woken => clock.sleep(pause, woken), pause);
}

/** Waits for something, or for newer heads, whichever comes first. */
async function either(
  { heads, signal }: Loop,
  now: Heads | null,
  other: (woken: AbortSignal) => Promise<unknown>,
  most: number = LONG,
): Promise<void> {
  const woken = new AbortController();
  const ends = AbortSignal.any([signal, woken.signal]);
  await Promise.race([other(ends), heads.newerThan(now, most, ends)]);
  woken.abort();
}
