import { type AccountId, compareBigint, type Planck } from "@aksm/core";
import type { Desired } from "./desired.ts";
import type { Eligible, Field } from "./field.ts";
import { type SplitFacts, splitOf } from "./split.ts";
import type { AllocationFacts, AllocationLedger, Binding, LedgerTargets, ValidatorExplanation } from "./types.ts";

const USUAL = 1_000_000_000_000n;

/** Why each validator gets so much: highest target first, then by score, then by account. */
export function explainValidators(
  field: Field,
  desired: Desired,
  others: readonly Planck[],
  split: SplitFacts,
  candidates: ReadonlyMap<AccountId, number>,
): ValidatorExplanation[] {
  const { outcome } = split;
  const backing = (candidate: number | undefined): Planck =>
    candidate !== undefined && outcome.elected[candidate] ? (outcome.total[candidate] ?? 0n) : 0n;
  const eligible = field.eligible.map((each, place): ValidatorExplanation => {
    const binding = desired.binding[place] as Binding;
    const target = desired.targets[place] ?? 0n;
    const cap = desired.caps[place] ?? 0n;
    return {
      account: each.facts.account,
      name: each.facts.name,
      score: each.score,
      closed: [],
      reward: each.reward,
      others: others[each.candidate] ?? 0n,
      weight: each.weight,
      cap,
      target,
      elected: outcome.ours[each.candidate] ?? 0n,
      backing: backing(each.candidate),
      marginal: desired.marginal[place] ?? 0n,
      binding,
      safe: each.safe,
      because: sentence(each, binding, target),
      split: splitOf(each.candidate, { target, cap }, split),
    };
  });
  const closed = field.closed.map(
    ({ facts, score, why }): ValidatorExplanation => ({
      account: facts.account,
      name: facts.name,
      score,
      closed: why,
      reward: 0n,
      others: 0n,
      weight: 0n,
      cap: 0n,
      target: 0n,
      elected: 0n,
      backing: backing(candidates.get(facts.account)),
      marginal: 0n,
      binding: "nothing left",
      safe: false,
      because: `gets nothing: ${why.join(", ")}`,
      split: "",
    }),
  );
  return [...eligible, ...closed].sort(
    (a, b) =>
      compareBigint(b.target, a.target) ||
      compareBigint(b.score.total, a.score.total) ||
      (a.account < b.account ? -1 : 1),
  );
}

function sentence({ weight, operator, facts }: Eligible, binding: Binding, target: Planck): string {
  const favoured = weight === USUAL ? "" : `; governance gives it ${(weight * 100n) / USUAL} % of the usual weight`;
  const reasons: Record<Binding, string> = {
    return: "gets stake until one more planck would earn as much elsewhere",
    "validator cap":
      target > 0n ? "would earn more, but has all that one validator may have" : "has no room under its cap",
    "operator cap": `would earn more, but ${operator ?? "its operator"} has all that one operator may have`,
    "infrastructure cap": `would earn more, but ${facts.infrastructure ?? "its place"} has all that one place may have`,
    "nothing left": "gets nothing: the first planck would earn less there than elsewhere",
  };
  return reasons[binding] + favoured;
}

/** What a ledger is to nominate; where nobody else is named than now, in the order of now. */
export function describeLedger(
  ledger: AllocationLedger,
  layout: readonly number[],
  { snapshot }: AllocationFacts,
  safe: readonly boolean[],
  must: boolean,
): LedgerTargets {
  const named = layout.map(place => snapshot.candidates[place] as AccountId);
  const same = named.length === ledger.targets.length && named.every(each => ledger.targets.includes(each));
  return {
    ledger: ledger.index,
    account: ledger.account,
    stake: ledger.stake,
    targets: same ? ledger.targets : named,
    changes: !same,
    because: [reasonOf(layout, safe), same ? "as now" : changeOf(ledger, must)].join("; "),
  };
}

function reasonOf(layout: readonly number[], safe: readonly boolean[]): string {
  if (!layout.length) return "nobody may be nominated";
  const [first] = layout;
  if (layout.length === 1 && first !== undefined && safe[first]) {
    return "all of it for one validator that is elected in every replay";
  }
  const safely = layout.filter(place => safe[place]).length;
  return `shared by ${layout.length}, ${safely ? `${safely} of them elected in every replay` : "none of them sure to be elected"}`;
}

const changeOf = ({ targets }: AllocationLedger, must: boolean): string => {
  if (!targets.length) return "it nominates nobody yet";
  return must ? "what it nominates may not or should not stay" : "brings the whole nearer to the targets";
};
