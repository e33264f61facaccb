import type { NamedSnapshot, NamedVoter } from "../snapshot/named.ts";
import { Field, parseJson } from "./json.ts";
import { voterOf } from "./voter.ts";

/** Changes to a snapshot: who stands and votes in it, and who does not. */
export interface Overrides {
  readonly candidatesInclude: readonly string[];
  readonly candidatesExclude: readonly string[];
  /** With the stake and targets that they have then; those that vote already keep their place. */
  readonly votersInclude: readonly NamedVoter[];
  readonly votersExclude: readonly string[];
}

/**
 * The file of polkadot-staking-miner's `predict --overrides` (`candidates_include`, `candidates_exclude`, `voters_include`,
 * `voters_exclude`), or of offline-election-tool (`candidates`, `candidates_remove`, `voters`, `voters_remove`). Throws
 * `ImportError`.
 */
export function parseOverrides(text: string): Overrides {
  const file = new Field(parseJson(text));
  const either = (miner: string, tool: string): Field => (file.at(miner).present ? file.at(miner) : file.at(tool));
  const accounts = (field: Field): string[] => field.listIfAny().map(each => each.text());
  return {
    candidatesInclude: accounts(either("candidates_include", "candidates")),
    candidatesExclude: accounts(either("candidates_exclude", "candidates_remove")),
    votersInclude: either("voters_include", "voters").listIfAny().map(voterOf),
    votersExclude: accounts(either("voters_exclude", "voters_remove")),
  };
}

/** The snapshot with the changes, in the miner's order: candidates out, in, voters out, in; who is new comes last. */
export function withOverrides(snapshot: NamedSnapshot, overrides: Overrides): NamedSnapshot {
  const out = new Set(overrides.candidatesExclude);
  const candidates = new Set(snapshot.candidates.filter(account => !out.has(account)));
  for (const account of overrides.candidatesInclude) candidates.add(account);
  const gone = new Set(overrides.votersExclude);
  const voters = new Map(
    snapshot.voters.filter(({ account }) => !gone.has(account)).map(voter => [voter.account, voter]),
  );
  for (const voter of overrides.votersInclude) voters.set(voter.account, voter);
  return { ...snapshot, candidates: [...candidates], voters: [...voters.values()] };
}
