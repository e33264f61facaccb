import { type AccountId, paymentRemark, stakeRemark } from "@aksm/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { batchAll, remarkWithEvent, transferKeepAlive } from "../../src/calls/build.ts";
import { call } from "../../src/chain/runtime.ts";
import type { Call } from "../../src/chain/types.ts";
import { depositId, derivative, devSigner, type Included } from "../../src/index.ts";
import { accountOf, alice, charlie, evm, Fixture, KSM } from "./fixture.ts";

const someone: AccountId = `0x${"61".repeat(32)}`;

let pool: Fixture;
beforeAll(async () => {
  pool = await Fixture.start();
});
afterAll(() => pool?.stop());

const send = (value: Call): Promise<Included> =>
  pool.send(charlie, { callBytes: pool.client.chain.runtime.encodeCall(value) });
const flowsOf = (included: Included) => pool.client.flows(included.block.hash, pool.ctx);

describe("a block's flows", () => {
  it("have the deposit that a wallet makes, named by genesis, block and event", async () => {
    const { ctx, client } = pool;
    const included = await pool.send(charlie, client.stakeDeposit(ctx.pool, 3n * KSM, evm));
    expect(included.ok).toBe(true);
    const flows = await flowsOf(included);
    const eventIndex = (await client.rawEvents(included.block.hash)).find(
      event => event.pallet === "Balances" && event.name === "Transfer",
    )?.eventIndex;
    expect(flows).toMatchObject({
      ...included.block,
      deposits: [
        {
          id: depositId(client.genesisHash, included.block.hash, eventIndex ?? -1),
          eventIndex,
          sender: accountOf(charlie),
          recipient: evm,
          amount: 3n * KSM,
        },
      ],
      loose: [],
      payments: [],
      rewards: 0n,
      slashes: 0n,
    });
    expect(await client.block(included.block.hash)).toMatchObject({
      timestampMs: flows.timestampMs,
      activeEra: flows.activeEra,
    });
  });

  it("have a deposit made through a nested call, such as a derivative's", async () => {
    const { ctx } = pool;
    const inner = call("Utility.batch", {
      calls: [transferKeepAlive(ctx.pool, 2n * KSM), remarkWithEvent(stakeRemark(evm))],
    });
    const sender = derivative(accountOf(charlie), 9);
    const included = await send(
      batchAll([transferKeepAlive(sender, 3n * KSM), call("Utility.as_derivative", { index: 9, call: inner })]),
    );
    expect(included.failures).toEqual([]);
    expect((await flowsOf(included)).deposits).toMatchObject([{ sender, recipient: evm, amount: 2n * KSM }]);
  });

  it.each([
    ["without a remark", () => [transferKeepAlive(pool.ctx.pool, KSM)], "no remark"],
    [
      "with a remark that is not next",
      () => [transferKeepAlive(pool.ctx.pool, KSM), transferKeepAlive(someone, KSM), remarkWithEvent(stakeRemark(evm))],
      "no remark",
    ],
    [
      "with a remark of another kind",
      () => [transferKeepAlive(pool.ctx.pool, KSM), remarkWithEvent(paymentRemark(1n))],
      "remark not understood",
    ],
    [
      "below the minimum",
      () => [transferKeepAlive(pool.ctx.pool, KSM - 1n), remarkWithEvent(stakeRemark(evm))],
      "below the minimum",
    ],
    [
      "to a ledger",
      () => [transferKeepAlive(pool.ledger(1), KSM), remarkWithEvent(stakeRemark(evm))],
      "sent to a ledger",
    ],
  ])("list a transfer %s as loose", async (_, calls, reason) => {
    const flows = await flowsOf(await send(batchAll(calls())));
    expect(flows.deposits).toEqual([]);
    expect(flows.loose).toMatchObject([{ sender: accountOf(charlie), reason }]);
  });

  it("have the pool's tagged payments, and nothing of its own moves", async () => {
    const executed = await pool.execute([{ kind: "collect", ledger: 1 }, pool.pay(7n, someone, KSM)]);
    expect(executed.failures).toEqual([]);
    expect(await flowsOf(executed)).toMatchObject({
      deposits: [],
      loose: [],
      payments: [{ requestId: 7n, recipient: someone, amount: KSM }],
    });
  });

  it("are empty for blocks that do not touch the pool", async () => {
    const flows = await flowsOf(await pool.send(alice, pool.client.transfer(someone, KSM)));
    expect(flows).toMatchObject({ deposits: [], loose: [], payments: [], rewards: 0n, slashes: 0n });
  });

  it("add up, over all blocks since the pool's birth, to what the pool holds", async () => {
    const all = await pool.allFlows();
    const sum = (amounts: bigint[]) => amounts.reduce((total, amount) => total + amount, 0n);
    const came = sum(all.flatMap(each => [...each.deposits, ...each.loose]).map(each => each.amount));
    const went = sum(all.flatMap(each => each.payments).map(each => each.amount));
    const state = await pool.state();
    const held = sum([state.pool.free, state.pool.reserved, ...state.ledgers.map(ledger => ledger.free)]);
    expect(held).toBe(10n * KSM + came - went);
  });
});

describe("reading blocks", () => {
  it("finds finalized ones by number, however old, and refuses to guess the future", async () => {
    const { client } = pool;
    const head = await pool.head();
    expect(await client.blockHash(head.number)).toBe(head.hash);
    expect(await client.blockHash(0)).toBe(client.genesisHash);
    await expect(client.blockHash(head.number + 1)).rejects.toThrow(/is not finalized yet/);
    await expect(client.block(`0x${"99".repeat(32)}`)).rejects.toThrow(/does not have block/);
    const block = await client.block(head.hash);
    expect(block.parentHash).toBe(await client.blockHash(head.number - 1));
  });

  it("hears of new finalized heads until it no longer wants to", async () => {
    const heard: number[] = [];
    const stop = pool.client.onFinalized(head => heard.push(head.number));
    await pool.local.produce();
    await pool.local.produce();
    const { number } = await pool.head();
    await expect.poll(() => heard.at(-1)).toBe(number);
    stop();
    await pool.local.produce();
    await pool.head();
    expect(heard.at(-1)).toBe(number);
  });
});

describe("a transaction that the chain does not take", () => {
  it("is refused where its nonce was used, and says what to do", async () => {
    const at = await pool.head();
    const nonce = await pool.client.nonce(accountOf(charlie), at.hash);
    const stale = pool.client.submit(pool.client.transfer(someone, KSM), charlie, { nonce: nonce - 1, at });
    await expect(stale).rejects.toMatchObject({ name: "TransactionRefused", reason: "stale nonce" });
    await expect(stale).rejects.toThrow(/decide again from the newest block/);
  });

  it("costs what was told before, and a little less at most: all that is left after the fee can be sent", async () => {
    const saver = devSigner("//Saver");
    await pool.send(alice, pool.client.transfer(accountOf(saver), 10n * KSM));
    const at = await pool.head();
    const account = accountOf(saver);
    const deposit = (amount: bigint) => pool.client.stakeDeposit(pool.ctx.pool, amount, evm);
    const told = await pool.client.fee(deposit(KSM), at.hash);
    const { free } = await pool.client.balances(account, at.hash);
    const sent = await pool.send(saver, deposit(KSM));
    expect(sent.failures).toEqual([]);
    const paid = free - KSM - (await pool.client.balances(account, sent.block.hash)).free;
    expect(paid).toBeLessThanOrEqual(told);
    expect(paid * 100n).toBeGreaterThan(told * 98n);

    const { free: left } = await pool.client.balances(account, sent.block.hash);
    const everything = left - told - pool.client.existentialDeposit;
    expect((await pool.send(saver, deposit(everything))).failures).toEqual([]);
  });

  it("is refused where the account cannot pay the fee", async () => {
    const at = await pool.head();
    const poor = pool.client.submit(pool.client.transfer(someone, KSM), devSigner("//Nobody"), { nonce: 0, at });
    await expect(poor).rejects.toMatchObject({ name: "TransactionRefused", reason: "cannot pay" });
  });

  it("is not sent twice from the same block: its nonce is used up by the first", async () => {
    const at = await pool.head();
    const nonce = await pool.client.nonce(accountOf(charlie), at.hash);
    const first = await pool.client.submit(pool.client.transfer(someone, KSM), charlie, { nonce, at });
    await first.included();
    const twice = pool.client.submit(pool.client.transfer(someone, 2n * KSM), charlie, { nonce, at });
    await expect(twice).rejects.toMatchObject({ reason: "stale nonce" });
  });
});
