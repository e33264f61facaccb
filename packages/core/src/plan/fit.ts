import { type Planck, saturatingSub } from "../amounts.ts";
import type { Money } from "./money.ts";
import type { Operation, PlanFacts } from "./types.ts";

/** Millionths: all of the weight that a plan may have. */
const WHOLE = 1_000_000;

/** The operations in the order of what matters most: what does not fit waits for a later slot. */
export interface Wanted {
  readonly takeBack: readonly Operation[];
  readonly outgoing: readonly Extract<Operation, { kind: "pay" | "return" | "refund" }>[];
  /** In their order; each step is done whole or not at all. */
  readonly steps: readonly (readonly Operation[])[];
}

/**
 * As much of a plan as fits into one call. Taking back may fill a half of it. Where that is not all, only what can be paid
 * from money that is at hand then is paid, and nothing is moved between ledgers whose state is only half known.
 */
export function cutToFit(facts: PlanFacts, money: Money, wanted: Wanted): Operation[] {
  const { costs } = facts.kusama;
  let left = WHOLE;
  const fits = (operations: readonly Operation[], reserve = 0): boolean => {
    const cost = operations.reduce((total, operation) => total + costs[operation.kind], 0);
    if (cost > left - reserve) return false;
    left -= cost;
    return true;
  };
  const takeBack = takeWhile(wanted.takeBack, operation => fits([operation], WHOLE / 2));
  const complete = takeBack.length === wanted.takeBack.length;
  let hand = money.liquid - (complete ? 0n : beyondReach(facts, new Set(takeBack)));
  const outgoing = takeWhile(wanted.outgoing, each => {
    hand -= each.amount;
    return hand >= 0n && fits([each]);
  });
  const all = complete && outgoing.length === wanted.outgoing.length;
  const steps = all ? takeWhile(wanted.steps, step => fits(step)) : [];
  return [...takeBack, ...outgoing, ...steps.flat()];
}

/** Free planck of ledgers that are not visited by these operations. */
function beyondReach({ kusama }: PlanFacts, takeBack: ReadonlySet<Operation>): Planck {
  const visited = new Set([...takeBack].map(operation => ("ledger" in operation ? operation.ledger : -1)));
  return kusama.ledgers
    .filter(ledger => ledger.exists && !visited.has(ledger.index))
    .reduce((total, ledger) => total + saturatingSub(ledger.free, kusama.limits.existentialDeposit), 0n);
}

function takeWhile<T>(values: readonly T[], take: (value: T) => boolean): T[] {
  const end = values.findIndex(value => !take(value));
  return values.slice(0, end < 0 ? values.length : end);
}
