import { compareBigint, max, min, mulDivUp, type Planck, saturatingSub, sum } from "../amounts.ts";
import type { LedgerState, StakingLimits } from "../chain.ts";
import { type Money, withGrowth } from "./money.ts";
import type { Operation, Situation } from "./types.ts";

/** Where the stake should move in this slot: at most one of the three is above 0, except bond together with rebond. */
export interface StakeMoves {
  readonly bond: Planck;
  readonly rebond: Planck;
  readonly unbond: Planck;
}

/**
 * Fresh money first covers waiting requests; what is beyond them is bonded. Where requests are covered by more than
 * they need, stake that is unbonding is bonded again; where they are not covered, stake is unbonded. Between the two
 * thresholds nothing moves. What is set aside for operators comes after all requests: it is unbonded beside them, or by
 * itself once it is worth a move. Where governance winds the pool down all stake is unbonded, and none is bonded.
 */
export function decideMoves({ policy, kusama, anchor, ethereum }: Situation, money: Money): StakeMoves {
  if (ethereum.stakingPause === "winding down") {
    return { bond: 0n, rebond: 0n, unbond: sum(kusama.ledgers.map(ledger => ledger.active)) };
  }
  const worthwhile = (amount: Planck): Planck => (amount >= policy.minimumMove ? amount : 0n);
  const needed = withGrowth(money.waiting, policy.exitGrowthPpm.high) + money.owedToOperators;
  const covered = money.spendable + money.unlocking;
  const least = withGrowth(money.waiting, policy.exitGrowthPpm.low);
  if (covered < least || worthwhile(saturatingSub(least + money.owedToOperators, covered)) > 0n) {
    return { bond: 0n, rebond: 0n, unbond: needed - covered };
  }
  const bond = worthwhile(saturatingSub(money.spendable, needed));
  const rebondable = sum(kusama.ledgers.map(ledger => unripe(ledger, anchor.activeEra)));
  const surplus = min(saturatingSub(covered - bond, needed), rebondable);
  const band = withGrowth(money.waiting, policy.exitGrowthPpm.high) - money.waiting;
  return { bond, rebond: surplus > band ? worthwhile(surplus) : 0n, unbond: 0n };
}

/** Planck of the ledger that are still unbonding: the ripe rest is withdrawn by the very same call. */
const unripe = (ledger: LedgerState, activeEra: number): Planck =>
  sum(ledger.unlocking.filter(chunk => chunk.era > activeEra).map(chunk => chunk.value));

/**
 * True where withdrawing would take the ledger off the chain: nothing goes on unbonding and what is left could not
 * nominate.
 */
export const isLeaving = (ledger: LedgerState, activeEra: number, limits: StakingLimits): boolean =>
  ledger.unlocking.length > 0 && unripe(ledger, activeEra) === 0n && ledger.active < leastOf(limits);

/**
 * True where the ledger would leave the chain before it was paid for past eras. Its withdrawal waits for a slot: anyone
 * pays rewards out, and operators do within blocks.
 */
export const isKept = (ledger: LedgerState, { anchor, kusama, history }: Situation): boolean =>
  history.unclaimed.has(ledger.index) && isLeaving(ledger, anchor.activeEra, kusama.limits);

/** True where this plan takes the ledger off the chain; whatever is bonded into it by the same call begins a new one. */
export const isReaped = (ledger: LedgerState, facts: Situation): boolean =>
  isLeaving(ledger, facts.anchor.activeEra, facts.kusama.limits) && !isKept(ledger, facts);

/** Parts of the lowest stake of the last election that a ledger should have, so that it is not left out of the next. */
const SAFE = { parts: 12n, of: 10n } as const;

/** The least with which the chain lets a ledger nominate. */
export const leastBond = ({ kusama }: Situation): Planck => leastOf(kusama.limits);

const leastOf = (limits: StakingLimits): Planck => max(limits.minNominatorBond, limits.existentialDeposit);

/** The floor, planck: a ledger with less may be left out of the next election and then earns nothing. Rounded up. */
export const floorOf = (facts: Situation): Planck =>
  max(leastBond(facts), mulDivUp(facts.kusama.limits.lowestActiveStake, SAFE.parts, SAFE.of));

/**
 * What a ledger may give up without being emptied. One above the floor stays at it. One below it already may go down to
 * what the chain asks: emptying it would cost more than it can lose, and the lowest stake may be its own.
 */
const spare = (ledger: LedgerState, least: Planck, floor: Planck): Planck =>
  saturatingSub(ledger.active, ledger.active >= floor ? floor : least);

export const byActiveAscending = (a: LedgerState, b: LedgerState): number =>
  compareBigint(a.active, b.active) || a.index - b.index;

/**
 * Unbonds `amount` from the largest ledgers first, in at most one batch per ledger and era, leaving each what keeps it
 * in the elections. What that can't cover is taken by emptying whole ledgers, smallest first. A ledger whose chunks are
 * all taken is left out; its turn comes when one of them is ripe.
 */
export function unbondAcross(facts: Situation, amount: Planck): Operation[] {
  const { limits, ledgers } = facts.kusama;
  const { activeEra } = facts.anchor;
  const unlockEra = activeEra + limits.bondingDuration;
  const [least, floor] = [leastBond(facts), floorOf(facts)];
  const usable = ledgers.filter(
    ledger =>
      ledger.active > 0n &&
      // Ripe chunks are withdrawn by the same call, before it unbonds.
      ledger.unlocking.filter(chunk => chunk.era > activeEra).length < limits.maxUnlockingChunks &&
      !ledger.unlocking.some(chunk => chunk.era >= unlockEra),
  );
  const taken = new Map<number, Planck>();
  let left = amount;
  for (const ledger of usable.toSorted((a, b) => byActiveAscending(b, a))) {
    const part = min(left, spare(ledger, least, floor));
    if (part > 0n) taken.set(ledger.index, part);
    left -= part;
  }
  for (const ledger of usable.toSorted(byActiveAscending)) {
    if (left === 0n) break;
    left = saturatingSub(left, ledger.active - (taken.get(ledger.index) ?? 0n));
    taken.set(ledger.index, ledger.active);
  }
  return usable.flatMap(ledger => {
    const part = taken.get(ledger.index);
    if (part === undefined) return [];
    const unbond: Operation = { kind: "unbond", ledger: ledger.index, amount: part };
    return part === ledger.active && ledger.nominations ? [{ kind: "chill", ledger: ledger.index }, unbond] : [unbond];
  });
}

/** Bonds stake again that is still unbonding, from the ledgers with the most of it first. */
export function rebondAcross(facts: Situation, amount: Planck): Operation[] {
  const unlocking = (ledger: LedgerState): Planck => unripe(ledger, facts.anchor.activeEra);
  let left = amount;
  const operations: Operation[] = [];
  for (const ledger of facts.kusama.ledgers.toSorted(
    (a, b) => compareBigint(unlocking(b), unlocking(a)) || a.index - b.index,
  )) {
    const part = min(left, unlocking(ledger));
    if (part === 0n || ledger.active + part < leastBond(facts)) continue;
    operations.push({ kind: "rebond", ledger: ledger.index, amount: part });
    left -= part;
  }
  return operations;
}
