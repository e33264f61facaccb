import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LedgerState, Operation } from "../../src/index.ts";
import { decidePlan } from "../../src/plan/index.ts";
import { account, ED, facts, KSM, ledger, request, staked } from "./facts.ts";

const SEED = Number(process.env.AKSM_SEED ?? Date.now() % 1_000_000);
/** The floor of these facts, 1.2 times the lowest stake of the last election. */
const LOWEST = 10n * KSM;
const FLOOR = 12n * KSM;

const decide = (
  ledgers: readonly LedgerState[],
  { free = 0n, waiting = 0n }: { free?: bigint; waiting?: bigint },
): readonly Operation[] => {
  const given = facts({});
  const existing = BigInt(ledgers.filter(each => each.exists).length);
  return decidePlan(
    facts({
      kusama: {
        limits: { ...given.kusama.limits, lowestActiveStake: LOWEST },
        pool: { account: account(99), free: KSM - ED * existing + free, reserved: 0n },
        ledgers,
      },
      ethereum: { waiting: waiting ? [request(1n, waiting)] : [] },
    }),
  ).operations;
};
const bonds = (operations: readonly Operation[]) =>
  operations.flatMap(each =>
    each.kind === "bond" || each.kind === "bondExtra" ? [{ ledger: each.ledger, amount: each.amount }] : [],
  );

describe("a ledger that would leave the chain", () => {
  const leaving = staked(1, 0n, { unlocking: [{ value: 30n * KSM, era: 100 }], nominations: null });
  const planOf = (ledgers: LedgerState[], unclaimed: number[], free = 0n) =>
    decidePlan(
      facts({
        kusama: { ledgers, pool: { account: account(40), free, reserved: 0n } },
        history: { unclaimed: new Set(unclaimed) },
      }),
    ).operations;

  test("is withdrawn from once it is paid for its past, and not before", () => {
    expect(planOf([leaving], [])).toMatchObject([{ kind: "withdraw", ledger: 1 }]);
    expect(planOf([leaving], [1])).toEqual([]);
    expect(planOf([leaving], [0])).toMatchObject([{ kind: "withdraw", ledger: 1 }]);
  });

  test("holds up no other, nor one that stays", () => {
    const stays = staked(0, 50n * KSM, { unlocking: [{ value: KSM, era: 99 }] });
    expect(planOf([stays, leaving], [0, 1])).toMatchObject([{ kind: "withdraw", ledger: 0 }]);
  });

  test("goes on where stake is bonded into it meanwhile", () => {
    const bonded = planOf([leaving], [1], 41n * KSM).filter(({ kind }) => kind === "bond" || kind === "bondExtra");
    expect(bonded).toMatchObject([{ kind: "bondExtra", ledger: 1 }]);
    expect(planOf([leaving], [], 41n * KSM)[1]).toMatchObject({ kind: "bond", ledger: 1 });
  });
});

describe("fresh stake", () => {
  test("begins no ledger that would lie below the floor", () => {
    const ledgers = [staked(0, 20n * KSM), ledger(1), ledger(2)];
    expect(bonds(decide(ledgers, { free: FLOOR - 1n }))).toEqual([{ ledger: 0, amount: FLOOR - 1n }]);
    expect(bonds(decide(ledgers, { free: FLOOR }))).toMatchObject([{ ledger: 1, amount: FLOOR }]);
  });

  test("lifts a ledger that has come below the floor before it begins another", () => {
    const ledgers = [staked(0, 5n * KSM), ledger(1), ledger(2)];
    expect(bonds(decide(ledgers, { free: 18n * KSM }))).toEqual([{ ledger: 0, amount: 18n * KSM }]);
    expect(bonds(decide(ledgers, { free: 19n * KSM }))).toEqual([
      { ledger: 0, amount: 7n * KSM },
      { ledger: 1, amount: 12n * KSM },
    ]);
  });

  test("begins the first ledger below the floor too: liquid it would earn nothing for sure", () => {
    const ledgers = [ledger(0), ledger(1)];
    expect(bonds(decide(ledgers, { free: KSM }))).toEqual([{ ledger: 0, amount: KSM }]);
    expect(bonds(decide(ledgers, { free: KSM / 2n }))).toEqual([]);
  });

  test("goes to few ledgers, those with the least, and leaves no operation with dust", () => {
    const ledgers = [100n, 90n, 99n, 80n].map((ksm, index) => staked(index, ksm * KSM));
    expect(bonds(decide(ledgers, { free: 15n * KSM }))).toEqual([{ ledger: 3, amount: 15n * KSM }]);
    expect(bonds(decide(ledgers, { free: 17n * KSM }))).toMatchObject([{ ledger: 3 }]);
    expect(bonds(decide(ledgers, { free: 25n * KSM }))).toMatchObject([{ ledger: 1 }, { ledger: 3 }]);
  });
});

describe("exits", () => {
  test("leave every ledger at the floor, or empty", () => {
    const ledgers = [staked(0, 20n * KSM), staked(1, 14n * KSM), staked(2, 13n * KSM)];
    const unbonded = decide(ledgers, { waiting: 20n * KSM }).filter(each => each.kind === "unbond");
    expect(unbonded).toEqual([
      { kind: "unbond", ledger: 0, amount: 8n * KSM },
      { kind: "unbond", ledger: 1, amount: 2n * KSM },
      { kind: "unbond", ledger: 2, amount: 13n * KSM },
    ]);
  });

  test("do not empty a ledger for a small amount because its own stake is the lowest of the election", () => {
    const ledgers = [staked(0, LOWEST), ledger(1)];
    expect(decide(ledgers, { waiting: KSM })).toMatchObject([
      { kind: "unbond", ledger: 0, amount: 1_008_000_000_000n },
    ]);
  });

  test("are taken from another ledger where one has no unlocking chunk left, unless one of them is ripe", () => {
    const chunks = (from: number) => Array.from({ length: 32 }, (_, index) => ({ value: 1n, era: from + index }));
    const full = [staked(0, 50n * KSM, { unlocking: chunks(101).map(each => ({ ...each, era: 101 })) })];
    const other = staked(1, 40n * KSM);
    expect(decide([...full, other], { waiting: KSM })).toMatchObject([{ kind: "unbond", ledger: 1 }]);
    const ripe = staked(0, 50n * KSM, {
      unlocking: chunks(96).map(each => ({ ...each, era: Math.min(each.era, 127) })),
    });
    expect(decide([ripe, other], { waiting: KSM })).toMatchObject([
      { kind: "withdraw", ledger: 0 },
      { kind: "unbond", ledger: 0 },
    ]);
  });
});

test(`whatever the stakes, ledgers keep to the floor, and all that is worth bonding is bonded (AKSM_SEED=${SEED})`, () => {
  const stake = fc.oneof(fc.constant(0n), fc.bigInt({ min: KSM, max: 60n * KSM }));
  fc.assert(
    fc.property(
      fc.array(stake, { minLength: 1, maxLength: 12 }),
      fc.bigInt({ min: 0n, max: 300n * KSM }),
      fc.bigInt({ min: 0n, max: 100n * KSM }),
      (stakes, free, waiting) => {
        const ledgers = stakes.map((active, index) => (active ? staked(index, active) : ledger(index)));
        const operations = decide(ledgers, { free, waiting });
        const added = bonds(operations);
        const total = added.reduce((all, each) => all + each.amount, 0n);
        const begun = added.filter(each => stakes[each.ledger] === 0n);
        if (begun.length && stakes.some(each => each > 0n)) {
          const after = (index: number) =>
            (stakes[index] ?? 0n) + (added.find(each => each.ledger === index)?.amount ?? 0n);
          for (const index of stakes.keys()) expect(after(index) === 0n || after(index) >= FLOOR).toBe(true);
        }
        expect(new Set(added.map(each => each.ledger)).size).toBe(added.length);
        if (waiting === 0n && free > KSM) expect(total).toBe(free);
        for (const operation of operations) {
          if (operation.kind !== "unbond") continue;
          const had = stakes[operation.ledger] ?? 0n;
          const rest = had - operation.amount;
          expect(rest === 0n || rest >= (had >= FLOOR ? FLOOR : KSM / 3n)).toBe(true);
        }
      },
    ),
    { seed: SEED, numRuns: 1_000 },
  );
});
