import type { Hex } from "@aksm/core";
import { describe, expect, it } from "vitest";
import { latestAnchor, type ScannedBlock } from "../../src/observe/anchor.ts";

const block = (number: number, activeEra: number): ScannedBlock => ({
  number,
  hash: `0x${number.toString(16).padStart(64, "0")}` as Hex,
  activeEra,
  timestampMs: BigInt(number) * 6_000n,
});
const newestFirst = (eras: readonly number[], first: number): ScannedBlock[] =>
  eras.map((era, i) => block(first + i, era)).toReversed();

describe("the slot's anchor", () => {
  it("is the last block whose number the slot length divides", () => {
    expect(latestAnchor(newestFirst([1, 1, 1, 1, 1], 7), 4)).toMatchObject({ number: 8, startsEra: false });
  });

  it("is the first block of an era where that is later", () => {
    expect(latestAnchor(newestFirst([1, 1, 2, 2], 7), 4)).toMatchObject({ number: 9, startsEra: true });
  });

  it("has the hash of the block before as its parent's", () => {
    const anchor = latestAnchor(newestFirst([1, 1], 7), 4);
    expect(anchor?.parentHash).toBe(block(7, 1).hash);
  });

  it("is unknown where no block but the oldest could be one: its parent is not known", () => {
    expect(latestAnchor(newestFirst([1, 1, 1], 8), 4)).toBeNull();
    expect(latestAnchor([], 4)).toBeNull();
  });
});
