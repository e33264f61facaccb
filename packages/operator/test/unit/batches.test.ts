import type { Deposit, Hex } from "@aksm/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { batchesOf, isSmall, MOST_IN_A_BATCH, windowsOver } from "../../src/decide/batches.ts";

const id = (n: number): Hex => `0x${n.toString(16).padStart(64, "0")}`;
const rules = { mintAtOnce: 10n, mintBatchBlocks: 8 };
const deposit = (number: number, eventIndex: number, amount = 1n): Deposit => ({
  id: id(number * 1_000 + eventIndex),
  block: { number, hash: id(number) },
  eventIndex,
  sender: id(8),
  recipient: "0x00000000000000000000000000000000000000bb",
  swept: false,
  amount,
});

describe("batches of smaller deposits", () => {
  it("are of windows that are over, so that nothing can come to them any more", () => {
    const open = [deposit(7, 0), deposit(8, 0), deposit(15, 3), deposit(16, 0), deposit(3, 0, 10n)];
    expect(windowsOver(open, 15, rules)).toEqual([
      { from: 0, to: 7 },
      { from: 8, to: 15 },
    ]);
    expect(windowsOver(open, 14, rules)).toEqual([{ from: 0, to: 7 }]);
    expect(windowsOver([deposit(3, 0, 10n)], 99, rules)).toEqual([]);
  });

  it("have each smaller deposit once, in the order of the chain, a hundred at a time", () => {
    const amounts = fc.array(fc.tuple(fc.nat(7), fc.nat(400), fc.integer({ min: 1, max: 12 })), { maxLength: 350 });
    fc.assert(
      fc.property(amounts, found => {
        const all = [
          ...new Map(
            found.map(([block, index, amount]) => [`${block}/${index}`, deposit(block, index, BigInt(amount))]),
          ).values(),
        ];
        const batches = batchesOf(all, rules);
        const inOrder = all
          .filter(each => isSmall(each, rules))
          .map(({ id }) => id)
          .toSorted();
        expect(batches.flat().map(({ id }) => id)).toEqual(inOrder);
        expect(batches.slice(0, -1).every(({ length }) => length === MOST_IN_A_BATCH)).toBe(true);
        expect(batchesOf(all.toReversed(), rules)).toEqual(batches);
      }),
    );
  });
});
