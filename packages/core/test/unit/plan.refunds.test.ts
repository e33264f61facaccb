import { describe, expect, test } from "vitest";
import type { Operation, PlanFacts } from "../../src/index.ts";
import { decidePlan } from "../../src/plan/index.ts";
import { account, ED, facts, KSM, request, staked } from "./facts.ts";

const [ann, ben, cid] = [account(800), account(801), account(802)];
const claims = [
  { operator: ann, amount: 3n * KSM },
  { operator: ben, amount: 2n * KSM },
  { operator: cid, amount: KSM },
];

/** A pool at an era's first block with so much set aside and at hand beyond its own float. */
const given = (
  { setAside, hand }: { setAside: bigint; hand: bigint },
  patch: Parameters<typeof facts>[0] = {},
): PlanFacts =>
  facts({
    ...patch,
    anchor: { startsEra: true, ...patch.anchor },
    kusama: { pool: { account: account(99), free: KSM + hand, reserved: 0n }, ...patch.kusama },
    ethereum: { costsSetAside: setAside, ...patch.ethereum },
    history: { costs: setAside, claims, ...patch.history },
  });
const refunds = (of: PlanFacts) =>
  decidePlan(of).operations.flatMap(each => (each.kind === "refund" ? [[each.operator, each.amount]] : []));
const kinds = (of: PlanFacts): Operation["kind"][] => decidePlan(of).operations.map(({ kind }) => kind);

describe("refunds of fees", () => {
  test("give each operator what it paid where all of it is set aside and at hand", () => {
    const all = given({ setAside: 6n * KSM, hand: 6n * KSM });
    expect(refunds(all)).toEqual([
      [ann, 3n * KSM],
      [ben, 2n * KSM],
      [cid, KSM],
    ]);
    expect(decidePlan(all).operations[0]).toMatchObject({ upTo: all.ethereum.lastReport.number });
  });

  test("are shared by what each is owed where less is set aside, or at hand, rounded down", () => {
    for (const part of [
      { setAside: KSM, hand: 6n * KSM },
      { setAside: 6n * KSM, hand: KSM },
    ]) {
      expect(refunds(given(part))).toEqual([
        [ann, KSM / 2n],
        [ben, KSM / 3n],
        [cid, KSM / 6n],
      ]);
    }
  });

  test("leave out what was given back already", () => {
    const half = given(
      { setAside: 6n * KSM, hand: 6n * KSM },
      { history: { refunded: 5n * KSM, claims: [{ operator: cid, amount: KSM }] } },
    );
    expect(refunds(half)).toEqual([[cid, KSM]]);
    expect(refunds(given({ setAside: 6n * KSM, hand: 6n * KSM }, { history: { refunded: 6n * KSM } }))).toEqual([]);
  });

  test("never give more than was claimed, whatever is set aside", () => {
    const few = given({ setAside: 9n * KSM, hand: 9n * KSM }, { history: { claims: claims.slice(2) } });
    expect(refunds(few)).toEqual([[cid, KSM]]);
  });

  test("below the minimum wait until they have grown: none costs more than it brings", () => {
    const little = given({ setAside: KSM, hand: KSM }, { policy: { minimumRefund: KSM / 5n } });
    expect(refunds(little)).toEqual([
      [ann, KSM / 2n],
      [ben, KSM / 3n],
    ]);
  });

  test("are made at the first block of an era alone: one that Kusama refuses is not tried in every slot", () => {
    expect(refunds(given({ setAside: 6n * KSM, hand: 6n * KSM }, { anchor: { startsEra: false } }))).toEqual([]);
  });

  test("come after all that is owed to users", () => {
    const owed = given(
      { setAside: 6n * KSM, hand: 5n * KSM },
      {
        ethereum: { unpaid: [request(1n, 1n, { state: "finalized", amount: 2n * KSM })], lastFinalized: 1n },
        history: { unminted: KSM, loose: KSM, returns: [] },
      },
    );
    expect(refunds(owed)).toEqual([
      [ann, KSM / 2n],
      [ben, KSM / 3n],
      [cid, KSM / 6n],
    ]);
    expect(kinds(owed).slice(0, 4)).toEqual(["pay", "refund", "refund", "refund"]);
    const short = given(
      { setAside: 6n * KSM, hand: KSM },
      { ethereum: { unpaid: [request(1n, 1n, { state: "finalized", amount: 2n * KSM })], lastFinalized: 1n } },
    );
    expect(refunds(short)).toEqual([]);
  });

  test("are cut like any other payment where the call is full", () => {
    const full = given({ setAside: 6n * KSM, hand: 6n * KSM });
    const costs = { ...full.kusama.costs, refund: 400_000 };
    expect(kinds({ ...full, kusama: { ...full.kusama, costs } })).toEqual(["refund", "refund"]);
  });

  test("wait while the guardian has paused", () => {
    const paused = given({ setAside: 6n * KSM, hand: 6n * KSM }, { ethereum: { stakingPause: "guardian" } });
    expect(kinds(paused)).toEqual([]);
  });
});

describe("what is set aside for operators", () => {
  test("is not bonded, in any slot", () => {
    const waits = given({ setAside: 6n * KSM, hand: 6n * KSM }, { anchor: { startsEra: false } });
    expect(kinds(waits)).toEqual([]);
    const more = given({ setAside: 6n * KSM, hand: 8n * KSM }, { anchor: { startsEra: false } });
    const bonded = decidePlan(more).operations.map(each => (each.kind === "bond" ? each.amount : -1n));
    expect(bonded.reduce((total, amount) => total + amount, 0n)).toBe(2n * KSM);
  });

  test("comes after requests that can be finalized, and after those that wait for stake to unbond", () => {
    const asked = (tokens: bigint, unlocking = 0n) =>
      given(
        { setAside: 6n * KSM, hand: 6n * KSM - ED },
        {
          ethereum: { waiting: [request(1n, tokens)], costsSetAside: 6n * KSM },
          kusama: { ledgers: [staked(0, 100n * KSM, { unlocking: [{ value: unlocking, era: 110 }] })] },
        },
      );
    const [exit, growth] = [5n * KSM, (5n * KSM * 8n) / 1_000n];
    const soon = decidePlan(asked(exit));
    expect(soon.operations.filter(({ kind }) => kind === "refund")).toMatchObject([
      { amount: (6n * KSM - exit - growth) / 2n },
      { amount: (6n * KSM - exit - growth) / 3n },
      { amount: (6n * KSM - exit - growth) / 6n },
    ]);
    expect(soon.finalization?.maxAmount).toBeGreaterThanOrEqual(exit);
    // What unbonds for it covers a request that is larger than what is at hand; else nothing is refunded.
    expect(refunds(asked(50n * KSM))).toEqual([]);
    expect(refunds(asked(50n * KSM, 51n * KSM))).toHaveLength(3);
  });

  test("leaves the money that an older plan's finalization counts on, which this plan would not make any more", () => {
    const asked = (queued: boolean, startsEra: boolean) =>
      given(
        { setAside: 4n * KSM, hand: 6n * KSM - ED },
        {
          anchor: { startsEra },
          ethereum: { waiting: [request(1n, 5n * KSM), request(2n, 3n * KSM)] },
          kusama: {
            offencesQueued: queued,
            ledgers: [staked(0, 100n * KSM, { unlocking: [{ value: 9n * KSM, era: 110 }] })],
          },
        },
      );
    const older = decidePlan(asked(false, false)).finalization;
    expect(older?.upToRequest).toBe(1n);
    const now = asked(true, true);
    expect(decidePlan(now).finalization).toBeNull();
    const refunded = refunds(now).reduce((total, [, amount]) => total + BigInt(amount ?? 0), 0n);
    expect(refunded).toBeGreaterThan(0n);
    expect(refunded).toBeLessThanOrEqual(KSM - (5n * KSM * 8n) / 1_000n);
  });

  test("is unbonded where it is not at hand and worth a move, and only once", () => {
    const ledgers = [staked(0, 100n * KSM)];
    const bare = (setAside: bigint, unlocking: bigint) =>
      given(
        { setAside, hand: -ED },
        {
          policy: { minimumMove: KSM },
          kusama: {
            ledgers: [{ ...(ledgers[0] as (typeof ledgers)[0]), unlocking: [{ value: unlocking, era: 110 }] }],
          },
        },
      );
    const unbonded = (of: PlanFacts) =>
      decidePlan(of).operations.flatMap(each => (each.kind === "unbond" ? [each.amount] : []));
    expect(unbonded(bare(KSM - 1n, 0n))).toEqual([]);
    expect(unbonded(bare(2n * KSM, 0n))).toEqual([2n * KSM]);
    expect(unbonded(bare(2n * KSM, 2n * KSM))).toEqual([]);
    expect(decidePlan(bare(2n * KSM, 0n)).alarms).toEqual([]);
  });
});

describe("a report", () => {
  test("has all fees that no report has set aside, whatever the fee has room for", () => {
    const due = { anchor: { startsEra: true, activeEra: 101 } };
    const costs = (paid: bigint, setAside: bigint) =>
      decidePlan(facts({ ...due, ethereum: { costsSetAside: setAside }, history: { costs: paid } })).report?.costs;
    expect(costs(9n * KSM, 2n * KSM)).toBe(7n * KSM);
    // Fees of a committee that has been replaced are in no history any more.
    expect(costs(KSM, 2n * KSM)).toBe(0n);
  });
});
