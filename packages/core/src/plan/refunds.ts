import { min, mulDivDown, type Planck, saturatingSub, sum } from "../amounts.ts";
import { type Money, withGrowth } from "./money.ts";
import { dueAtMost } from "./queue.ts";
import type { Finalization, Operation, PlanFacts } from "./types.ts";

/**
 * What operators get back of the fees that they paid, of the money that was set aside for it: each its part by what it is
 * still to get, rounded down, and no more than that. At the first block of an era only, so that one which Kusama refused is
 * tried again once in an era and not in every slot.
 */
export function decideRefunds(
  facts: PlanFacts,
  money: Money,
  finalization: Finalization | null,
): Extract<Operation, { kind: "refund" }>[] {
  const { anchor, ethereum, history, policy } = facts;
  if (!anchor.startsEra) return [];
  const refundable = beyondUsers(facts, money, finalization);
  const claimed = sum(history.claims.map(({ amount }) => amount));
  return history.claims.flatMap(claim => {
    const amount = claimed <= refundable ? claim.amount : mulDivDown(refundable, claim.amount, claimed);
    if (amount < policy.minimumRefund) return [];
    return [{ kind: "refund", operator: claim.operator, amount, upTo: ethereum.lastReport.number }];
  });
}

/**
 * Users come first: what is owed to them, what the slot finalizes, and all who wait, as far as neither this money nor what
 * is unbonding covers them.
 */
function beyondUsers(facts: PlanFacts, money: Money, finalization: Finalization | null): Planck {
  const atHand = saturatingSub(money.spendable, finalization ? dueAtMost(facts, finalization) : 0n);
  const needed = withGrowth(money.waiting, facts.policy.exitGrowthPpm.high);
  const uncommitted = saturatingSub(money.spendable + money.unlocking, needed);
  return min(money.owedToOperators, min(atHand, uncommitted));
}
