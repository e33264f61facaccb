import { describe, expect, it } from "vitest";
import { id } from "../chains.ts";
import { context, ethereum, kusama, reach, start, withOperator } from "./operator.ts";

withOperator();

describe("the loop", () => {
  describe("that pays rewards out", () => {
    const payout = (era: number, validator: number) => ({ era, validator: id(validator), page: 0, ledgers: [0] });
    const sent = () =>
      kusama.sent.flatMap(act => (act.kind === "payout" ? [act.payouts.map(({ validator }) => validator)] : []));
    const blocks = async (count: number) => {
      for (let i = 0; i < count; i++) {
        kusama.grow();
        ethereum.grow();
        kusama.ownNonce = kusama.sent.length;
        await reach();
      }
    };

    it("is not held up by pages that the chain refuses: each is handed over once in an era", async () => {
      kusama.payoutsAtOnce = 1;
      kusama.payouts = [payout(0, 81), payout(0, 82)];
      start();
      await blocks(16);
      const era = Math.floor(kusama.head.number / 6);
      const [first, second, ...later] = sent();
      expect([first, second]).toEqual([[id(81)], [id(82)]]);
      expect(later.length).toBeLessThanOrEqual(2 * era);
      expect(later.length).toBeGreaterThan(0);
    });

    it("looks pages that the chain refuses up once in an era, and again once others were paid", async () => {
      kusama.payouts = [payout(0, 81), payout(0, 82)];
      for (const number of [15, 16]) kusama.flowsOf.set(number, { rewards: 5n });
      start();
      await blocks(11);
      expect(kusama.head.number).toBe(12);
      // Era 2 began with block 12, and nothing was paid since.
      const before = kusama.payoutLooks;
      await blocks(2);
      expect(kusama.payoutLooks).toBeLessThanOrEqual(before + 1);
      const unpaid = kusama.payoutLooks;
      // Blocks 15 and 16 paid, 17 did not.
      await blocks(3);
      expect(kusama.payoutLooks).toBe(unpaid + 2);
      expect(sent().length).toBeGreaterThan(0);
    });

    it("keeps a ledger on the chain until it is paid for its past, and lets it go then", async () => {
      const leaving = { active: 0n, bonded: true, unlocking: [{ value: 50n, era: 0 }], nominations: null };
      kusama.ledgers = [{ ...leaving, index: 0, account: id(90), free: 1n, exists: true, slashingSpans: 0 }];
      kusama.payouts = [payout(0, 81)];
      start();
      await blocks(12);
      const plan = () => context.memory.slot?.decided?.plan;
      expect(plan()?.anchor.number).toBeGreaterThanOrEqual(8);
      expect(plan()?.operations).toEqual([]);
      expect(sent()[0]).toEqual([id(81)]);
      kusama.payouts = [];
      await blocks(8);
      expect(plan()?.operations).toEqual([{ kind: "withdraw", ledger: 0, slashingSpans: 0 }]);
    });
  });
});
