import { type AccountId, paymentRemark } from "@aksm/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textHash } from "../../src/index.ts";
import { accountOf, alice, Fixture, KSM, operators } from "./fixture.ts";

const [first, second, third] = operators;
const fresh = (byte: number): AccountId => `0x${byte.toString(16).padStart(2, "0").repeat(32)}`;

let pool: Fixture;
beforeAll(async () => {
  pool = await Fixture.start();
  await pool.send(alice, pool.client.transfer(pool.ctx.pool, 100n * KSM));
});
afterAll(() => pool?.stop());

describe("2 of 3 operators", () => {
  it("execute a plan once two agree, and the sequence moves on by one", async () => {
    const before = await pool.sequence();
    const plan = await pool.plan([pool.pay(1n, fresh(0x31), KSM)]);
    const opened = await pool.open(plan, first);
    expect(opened).toMatchObject({ ok: true, multisig: { step: "opened" } });
    expect(await pool.free(fresh(0x31))).toBe(0n);

    const [opening] = await pool.openings();
    if (!opening) throw new Error("the opening is not found");
    const executed = await pool.approve(opening, third);
    expect(executed).toMatchObject({ ok: true, multisig: { step: "executed", ok: true } });
    expect(await pool.free(fresh(0x31))).toBe(KSM);
    expect(await pool.sequence()).toBe(before + 1);
    expect(await pool.openings()).toEqual([]);
  });

  it("do nothing while one alone has signed", async () => {
    const plan = await pool.plan([pool.pay(2n, fresh(0x32), KSM)]);
    await pool.open(plan, first);
    await pool.local.produce();
    expect(await pool.free(fresh(0x32))).toBe(0n);
    expect(await pool.sequence()).toBe(plan.sequence);
    const [opening] = await pool.openings();
    if (!opening) throw new Error("the opening is not found");
    await pool.send(first, pool.client.cancelAsMulti({ ctx: pool.ctx, opening }));
  });
});

describe("the sequence guard", () => {
  it("a lagging operator re-opening an executed call changes nothing", async () => {
    const plan = await pool.plan([pool.pay(3n, fresh(0x33), KSM)]);
    await pool.open(plan, first);
    const [opening] = await pool.openings();
    if (!opening?.fullCall) throw new Error("the opening is not found");
    expect(await pool.approve(opening, second)).toMatchObject({ ok: true });
    const before = await pool.state();

    // The very same bytes again, opened by the one who missed that they were executed, and approved by another laggard.
    expect(await pool.openCall(opening.fullCall, third)).toMatchObject({ ok: true, multisig: { step: "opened" } });
    const [again] = await pool.openings();
    if (!again) throw new Error("the second opening is not found");
    const replayed = await pool.approve(again, second);
    expect(replayed.multisig).toMatchObject({ step: "executed", ok: false });
    expect(replayed.failures).toEqual(["the pool's call failed: Proxy.NotFound"]);
    const told = await pool.client.flows(replayed.block.hash, pool.ctx);
    expect(told).toMatchObject({ executed: true, failures: ["the pool's call failed: Proxy.NotFound"] });
    expect(await pool.state()).toEqual(before);
    expect(await pool.free(fresh(0x33))).toBe(KSM);
  });

  it("one liar signing two overlapping plans changes nothing", async () => {
    const honest = await pool.plan([pool.pay(4n, fresh(0x34), KSM)]);
    const rival = { ...honest, operations: [pool.pay(4n, fresh(0x35), KSM)] };
    // Both plans begin at the same number; the liar opens both, and two others each believe one of them.
    await pool.open(honest, first, { attempt: 0 });
    await pool.open(rival, first, { attempt: 1 });
    const openings = await pool.openings();
    const own = await Promise.all(openings.map(opening => pool.client.samePlan(opening, honest, pool.ctx)));
    const [truth, lie] = [openings[own.indexOf(true)], openings[own.indexOf(false)]];
    if (!truth || !lie) throw new Error("both openings should be there");

    expect(await pool.approve(truth, second)).toMatchObject({ ok: true });
    const after = await pool.state();
    const lied = await pool.approve(lie, third);
    expect(lied.failures).toEqual(["the pool's call failed: Proxy.NotFound"]);
    expect(await pool.state()).toEqual(after);
    expect(await pool.free(fresh(0x34))).toBe(KSM);
    expect(await pool.free(fresh(0x35))).toBe(0n);
  });

  it("is undone together with a plan that fails: the same number can be used again", async () => {
    const before = await pool.state();
    const impossible = await pool.execute([{ kind: "unbond", ledger: 0, amount: KSM }]);
    expect(impossible).toMatchObject({ ok: false, failures: ["the pool's call failed: Staking.NotController"] });
    expect(await pool.state()).toEqual(before);
    expect(await pool.execute([pool.pay(5n, fresh(0x36), KSM)])).toMatchObject({ ok: true });
  });
});

describe("openings", () => {
  it("are found in the chain's state with their whole call, and compared without their salt", async () => {
    const plan = await pool.plan([pool.pay(6n, fresh(0x37), KSM), { kind: "collect", ledger: 1 }]);
    await pool.open(plan, first);
    await pool.open(plan, second);
    const openings = await pool.openings();
    expect(openings.map(opening => opening.depositor)).toEqual([accountOf(first), accountOf(second)]);
    expect(openings.map(opening => opening.approvals)).toEqual([[accountOf(first)], [accountOf(second)]]);
    expect(new Set(openings.map(opening => opening.callHash)).size).toBe(2);
    expect(new Set(openings.map(opening => opening.poolCall?.unsalted)).size).toBe(1);
    for (const opening of openings) {
      expect(opening.poolCall?.sequence).toBe(plan.sequence);
      expect(await pool.client.samePlan(opening, plan, pool.ctx)).toBe(true);
      expect(await pool.client.samePlan(opening, { ...plan, operations: [] }, pool.ctx)).toBe(false);
    }
    // The block that opened them is named by the operation itself, however old it is by now.
    expect(openings[0]?.timepoint.height).toBeLessThan(openings[1]?.timepoint.height ?? 0);
    for (const opening of openings) {
      const owner = opening.depositor === accountOf(first) ? first : second;
      await pool.send(owner, pool.client.cancelAsMulti({ ctx: pool.ctx, opening }));
    }
  });

  it("that are stale are cancelled by their depositor, who gets the deposit back, and by nobody else", async () => {
    const plan = await pool.plan([pool.pay(7n, fresh(0x38), KSM)]);
    await pool.open(plan, first);
    expect(await pool.execute([pool.pay(8n, fresh(0x39), KSM)])).toMatchObject({ ok: true });
    const [stale] = await pool.openings();
    if (!stale) throw new Error("the stale opening is not found");
    expect(stale.poolCall?.sequence).toBeLessThan(await pool.sequence());

    const reserved = async () => (await pool.client.balances(accountOf(first), (await pool.head()).hash)).reserved;
    expect(await reserved()).toBeGreaterThan(0n);
    const foreign = await pool.send(
      second,
      pool.client.cancelAsMulti({ ctx: pool.ctx, opening: { ...stale, depositor: accountOf(second) } }),
    );
    expect(foreign.failures).toEqual(["the transaction failed: Multisig.NotOwner"]);
    const cancelled = await pool.send(first, pool.client.cancelAsMulti({ ctx: pool.ctx, opening: stale }));
    expect(cancelled).toMatchObject({ ok: true, multisig: { step: "cancelled", callHash: stale.callHash } });
    expect(await reserved()).toBe(0n);
    expect(await pool.openings()).toEqual([]);
  });

  it("without the pool's form are listed as not understood", async () => {
    const foreign = pool.client.transfer(fresh(0x40), KSM).callBytes;
    await pool.openCall(`0x${Buffer.from(foreign).toString("hex")}`, second);
    const [opening] = await pool.openings();
    expect(opening).toMatchObject({ depositor: accountOf(second), poolCall: null });
    if (opening) await pool.send(second, pool.client.cancelAsMulti({ ctx: pool.ctx, opening }));
  });
});

describe("payments", () => {
  it("to a recipient that cannot receive stop no other, and only paid ones are tagged", async () => {
    const { existentialDeposit } = pool.client;
    const executed = await pool.execute([
      pool.pay(20n, fresh(0x51), KSM),
      pool.pay(21n, fresh(0x52), existentialDeposit - 1n),
      pool.pay(22n, fresh(0x53), 2n * KSM),
    ]);
    expect(executed.failures).toEqual(["a batch stopped at item 0: Token.BelowMinimum"]);
    expect(executed.multisig).toMatchObject({ step: "executed" });
    expect(await pool.free(fresh(0x51))).toBe(KSM);
    expect(await pool.free(fresh(0x52))).toBe(0n);
    expect(await pool.free(fresh(0x53))).toBe(2n * KSM);
    const tags = (await pool.client.rawEvents(executed.block.hash)).filter(event => event.name === "Remarked");
    expect(tags.map(event => (event.data as { hash: string }).hash)).toEqual(
      [20n, 22n].map(id => textHash(paymentRemark(id))),
    );
    const flows = await pool.client.flows(executed.block.hash, pool.ctx);
    expect(flows.payments).toEqual([
      { requestId: 20n, recipient: fresh(0x51), amount: KSM },
      { requestId: 22n, recipient: fresh(0x53), amount: 2n * KSM },
    ]);
  });
});
