import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AccountId, PlanFacts, ValidatorTarget } from "../../src/index.ts";
import { decidePlan, encodePlan, nominatingLedgers, nominationsDue } from "../../src/plan/index.ts";
import { account, ED, facts, KSM, ledger, nominate, staked } from "./facts.ts";

const ERA = 100;
/** The era began with block 398: 400 is the anchor of the slot after. */
const review = { history: { eraBegan: 398 } };
const nominating = (seeds: readonly number[], submittedIn = ERA - 3) => ({
  nominations: { targets: seeds.map(account), submittedIn },
});
const excluded = (seed: number): ValidatorTarget => ({
  id: account(seed),
  operator: null,
  standing: "excluded",
  weight: 0,
  cap: 0,
});
const governed = (...validators: ValidatorTarget[]) => ({ targets: { ...facts({}).ethereum.targets, validators } });
const nominated = (given: PlanFacts): Record<number, readonly AccountId[]> =>
  Object.fromEntries(
    decidePlan(given).operations.flatMap(each => (each.kind === "nominate" ? [[each.ledger, each.targets]] : [])),
  );

describe("whom to nominate is asked for", () => {
  const ledgers = [staked(0, 9n * KSM, nominating([1]))];

  test("in the first whole slot of an era, and in no other", () => {
    const at = (number: number, eraBegan: number | null) =>
      nominationsDue(facts({ kusama: { ledgers }, anchor: { number }, history: { eraBegan } }));
    expect([396, 397, 398, 399].map(began => at(400, began))).toEqual([true, true, true, true]);
    expect([at(400, 395), at(400, 400), at(398, 398), at(400, null)]).toEqual([false, false, false, false]);
  });

  test("not where nothing is staked, and not while the guardian has paused", () => {
    expect(nominationsDue(facts({ ...review, kusama: { ledgers: [ledger(0), ledger(1)] } }))).toBe(false);
    const paused = { stakingPause: "guardian" } as const;
    expect(nominationsDue(facts({ ...review, kusama: { ledgers }, ethereum: paused }))).toBe(false);
  });

  test("every third slot while stake stands idle, for which there was nobody, and not in each", () => {
    const idle = [staked(0, 9n * KSM, { nominations: null }), staked(1, 9n * KSM, nominating([1]))];
    const at = (number: number) => facts({ anchor: { number }, kusama: { ledgers: idle } });
    const slots = Array.from({ length: 13 }, (_, slot) => 384 + 4 * slot);
    expect(slots.filter(number => nominationsDue(at(number)))).toEqual([384, 396, 408, 420, 432]);
    // The alarm stands meanwhile.
    expect(decidePlan(at(388)).alarms.join()).toMatch(/^1 ledgers with stake nominate nobody; somebody is looked for/);
  });

  test("at once for a ledger that nominates nobody where others did in this era, or the plan begins it", () => {
    const none = staked(0, 9n * KSM, { nominations: null });
    const today = staked(1, 9n * KSM, nominating([1], ERA));
    expect(nominationsDue(facts({ kusama: { ledgers: [none] } }))).toBe(false);
    expect(nominationsDue(facts({ kusama: { ledgers: [none, today] } }))).toBe(true);
    const pool = { account: account(99), free: 6n * KSM, reserved: 0n };
    const begun = facts({ kusama: { pool, ledgers: [ledger(0), ledger(1)] } });
    expect(nominationsDue(begun)).toBe(true);
    expect(nominatingLedgers(begun).map(({ index, stake }) => ({ index, stake }))).toEqual([
      { index: 0, stake: (5n * KSM) / 2n },
      { index: 1, stake: (5n * KSM) / 2n },
    ]);
  });

  test("never where an era's first block begins the slot, nor in every third, so that elections hold up no money for good", () => {
    const urgent = [staked(0, 9n * KSM, nominating([1], ERA - 27)), staked(1, 9n * KSM, { nominations: null })];
    const at = (number: number, startsEra = false) =>
      facts({
        anchor: { number, startsEra },
        policy: { erasPerReport: 3 },
        kusama: { ledgers: urgent },
        history: { eraBegan: startsEra ? number : 350 },
      });
    const slots = Array.from({ length: 9 }, (_, slot) => 384 + 4 * slot);
    expect(slots.filter(number => !nominationsDue(at(number)))).toEqual([392, 404, 416]);
    for (const number of [384, 386, 388, 392]) {
      expect(nominationsDue(at(number, true))).toBe(false);
      expect(decidePlan(at(number, true)).report).toMatchObject({ number, era: ERA });
    }
    // An era has one review, whatever its slot's number.
    expect(nominationsDue(facts({ anchor: { number: 404 }, history: { eraBegan: 402 }, kusama: { ledgers } }))).toBe(
      true,
    );
  });

  test("at once for one that grows old, or has whom governance does not allow, but once in an era", () => {
    const old = [staked(0, 9n * KSM, nominating([1], ERA - 27))];
    expect(nominationsDue(facts({ kusama: { ledgers: old } }))).toBe(true);
    const barred = { kusama: { ledgers }, ethereum: governed(excluded(1)) };
    expect(nominationsDue(facts(barred))).toBe(true);
    const today = [staked(0, 9n * KSM, nominating([1], ERA))];
    expect(nominationsDue(facts({ ...barred, kusama: { ledgers: today } }))).toBe(false);
    expect(nominationsDue(facts({ ...review, ...barred, kusama: { ledgers: today } }))).toBe(true);
  });
});

describe("nominations", () => {
  test("follow the allocation in the era's review, where they name others than now, in the chain's order", () => {
    const ledgers = [staked(0, 9n * KSM, nominating([1, 2])), staked(1, 9n * KSM, nominating([3]))];
    const wanted = nominate(2, 2, 1);
    expect(nominated(facts({ ...review, kusama: { ledgers }, nominations: wanted }))).toEqual({
      1: [account(1), account(2)],
    });
    expect(nominated(facts({ kusama: { ledgers }, nominations: wanted }))).toEqual({});
  });

  test("outside of it only those change that must", () => {
    const ledgers = [
      staked(0, 9n * KSM, nominating([1])),
      staked(1, 9n * KSM, nominating([2], ERA - 27)),
      staked(2, 9n * KSM, { nominations: null }),
    ];
    const given = facts({ kusama: { ledgers }, nominations: nominate(3, 2) });
    expect(nominated(given)).toEqual({ 1: [account(2)], 2: [account(2)] });
    expect(decidePlan(given).reasons.nominate).toEqual({
      1: "its nominations grow old; it is so",
      2: "it nominates nobody yet; it is so",
    });
  });

  test("a validator that governance excludes is dropped at once, in ledgers that have not nominated in the era", () => {
    const ledgers = [
      staked(0, 9n * KSM, nominating([1, 2])),
      staked(1, 9n * KSM, nominating([1, 2], ERA)),
      staked(2, 9n * KSM, nominating([2, 3])),
    ];
    const given = facts({ kusama: { ledgers }, ethereum: governed(excluded(1)), nominations: nominate(3, 2, 4) });
    expect(nominated(given)).toEqual({ 0: [account(2), account(4)] });
    expect(decidePlan(given).reasons.nominate[0]).toMatch(/^governance does not allow/);
  });

  test("where nobody may be nominated, an excluded one is given up all the same, and somebody is told", () => {
    const ledgers = [staked(0, 9n * KSM, nominating([1]))];
    const nobody = { ledgers: [], problem: "no finished era is known" };
    const plan = decidePlan(facts({ kusama: { ledgers }, ethereum: governed(excluded(1)), nominations: nobody }));
    expect(plan.operations).toEqual([{ kind: "chill", ledger: 0 }]);
    expect(plan.alarms).toEqual(["1 ledgers with stake nominate nobody: no finished era is known"]);
    const kept = decidePlan(facts({ ...review, kusama: { ledgers }, nominations: nobody }));
    expect(kept.operations).toEqual([]);
    expect(kept.alarms).toEqual([
      "1 ledgers keep what they nominate and governance allows, since nothing better is known: no finished era is known",
    ]);
  });

  test("where no allocation can be computed, a ledger gives up whom governance excludes and keeps the others", () => {
    const ledgers = [
      staked(0, 9n * KSM, nominating([3, 1, 2])),
      staked(1, 9n * KSM, nominating([1])),
      staked(2, 9n * KSM, nominating([2, 3])),
      staked(3, 9n * KSM, nominating([2, 1], ERA - 27)),
      staked(4, 9n * KSM, nominating([3, 2], ERA - 27)),
    ];
    const failed = { ledgers: [], problem: "the elections took too long" };
    const given = facts({ kusama: { ledgers }, ethereum: governed(excluded(1)), nominations: failed });
    expect(decidePlan(given).operations).toEqual([
      { kind: "nominate", ledger: 0, targets: [account(2), account(3)] },
      { kind: "chill", ledger: 1 },
      { kind: "nominate", ledger: 3, targets: [account(2)] },
      { kind: "nominate", ledger: 4, targets: [account(2), account(3)] },
    ]);
    expect(decidePlan(given).alarms).toEqual([
      "1 ledgers with stake nominate nobody: the elections took too long",
      "4 ledgers keep what they nominate and governance allows, since nothing better is known: the elections took too long",
    ]);
  });

  test("a ledger that is taken off the chain and begun anew nominates again", () => {
    const reaped = staked(0, ED, { ...nominating([1]), unlocking: [{ value: 4n * KSM, era: ERA - 1 }] });
    const pool = { account: account(99), free: KSM + 8n * KSM, reserved: 0n };
    const given = facts({ kusama: { pool, ledgers: [reaped] }, nominations: nominate(1, 1) });
    expect(decidePlan(given).operations.map(({ kind }) => kind)).toEqual(["withdraw", "bond", "nominate"]);
  });

  test("one that is emptied nominates no more", () => {
    const ledgers = [staked(0, 20n * KSM, nominating([1], ERA - 27))];
    const given = facts({
      ...review,
      kusama: { ledgers },
      ethereum: { stakingPause: "winding down" },
      nominations: nominate(1, 2),
    });
    expect(decidePlan(given).operations.map(({ kind }) => kind)).toEqual(["chill", "unbond"]);
  });
});

/** Facts in another order: of nominations, of governance's entries, of a ledger's targets. */
const shuffled = <T>(values: readonly T[], order: readonly number[]): T[] =>
  values
    .map((value, index) => ({ value, key: order[index % order.length] ?? 0, index }))
    .toSorted((a, b) => a.key - b.key || b.index - a.index)
    .map(({ value }) => value);

test("the order in which an operator learned of them changes no byte of the plan", () => {
  const some = fc
    .array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 })
    .map(seeds => [...new Set(seeds)]);
  fc.assert(
    fc.property(
      fc.array(fc.record({ now: some, next: some, submittedIn: fc.integer({ min: 70, max: ERA }) }), {
        minLength: 1,
        maxLength: 5,
      }),
      fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 6 }),
      fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 20 }),
      fc.boolean(),
      (ledgers, barred, order, inReview) => {
        const given = (mix: <T>(values: readonly T[]) => T[]) =>
          facts({
            ...(inReview ? review : {}),
            kusama: {
              ledgers: ledgers.map(({ now, submittedIn }, index) =>
                staked(index, 9n * KSM, { nominations: { targets: mix(now.map(account)), submittedIn } }),
              ),
            },
            ethereum: governed(...mix(barred.map(excluded))),
            nominations: {
              ledgers: mix(
                ledgers.map(({ next }, index) => ({ ledger: index, targets: mix(next.map(account)), because: "" })),
              ),
              problem: null,
            },
          });
        const [one, other] = [given(values => [...values]), given(values => shuffled(values, order))];
        expect(encodePlan(decidePlan(other))).toBe(encodePlan(decidePlan(one)));
        expect(nominationsDue(other)).toBe(nominationsDue(one));
      },
    ),
    { numRuns: 300 },
  );
});
