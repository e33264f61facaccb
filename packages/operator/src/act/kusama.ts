import type { BlockRef, EthereumBlock } from "@aksm/core";
import { type Context, noteUnsigned, setAlarm } from "../daemon/context.ts";
import type { Heads } from "../daemon/heads.ts";
import type { Memory } from "../daemon/memory.ts";
import { describeAct } from "../decide/describe.ts";
import { current, decideKusamaAct, hasWork, type KusamaActFacts, payoutTurn, quittersOf } from "../decide/kusama.ts";
import { RefusedError, SignerError } from "../errors.ts";
import { stateAt } from "../observe/ethereum.ts";
import type { KusamaAct, Opening, PendingPayout } from "../ports.ts";

/** For so many slots the openings of an operator that cancelled one are not waited for. */
const DISTRUSTED_SLOTS = 100;
/** After this many blocks a transaction that is not in finalized state no longer holds the next one back. */
const GIVE_UP_AFTER = 8;

/** At most one transaction for the head, signed with the nonce of the head's own state. */
export async function kusamaDuty(context: Context, { kusama: head, ethereum }: Heads): Promise<void> {
  const { kusama, memory, dryRun } = context;
  if (dryRun || memory.hold !== null || memory.actedAt >= head.number) return;
  if (await isPending(context, head)) return;
  const facts = await readFacts(context, head, ethereum);
  const act = decideKusamaAct(facts) ?? (await decidePayout(context, head, facts));
  if (!act) {
    noteUnsigned(context, "kusama", null);
    return;
  }
  await submit(context, head, act, await kusama.nonce(head.hash));
}

async function isPending({ kusama, memory }: Context, head: BlockRef): Promise<boolean> {
  const { pending } = memory;
  if (!pending) return false;
  const gone = head.number - pending.at >= GIVE_UP_AFTER || (await kusama.nonce(head.hash)) > pending.nonce;
  if (gone) memory.pending = null;
  return !gone;
}

/** Reads no more than the decision needs: in most blocks, nothing. */
async function readFacts(context: Context, head: BlockRef, ethereum: EthereumBlock): Promise<KusamaActFacts> {
  const { kusama, memory, deployment, self } = context;
  const slot = memory.slot;
  const { plan = null, sweeps = [] } = slot?.decided ?? {};
  const busy = plan !== null && (hasWork(plan, sweeps) || memory.mayHaveOpenings);
  if (slot && busy && (slot.guard === null || slot.guard <= plan.sequence)) {
    slot.guard = await kusama.sequence(head.hash);
  }
  const sequence = slot?.guard ?? plan?.sequence ?? 0;
  const { failedAt } = memory;
  const isDue = busy && current({ plan, sequence, failedAt }) !== null;
  const look = memory.mayHaveOpenings || isDue;
  const openings = look ? await kusama.openings(head.hash, plan) : [];
  if (look) noteOpenings(context, openings);
  if (plan) noteQuitters(context, { head: head.number, anchor: plan.anchor.hash, sequence, all: openings });
  return {
    head: head.number,
    index: self.index,
    committee: deployment.operators.map(operator => operator.kusama),
    threshold: deployment.threshold,
    slotBlocks: deployment.policy.slotBlocks,
    plan,
    // The plan knows the pause of its anchor; the guardian may have paused since.
    paused: isDue && (await stateAt(context, ethereum)).stakingPause === "guardian",
    sweeps,
    sequence,
    openings,
    quitters: new Set(memory.quitters.keys()),
    failedAt,
    payouts: [],
    payoutLimit: 0,
    eraStart: head.number,
    pending: false,
  };
}

function noteOpenings(context: Context, openings: readonly Opening[]): void {
  context.memory.mayHaveOpenings = openings.length > 0;
  const odd = openings.filter(opening => !opening.understood);
  setAlarm(
    context,
    "opening",
    odd.map(({ callHash, depositor }) => `${depositor} opened ${callHash}, which is not understood`).join("; ") || null,
  );
}

/** An opening that vanished while its plan stood, and was not made in vain, was cancelled by whoever had opened it. */
function noteQuitters({ memory, deployment, log }: Context, now: NonNullable<Memory["openings"]>): void {
  const { head } = now;
  const before = memory.openings;
  memory.openings = now;
  const forgotten = head - DISTRUSTED_SLOTS * deployment.policy.slotBlocks;
  for (const [account, since] of memory.quitters) if (since < forgotten) memory.quitters.delete(account);
  if (before?.anchor !== now.anchor || before.sequence !== now.sequence || memory.failedAt >= before.head) return;
  for (const account of quittersOf(before.all, now.all)) {
    if (!memory.quitters.has(account)) log.warn({ operator: account }, "cancelled what others were to approve");
    memory.quitters.set(account, head);
  }
}

/**
 * Rewards are looked up only when it may be this operator's turn for an ended era, until none are left, and again only where
 * they can have changed: in another era, and once somebody paid a page of ours out. Pages that the chain refuses stay.
 */
async function decidePayout(context: Context, head: BlockRef, facts: KusamaActFacts): Promise<KusamaAct | null> {
  const { kusama, memory, store } = context;
  const block = await store.flows.block(head.number);
  if (!block) return null;
  const eraStart = (await store.flows.eraStart(block.activeEra, head.number))?.number ?? head.number;
  const placed = { ...facts, eraStart };
  const first = Math.max(memory.payoutsFrom, (await store.flows.firstEra()) ?? block.activeEra);
  const eras = Array.from({ length: Math.max(0, block.activeEra - first) }, (_, i) => first + i);
  if (!eras.some(era => head.number >= payoutTurn(placed, era))) return null;
  if (memory.payouts?.era !== block.activeEra) memory.payouts = null;
  memory.payouts ??= { era: block.activeEra, pages: await kusama.pendingPayouts(head.hash, eras) };
  const payouts = memory.payouts.pages;
  memory.payoutsFrom = Math.min(block.activeEra, ...payouts.map(payout => payout.era));
  const untried = withoutTried(memory.payoutsTried, payouts, block.activeEra);
  if (!untried.length) return null;
  return decideKusamaAct({ ...placed, payouts: untried, payoutLimit: await kusama.payoutLimit(head.hash) });
}

/** One that the chain refuses costs a fee in an era, and holds no other back. */
function withoutTried(tried: Map<string, number>, payouts: readonly PendingPayout[], era: number): PendingPayout[] {
  for (const [page, at] of tried) if (at < era) tried.delete(page);
  return payouts.filter(payout => !tried.has(pageOf(payout)));
}

const pageOf = ({ era, validator, page }: PendingPayout): string => `${era}/${validator}/${page}`;

async function noteTried({ memory, store }: Context, head: BlockRef, act: KusamaAct): Promise<void> {
  const block = act.kind === "payout" ? await store.flows.block(head.number) : null;
  if (act.kind !== "payout" || !block) return;
  for (const payout of act.payouts) memory.payoutsTried.set(pageOf(payout), block.activeEra);
}

async function submit(context: Context, head: BlockRef, act: KusamaAct, nonce: number): Promise<void> {
  const { kusama, memory, metrics, log, deployment } = context;
  const cause = describeAct(act, deployment.kusama);
  memory.actedAt = head.number;
  memory.pending = { nonce, at: head.number };
  if (act.kind === "open") memory.mayHaveOpenings = true;
  try {
    const transaction = await kusama.submit(act, { at: head, nonce });
    noteUnsigned(context, "kusama", null);
    await noteTried(context, head, act);
    metrics.act.kusama.inc({ act: act.kind, outcome: "sent" });
    log.info({ chain: "kusama", act: act.kind, head: head.number, nonce, transaction }, cause);
  } catch (error) {
    const isUnsigned = error instanceof SignerError;
    if (!isUnsigned && !(error instanceof RefusedError)) throw error;
    memory.pending = null;
    if (isUnsigned) noteUnsigned(context, "kusama", error.message);
    metrics.act.kusama.inc({ act: act.kind, outcome: isUnsigned ? "unsigned" : "refused" });
    log.warn({ chain: "kusama", act: act.kind, head: head.number, nonce, refusal: error.message }, cause);
  }
}
