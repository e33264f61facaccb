import type { EvmAddress, Plan } from "@aksm/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { depositAccount } from "../../src/index.ts";
import { alice, Fixture, KSM, operators } from "./fixture.ts";

const [first, second] = operators;
const evm = (n: number): EvmAddress => `0x${n.toString(16).padStart(40, "0")}`;

let pool: Fixture;
beforeAll(async () => {
  pool = await Fixture.start();
});
afterAll(() => pool?.stop());

/** What an exchange does: a plain transfer, without any remark. */
const withdrawTo = (recipient: EvmAddress, amount: bigint) =>
  pool.send(alice, pool.client.transfer(depositAccount(pool.ctx.pool, recipient), amount));
const at = (recipient: EvmAddress) => pool.free(depositAccount(pool.ctx.pool, recipient));

/** Opens a call that sweeps beside the plan; whether another operator takes it for the same plan. */
async function offered(plan: Plan, sweeps: readonly EvmAddress[], ctx = pool.ctx) {
  await pool.open(plan, first, { sweeps, attempt: attempt++ });
  const opening = (await pool.openings()).at(-1);
  if (!opening) throw new Error("the opening is not found");
  return { opening, same: await pool.client.samePlan(opening, plan, ctx) };
}
let attempt = 0;

/** Closes what is open, so that each test begins without. */
async function closeAll(): Promise<void> {
  for (const opening of await pool.openings()) {
    await pool.send(first, pool.client.cancelAsMulti({ ctx: pool.ctx, opening }));
  }
}

describe("deposit addresses", () => {
  it("are swept by any two operators, and what comes from them is a deposit of their owner", async () => {
    await withdrawTo(evm(0xa), 5n * KSM);
    await withdrawTo(evm(0xb), KSM);
    const before = await pool.free(pool.ctx.pool);
    const { opening, same } = await offered(await pool.plan([]), [evm(0xa), evm(0xb)]);
    expect(opening.poolCall?.sweeps).toEqual([evm(0xa), evm(0xb)]);
    expect(same).toBe(true);
    const executed = await pool.approve(opening, second);
    expect(executed).toMatchObject({ ok: true, failures: [] });
    expect(await pool.free(pool.ctx.pool)).toBe(before + 6n * KSM);
    expect([await at(evm(0xa)), await at(evm(0xb))]).toEqual([0n, 0n]);

    const { deposits, loose } = await pool.client.flows(executed.block.hash, pool.ctx);
    expect(deposits).toMatchObject([
      { recipient: evm(0xa), amount: 5n * KSM, sender: depositAccount(pool.ctx.pool, evm(0xa)) },
      { recipient: evm(0xb), amount: KSM },
    ]);
    expect(loose).toEqual([]);
  });

  it("are used again and again, and money below the minimum adds up there", async () => {
    await withdrawTo(evm(0xa), (KSM * 6n) / 10n);
    const early = await offered(await pool.plan([]), [evm(0xa)]);
    expect(early.same).toBe(false);
    await closeAll();
    await withdrawTo(evm(0xa), (KSM * 6n) / 10n);
    const { opening, same } = await offered(await pool.plan([]), [evm(0xa)]);
    expect(same).toBe(true);
    const executed = await pool.approve(opening, second);
    const { deposits } = await pool.client.flows(executed.block.hash, pool.ctx);
    expect(deposits).toMatchObject([{ recipient: evm(0xa), amount: (KSM * 12n) / 10n }]);
  });

  it("are swept beside the plan, not instead of it", async () => {
    await withdrawTo(evm(0xc), 2n * KSM);
    await pool.send(alice, pool.client.transfer(pool.ctx.pool, 10n * KSM));
    const plan = await pool.plan([pool.pay(1n, depositAccount(pool.ctx.pool, evm(0xd)), KSM)]);
    const instead = await offered({ ...plan, operations: [] }, [evm(0xc)]);
    expect(await pool.client.samePlan(instead.opening, plan, pool.ctx)).toBe(false);
    await closeAll();
    const { opening, same } = await offered(plan, [evm(0xc)]);
    expect(same).toBe(true);
    const executed = await pool.approve(opening, second);
    const { deposits, payments } = await pool.client.flows(executed.block.hash, pool.ctx);
    expect(deposits).toMatchObject([{ recipient: evm(0xc), amount: 2n * KSM }]);
    expect(payments).toMatchObject([{ requestId: 1n, amount: KSM }]);
  });
});

describe("an operator who lies about sweeps finds nobody who approves", () => {
  afterAll(closeAll);

  it.each<[string, (funded: EvmAddress) => readonly EvmAddress[]]>([
    ["of an address without money", funded => [funded, evm(0x50)]],
    ["twice of one address", funded => [funded, funded]],
    ["out of order, so that two openings of one plan differ", funded => [funded, evm(0xa)]],
  ])("%s", async (_, sweeps) => {
    await withdrawTo(evm(0x40), 2n * KSM);
    await withdrawTo(evm(0xa), 2n * KSM);
    const plan = await pool.plan([]);
    expect((await offered(plan, [evm(0x40)])).same).toBe(true);
    expect((await offered(plan, sweeps(evm(0x40)))).same).toBe(false);
    await closeAll();
  });

  it("of money that came after the anchor, which the others cannot see there", async () => {
    const plan = await pool.plan([]);
    await withdrawTo(evm(0x60), 2n * KSM);
    expect((await offered(plan, [evm(0x60)])).same).toBe(false);
    await closeAll();
  });

  it("for a contract that cannot hold aKSMb", async () => {
    const ctx = { ...pool.ctx, unmintable: [evm(0x40)] };
    expect((await offered(await pool.plan([]), [evm(0x40)], ctx)).same).toBe(false);
    await closeAll();
  });

  it("while the guardian has paused (I10)", async () => {
    expect((await offered({ ...(await pool.plan([])), paused: true }, [evm(0x40)])).same).toBe(false);
    await closeAll();
  });

  it("of nothing at all: an empty call would only use up the slot's number", async () => {
    expect((await offered(await pool.plan([]), [])).same).toBe(false);
    await closeAll();
  });
});

describe("a batch of sweeps", () => {
  it("is cut at a third of what a transaction may weigh, and one sweep more is refused", async () => {
    const { hash } = await pool.head();
    const limit = await pool.client.sweepLimit(hash, pool.ctx);
    console.info(`${limit} sweeps fit one call`);
    const sweeps = Array.from({ length: limit + 1 }, (_, n) => evm(0x10_000 + n));
    // Money for each of them at once, as root: what counts is the batch.
    const set = (recipient: EvmAddress) => ({
      type: "Balances",
      value: {
        type: "force_set_balance",
        value: { who: { type: "Id", value: depositAccount(pool.ctx.pool, recipient) }, new_free: KSM },
      },
    });
    for (let at = 0; at < sweeps.length; at += 100) {
      await pool.root("Utility", "batch", { calls: sweeps.slice(at, at + 100).map(set) });
    }
    const plan = await pool.plan([]);
    expect((await offered(plan, sweeps)).same).toBe(false);
    await closeAll();
    const { opening, same } = await offered(plan, sweeps.slice(0, limit));
    expect(same).toBe(true);
    const began = performance.now();
    const executed = await pool.approve(opening, second);
    expect(executed).toMatchObject({ ok: true, failures: [] });
    const flows = await pool.client.flows(executed.block.hash, pool.ctx);
    console.info(`${limit} sweeps executed and read in ${Math.round(performance.now() - began)} ms`);
    expect(flows.deposits).toHaveLength(limit);
    expect(new Set(flows.deposits.map(deposit => deposit.recipient)).size).toBe(limit);
  });
});
