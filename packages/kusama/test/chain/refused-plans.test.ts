import type { AccountId, Operation } from "@aksm/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { devSigner, TransactionRefused } from "../../src/index.ts";
import { accountOf, alice, Fixture, KSM } from "./fixture.ts";

const recipient: AccountId = `0x${"51".repeat(32)}`;

let pool: Fixture;
beforeAll(async () => {
  pool = await Fixture.start();
  await pool.send(alice, pool.client.transfer(pool.ctx.pool, 1_000n * KSM));
});
afterAll(() => pool?.stop());

describe("what Kusama refuses of a plan", () => {
  it("a target that blocked since the anchor: the others of the call are carried out, and it nominates another time", async () => {
    const validator = devSigner("//Validator//1");
    const { existentialDeposit } = pool.client;
    const amount = 100n * KSM;
    const [target] = [accountOf(validator)];
    const plan: Operation[] = [
      pool.pay(1n, recipient, KSM),
      { kind: "bond", ledger: 0, account: pool.ledger(0), transfer: amount + existentialDeposit, amount },
      { kind: "nominate", ledger: 0, targets: [target] },
    ];
    const blocking = {
      type: "Staking",
      value: { type: "validate", value: { prefs: { commission: 0, blocked: true } } },
    };
    await pool.send(validator, { callBytes: pool.client.chain.runtime.encodeCall(blocking) });
    const executed = await pool.execute(plan);
    expect(executed.failures).toEqual(["an item of a batch failed: Staking.BadTarget"]);
    expect(await pool.free(recipient)).toBe(KSM);
    expect((await pool.state()).ledgers[0]).toMatchObject({ active: amount, nominations: null });
    // The next anchor's state has it as blocked, so that it is not allocated to.
    const { validators } = await pool.client.validatorRecords((await pool.head()).hash, 1);
    expect(validators.find(each => each.account === target)).toMatchObject({ blocked: true });
  });

  it("a call that is too heavy: the node takes none, and takes one as full as the costs at the anchor allow", async () => {
    const { costs } = await pool.state();
    expect(Object.values(costs).every(cost => cost > 0 && cost < 1_000_000)).toBe(true);
    const fitting = Math.floor(1_000_000 / costs.collect);
    const collects = (count: number): Operation[] =>
      Array.from({ length: count }, () => ({ kind: "collect", ledger: 0 }));
    await expect(pool.execute(collects(8 * fitting))).rejects.toThrow(TransactionRefused);
    const executed = await pool.execute(collects(fitting));
    expect(executed.failures).toEqual([]);
  });
});
