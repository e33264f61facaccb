import { decideMoves, rebondAcross, unbondAcross } from "./ledgers.ts";
import type { Money } from "./money.ts";
import { bondInto } from "./spread.ts";
import type { Operation, Situation } from "./types.ts";

/** What the plan does with the ledgers' stake, in this order. */
export interface StakeOperations {
  readonly rebond: readonly Operation[];
  readonly bond: readonly Operation[];
  readonly unbond: readonly Operation[];
}

/** The operations behind `decideMoves`. */
export function moveStake(facts: Situation, money: Money): StakeOperations {
  const moves = decideMoves(facts, money);
  return {
    rebond: moves.rebond > 0n ? rebondAcross(facts, moves.rebond) : [],
    bond: moves.bond > 0n ? bondInto(facts, moves.bond) : [],
    unbond: moves.unbond > 0n ? unbondAcross(facts, moves.unbond) : [],
  };
}
