import type { AccountId, Hex } from "@aksm/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accountOf, alice, Fixture, KSM, operators } from "./fixture.ts";

const [first, second] = operators;
const fresh = (byte: number): AccountId => `0x${byte.toString(16).padStart(2, "0").repeat(32)}`;

let pool: Fixture;
beforeAll(async () => {
  pool = await Fixture.start();
  await pool.send(alice, pool.client.transfer(pool.ctx.pool, 100n * KSM));
});
afterAll(() => pool?.stop());

const flowsAt = (hash: Hex) => pool.client.flows(hash, pool.ctx);

describe("a payment that Kusama refuses", () => {
  it("blocks nobody, and is told by its request: below the existential deposit", async () => {
    const executed = await pool.execute([
      pool.pay(1n, fresh(0x41), KSM),
      pool.pay(2n, fresh(0x42), 1n),
      pool.pay(3n, fresh(0x43), KSM),
    ]);
    const { payments, refused } = await flowsAt(executed.block.hash);
    expect(payments.map(({ requestId }) => requestId)).toEqual([1n, 3n]);
    expect(refused).toEqual([2n]);
    expect(await pool.free(fresh(0x42))).toBe(0n);
  });

  it("is none where the whole call failed: a copy of an executed call refuses nobody", async () => {
    const plan = await pool.plan([pool.pay(4n, fresh(0x44), KSM)]);
    await pool.open(plan, first);
    const [opening] = await pool.openings();
    if (!opening?.fullCall) throw new Error("the opening is not found");
    await pool.approve(opening, second);
    await pool.openCall(opening.fullCall, first);
    const [again] = await pool.openings();
    if (!again) throw new Error("the copy is not found");
    const copied = await pool.approve(again, second);
    expect(copied.failures).toEqual(["the pool's call failed: Proxy.NotFound"]);
    expect((await flowsAt(copied.block.hash)).refused).toEqual([]);
  });

  it("cannot be invented by whoever executes the call: what stands beside it counts for nothing", async () => {
    const plan = await pool.plan([pool.pay(5n, fresh(0x45), KSM)]);
    await pool.open(plan, first);
    const [opening] = await pool.openings();
    if (!opening?.fullCall) throw new Error("the opening is not found");
    const { hash: at } = await pool.head();
    const honest = await pool.client.asMulti({
      ctx: pool.ctx,
      call: opening.fullCall,
      signer: accountOf(second),
      timepoint: opening.timepoint,
      at,
    });
    const { runtime } = pool.client.chain;
    const lie = { type: "System", value: { type: "remark_with_event", value: { remark: Buffer.from("aksm:pay 77") } } };
    const calls = [runtime.decodeCall(honest.callBytes), lie];
    const beside = { type: "Utility", value: { type: "batch", value: { calls } } };
    const executed = await pool.send(second, { callBytes: runtime.encodeCall(beside) });
    const { payments, refused } = await flowsAt(executed.block.hash);
    expect(payments).toMatchObject([{ requestId: 5n }]);
    expect(refused).toEqual([]);
  });
});
