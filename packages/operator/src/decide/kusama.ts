import type { AccountId, EvmAddress, Plan } from "@aksm/core";
import type { KusamaAct, Opening, PendingPayout } from "../ports.ts";
import { rankOf, slotNumber } from "./rank.ts";

/** Everything that decides the one transaction of a finalized head. */
export interface KusamaActFacts {
  readonly head: number;
  /** Own place in the committee, and the committee's Kusama accounts in its order. */
  readonly index: number;
  readonly committee: readonly AccountId[];
  readonly threshold: number;
  readonly slotBlocks: number;
  /** Own plan of the current slot; null while it can't be known yet. */
  readonly plan: Plan | null;
  /** True where the guardian has paused since the plan's anchor: it is neither opened nor approved. */
  readonly paused: boolean;
  /** Whose deposit addresses this operator would sweep beside it. */
  readonly sweeps: readonly EvmAddress[];
  /** The guard's number at the head. */
  readonly sequence: number;
  readonly openings: readonly Opening[];
  /** Operators that have cancelled what they had opened for a plan that still stood: theirs are not waited for. */
  readonly quitters: ReadonlySet<AccountId>;
  readonly payouts: readonly PendingPayout[];
  /** Last block in which a call of the pool failed; −1 where none is known. */
  readonly failedAt: number;
  /** Pages of exposures that fit one transaction. */
  readonly payoutLimit: number;
  /** First block of the active era at the head; payouts of ended eras wait from there. */
  readonly eraStart: number;
  /** True while an own transaction is neither in finalized state nor given up. */
  readonly pending: boolean;
}

/** Approve, else open, else tidy up, else pay rewards out; null for nothing. */
export function decideKusamaAct(facts: KusamaActFacts): KusamaAct | null {
  if (facts.pending) return null;
  const plan = facts.paused ? null : current(facts);
  const earliest = plan ? facts.openings.filter(opening => isTrusted(facts, opening)).toSorted(byAge)[0] : undefined;
  if (earliest) {
    if (isMyApproval(facts, earliest)) return { kind: "approve", opening: earliest };
  } else if (
    plan &&
    hasWork(plan, facts.sweeps) &&
    facts.head >= plan.anchor.number + slotRank(facts, facts.index, plan)
  ) {
    return { kind: "open", plan, sweeps: facts.sweeps };
  }
  const stale = facts.plan && facts.openings.find(opening => isMineAndStale(facts, opening));
  if (stale) return { kind: "cancel", opening: stale };
  const due = facts.payouts.filter(payout => facts.head >= payoutTurn(facts, payout.era));
  return due.length ? { kind: "payout", payouts: due.toSorted(byEra).slice(0, facts.payoutLimit) } : null;
}

const isTrusted = ({ quitters }: KusamaActFacts, { matches, depositor }: Opening): boolean =>
  matches && !quitters.has(depositor);

/**
 * Who opened a call of the plan and closed it again before it was made: `before` and `now` are the openings at two heads
 * with the same plan and the same number of the guard. No honest operator does so; it stalls whoever approves it.
 */
export const quittersOf = (before: readonly Opening[], now: readonly Opening[]): AccountId[] => {
  const open = new Set(now.map(({ callHash }) => callHash));
  return before.filter(({ matches, callHash }) => matches && !open.has(callHash)).map(({ depositor }) => depositor);
};

/** True where a call of the pool is worth opening. */
export const hasWork = (plan: Plan, sweeps: readonly EvmAddress[]): boolean =>
  plan.operations.length > 0 || sweeps.length > 0;

/**
 * The plan while its call was neither made in this slot nor tried in vain: what failed once fails again until the next
 * slot's plan knows more.
 */
export const current = ({
  plan,
  sequence,
  failedAt,
}: Pick<KusamaActFacts, "plan" | "sequence" | "failedAt">): Plan | null =>
  plan && plan.sequence === sequence && failedAt <= plan.anchor.number ? plan : null;

/** First head at which this operator pays out the rewards of an era: each rank waits a slot longer. */
export const payoutTurn = (
  facts: Pick<KusamaActFacts, "index" | "committee" | "eraStart" | "slotBlocks">,
  era: number,
): number => facts.eraStart + rankOf(facts.index, BigInt(era), facts.committee.length) * facts.slotBlocks;

const slotRank = ({ committee, slotBlocks }: KusamaActFacts, index: number, plan: Plan): number =>
  rankOf(index, slotNumber(plan.anchor.number, slotBlocks), committee.length);

const byAge = (a: Opening, b: Opening): number => a.height - b.height || a.index - b.index;
const byEra = (a: PendingPayout, b: PendingPayout): number => a.era - b.era;

/**
 * As many operators as approvals are missing go at once, by rank; each further one a block later, so that a failed
 * approval's fee is not spent where nobody is away.
 */
function isMyApproval(facts: KusamaActFacts, opening: Opening): boolean {
  const { committee, plan } = facts;
  const self = committee[facts.index];
  if (!plan || !self || opening.approvals.includes(self)) return false;
  const place = committee
    .map((account, index) => ({ account, rank: slotRank(facts, index, plan) }))
    .filter(({ account }) => !opening.approvals.includes(account))
    .toSorted((a, b) => a.rank - b.rank)
    .findIndex(({ account }) => account === self);
  const missing = facts.threshold - opening.approvals.length;
  return facts.head >= opening.height + Math.max(0, place - missing + 1);
}

/** An own opening that no plan of this slot stands behind gives its deposit back only when it is cancelled. */
const isMineAndStale = (facts: KusamaActFacts, opening: Opening): boolean =>
  opening.depositor === facts.committee[facts.index] && !(current(facts) && opening.matches);
