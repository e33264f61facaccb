import { expect, test } from "vitest";
import type { OperationCosts, PlanFacts } from "../../src/index.ts";
import { decidePlan } from "../../src/plan/index.ts";
import { account, ED, facts, KSM, nominate, request, staked } from "./facts.ts";

/** Facts with the same cost for operations of every kind, so that `most` of them fit. */
function fitting(most: number, given: PlanFacts): PlanFacts {
  const costs = Object.fromEntries(
    Object.keys(given.kusama.costs).map(kind => [kind, Math.ceil(1_000_000 / most)]),
  ) as unknown as OperationCosts;
  return { ...given, kusama: { ...given.kusama, costs } };
}
const kinds = (given: PlanFacts): string[] => decidePlan(given).operations.map(({ kind }) => kind);

test("a plan too heavy for one call pays before it bonds, bonds before it nominates, and leaves the rest", () => {
  const given = facts({
    kusama: {
      pool: { account: account(99), free: 10n * KSM, reserved: 0n },
      ledgers: [staked(0, 9n * KSM, { nominations: null }), staked(1, 9n * KSM, { nominations: null })],
    },
    nominations: nominate(2, 1),
    ethereum: { unpaid: [request(1n, 1n, { state: "finalized", amount: KSM })], lastFinalized: 1n },
  });
  expect(kinds(fitting(9, given))).toEqual(["pay", "bondExtra", "bondExtra", "nominate", "nominate"]);
  expect(kinds(fitting(4, given))).toEqual(["pay", "bondExtra", "bondExtra", "nominate"]);
  expect(kinds(fitting(1, given))).toEqual(["pay"]);
});

test("where not all that comes back fits, no more is paid than is at hand then, and nothing else is moved", () => {
  const ledgers = [0, 1, 2, 3].map(index => staked(index, 9n * KSM, { free: ED + KSM }));
  const pay = (id: bigint) => request(id, 1n, { state: "finalized", amount: 2n * KSM });
  const given = facts({
    kusama: { pool: { account: account(99), free: KSM - 4n * ED, reserved: 0n }, ledgers },
    ethereum: { unpaid: [pay(1n), pay(2n)], lastFinalized: 2n },
  });
  expect(kinds(fitting(100, given))).toEqual(["collect", "collect", "collect", "collect", "pay", "pay"]);
  expect(kinds(fitting(5, given))).toEqual(["collect", "collect", "pay"]);
});

test("a ledger that is emptied stops nominating by the same call that unbonds it, or not at all", () => {
  const given = facts({
    kusama: { ledgers: [staked(0, 20n * KSM), staked(1, 30n * KSM)] },
    ethereum: { stakingPause: "winding down" },
  });
  expect(kinds(fitting(3, given))).toEqual(["chill", "unbond"]);
});
