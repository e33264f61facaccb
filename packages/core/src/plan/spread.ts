import { max, min, mulDivUp, type Planck, saturatingSub, sum } from "../amounts.ts";
import type { LedgerState } from "../chain.ts";
import { byActiveAscending, floorOf, isReaped, leastBond } from "./ledgers.ts";
import type { Operation, Situation } from "./types.ts";

/** Ledgers count as even where they differ by less than the mean's part of this many. */
const EVEN = 100n;

type Bonding = Extract<Operation, { kind: "bond" | "bondExtra" }>;

/**
 * Bonds `amount`: ledgers below the floor are lifted to it, then those below the mean to that, the one with the least
 * first, so that few operations keep the stake even; a rest that is not worth an operation goes to the last one of them.
 * New ledgers are begun as far as they and those that stand reach the floor afterwards. The first one is begun with twice
 * what the chain lets nominate: there the alternative is to earn nothing for sure.
 */
export function bondInto(facts: Situation, amount: Planck): Bonding[] {
  // What a withdrawal takes off the chain counts for nothing here.
  const ledgers = facts.kusama.ledgers.map(each =>
    isReaped(each, facts) ? { ...each, active: 0n, bonded: false } : each,
  );
  const standing = ledgers.filter(ledger => ledger.active > 0n);
  const unused = ledgers.filter(ledger => ledger.active === 0n);
  const least = leastBond(facts);
  const floor = max(2n * least, floorOf(facts));
  const fresh = unused.slice(0, room(standing, unused.length, amount, floor));
  if (!standing.length && !fresh.length) fresh.push(...(amount >= 2n * least ? unused.slice(0, 1) : []));
  const open = [...standing, ...fresh];
  if (!open.length) return [];
  const parts = split(open.toSorted(byActiveAscending), amount, floor, facts.policy.minimumMove);
  return open
    .toSorted((a, b) => a.index - b.index)
    .flatMap(ledger => {
      const part = parts.get(ledger.index) ?? 0n;
      // The chain takes no more stake for a ledger that it leaves below what may be bonded.
      return part > 0n && ledger.active + part >= least ? [bonding(facts, ledger, part)] : [];
    });
}

/** Parts of `amount` by ledger: first what each lacks to the floor, then what it lacks to the mean. */
function split(
  ascending: readonly LedgerState[],
  amount: Planck,
  floor: Planck,
  minimumMove: Planck,
): ReadonlyMap<number, Planck> {
  const mean = mulDivUp(sum(ascending.map(ledger => ledger.active)) + amount, 1n, BigInt(ascending.length));
  const worthwhile = max(minimumMove, mean / EVEN);
  const parts = new Map<number, Planck>();
  let left = amount;
  const give = (ledger: LedgerState, part: Planck): void => {
    parts.set(ledger.index, (parts.get(ledger.index) ?? 0n) + part);
    left -= part;
  };
  for (const ledger of ascending) give(ledger, min(left, saturatingSub(floor, ledger.active)));
  for (const ledger of ascending) {
    const lacking = saturatingSub(mean, ledger.active + (parts.get(ledger.index) ?? 0n));
    give(ledger, left < lacking + worthwhile ? left : lacking);
  }
  return parts;
}

/** How many ledgers may be begun, where `amount` lifts the others to the floor first. */
function room(standing: readonly LedgerState[], unused: number, amount: Planck, floor: Planck): number {
  const beyond = saturatingSub(amount, sum(standing.map(ledger => saturatingSub(floor, ledger.active))));
  const most = beyond / floor;
  return most < BigInt(unused) ? Number(most) : unused;
}

/** A ledger that does not exist on the chain is given its existential deposit beside the stake. */
const bonding = (facts: Situation, ledger: LedgerState, amount: Planck): Bonding => ({
  kind: ledger.bonded ? "bondExtra" : "bond",
  ledger: ledger.index,
  account: ledger.account,
  transfer: amount + (ledger.exists ? 0n : facts.kusama.limits.existentialDeposit),
  amount,
});
