import { describe, expect, test } from "vitest";
import { mayChurn } from "../../src/allocation/churn.ts";

describe("churn", () => {
  /** Half the stake in one ledger, the other half in ten small ones. */
  const stakes = [50n, ...Array.from({ length: 10 }, () => 5n)];
  const policy = { churn: 250_000n };
  const none = stakes.map(() => false);
  const may = (ledger: number, changed: readonly number[], must = none): boolean =>
    mayChurn(stakes, must, policy)(ledger, place => changed.includes(place));

  test("is a quarter of the stake, or one ledger that is more, and not as much in many small ones", () => {
    expect(may(0, [])).toBe(true);
    expect(may(5, [1, 2, 3, 4])).toBe(true);
    expect(may(6, [1, 2, 3, 4, 5])).toBe(false);
    expect(may(0, [1])).toBe(false);
    expect(may(1, [0])).toBe(false);
    expect(may(0, [0, 1])).toBe(true);
  });

  test("is less by what must change, which always may, and then no ledger may in any case", () => {
    const must = stakes.map((_, place) => place === 1 || place === 2);
    expect(may(1, [3, 4, 5], must)).toBe(true);
    expect(may(5, [1, 3, 4], must)).toBe(true);
    expect(may(6, [1, 3, 4, 5], must)).toBe(false);
    expect(may(0, [], must)).toBe(false);
  });
});
