import type { NamedSnapshot } from "../snapshot/named.ts";
import { Field, parseJson } from "./json.ts";

/**
 * A snapshot of offline-election-tool: `{ validators: [{ stash }], nominators: [{ stash, stake, nominations }], config: {
 * desired_validators } }`. Its nominators are all voters, validators that vote for themselves among them, in the order of
 * the pages as miners take them. Throws `ImportError`.
 */
export function parseOfflineElectionTool(text: string): NamedSnapshot {
  const file = new Field(parseJson(text));
  return {
    seats: file.at("config").at("desired_validators").count(),
    candidates: file
      .at("validators")
      .list()
      .map(validator => validator.at("stash").text()),
    voters: file
      .at("nominators")
      .list()
      .map(voter => ({
        account: voter.at("stash").text(),
        stake: voter.at("stake").planck(),
        targets: voter
          .at("nominations")
          .list()
          .map(target => target.text()),
      })),
  };
}
