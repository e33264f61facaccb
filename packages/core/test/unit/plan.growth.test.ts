import { expect, test } from "vitest";
import { type Size, synthetic } from "../../bench/synthetic.ts";
import { decidePlan } from "../../src/plan/index.ts";

/** How often deciding reads a field of a ledger, a request or a validator: work, counted and not timed. */
function reads(size: Size): number {
  let count = 0;
  const counting = <T extends object>(each: T): T =>
    new Proxy(each, {
      get: (target, key, receiver) => {
        count++;
        return Reflect.get(target, key, receiver);
      },
    });
  const { kusama, ethereum, ...rest } = synthetic(size);
  const facts = {
    ...rest,
    kusama: { ...kusama, ledgers: kusama.ledgers.map(counting) },
    ethereum: { ...ethereum, waiting: ethereum.waiting.map(counting), unpaid: ethereum.unpaid.map(counting) },
  };
  count = 0;
  expect(decidePlan(facts).operations.length).toBeGreaterThan(0);
  return count;
}

test("work that grows with the square of ledgers and requests: twice as many take little more than twice the reads", () => {
  const [half, whole] = [reads({ ledgers: 100, requests: 4_000 }), reads({ ledgers: 200, requests: 8_000 })];
  expect(whole / half).toBeLessThan(2.3);
});
