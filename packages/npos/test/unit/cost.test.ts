import { expect, test } from "vitest";
import { synthetic } from "../../bench/synthetic.ts";
import { bandOf } from "../../src/elections/sequential/bound.ts";
import { electSeats } from "../../src/elections/sequential/elect.ts";
import { backersOf } from "../../src/elections/sequential/graph.ts";
import { ballotsOf, type Snapshot, seqPhragmen } from "../../src/index.ts";
import { seqPhragmenByTheRules } from "../../src/rules/phragmen.ts";

const SEATS = 100;
const ballots = (nominators: number): Snapshot => synthetic({ candidates: 200, nominators, targets: 16 });

function workOf(snapshot: Snapshot, seats = SEATS) {
  const packed = ballotsOf(snapshot);
  const backers = backersOf(packed);
  const work = { edgeUpdates: 0, exactScores: 0 };
  electSeats(packed, backers, seats, bandOf(packed, backers) ?? Number.NaN, work);
  return { ...work, edges: packed.targets.length };
}

test("an election touches what changes, and not every edge for every seat", () => {
  const { edgeUpdates, exactScores, edges } = workOf(ballots(2_000));
  expect(edgeUpdates).toBeGreaterThan(edges);
  expect(edgeUpdates).toBeLessThan((SEATS * edges) / 10);
  expect(exactScores).toBeLessThan(2 * SEATS);
});

test("equal stakes, whose scores tie, cost no more than some exact scores a seat", () => {
  const { voters, candidates } = ballots(2_000);
  const even = { candidates, voters: voters.map(voter => ({ ...voter, stake: 10n ** 12n })) };
  expect(workOf(even).exactScores).toBeLessThan(4 * SEATS + candidates);
});

test("work grows with the voters, not faster", () => {
  const [one, ten] = [workOf(ballots(1_000)), workOf(ballots(10_000))];
  expect(ten.edgeUpdates / one.edgeUpdates).toBeLessThan(12);
});

test("it is many times faster than the plain rules in the same run", () => {
  const snapshot = ballots(1_500);
  const options = { seats: SEATS, balancing: { iterations: 3, tolerance: 0n } };
  const packed = ballotsOf(snapshot);
  const time = (work: () => unknown): number => {
    const { user } = process.cpuUsage();
    work();
    return process.cpuUsage().user - user;
  };
  // The engine's compiler counts too: the first runs are for it.
  for (let run = 0; run < 3; run++) seqPhragmen(packed, options);
  const fast = Math.min(...[1, 2, 3, 4, 5].map(() => time(() => seqPhragmen(packed, options))));
  expect(time(() => seqPhragmenByTheRules(packed, options)) / fast).toBeGreaterThan(8);
});
