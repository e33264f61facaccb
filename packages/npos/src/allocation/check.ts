import { compareBigint, PPM } from "@aksm/core";
import { type AllocationFacts, AllocationFactsError } from "./types.ts";

/** Throws `AllocationFactsError` for facts that can't be. */
export function checkFacts({ ledgers, limits, snapshot, scoring, governance }: AllocationFacts): void {
  const twice = <T>(values: readonly T[]): T | undefined =>
    values.find((each, place) => values.indexOf(each) !== place);
  if (limits.maxNominations < 1)
    throw new AllocationFactsError("a ledger can nominate nobody: maxNominations is below 1");
  if (snapshot.seats < 1) throw new AllocationFactsError("the election has no seats");
  const index = twice(ledgers.map(each => each.index));
  if (index !== undefined) throw new AllocationFactsError(`ledger ${index} is there twice`);
  const empty = ledgers.find(({ stake }) => stake <= 0n);
  if (empty) throw new AllocationFactsError(`ledger ${empty.index} has no stake: leave it out`);
  const candidates = snapshot.candidates.toSorted();
  const doubled = candidates.find((each, place) => each === candidates[place + 1]);
  if (doubled) throw new AllocationFactsError(`candidate ${doubled} is there twice`);
  const accounts = scoring.validators.map(({ account }) => account).toSorted();
  const again = accounts.find((each, place) => each === accounts[place + 1]);
  if (again) throw new AllocationFactsError(`validator ${again} is there twice`);
  checkTargets(governance);
  if (snapshot.voters.some(({ stake }) => compareBigint(stake, 0n) < 0)) {
    throw new AllocationFactsError("a voter has less than no stake");
  }
}

/** What `ValidatorRegistry` itself refuses: with no weight or no cap nobody could have stake, and nobody would know why. */
function checkTargets({ defaults, validators, operators }: AllocationFacts["governance"]): void {
  const numbers = [
    { of: "validators by default", weight: defaults.validatorWeight, cap: defaults.validatorCap },
    { of: "operators by default", weight: defaults.operatorWeight, cap: defaults.operatorCap },
    ...[...validators, ...operators].flatMap(({ id, standing, weight, cap }) =>
      standing === "allowed" ? [{ of: id, weight, cap }] : [],
    ),
  ];
  const wrong = numbers.find(({ weight, cap }) => weight < 1 || cap < 1 || BigInt(cap) > PPM);
  if (!wrong) return;
  throw new AllocationFactsError(
    `governance gives ${wrong.of} a weight of ${wrong.weight} and a cap of ${wrong.cap}: a weight is more than 0, a cap from 1 to 1,000,000`,
  );
}
