import { min, mulDivDown, type Planck, saturatingSub, sum } from "../amounts.ts";
import { type Money, withGrowth } from "./money.ts";
import { finalizableAtMost } from "./queue.ts";
import type { Operation, PlanFacts } from "./types.ts";

/**
 * What operators get back of the fees that they paid, of the money that was set aside for it: each its part by what it is
 * still to get, rounded down, and no more than that. At the first block of an era only, so that one which Kusama refused is
 * tried again once in an era and not in every slot.
 */
export function decideRefunds(facts: PlanFacts, money: Money): Extract<Operation, { kind: "refund" }>[] {
  const { anchor, ethereum, history, policy } = facts;
  if (!anchor.startsEra) return [];
  const refundable = beyondUsers(facts, money);
  const claimed = sum(history.claims.map(({ amount }) => amount));
  return history.claims.flatMap(claim => {
    const amount = claimed <= refundable ? claim.amount : mulDivDown(refundable, claim.amount, claimed);
    if (amount < policy.minimumRefund) return [];
    return [{ kind: "refund", operator: claim.operator, amount, upTo: ethereum.lastReport.number }];
  });
}

/**
 * Users come first: what is owed to them, what this plan or an older one finalizes, and all who wait, as far as neither this money
 * nor what is unbonding covers them.
 *
 * What this slot itself finalizes is not enough. An older plan's finalization is carried out up to six hours after its own block,
 * beside this plan: it counts on money that this one sees too, for requests that still wait in this one's state, and this
 * plan may finalize none of them, as while an offence is queued. What was ripe then is ripe now, and plans between the two
 * bond nothing that those who wait need, so all that fits into what is at hand stays for them.
 */
function beyondUsers(facts: PlanFacts, money: Money): Planck {
  const atHand = saturatingSub(money.spendable, finalizableAtMost(facts, money));
  const needed = withGrowth(money.waiting, facts.policy.exitGrowthPpm.high);
  const uncommitted = saturatingSub(money.spendable + money.unlocking, needed);
  return min(money.owedToOperators, min(atHand, uncommitted));
}
