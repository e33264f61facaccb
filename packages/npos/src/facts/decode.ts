import type { ValidatorTargets } from "@aksm/core";
import type { AllocationFacts, ElectionSnapshot } from "../allocation/types.ts";
import type { ScoringFacts, ValidatorFacts } from "../scoring/types.ts";
import { FactsFormatError, Read } from "./read.ts";

/** What a file of facts holds; what is null is not in it. The format is in this package's README. */
export interface FactsFile {
  /** "kusama", "synthetic", …: what the facts are of, shown with everything that is computed of them. */
  readonly source: string;
  /** In what amounts are told to people; null where the file does not say. */
  readonly unit: { readonly symbol: string; readonly decimals: number } | null;
  readonly scoring: ScoringFacts;
  readonly rest: Omit<AllocationFacts, "scoring"> | null;
}

/** Throws `FactsFormatError`. */
export function decodeFacts(text: string): FactsFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new FactsFormatError("the file is no JSON");
  }
  const file = new Read(value, "");
  const whole = ["snapshot", "ledgers", "limits", "targets"].some(name => !file.at(name).absent);
  return {
    source: file.at("source").text(),
    unit: file
      .at("unit")
      .optional(unit => ({ symbol: unit.at("symbol").text(), decimals: unit.at("decimals").count() })),
    scoring: {
      eras: file.at("eras").list(era => ({
        era: era.at("era").count(),
        points: era.at("points").count(),
        elected: era.at("elected").count(),
        payout: era.at("payout").amount(),
        staked: era.at("staked").amount(),
      })),
      validators: file.at("validators").list(readValidator),
    },
    rest: whole
      ? {
          governance: readTargets(file.at("targets")),
          snapshot: readSnapshot(file.at("snapshot")),
          ledgers: file.at("ledgers").list(ledger => ({
            index: ledger.at("index").count(),
            account: ledger.at("account").id(),
            stake: ledger.at("stake").amount(),
            targets: ledger.at("targets").list(target => target.id()),
          })),
          limits: {
            maxNominations: file.at("limits").at("maxNominations").count(),
            lowestActiveStake: file.at("limits").at("lowestActiveStake").amount(),
          },
        }
      : null,
  };
}

const readValidator = (validator: Read): ValidatorFacts => ({
  account: validator.at("account").id(),
  name: validator.at("name").optional(name => name.text()),
  commission: validator.at("commission").amount(),
  blocked: validator.at("blocked").flag(),
  ownStake: validator.at("ownStake").amount(),
  history: validator.at("history").list(era => ({
    era: era.at("era").count(),
    points: era.at("points").count(),
    commission: era.at("commission").amount(),
    total: era.at("total").amount(),
  })),
  slashes: validator.at("slashes").list(slash => ({
    era: slash.at("era").count(),
    fraction: slash.at("fraction").amount(),
  })),
  pendingSlash: validator.at("pendingSlash").flag(),
  votes: validator
    .at("votes")
    .optional(votes => ({ due: votes.at("due").count(), missed: votes.at("missed").count() })),
  identity: validator.at("identity").optional(identity => identity.text()),
  infrastructure: validator.at("infrastructure").optional(place => place.text()),
});

const readSnapshot = (snapshot: Read): ElectionSnapshot => ({
  seats: snapshot.at("seats").count(),
  candidates: snapshot.at("candidates").list(candidate => candidate.id()),
  voters: snapshot.at("voters").list(voter => ({
    account: voter.at("account").id(),
    stake: voter.at("stake").amount(),
    targets: voter.at("targets").list(target => target.id()),
  })),
  balancing: snapshot.at("balancing").optional(balancing => ({
    iterations: balancing.at("iterations").count(),
    tolerance: balancing.at("tolerance").amount(),
  })),
});

const readTargets = (targets: Read): ValidatorTargets => {
  const defaults = targets.at("defaults");
  const target = (entry: Read) => ({
    standing: entry.at("standing").oneOf("default", "allowed", "excluded"),
    weight: entry.at("weight").count(),
    cap: entry.at("cap").count(),
  });
  return {
    version: targets.at("version").amount(),
    mode: targets.at("mode").oneOf("open", "allowList"),
    defaults: {
      validatorWeight: defaults.at("validatorWeight").count(),
      validatorCap: defaults.at("validatorCap").count(),
      operatorWeight: defaults.at("operatorWeight").count(),
      operatorCap: defaults.at("operatorCap").count(),
    },
    validators: targets.at("validators").list(entry => ({
      id: entry.at("id").id(),
      operator: entry.at("operator").optional(operator => operator.id()),
      ...target(entry),
    })),
    operators: targets.at("operators").list(entry => ({ id: entry.at("id").id(), ...target(entry) })),
  };
};
