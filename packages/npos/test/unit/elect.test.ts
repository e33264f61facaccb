import { describe, expect, test } from "vitest";
import { ElectionOptionsError, PERBILL, SnapshotError, seqPhragmen, supportsOf } from "../../src/index.ts";

const snapshot = {
  candidates: 3,
  voters: [
    { stake: 10n, targets: [0, 1] },
    { stake: 20n, targets: [0, 2] },
    { stake: 30n, targets: [1, 2] },
  ],
};

describe("sequential Phragmén", () => {
  test("elects the classic example, and splits stakes as the reference does", () => {
    const election = seqPhragmen(snapshot, { seats: 2, parts: PERBILL });
    expect(election.winners).toEqual([
      [2, 35n],
      [1, 25n],
    ]);
    expect(election.assignments).toEqual([
      [0, [[1, 1_000_000_000]]],
      [1, [[2, 1_000_000_000]]],
      [
        2,
        [
          [1, 500_000_000],
          [2, 500_000_000],
        ],
      ],
    ]);
    expect(supportsOf(snapshot, election)).toEqual([
      {
        candidate: 1,
        total: 25n,
        voters: [
          [0, 10n],
          [2, 15n],
        ],
      },
      {
        candidate: 2,
        total: 35n,
        voters: [
          [1, 20n],
          [2, 15n],
        ],
      },
    ]);
  });

  test("says what of a snapshot or of options means nothing", () => {
    const voter = (stake: bigint, targets: number[]) => ({ candidates: 1, voters: [{ stake, targets }] });
    expect(() => seqPhragmen(voter(-1n, [0]), { seats: 1 })).toThrow(SnapshotError);
    expect(() => seqPhragmen(voter(2n ** 64n, [0]), { seats: 1 })).toThrow(
      "voter 0 has the stake 18446744073709551616",
    );
    expect(() => seqPhragmen(voter(1n, [0.5]), { seats: 1 })).toThrow("voter 0 names candidate 0.5");
    expect(() => seqPhragmen({ candidates: -1, voters: [] }, { seats: 1 })).toThrow(SnapshotError);
    expect(() => seqPhragmen(snapshot, { seats: 1.5 })).toThrow(ElectionOptionsError);
    expect(() => seqPhragmen(snapshot, { seats: 1, balancing: { iterations: 1, tolerance: -1n } })).toThrow(
      ElectionOptionsError,
    );
  });
});
