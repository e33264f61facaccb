import type { SharesEvent } from "@aksm/evm";
import { expect, test } from "vitest";
import { rebasesOf } from "../../src/account/rebases.ts";
import { history, minted, reported, state, step } from "./history.ts";

const SHARE = 1_000_000n;
const moved = (kind: "received" | "sent", block: number, tokens: bigint, logIndex = 7): SharesEvent => ({
  kind,
  block,
  logIndex,
  transaction: `0x${"a".repeat(64)}`,
  timestamp: BigInt(block),
  counterpart: `0x${"0".repeat(40)}`,
  shares: tokens * SHARE,
});
const until = { number: 100, hash: `0x${"b".repeat(64)}`, timestamp: 100n } as const;

/** The rate is 1 until block 10, 2 until block 20, then 4. */
const pool = history([
  step(minted(1, 100n), state(0n, 0n, 1n), state(100n, 100n, 1n)),
  step(minted(9, 0n), state(100n, 100n, 9n), state(100n, 200n, 9n)),
  step(reported(10, 100n), state(100n, 200n, 10n)),
  step(minted(19, 0n), state(100n, 200n, 19n), state(100n, 400n, 19n)),
  step(reported(20, 200n), state(100n, 400n, 20n)),
]);

test("each stretch between two reports shows rates and gain, the newest first", () => {
  const rebases = rebasesOf([moved("received", 1, 50n)], pool, until, 0);
  expect(
    rebases.map(({ report, gained, rateBefore, rateAfter }) => [report?.era, gained, rateBefore, rateAfter]),
  ).toEqual([
    [undefined, 0n, 4n, 4n],
    [20, 100n, 2n, 4n],
    [10, 50n, 1n, 2n],
  ]);
});

test("gains and transfers make up the balance", () => {
  const shares = [
    moved("received", 1, 50n),
    moved("sent", 12, 20n),
    moved("received", 15, 5n),
    moved("received", 19, 10n),
  ];
  const gained = rebasesOf(shares, pool, until, 0).reduce((sum, rebase) => sum + rebase.gained, 0n);
  // At their worth then: 50 in at 1, 20 out at 2, 5 in at 2, 10 in at 4.
  expect(50n - 40n + 10n + 40n + gained).toBe(45n * 4n);
});

test("nothing is told of stretches in which nothing was held", () => {
  expect(rebasesOf([], pool, until, 0)).toEqual([]);
  const shares = [moved("received", 1, 50n), moved("sent", 5, 50n)];
  expect(rebasesOf(shares, pool, until, 0)).toEqual([]);
  const rejoined = [...shares, moved("received", 15, 10n)];
  expect(rebasesOf(rejoined, pool, until, 0).map(({ gained }) => gained)).toEqual([0n, 20n]);
});
