import { compareBigint, mulDivDown } from "../amounts.ts";
import type { AccountId, LedgerState, ValidatorState } from "../chain.ts";
import type { Operation, PlanFacts } from "./types.ts";

/** Parts per billion of commission that no validator of ours may reach. */
const FULL_COMMISSION = 1_000_000_000n;
const RETURN_SCALE = 1_000_000_000_000n;

/** Era in which the ledger must nominate again; nothing nominated yet is due at once. */
const isDue = (ledger: LedgerState, facts: Pick<PlanFacts, "anchor" | "policy">): boolean =>
  ledger.nominations === null ||
  ledger.nominations.targets.length === 0 ||
  facts.anchor.activeEra - ledger.nominations.submittedIn >= facts.policy.renominateEras;

/** True where deciding the slot needs the validators' state; reading it costs hundreds of look-ups, so it is asked. */
export const needsValidators = (
  ledgers: readonly LedgerState[],
  facts: Pick<PlanFacts, "anchor" | "policy">,
): boolean => ledgers.some(ledger => isDue(ledger, facts));

/**
 * Eligible validators, best first: by what a nominator's planck earned with them in the era looked at, after
 * commission; those not elected in it come last, by commission. Ties go to the lower account. Excluded: blocked, all
 * commission, slashed.
 */
export function rankValidators(validators: readonly ValidatorState[]): ValidatorState[] {
  const netReturn = (validator: ValidatorState): bigint =>
    validator.exposure === 0n
      ? 0n
      : mulDivDown(
          validator.reward * (FULL_COMMISSION - validator.commission),
          RETURN_SCALE,
          validator.exposure * FULL_COMMISSION,
        );
  return validators
    .filter(validator => !validator.blocked && !validator.slashed && validator.commission < FULL_COMMISSION)
    .map(validator => ({ validator, net: netReturn(validator) }))
    .toSorted(
      (a, b) =>
        compareBigint(b.net, a.net) ||
        compareBigint(a.validator.commission, b.validator.commission) ||
        (a.validator.account < b.validator.account ? -1 : 1),
    )
    .map(({ validator }) => validator);
}

/** A ledger with fewer targets risks that none of them is elected, and earns nothing in such an era. */
const LEAST_TARGETS = 4;

/**
 * The targets of each ledger, by index: they take turns at the ranking, so that together they back as many validators as
 * they may. Where there are too few validators for that, every so many ledgers share the same ones.
 */
export function targetsByTurn(
  ranked: readonly ValidatorState[],
  ledgers: number,
  most: number,
): (ledger: number) => readonly AccountId[] {
  const turns = Math.max(1, Math.min(ledgers, Math.floor(ranked.length / LEAST_TARGETS)));
  const shares = Array.from({ length: turns }, (): AccountId[] => []);
  ranked.slice(0, turns * most).forEach(({ account }, rank) => {
    shares[rank % turns]?.push(account);
  });
  return ledger => shares[ledger % turns] ?? [];
}

/** Nominations that are due for ledgers with stake, those included that are bonded by this very plan. */
export function decideNominations(facts: PlanFacts, bonding: ReadonlySet<number>): Operation[] {
  const { maxNominations, minNominatorBond } = facts.kusama.limits;
  const targetsOf = targetsByTurn(rankValidators(facts.kusama.validators), facts.policy.ledgers, maxNominations);
  return facts.kusama.ledgers.flatMap((ledger): Operation[] => {
    const staked = ledger.active >= minNominatorBond || bonding.has(ledger.index);
    if (!staked || !isDue(ledger, facts)) return [];
    const targets = targetsOf(ledger.index);
    return targets.length ? [{ kind: "nominate", ledger: ledger.index, targets }] : [];
  });
}
