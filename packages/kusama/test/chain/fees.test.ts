import { type AccountId, type BlockFlows, type Hex, operationId, type Plan } from "@aksm/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { batchAll, remarkWithEvent } from "../../src/calls/build.ts";
import { call } from "../../src/chain/runtime.ts";
import type { Call } from "../../src/chain/types.ts";
import { type Included, type KusamaSigner, openingSalt } from "../../src/index.ts";
import { accountOf, alice, charlie, evm, Fixture, KSM, operators } from "./fixture.ts";

const someone: AccountId = `0x${"61".repeat(32)}`;
const [ann, ben, cid] = operators;

let pool: Fixture;
beforeAll(async () => {
  pool = await Fixture.start();
  await pool.send(charlie, pool.client.stakeDeposit(pool.ctx.pool, 5_000n * KSM, evm));
});
afterAll(() => pool?.stop());

const flowsOf = (included: Included): Promise<BlockFlows> => pool.client.flows(included.block.hash, pool.ctx);
const raw = (value: Call) => ({ callBytes: pool.client.chain.runtime.encodeCall(value) });

/** Sends, and says by how much the sender's balance fell beside what is reserved for an operation's deposit. */
async function paying(
  signer: KusamaSigner,
  send: () => Promise<Included>,
): Promise<{ flows: BlockFlows; fee: bigint }> {
  const total = async (hash: Hex) => {
    const { free, reserved } = await pool.client.balances(accountOf(signer), hash);
    return free + reserved;
  };
  const before = await total((await pool.head()).hash);
  const included = await send();
  return { flows: await flowsOf(included), fee: before - (await total(included.block.hash)) };
}

/** Opens a plan of one payment; every attempt is an operation of its own. */
async function openPayment(attempt: number): Promise<{ plan: Plan; call: Hex }> {
  const plan = await pool.plan([pool.pay(BigInt(100 + attempt), someone, KSM)]);
  return {
    plan,
    call: await pool.client.poolCall(plan, [], pool.ctx, openingSalt(accountOf(ann), plan.anchor.hash, attempt)),
  };
}

async function openingOf(hash: Hex) {
  const opening = (await pool.openings()).find(each => each.fullCall === hash);
  if (!opening) throw new Error("the opening is not found");
  return opening;
}

/** The approval as operators make it, with another weight limit where asked for, or wrapped. */
async function approval(
  signer: KusamaSigner,
  callOf: Hex,
  { times = 1n, wrap = (value: Call): Call => value } = {},
): Promise<Included> {
  const { runtime } = pool.client.chain;
  const opening = (await pool.openings()).find(each => each.fullCall === callOf);
  const { hash: at } = await pool.head();
  const made = await pool.client.asMulti({
    ctx: pool.ctx,
    call: callOf,
    signer: accountOf(signer),
    timepoint: opening?.timepoint ?? null,
    at,
  });
  const value = runtime.decodeCall(made.callBytes);
  const args = value.value.value as { max_weight: { ref_time: bigint; proof_size: bigint } };
  const { ref_time, proof_size } = args.max_weight;
  args.max_weight = { ref_time: ref_time * times, proof_size: proof_size * times };
  return pool.send(signer, raw(wrap(value)));
}

describe("what operators pay for the pool's calls", () => {
  it("is the fee of opening and of executing, to the planck, and counts once the call went through", async () => {
    const { call: bytes } = await openPayment(1);
    const opening = await paying(ann, () => approval(ann, bytes));
    const { timepoint, callHash } = await openingOf(bytes);
    const operation = { ...timepoint, callHash };
    expect(opening.flows).toMatchObject({
      fees: [{ operator: accountOf(ann), amount: opening.fee, operation }],
      carriedOut: [],
    });
    const executing = await paying(ben, () => approval(ben, bytes));
    expect(executing.flows).toMatchObject({
      payments: [{ requestId: 101n }],
      fees: [{ operator: accountOf(ben), amount: executing.fee, operation }],
      carriedOut: [operation],
    });
    console.log(`fees: ${opening.fee} planck for opening, ${executing.fee} for executing a plan of one payment`);
  });

  it("has no fee of weight that is named beyond the call's own, which the chain charges to whoever executes", async () => {
    const { call: bytes } = await openPayment(2);
    await approval(ann, bytes);
    const dear = await paying(ben, () => approval(ben, bytes, { times: 3n }));
    expect(dear.flows).toMatchObject({ payments: [{ requestId: 102n }], fees: [], carriedOut: [{}] });
    const next = await openPayment(3);
    // Who opens is charged for the longer number alone, and gets nothing back either.
    const opened = await paying(ann, () => approval(ann, next.call, { times: 3n }));
    expect(opened.flows.fees).toEqual([]);
    const usual = await paying(ben, () => approval(ben, next.call));
    expect(dear.fee).toBeGreaterThan(usual.fee);
  });

  it("has nothing of operations that were cancelled, or failed", async () => {
    const { plan, call: bytes } = await openPayment(4);
    const opened = await flowsOf(await approval(ann, bytes));
    const opening = await openingOf(bytes);
    const cancelled = await flowsOf(await pool.send(ann, pool.client.cancelAsMulti({ ctx: pool.ctx, opening })));
    expect(cancelled).toMatchObject({ fees: [], carriedOut: [] });

    // A second copy of a plan fails as a whole: the sequence guard has moved on.
    const copies = await Promise.all(
      [5, 6].map(attempt =>
        pool.client.poolCall(plan, [], pool.ctx, openingSalt(accountOf(ann), plan.anchor.hash, attempt)),
      ),
    );
    const told: BlockFlows[] = [opened];
    for (const copy of copies) told.push(await flowsOf(await approval(ann, copy)));
    for (const copy of copies) told.push(await flowsOf(await approval(ben, copy)));
    const done = new Set(told.flatMap(({ carriedOut }) => carriedOut.map(operationId)));
    expect(done.size).toBe(1);
    const fees = told.flatMap(each => each.fees);
    expect(fees.filter(each => each.operation && done.has(operationId(each.operation)))).toHaveLength(2);
    expect(fees).toHaveLength(5);
  });

  it("has nothing of a second approval by the same operator, one by hash alone, or one within a batch", async () => {
    const { call: bytes } = await openPayment(7);
    await approval(ann, bytes);
    const opening = await openingOf(bytes);
    expect((await flowsOf(await approval(ann, bytes))).fees).toEqual([]);
    const others = pool.ctx.signatories.filter(account => account !== accountOf(cid));
    const byHash: Call = {
      type: "Multisig",
      value: {
        type: "approve_as_multi",
        value: {
          threshold: 2,
          other_signatories: others,
          maybe_timepoint: opening.timepoint,
          call_hash: opening.callHash,
          max_weight: { ref_time: 0n, proof_size: 0n },
        },
      },
    };
    const approved = await pool.send(cid, raw(byHash));
    expect(approved.failures).toEqual([]);
    expect((await flowsOf(approved)).fees).toEqual([]);
    // It had two approvals already: as many fees count as it takes, whoever executes.
    expect((await flowsOf(await approval(ben, bytes))).fees).toHaveLength(1);

    const next = await openPayment(8);
    await approval(ann, next.call);
    const wrapped = await approval(ben, next.call, {
      wrap: value => batchAll([value, remarkWithEvent("junk".repeat(99))]),
    });
    expect(await flowsOf(wrapped)).toMatchObject({ payments: [{ requestId: 108n }], fees: [], carriedOut: [{}] });
  });

  it("has no tip", async () => {
    const { call: bytes } = await openPayment(9);
    const paid = await paying(ann, () => approval(ann, bytes));
    expect(paid.flows.fees).toMatchObject([{ amount: paid.fee }]);
    const events = await pool.client.rawEvents(paid.flows.hash);
    const fee = events.find(({ name }) => name === "TransactionFeePaid")?.data;
    expect(fee).toMatchObject({ who: accountOf(ann), actual_fee: paid.fee, tip: 0n });
  });

  it("is given back under a tag, and a refund is no payment of a request", async () => {
    const refund = { kind: "refund", operator: accountOf(cid), amount: KSM, upTo: 77 } as const;
    const before = await pool.free(accountOf(cid));
    const executed = await pool.execute([pool.pay(200n, someone, KSM), refund]);
    expect(executed.failures).toEqual([]);
    expect(await flowsOf(executed)).toMatchObject({
      payments: [{ requestId: 200n }],
      refunds: [{ operator: accountOf(cid), amount: KSM }],
      loose: [],
    });
    expect((await pool.free(accountOf(cid))) - before).toBe(KSM);
  });

  it("stays owed where Kusama refuses to give it back, and undoes no payment beside it", async () => {
    const refund = { kind: "refund", operator: accountOf(cid), amount: 1_000_000n * KSM, upTo: 77 } as const;
    const flows = await flowsOf(await pool.execute([refund, pool.pay(201n, someone, KSM)]));
    expect(flows).toMatchObject({ payments: [{ requestId: 201n }], refunds: [], carriedOut: [{}] });
  });
});

describe("what operators pay for rewards", () => {
  const hasRelay = (): boolean =>
    pool.client.chain.runtime.codecs.metadata.pallets.some(pallet => pallet.name === "Relay");

  it("counts for pages of ours, alone or together, and not for junk, other pages or strangers", async context => {
    if (!hasRelay()) context.skip("this runtime has no stand-in for the relay chain: its eras cannot be moved on");
    const { existentialDeposit } = pool.client;
    const { validators } = await pool.client.validatorRecords((await pool.head()).hash, 1);
    const elected = validators.filter(each => each.history.length > 0 && each.commission < 1_000_000_000n);
    const targets = elected
      .slice(0, 12)
      .map(each => each.account)
      .toSorted();
    await pool.execute([
      {
        kind: "bond",
        ledger: 0,
        account: pool.ledger(0),
        transfer: 2_000n * KSM + existentialDeposit,
        amount: 2_000n * KSM,
      },
      { kind: "nominate", ledger: 0, targets },
    ]);
    const { activeEra } = await pool.client.block((await pool.head()).hash);
    for (let era = 0; era < 3; era++) await pool.local.nextEra();
    const era = activeEra + 2;
    const pages = await pool.client.pendingPayouts((await pool.head()).hash, pool.ctx, [activeEra + 1, era]);
    expect(pages.length).toBeGreaterThan(5);
    const [first, second, third, fourth, fifth, sixth] = pages as [
      (typeof pages)[0],
      (typeof pages)[0],
      (typeof pages)[0],
      (typeof pages)[0],
      (typeof pages)[0],
      (typeof pages)[0],
    ];
    const payout = ({ validator, era, page }: typeof first): Call =>
      call("Staking.payout_stakers_by_page", { validator_stash: validator, era, page });
    const batch = (calls: readonly Call[]) => raw(call("Utility.force_batch", { calls }));
    const sent = (signer: KusamaSigner, transaction: { callBytes: Uint8Array }) =>
      paying(signer, () => pool.send(signer, transaction));

    const alone = await sent(ann, raw(payout(first)));
    expect(alone.flows.fees).toEqual([{ operator: accountOf(ann), amount: alone.fee, operation: null }]);
    expect(alone.flows.rewards).toBeGreaterThan(0n);

    const together = await sent(ben, pool.client.payoutBatch([first, second, third]));
    // The first had been paid: its part of the fee is not given back.
    expect(together.flows.fees).toEqual([
      { operator: accountOf(ben), amount: (together.fee * 2n) / 3n, operation: null },
    ]);
    console.log(`fees: ${alone.fee} planck for a page, ${together.fee} for two and one that was paid`);

    const others = elected.find(each => !pages.some(({ validator }) => validator === each.account));
    if (!others) throw new Error("every validator has us");
    const mixed = await sent(
      ann,
      pool.client.payoutBatch([fourth, { era, validator: others.account, page: 0, ledgers: [] }]),
    );
    expect(mixed.flows.rewards).toBeGreaterThan(0n);
    expect(mixed.flows.fees).toEqual([]);

    const junk = await sent(ann, batch([payout(fifth), remarkWithEvent("junk")]));
    expect(junk.flows.rewards).toBeGreaterThan(0n);
    expect(junk.flows.fees).toEqual([]);

    const twice = await sent(ann, raw(payout(fifth)));
    expect(twice.flows.fees).toEqual([]);

    const stranger = await sent(alice, raw(payout(sixth)));
    expect(stranger.flows.rewards).toBeGreaterThan(0n);
    expect(stranger.flows.fees).toEqual([]);
  });
});
