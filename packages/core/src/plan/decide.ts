import { saturatingSub, sum } from "../amounts.ts";
import { cutToFit } from "./fit.ts";
import { isKept } from "./ledgers.ts";
import { type Money, readMoney } from "./money.ts";
import { decideNominations } from "./nominate.ts";
import { attestedUntil, decideFinalization, decideParking, decidePayments, decideReturns } from "./queue.ts";
import { decideRefunds } from "./refunds.ts";
import { rateKnowsSlashes } from "./slashes.ts";
import { moveStake } from "./stake.ts";
import type { Operation, Plan, PlanFacts, Reasons, Report } from "./types.ts";

/**
 * The slot's plan: a pure function of the state at the two anchored blocks. In order: take back what has unbonded, pay
 * what is owed, users first and then operators, move stake towards what the queue needs, nominate.
 */
export function decidePlan(facts: PlanFacts): Plan {
  return facts.ethereum.stakingPause === "guardian" ? pausedPlan(facts) : fullPlan(facts);
}

/** While the guardian has paused no money moves, on neither chain (I10): exits stay queued, and what is owed stays owed. */
const pausedPlan = (facts: PlanFacts): Plan => ({
  anchor: { number: facts.anchor.number, hash: facts.anchor.hash },
  attestedUntil: attestedUntil(facts),
  sequence: facts.kusama.sequence,
  operations: [],
  finalization: null,
  report: null,
  parking: null,
  paused: true,
  alarms: ["the guardian has paused: nothing is moved"],
  reasons: { ...reasonsOf(facts, readMoney(facts)), nominate: {} },
});

function fullPlan(facts: PlanFacts): Plan {
  const { anchor, kusama } = facts;
  const money = readMoney(facts);
  const report = decideReport(facts);
  const finalizable = decideFinalization(facts, money, report);
  const returns = decideReturns(facts, money);
  const payments = decidePayments(facts, money);
  const refunds = decideRefunds(facts, money);
  const left = money.spendable - sum(refunds.map(({ amount }) => amount));
  const finalization = finalizable && { ...finalizable, maxAmount: left };
  const stake = moveStake(facts, money);
  const nominating = decideNominations(facts, stake);
  const operations = cutToFit(facts, money, {
    takeBack: takeBack(
      facts,
      [returns, payments, refunds, stake.bond].some(each => each.length > 0),
    ),
    outgoing: [...returns, ...payments, ...refunds],
    steps: [
      ...steps(stake.rebond),
      ...steps(stake.bond),
      ...steps(stake.unbond),
      ...nominating.operations.map(operation => [operation]),
    ],
  });
  return {
    anchor: { number: anchor.number, hash: anchor.hash },
    attestedUntil: attestedUntil(facts),
    sequence: kusama.sequence,
    operations,
    finalization,
    report,
    parking: decideParking(facts, money),
    paused: false,
    alarms: [
      ...(money.shortfall > 0n ? [`liquid money is ${money.shortfall} planck short of what is owed`] : []),
      ...nominating.alarms,
    ],
    reasons: { ...reasonsOf(facts, money), nominate: nominating.reasons },
  };
}

/** Each operation is a step; a ledger that stops nominating does so together with the unbonding behind it. */
function steps(operations: readonly Operation[]): Operation[][] {
  const grouped: Operation[][] = [];
  for (const operation of operations) {
    const last = grouped.at(-1);
    if (last?.at(-1)?.kind === "chill") last.push(operation);
    else grouped.push([operation]);
  }
  return grouped;
}

function reasonsOf({ ethereum }: PlanFacts, money: Money): Omit<Reasons, "nominate"> {
  const [first, last] = [ethereum.waiting[0], ethereum.waiting.at(-1)];
  return {
    waiting: first && last ? { first: first.id, last: last.id, value: money.waiting } : null,
    unlocking: money.unlocking,
    spendable: money.spendable,
    owedToOperators: money.owedToOperators,
    windingDown: ethereum.stakingPause === "winding down",
  };
}

/**
 * Ledgers with a ripe chunk are withdrawn from, one that is still to be paid for past eras in a later slot. Free balance left in a ledger by an earlier slot is collected when the
 * plan spends money, since what it spends may lie there.
 */
function takeBack(facts: PlanFacts, spends: boolean): Operation[] {
  const { kusama, anchor } = facts;
  return kusama.ledgers.flatMap((ledger): Operation[] => {
    if (isKept(ledger, facts)) return [];
    if (ledger.unlocking.some(chunk => chunk.era <= anchor.activeEra)) {
      return [{ kind: "withdraw", ledger: ledger.index, slashingSpans: ledger.slashingSpans }];
    }
    const free = ledger.exists && ledger.free > kusama.limits.existentialDeposit;
    return free && spends ? [{ kind: "collect", ledger: ledger.index }] : [];
  });
}

/**
 * A report is due at the first anchor of an era, once enough eras have passed since the last one was accepted, or at the
 * next era where there is news of a slash: exits wait for it.
 */
function decideReport(facts: PlanFacts): Report | null {
  const { anchor, kusama, ethereum, history, policy } = facts;
  const { lastReport } = ethereum;
  const erasToWait = rateKnowsSlashes(facts) ? policy.erasPerReport : 1;
  if (!anchor.startsEra || anchor.activeEra - lastReport.era < erasToWait) return null;
  return {
    previousNumber: lastReport.number,
    previousHash: lastReport.hash,
    number: anchor.number,
    hash: anchor.hash,
    era: anchor.activeEra,
    rewards: history.rewards,
    slashes: history.slashes,
    provisions: kusama.pendingSlashes,
    costs: saturatingSub(history.costs, ethereum.costsSetAside),
  };
}
