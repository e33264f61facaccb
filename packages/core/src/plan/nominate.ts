import type { Planck } from "../amounts.ts";
import type { AccountId, LedgerState } from "../chain.ts";
import { effectiveTargets } from "../targets.ts";
import { isReaped, leastBond } from "./ledgers.ts";
import { readMoney } from "./money.ts";
import { moveStake, type StakeOperations } from "./stake.ts";
import type { Operation, PlanFacts, Situation } from "./types.ts";

/** A ledger that may nominate once the plan has moved stake. */
export interface NominatingLedger {
  readonly index: number;
  readonly account: AccountId;
  /** Actively bonded then, planck. */
  readonly stake: Planck;
  /** What it nominates now; empty where it doesn't. */
  readonly targets: readonly AccountId[];
}

interface Standing extends NominatingLedger {
  readonly submittedIn: number;
  /** True where this very plan gives it the stake to nominate. */
  readonly begins: boolean;
}

/**
 * Of so many slots the first is one in which it is looked for whom a ledger may nominate that could nominate nobody before,
 * and in the last one money has its turn.
 */
const ROUND = 3;

/** Ledgers with enough stake to nominate, those included that this very plan begins, by index. None while all is paused. */
export const nominatingLedgers = (facts: Situation): NominatingLedger[] =>
  standings(facts).map(({ submittedIn: _, begins: __, ...ledger }) => ledger);

/**
 * True where the slot's plan may nominate, so that it must be known whom. Finding that out costs tens of thousands of
 * look-ups and elections, so it is asked for in one slot of an era, and besides where a ledger is begun, or nominates for
 * too long, or somebody whom governance does not allow. Where stake stands idle there was nobody to nominate, and most
 * likely there still is nobody: unless others did nominate in this era, that is asked in every third slot.
 *
 * A slot whose elections do not end in it has no plan. So that this holds up no payment for longer than some slots, and no
 * report at all, they are not asked for in every third slot nor in the one that an era's first block begins: whether they
 * are is the chain's state and the slot's number alone, so all operators plan without them there.
 */
export function nominationsDue(facts: Situation): boolean {
  const ledgers = standings(facts);
  if (!ledgers.length) return false;
  if (isReview(facts)) return true;
  if (isForMoney(facts)) return false;
  const due = dueness(facts);
  const isAsked = isIdleSlot(facts) || ledgers.some(({ submittedIn }) => submittedIn >= facts.anchor.activeEra);
  return ledgers.some(ledger => due(ledger) !== null && (isAsked || ledger.targets.length > 0 || ledger.begins));
}

const isIdleSlot = ({ anchor, policy }: Situation): boolean => anchor.number % (ROUND * policy.slotBlocks) === 0;

/** The slot before the idle one, where what it leaves waits for a slot only; and that which may report. */
const isForMoney = ({ anchor, policy }: Situation): boolean =>
  anchor.startsEra ||
  anchor.number % policy.slotBlocks !== 0 ||
  anchor.number % (ROUND * policy.slotBlocks) === (ROUND - 1) * policy.slotBlocks;

/** The first slot after the one that the era itself begins: that may end with the next block, and may report. */
const isReview = ({ anchor, policy, history }: Situation): boolean =>
  history.eraBegan !== null &&
  anchor.number % policy.slotBlocks === 0 &&
  anchor.number > history.eraBegan &&
  anchor.number - history.eraBegan <= policy.slotBlocks;

type Reason =
  | "it nominates nobody yet"
  | "its nominations grow old"
  | "governance does not allow all that it nominates";

/** Why a ledger must nominate now, whatever the era: a ledger does so for governance's sake once in an era. */
function dueness({ anchor, policy, ethereum }: Situation): (ledger: Standing) => Reason | null {
  const effective = effectiveTargets(ethereum.targets);
  return ({ targets, submittedIn }) => {
    if (!targets.length) return "it nominates nobody yet";
    if (anchor.activeEra - submittedIn >= policy.renominateEras) return "its nominations grow old";
    const barred = submittedIn < anchor.activeEra && targets.some(target => !effective(target).allowed);
    return barred ? "governance does not allow all that it nominates" : null;
  };
}

function standings(facts: Situation): Standing[] {
  if (facts.ethereum.stakingPause === "guardian") return [];
  return standing(facts, moveStake(facts, readMoney(facts)));
}

function standing(facts: Situation, { rebond, bond, unbond }: StakeOperations): Standing[] {
  const moved = new Map<number, Planck>();
  for (const operation of [...rebond, ...bond, ...unbond]) {
    if (!("ledger" in operation && "amount" in operation)) continue;
    const amount = operation.kind === "unbond" ? -operation.amount : operation.amount;
    moved.set(operation.ledger, (moved.get(operation.ledger) ?? 0n) + amount);
  }
  return facts.kusama.ledgers
    .map((ledger): Standing => {
      const found = isReaped(ledger, facts) ? NOTHING : ledger;
      const { index, account } = ledger;
      const { targets, submittedIn } = found.nominations ?? { targets: [], submittedIn: 0 };
      const stake = found.active + (moved.get(index) ?? 0n);
      return { index, account, stake, targets, submittedIn, begins: found.active < leastBond(facts) };
    })
    .filter(({ stake }) => stake >= leastBond(facts));
}

/** A ledger that a withdrawal takes off the chain. */
const NOTHING: Pick<LedgerState, "active" | "nominations"> = { active: 0n, nominations: null };

/** What the plan nominates, and why, by ledger. */
export interface Nominating {
  readonly operations: readonly Operation[];
  readonly reasons: Readonly<Record<number, string>>;
  readonly alarms: readonly string[];
}

/**
 * Ledgers nominate what they should where they must, and in the era's review where that is another set than now. Where it is
 * not known what one should, it keeps what it has but for whom governance does not allow, and stops where that leaves nobody:
 * what cannot be computed must not cost the whole ledger's rewards.
 */
export function decideNominations(facts: PlanFacts, stake: StakeOperations): Nominating {
  const { nominations } = facts;
  if (!nominations) return { operations: [], reasons: {}, alarms: idleAlarm(facts, stake) };
  const due = dueness(facts);
  const review = isReview(facts);
  const wanted = new Map(nominations.ledgers.map(each => [each.ledger, each]));
  const operations: Operation[] = [];
  const reasons: Record<number, string> = {};
  const effective = effectiveTargets(facts.ethereum.targets);
  let [idle, keeping] = [0, 0];
  for (const ledger of standing(facts, stake)) {
    const reason = due(ledger);
    const { targets: named, because } = wanted.get(ledger.index) ?? { targets: [], because: "" };
    // As the chain keeps them.
    const targets = named.toSorted();
    if (!targets.length) {
      const kept = ledger.targets.filter(target => effective(target).allowed).toSorted();
      if (kept.length) keeping++;
      if (reason === null) continue;
      if (!kept.length) idle++;
      if (!ledger.targets.length) continue;
      operations.push(
        kept.length
          ? { kind: "nominate", ledger: ledger.index, targets: kept }
          : { kind: "chill", ledger: ledger.index },
      );
      reasons[ledger.index] = reason;
    } else if (reason !== null || (review && targets.join() !== ledger.targets.toSorted().join())) {
      operations.push({ kind: "nominate", ledger: ledger.index, targets });
      reasons[ledger.index] = [reason, because].filter(text => text).join("; ");
    }
  }
  return { operations, reasons, alarms: alarmsOf({ idle, keeping }, nominations.problem ?? "nobody may be nominated") };
}

/** The alarm goes on between the slots in which somebody is looked for. */
function idleAlarm(facts: PlanFacts, stake: StakeOperations): string[] {
  if (facts.ethereum.stakingPause === "guardian") return [];
  const idle = standing(facts, stake).filter(({ targets, begins }) => !targets.length && !begins).length;
  return idle ? [`${idle} ledgers with stake nominate nobody; somebody is looked for from time to time`] : [];
}

function alarmsOf({ idle, keeping }: { idle: number; keeping: number }, why: string): string[] {
  return [
    ...(idle ? [`${idle} ledgers with stake nominate nobody: ${why}`] : []),
    ...(keeping
      ? [`${keeping} ledgers keep what they nominate and governance allows, since nothing better is known: ${why}`]
      : []),
  ];
}
