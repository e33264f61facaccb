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

/** The ledgers take turns at the ranking, so that together they back as many validators as they may. */
export function targetsOf(
  ranked: readonly ValidatorState[],
  ledger: number,
  ledgers: number,
  most: number,
): AccountId[] {
  return ranked
    .filter((_, rank) => rank % ledgers === ledger)
    .slice(0, most)
    .map(validator => validator.account);
}

/** Nominations that are due for ledgers with stake, those included that are bonded by this very plan. */
export function decideNominations(facts: PlanFacts, bonding: ReadonlySet<number>): Operation[] {
  const ranked = rankValidators(facts.kusama.validators);
  const { maxNominations, minNominatorBond } = facts.kusama.limits;
  return facts.kusama.ledgers.flatMap((ledger): Operation[] => {
    const staked = ledger.active >= minNominatorBond || bonding.has(ledger.index);
    if (!staked || !isDue(ledger, facts)) return [];
    const targets = targetsOf(ranked, ledger.index, facts.policy.ledgers, maxNominations);
    return targets.length ? [{ kind: "nominate", ledger: ledger.index, targets }] : [];
  });
}
