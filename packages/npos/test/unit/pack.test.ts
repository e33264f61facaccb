import { describe, expect, test } from "vitest";
import { type PackingFacts, pack } from "../../src/allocation/pack.ts";

const ledgers = [0, 1, 2].map(place => ({ place, stake: 300n }));
/** Nine that want 100 each; the further on, the more they have in all. */
const facts: PackingFacts = {
  wanted: Array.from({ length: 9 }, () => 100n),
  level: Array.from({ length: 9 }, (_, place) => BigInt(1_000 * (place + 1))),
  safe: Array.from({ length: 9 }, () => true),
  maxNominations: 24,
  alone: 1n,
  together: "alike",
};
const packed = (patch: Partial<PackingFacts>) => [...pack(ledgers, { ...facts, ...patch }).values()];

describe("what is shared", () => {
  test("is shared by those that are to have alike, or mixed by some of each", () => {
    expect(packed({})).toEqual([
      [0, 1, 2],
      [3, 4, 5],
      [6, 7, 8],
    ]);
    expect(packed({ together: "mixed" })).toEqual([
      [0, 3, 6],
      [1, 4, 7],
      [2, 5, 8],
    ]);
  });

  test("goes on to the next ledger where one has no room left, and names nobody twice", () => {
    const wanted = [700n, 200n, 0n, 0n, 0n, 0n, 0n, 0n, 0n];
    for (const together of ["alike", "mixed"] as const) {
      const layout = packed({ wanted, together, safe: facts.safe.map(() => false) });
      expect(layout.every(targets => targets.includes(0) && new Set(targets).size === targets.length)).toBe(true);
      expect(layout.flat().filter(each => each === 1)).not.toEqual([]);
    }
  });

  test("names no more than a ledger may nominate, and leaves out those that want least", () => {
    const wanted = facts.wanted.map((_, place) => BigInt(90 + place));
    for (const together of ["alike", "mixed"] as const) {
      const layout = packed({ wanted, together, maxNominations: 2 });
      expect(layout.every(targets => targets.length <= 2)).toBe(true);
      expect(layout.flat()).not.toContain(0);
    }
  });

  test("leaves no ledger without anybody, even where fewer want something than there are ledgers", () => {
    const wanted = facts.wanted.map((_, place) => (place === 4 ? 50n : 0n));
    for (const together of ["alike", "mixed"] as const) expect(packed({ wanted, together })).toEqual([[4], [4], [4]]);
  });
});
