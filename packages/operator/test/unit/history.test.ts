import type { Deposit, Hex } from "@aksm/core";
import { describe, expect, it } from "vitest";
import { type HistoryInput, historyFacts } from "../../src/observe/history.ts";

const id = (n: number): Hex => `0x${n.toString(16).padStart(64, "0")}`;
const deposit = (n: number, amount: bigint): Deposit => ({
  id: id(n),
  block: { number: n, hash: id(1_000 + n) },
  eventIndex: 0,
  sender: id(7),
  recipient: "0x00000000000000000000000000000000000000aa",
  swept: false,
  amount,
});
const nothing: HistoryInput = {
  deposits: [],
  minted: new Set(),
  loose: [],
  returns: [],
  paid: [],
  refused: [],
  parkings: new Map(),
  unclaimed: new Set(),
  flows: [],
  costs: new Map(),
  reportedCosts: new Map(),
  refunds: new Map(),
  previousEraStartMs: null,
  eraBegan: null,
  pairingMarginSeconds: 6n,
};

describe("history facts", () => {
  it("count a deposit as unminted until the paired Ethereum block shows it minted", () => {
    const deposits = [deposit(1, 5n), deposit(2, 7n)];
    expect(historyFacts({ ...nothing, deposits }).unminted).toBe(12n);
    expect(historyFacts({ ...nothing, deposits, minted: new Set([id(1)]) }).unminted).toBe(7n);
  });

  it("sum loose deposits that are not minted, rewards and slashes", () => {
    const facts = historyFacts({
      ...nothing,
      loose: [
        { id: id(1), amount: 3n },
        { id: id(2), amount: 4n },
        { id: id(3), amount: 9n },
      ],
      minted: new Set([id(3)]),
      flows: [
        { rewards: 10n, slashes: 0n },
        { rewards: 5n, slashes: 2n },
      ],
    });
    expect(facts).toMatchObject({ loose: 7n, rewards: 15n, slashes: 2n });
  });

  it("name the requests that have been paid", () => {
    expect(historyFacts({ ...nothing, paid: [2n, 9n] }).paid).toEqual(new Set([2n, 9n]));
  });

  it("have what operators paid up to the anchor, and claims to what they paid up to the last report and did not get back", () => {
    const paid = new Map([
      [id(9), 70n],
      [id(3), 50n],
    ]);
    const facts = historyFacts({
      ...nothing,
      costs: new Map([...paid, [id(9), 90n], [id(5), 4n]]),
      reportedCosts: paid,
      refunds: new Map([
        [id(9), 20n],
        [id(8), 1n],
        [id(3), 50n],
      ]),
    });
    expect(facts).toMatchObject({ costs: 144n, refunded: 71n, claims: [{ operator: id(9), amount: 50n }] });
    expect(historyFacts({ ...nothing, reportedCosts: paid }).claims.map(({ operator }) => operator)).toEqual([
      id(3),
      id(9),
    ]);
  });

  it("let requests be finalized that are older than the previous era's first second less the margin", () => {
    expect(historyFacts({ ...nothing, previousEraStartMs: 1_000_999n }).finalizableBefore).toBe(994n);
  });

  it("let nothing be finalized while the previous era's start is unknown", () => {
    expect(historyFacts(nothing).finalizableBefore).toBe(0n);
  });

  it("has a refused payment until it is parked, and again where it is refused after its owner answered", () => {
    const refused = (times: readonly bigint[], parkings: [bigint, number][]) => [
      ...historyFacts({ ...nothing, refused: times, parkings: new Map(parkings) }).refused,
    ];
    expect(refused([7n, 8n], [])).toEqual([7n, 8n]);
    expect(refused([7n, 8n], [[7n, 1]])).toEqual([8n]);
    expect(refused([7n, 7n], [[7n, 1]])).toEqual([7n]);
    expect(refused([7n, 7n], [[7n, 2]])).toEqual([]);
  });
});
