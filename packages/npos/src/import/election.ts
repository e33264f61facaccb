import type { Assignment, Balancing, Election, Winner } from "../elections/types.ts";
import { MOST_CANDIDATES } from "../snapshot/ballots.ts";
import type { Snapshot } from "../snapshot/types.ts";
import { Field, parseJson } from "./json.ts";

/** An election as a file has it: candidates are numbers from 0 on, stakes and backings decimal text in planck. */
export interface ElectionFile {
  readonly seats: number;
  readonly balancing: Balancing | null;
  readonly snapshot: Snapshot;
  /** Where the file has them. */
  readonly winners: readonly Winner[] | null;
  readonly assignments: readonly Assignment[] | null;
}

/** `{ seats, balancing, candidates, voters }`, and `winners`, `assignments` where they are known. Throws `ImportError`. */
export function parseElection(text: string): ElectionFile {
  const file = new Field(parseJson(text));
  const balancing = file.at("balancing");
  const pair = (field: Field): [Field, Field] => field.pair();
  return {
    seats: file.at("seats").count(),
    balancing: balancing.present
      ? { iterations: balancing.at("iterations").count(), tolerance: balancing.at("tolerance").planck() }
      : null,
    snapshot: {
      candidates: file.at("candidates").count(MOST_CANDIDATES),
      voters: file
        .at("voters")
        .list()
        .map(pair)
        .map(([stake, targets]) => ({ stake: stake.planck(), targets: targets.counts() })),
    },
    winners: file.at("winners").present
      ? file
          .at("winners")
          .list()
          .map(pair)
          .map(([candidate, backing]) => [candidate.count(), backing.planck()] as const)
      : null,
    assignments: file.at("assignments").present
      ? file
          .at("assignments")
          .list()
          .map(pair)
          .map(([voter, split]) => [voter.count(), split.countPairs()])
      : null,
  };
}

/** The same election as a file, with what it came to. */
export function formatElection(
  { seats, balancing, snapshot }: Pick<ElectionFile, "seats" | "balancing" | "snapshot">,
  { winners, assignments }: Pick<Election, "winners" | "assignments">,
): string {
  return JSON.stringify({
    seats,
    balancing: balancing && { iterations: balancing.iterations, tolerance: String(balancing.tolerance) },
    candidates: snapshot.candidates,
    voters: snapshot.voters.map(({ stake, targets }) => [String(stake), targets]),
    winners: winners.map(([candidate, backing]) => [candidate, String(backing)]),
    assignments,
  });
}
