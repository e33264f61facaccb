import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlanFacts } from "../../src/index.ts";
import { decidePlan } from "../../src/plan/index.ts";
import { readMoney } from "../../src/plan/money.ts";
import { account, ED, facts, KSM, ledger, request, staked } from "./facts.ts";

const money = (ksm: number) => fc.bigInt({ min: 0n, max: BigInt(ksm) * KSM });

const anyLedger = (index: number) =>
  fc
    .record({
      active: fc.oneof(money(1_000), fc.constant(-KSM)),
      free: money(20),
      unlocking: fc.array(
        // The chain keeps no chunk of nothing.
        fc.record({ value: money(50).map(value => value + 1n), era: fc.integer({ min: 90, max: 128 }) }),
        { maxLength: 32 },
      ),
      bonded: fc.boolean(),
    })
    .map(({ active, free, unlocking, bonded }) =>
      bonded ? staked(index, active + KSM, { free: free + ED, unlocking }) : ledger(index),
    );

const anyFacts: fc.Arbitrary<PlanFacts> = fc
  .record({
    poolFree: money(500),
    ledgers: fc.tuple(anyLedger(0), anyLedger(1), anyLedger(2)),
    waiting: fc.array(fc.record({ tokens: money(200), at: fc.bigInt({ min: 1_000n, max: 2_000n }) }), {
      maxLength: 20,
    }),
    unpaid: fc.array(money(50), { maxLength: 60 }),
    unminted: money(20),
    loose: money(5),
    returns: fc.array(fc.record({ amount: money(20), refused: fc.boolean() }), { maxLength: 5 }),
    startsEra: fc.boolean(),
    setAside: money(30),
    refunded: money(10),
    claims: fc.array(money(10), { maxLength: 5 }),
  })
  .map(({ poolFree, ledgers, waiting, unpaid, unminted, loose, returns, startsEra, setAside, refunded, claims }) =>
    facts({
      anchor: { startsEra },
      kusama: { pool: { account: account(99), free: poolFree, reserved: 0n }, ledgers },
      ethereum: {
        waiting: waiting
          .toSorted((a, b) => (a.at < b.at ? -1 : 1))
          .map(({ tokens, at }, index) => request(BigInt(index + 1 + unpaid.length), tokens + 1n, { requestedAt: at })),
        unpaid: unpaid.map((amount, index) => request(BigInt(index + 1), 1n, { state: "finalized", amount })),
        lastFinalized: BigInt(unpaid.length),
        costsSetAside: setAside,
      },
      history: {
        refunded,
        claims: claims.map((amount, index) => ({ operator: account(800 + index), amount })),
        unminted,
        loose,
        returns: returns.map((each, index) => ({ ...each, depositId: account(900 + index), recipient: account(7) })),
      },
    }),
  );

/** Planck that the operations take out of the pool account, and that they may find there at most. */
function spending({ kusama, policy }: PlanFacts, operations: ReturnType<typeof decidePlan>["operations"]) {
  let spent = 0n;
  let found = kusama.pool.free - policy.float;
  for (const operation of operations) {
    if (operation.kind === "pay" || operation.kind === "return" || operation.kind === "refund")
      spent += operation.amount;
    if (operation.kind === "bond" || operation.kind === "bondExtra") spent += operation.transfer;
    if (operation.kind === "withdraw" || operation.kind === "collect") {
      const free = kusama.ledgers[operation.ledger]?.free ?? 0n;
      found += free - ED;
    }
  }
  // A ledger that is begun gets its existential deposit from the protocol's own.
  const begun = operations.filter(({ kind }) => kind === "bond").length;
  return { spent, found: found + ED * BigInt(kusama.ledgers.filter(each => each.exists).length + begun) };
}

describe("whatever the facts, a plan", () => {
  test("never spends money that is not there, the protocol's own included", () => {
    fc.assert(
      fc.property(anyFacts, each => {
        const { spent, found } = spending(each, decidePlan(each).operations);
        expect(spent === 0n || spent <= found).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("never finalizes more than is at hand after payments, refunds, unminted and loose deposits", () => {
    fc.assert(
      fc.property(anyFacts, each => {
        const { finalization, operations } = decidePlan(each);
        if (!finalization) return;
        const owed =
          each.ethereum.unpaid.reduce((total, { amount }) => total + amount, 0n) +
          each.history.unminted +
          each.history.loose +
          each.history.returns.reduce((total, { amount }) => total + amount, 0n) +
          operations.reduce((total, each) => total + (each.kind === "refund" ? each.amount : 0n), 0n);
        const inLedgers = each.kusama.ledgers.reduce((total, { free, exists }) => total + (exists ? free : 0n), 0n);
        expect(finalization.maxAmount + owed <= each.kusama.pool.free + inLedgers).toBe(true);
        const value = each.ethereum.waiting
          .filter(({ id }) => id <= finalization.upToRequest)
          .reduce((total, { shares }) => total + shares / 1_000_000n, 0n);
        expect(value <= finalization.maxAmount).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("refunds nothing that an older plan's finalization, still to be carried out, counts on", () => {
    fc.assert(
      fc.property(
        anyFacts,
        fc.boolean(),
        fc.bigInt({ min: 0n, max: 21_000n }),
        fc.nat(4),
        money(10),
        (any, queued, age, first, over) => {
          // A little more at hand than some of those who wait are to get.
          const { spendable, shortfall } = readMoney(any);
          const next = any.ethereum.waiting
            .slice(0, first)
            .reduce((total, { shares }) => total + shares / 1_000_000n, 0n);
          const free = any.kusama.pool.free + next + over - spendable + shortfall;
          const pool = { ...any.kusama.pool, free: free > 0n ? free : 0n };
          const each = { ...any, kusama: { ...any.kusama, pool } };
          const { ethereum, kusama } = each;
          const block = { ...ethereum.block, timestamp: ethereum.block.timestamp - age };
          const older = decidePlan({
            ...each,
            anchor: { ...each.anchor, startsEra: false },
            ethereum: { ...ethereum, block },
          }).finalization;
          const now = {
            ...each,
            anchor: { ...each.anchor, startsEra: true },
            kusama: { ...kusama, offencesQueued: queued },
          };
          const { operations } = decidePlan(now);
          const refunded = operations.reduce((total, each) => total + (each.kind === "refund" ? each.amount : 0n), 0n);
          if (!older || refunded === 0n) return;
          const due = ethereum.waiting
            .filter(({ id }) => id <= older.upToRequest)
            .reduce((total, { shares }) => total + shares / 1_000_000n, 0n);
          expect(due + refunded <= readMoney(now).spendable).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("refunds no operator more than its claim, all of them no more than is set aside, and none before users", () => {
    fc.assert(
      fc.property(anyFacts, each => {
        const refunds = decidePlan(each).operations.filter(operation => operation.kind === "refund");
        const claims = new Map(each.history.claims.map(({ operator, amount }) => [operator, amount]));
        const total = refunds.reduce((sum, { amount }) => sum + amount, 0n);
        expect(new Set(refunds.map(({ operator }) => operator)).size).toBe(refunds.length);
        for (const { operator, amount } of refunds) {
          expect(amount <= (claims.get(operator) ?? 0n) && amount >= each.policy.minimumRefund).toBe(true);
        }
        if (!refunds.length) return;
        expect(each.anchor.startsEra).toBe(true);
        expect(total + each.history.refunded <= each.ethereum.costsSetAside).toBe(true);
        const owed =
          each.ethereum.unpaid.reduce((sum, { amount }) => sum + amount, 0n) +
          each.history.unminted +
          each.history.loose +
          each.history.returns.reduce((sum, { amount }) => sum + amount, 0n);
        const inLedgers = each.kusama.ledgers.reduce((sum, { free, exists }) => sum + (exists ? free : 0n), 0n);
        expect(total + owed <= each.kusama.pool.free + inLedgers).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  /** The call is atomic: one operation that the chain refuses undoes all, and the same facts give the same plan again. */
  test("holds no operation that the chain would refuse after those before it", () => {
    fc.assert(
      fc.property(anyFacts, each => {
        const { limits, ledgers } = each.kusama;
        const chain = ledgers.map(({ active, bonded, unlocking }) => ({ active, bonded, unlocking: [...unlocking] }));
        for (const operation of decidePlan(each).operations) {
          if (operation.kind === "pay" || operation.kind === "return" || operation.kind === "refund") continue;
          const at = chain[operation.ledger];
          if (!at) throw new Error("no such ledger");
          const unlocking = at.unlocking.reduce((total, { value }) => total + value, 0n);
          switch (operation.kind) {
            case "withdraw":
              expect(at.bonded).toBe(true);
              at.unlocking = at.unlocking.filter(chunk => chunk.era > each.anchor.activeEra);
              if (!at.unlocking.length && at.active < limits.minNominatorBond) {
                Object.assign(at, { bonded: false, active: 0n });
              }
              break;
            case "rebond":
              expect(at.bonded && operation.amount > 0n && operation.amount <= unlocking).toBe(true);
              at.active += operation.amount;
              break;
            case "bond":
              expect(at.bonded).toBe(false);
              Object.assign(at, { bonded: true, active: operation.amount });
              break;
            case "bondExtra":
              expect(at.bonded).toBe(true);
              at.active += operation.amount;
              break;
            case "unbond":
              expect(at.bonded && at.unlocking.length < limits.maxUnlockingChunks).toBe(true);
              break;
            case "chill":
            case "nominate":
              expect(at.bonded).toBe(true);
              break;
          }
          if (operation.kind === "nominate") expect(at.active >= limits.minNominatorBond).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test("unbonds no more than is bonded, from each ledger once, and leaves it nominating or empty", () => {
    fc.assert(
      fc.property(anyFacts, each => {
        const { operations } = decidePlan(each);
        const seen = new Set<number>();
        for (const operation of operations) {
          if (operation.kind !== "unbond") continue;
          const from = each.kusama.ledgers[operation.ledger];
          const rest = (from?.active ?? 0n) - operation.amount;
          expect(seen.has(operation.ledger)).toBe(false);
          seen.add(operation.ledger);
          expect(rest === 0n || rest >= each.kusama.limits.minNominatorBond).toBe(true);
        }
        expect(
          operations.some(({ kind }) => kind === "unbond") && operations.some(({ kind }) => kind.startsWith("bond")),
        ).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
