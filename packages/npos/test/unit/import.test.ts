import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  formatElection,
  formatSnapshot,
  ImportError,
  indexed,
  inMinersOrder,
  parseElectedSet,
  parseElection,
  parseOverrides,
  parseSnapshot,
  SnapshotError,
  seqPhragmen,
  withOverrides,
} from "../../src/index.ts";

const ballots = {
  seats: 1,
  candidates: ["a", "b"],
  voters: [
    { account: "x", stake: 12_345_678_901_234_567_890n, targets: ["a", "gone"] },
    { account: "y", stake: 7n, targets: ["b"] },
    { account: "z", stake: 9n, targets: ["a", "b"] },
  ],
};

describe("an election's file", () => {
  const text =
    '{"seats":1,"balancing":{"iterations":2,"tolerance":"0"},"candidates":2,"voters":[["20",[0,1]],["5",[1]]]}';

  test("has no more candidates than fit into memory", () => {
    const huge = text.replace('"candidates":2', '"candidates":2000000000');
    expect(() => parseElection(huge)).toThrow(ImportError);
    expect(() => parseSnapshot(huge)).toThrow("candidates: expected a whole number up to 16777216, found 2000000000");
    expect(() => parseElection(text.replace('"seats":1', '"seats":1e300'))).toThrow("seats: expected a whole number");
  });

  test("comes back with what it came to", () => {
    const file = parseElection(text);
    const election = seqPhragmen(file.snapshot, file);
    const written = formatElection(file, election);
    expect(JSON.parse(written)).toMatchObject({ ...JSON.parse(text), winners: [[1, "25"]] });
    const again = parseElection(written);
    expect(again).toMatchObject({ ...file, winners: [[1, 25n]], assignments: election.assignments });
    expect(parseElectedSet(written)).toEqual(new Map([["1", 25n]]));
  });

  test.each([
    ["{", /^no JSON: /],
    ["[]", "the file: expected an object, found []"],
    ['{"seats":-1}', "seats: expected a whole number, found -1"],
    [
      '{"seats":1,"candidates":2,"voters":[["2.5",[0]]]}',
      'voters[0][0]: expected a whole number of planck, found "2.5"',
    ],
    ['{"seats":1,"candidates":2,"voters":[["2",[0]],["3"]]}', "voters[1]: expected a pair"],
    ['{"seats":1,"candidates":2,"voters":[["2",["a"]]]}', 'voters[0][1][0]: expected a whole number, found "a"'],
  ])("says what is wrong in %s", (bad, message) => {
    expect(() => parseElection(bad)).toThrow(ImportError);
    expect(() => parseElection(bad)).toThrow(message);
  });
});

describe("a snapshot", () => {
  test("of offline-election-tool keeps every digit of its stakes", () => {
    const text = `{ "validators": [{ "stash": "a", "commission": 0.05, "blocked": false }, { "stash": "b", "commission": 1, "blocked": true }],
      "nominators": [{ "stash": "x", "stake": 12345678901234567890, "nominations": ["a", "gone"] },
                     { "stash": "y", "stake": 7, "nominations": ["b"] }, { "stash": "z", "stake": 9, "nominations": ["a", "b"] }],
      "config": { "desired_validators": 1, "max_nominations": 16, "min_nominator_bond": 0, "min_validator_bond": 0 } }`;
    expect(parseSnapshot(text)).toEqual(ballots);
    expect(() => parseSnapshot(text.replace("7,", '"7 DOT",'))).toThrow(
      'nominators[1].stake: expected a whole number of planck, found "7 DOT"',
    );
  });

  test("is written and read again", () => {
    expect(parseSnapshot(formatSnapshot(ballots))).toEqual(ballots);
  });

  test("of an election's file has its numbers for names", () => {
    expect(parseSnapshot('{"seats":1,"balancing":null,"candidates":2,"voters":[["20",[0,1]]]}')).toEqual({
      seats: 1,
      candidates: ["0", "1"],
      voters: [{ account: "voter 0", stake: 20n, targets: ["0", "1"] }],
    });
  });

  test("has each account once", () => {
    expect(indexed(ballots).voters.map(({ targets }) => targets)).toEqual([[0], [1], [0, 1]]);
    expect(() => indexed({ ...ballots, candidates: ["a", "a"] })).toThrow(SnapshotError);
    expect(() => indexed({ ...ballots, voters: [...ballots.voters, ...ballots.voters] })).toThrow(
      "voter x stands twice",
    );
  });

  test("reaches miners page by page, the last one first", () => {
    const order = (page: number) => inMinersOrder(ballots, page).voters.map(({ account }) => account);
    expect(order(2)).toEqual(["z", "x", "y"]);
    expect(order(3)).toEqual(["x", "y", "z"]);
    expect(() => order(0)).toThrow(SnapshotError);
  });
});

describe("overrides", () => {
  const miner = {
    candidates_include: ["c", "a"],
    candidates_exclude: ["b"],
    voters_include: [
      ["y", 8, ["a"]],
      ["w", "18000000000000000000", ["c"]],
    ],
    voters_exclude: ["x"],
  };
  const changed = {
    seats: 1,
    candidates: ["a", "c"],
    voters: [
      { account: "y", stake: 8n, targets: ["a"] },
      { account: "z", stake: 9n, targets: ["a", "b"] },
      { account: "w", stake: 18_000_000_000_000_000_000n, targets: ["c"] },
    ],
  };

  test("of the staking miner: out, then in; who votes already keeps its place", () => {
    expect(withOverrides(ballots, parseOverrides(JSON.stringify(miner)))).toEqual(changed);
    expect(withOverrides(ballots, parseOverrides("{}"))).toEqual(ballots);
  });

  test("of offline-election-tool mean the same", () => {
    const tool = {
      candidates: miner.candidates_include,
      candidates_remove: miner.candidates_exclude,
      voters: miner.voters_include,
      voters_remove: miner.voters_exclude,
    };
    expect(withOverrides(ballots, parseOverrides(JSON.stringify(tool)))).toEqual(changed);
  });

  test("say what is wrong in them", () => {
    expect(() => parseOverrides('{"voters_include":[["w",1]]}')).toThrow("voters_include[0]: expected");
    expect(() => parseOverrides('{"candidates_exclude":"b"}')).toThrow("candidates_exclude: expected a list");
  });
});

test("the text of malformed files is told shortly", () => {
  expect(() => parseSnapshot(readFileSync(new URL(import.meta.url), "utf8"))).toThrow(ImportError);
});
