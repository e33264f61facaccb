import { type Anchor, type BlockRef, type Nominations, pairingDeadline, type Situation } from "@aksm/core";
import { decidePlan, nominationsDue } from "@aksm/core/plan";
import type { Allocate } from "../allocation/thread.ts";
import { type Context, setAlarm } from "../daemon/context.ts";
import type { Allocating, Decided, Slot } from "../daemon/memory.ts";
import { RetryableError } from "../errors.ts";
import { type SlotAnchor, sameBlock } from "../observe/anchor.ts";
import { watchCustody } from "../observe/custody.ts";
import { readSituation } from "../observe/facts.ts";
import { type Allocated, allocateAt, hasStake, nominationsOf } from "../observe/nominations.ts";
import { anchorAt } from "../observe/slot.ts";
import { sweepsAt } from "../observe/sweeps.ts";
import { explainPlan } from "./describe.ts";
import { hasWork } from "./kusama.ts";

const ELECTIONS = "whom to nominate: elections are computed";

/** What goes on beside the cycle; once it has ended, a cycle on the same heads knows more. */
export interface UnderWay {
  readonly ended: Promise<void>;
}

/**
 * Finds the slot of the head and, once per anchor, its plan. Leaves the plan open while its pair can't be read, or elections are
 * computed for it.
 */
export async function decideDuty(context: Context, head: BlockRef): Promise<UnderWay | null> {
  const { memory, deployment, store, metrics } = context;
  const failure = memory.allocating?.failure;
  if (failure && !(failure instanceof RetryableError)) throw failure;
  const anchor = await anchorAt(store.flows, head, deployment.policy);
  if (!anchor) {
    memory.slot = null;
    return null;
  }
  if (!sameBlock(memory.slot?.anchor, anchor)) {
    await watchCustody(context, head);
    if (memory.slot) noteEnd(context, memory.slot);
    memory.slot = { anchor, decided: null, waitingFor: null, guard: null };
  }
  const slot = memory.slot;
  if (!slot || slot.decided) return null;
  const outcome = await decideAt(context, anchor);
  if (typeof outcome === "string") slot.waitingFor = outcome;
  else {
    slot.waitingFor = null;
    slot.decided = outcome;
    if (memory.allocated && isOf(memory.allocated, outcome)) setAlarm(context, "elections", null);
    announce(context, outcome);
  }
  metrics.decide.anchor.set(anchor.number);
  metrics.decide.planned.set(slot.decided ? 1 : 0);
  return memory.allocating?.failure === null ? memory.allocating : null;
}

/** Tells a person where elections took longer than the slot that they were for: money then had to wait for another slot. */
function noteEnd(context: Context, { anchor, decided, waitingFor }: Slot): void {
  if (decided || waitingFor !== ELECTIONS) return;
  context.metrics.decide.unplanned.inc();
  setAlarm(context, "elections", `the slot of anchor ${anchor.number} ended before its elections: it has no plan`);
}

/** The plan, or what it waits for. A node that can't serve the pair's state only delays the plan, not the rest. */
async function decideAt(context: Context, slotAnchor: SlotAnchor): Promise<Decided | string> {
  const { ethereum, kusama, deployment, store } = context;
  const deadline = pairingDeadline(slotAnchor, deployment.policy.pairingMarginSeconds);
  const paired = await ethereum.pairedBlock(deadline);
  if (!paired) return `a finalized Ethereum block after second ${deadline}`;
  if (paired.number < deployment.ethereum.birth) return "an anchor that is younger than the contracts";
  const anchor: Anchor = { ...slotAnchor, ethereum: paired };
  try {
    const { flows, held } = store;
    const sources = { kusama, ethereum, flows, held, birth: deployment.ethereum.birth };
    const situation = await readSituation(sources, anchor, deployment.policy);
    const nominations = nominationsFor(context, situation);
    if (nominations === "under way") return ELECTIONS;
    const plan = decidePlan({ ...situation, nominations });
    return { anchor, plan, sweeps: plan.paused ? [] : await sweepsAt(context, anchor) };
  } catch (error) {
    if (error instanceof RetryableError) return `state of the anchor: ${error.message}`;
    throw error;
  }
}

/**
 * Whom to nominate, null where nothing is due. After a start it is worked out in any case: so this operator can say of each
 * validator why it gets so much, long before the era's review comes. The plan then has no need of it, and does not wait.
 */
function nominationsFor(context: Context, situation: Situation): Nominations | null | "under way" {
  const { memory } = context;
  if (nominationsDue(situation)) {
    const found = allocated(context, situation);
    return found ? nominationsOf(found) : "under way";
  }
  const { allocating } = memory;
  const begun = allocating && (allocating.failure === null || isOf(allocating, situation));
  if (memory.allocated === null && !begun && hasStake(situation)) memory.allocating = allocate(context, situation);
  return null;
}

/**
 * Worked out once for an anchor and the block paired with it, however often the plan then waits for something else; null while that goes on
 * beside the cycles, since it takes seconds and deposits are to be minted meanwhile. Throws what it failed with, once: the
 * next call begins anew.
 */
function allocated(context: Context, situation: Situation): Allocated | null {
  const { memory } = context;
  if (memory.allocated && isOf(memory.allocated, situation)) return memory.allocated;
  if (!memory.allocating || !isOf(memory.allocating, situation)) memory.allocating = allocate(context, situation);
  const { failure } = memory.allocating;
  if (!failure) return null;
  memory.allocating = null;
  throw failure;
}

const isOf = (known: { readonly anchor: Anchor }, { anchor }: { readonly anchor: Anchor }): boolean =>
  sameBlock(known.anchor, anchor) && sameBlock(known.anchor.ethereum, anchor.ethereum);

function allocate({ memory, kusama, metrics, log, ...context }: Context, situation: Situation): Allocating {
  const { anchor } = situation;
  const end = metrics.decide.allocating.startTimer();
  const ask: Allocate = facts => context.allocate(facts, () => memory.allocating === work);
  const found = allocateAt(kusama, ask, situation).finally(end);
  const work: Allocating = {
    anchor,
    failure: null,
    ended: found.then(
      known => {
        // Another anchor's may have been begun since, or the memory lost.
        if (memory.allocating !== work) return;
        memory.allocated = { anchor, targets: situation.ethereum.targets.version, ...known };
        memory.allocating = null;
      },
      (error: unknown) => {
        work.failure = error instanceof Error ? error : new Error(String(error));
        log.warn(`no allocation of anchor ${anchor.number}: ${work.failure.message}`);
      },
    ),
  };
  return work;
}

function announce(context: Context, { plan, sweeps }: Decided): void {
  const { log, metrics, deployment } = context;
  metrics.decide.operations.set(plan.operations.length);
  metrics.decide.sequence.set(plan.sequence);
  metrics.decide.owedToOperators.set(Number(plan.reasons.owedToOperators));
  setAlarm(context, "plan", plan.alarms.length ? plan.alarms.join("; ") : null);
  if (hasWork(plan, sweeps) || plan.report || plan.finalization || plan.parking) {
    const steps = explainPlan(plan, sweeps, deployment.kusama);
    log.info({ anchor: plan.anchor.number, sequence: plan.sequence, steps }, "plan");
  }
}
