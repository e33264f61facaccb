import { type Anchor, type BlockRef, type Nominations, pairingDeadline, type Situation } from "@aksm/core";
import { decidePlan, nominationsDue } from "@aksm/core/plan";
import { type Context, setAlarm } from "../daemon/context.ts";
import type { Decided } from "../daemon/memory.ts";
import { RetryableError } from "../errors.ts";
import { type SlotAnchor, sameBlock } from "../observe/anchor.ts";
import { watchCustody } from "../observe/custody.ts";
import { readSituation } from "../observe/facts.ts";
import { type Allocated, allocateAt, hasStake, nominationsOf } from "../observe/nominations.ts";
import { anchorAt } from "../observe/slot.ts";
import { sweepsAt } from "../observe/sweeps.ts";
import { explainPlan } from "./describe.ts";
import { hasWork } from "./kusama.ts";

/** Finds the slot of the head and, once per anchor, its plan. Leaves the plan open while its pair can't be read. */
export async function decideDuty(context: Context, head: BlockRef): Promise<void> {
  const { memory, deployment, store, metrics } = context;
  const anchor = await anchorAt(store.flows, head, deployment.policy);
  if (!anchor) {
    memory.slot = null;
    return;
  }
  if (!sameBlock(memory.slot?.anchor, anchor)) {
    await watchCustody(context, head);
    memory.slot = { anchor, decided: null, waitingFor: null, guard: null };
  }
  const slot = memory.slot;
  if (!slot || slot.decided) return;
  const outcome = await decideAt(context, anchor);
  if (typeof outcome === "string") slot.waitingFor = outcome;
  else {
    slot.waitingFor = null;
    slot.decided = outcome;
    announce(context, outcome);
  }
  metrics.decide.anchor.set(anchor.number);
  metrics.decide.planned.set(slot.decided ? 1 : 0);
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
    const plan = decidePlan({ ...situation, nominations: await nominationsFor(context, situation) });
    return { anchor, plan, sweeps: plan.paused ? [] : await sweepsAt(context, anchor) };
  } catch (error) {
    if (error instanceof RetryableError) return `state of the anchor: ${error.message}`;
    throw error;
  }
}

/**
 * Whom to nominate, null where nothing is due. After a start it is worked out in any case: so this operator can say of each
 * validator why it gets so much, long before the era's review comes. The plan then has no need of it, and does not wait for a
 * node that can't tell.
 */
async function nominationsFor(context: Context, situation: Situation): Promise<Nominations | null> {
  if (nominationsDue(situation)) return nominationsOf(await allocated(context, situation));
  if (context.memory.allocated !== null || !hasStake(situation)) return null;
  try {
    await allocated(context, situation);
  } catch (error) {
    if (!(error instanceof RetryableError)) throw error;
    context.log.warn(`no allocation of anchor ${situation.anchor.number}: ${error.message}`);
  }
  return null;
}

/** Worked out once for an anchor and the block paired with it, however often the plan then waits for something else. */
async function allocated({ memory, kusama, allocate, metrics }: Context, situation: Situation): Promise<Allocated> {
  const { anchor } = situation;
  const known = memory.allocated;
  if (known && sameBlock(known.anchor, anchor) && sameBlock(known.anchor.ethereum, anchor.ethereum)) return known;
  const end = metrics.decide.allocating.startTimer();
  const found = await allocateAt(kusama, allocate, situation);
  end();
  memory.allocated = { anchor, targets: situation.ethereum.targets.version, ...found };
  return found;
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
