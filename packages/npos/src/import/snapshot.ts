import type { ElectedSet } from "../predict/predict.ts";
import type { NamedSnapshot } from "../snapshot/named.ts";
import { parseElection } from "./election.ts";
import { Field, parseJson } from "./json.ts";
import { parseOfflineElectionTool } from "./offline-election-tool.ts";
import { voterOf } from "./voter.ts";

/**
 * Any of the files that hold a snapshot, told apart by their fields: an election's (its candidates' and voters' numbers are
 * their names), offline-election-tool's, or `{ seats, candidates: [account], voters: [[account, stake, [account]]] }`.
 * Throws `ImportError`.
 */
export function parseSnapshot(text: string): NamedSnapshot {
  const file = new Field(parseJson(text));
  if (file.at("nominators").present) return parseOfflineElectionTool(text);
  if (file.at("candidates").isNumber()) return byNumber(text);
  return {
    seats: file.at("seats").count(),
    candidates: file
      .at("candidates")
      .list()
      .map(each => each.text()),
    voters: file.at("voters").list().map(voterOf),
  };
}

function byNumber(text: string): NamedSnapshot {
  const { seats, snapshot } = parseElection(text);
  return {
    seats,
    candidates: Array.from({ length: snapshot.candidates }, (_, candidate) => String(candidate)),
    voters: snapshot.voters.map(({ stake, targets }, voter) => ({
      account: `voter ${voter}`,
      stake,
      targets: targets.map(String),
    })),
  };
}

/** The text of a snapshot that `parseSnapshot` reads. */
export const formatSnapshot = ({ seats, candidates, voters }: NamedSnapshot): string =>
  JSON.stringify({
    seats,
    candidates,
    voters: voters.map(({ account, stake, targets }) => [account, String(stake), targets]),
  });

/** A real set: `{ account: planck }`, or an election's file, by its winners. Throws `ImportError`. */
export function parseElectedSet(text: string): ElectedSet {
  const json = parseJson(text);
  if (new Field(json).at("winners").present) {
    return new Map(parseElection(text).winners?.map(([candidate, backing]) => [String(candidate), backing]));
  }
  return new Map(Object.keys(json as object).map(account => [account, new Field(json).at(account).planck()]));
}
