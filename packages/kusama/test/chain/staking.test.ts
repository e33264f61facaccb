import type { AccountId, BlockFlows, Operation, ValidatorRecord } from "@aksm/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alice, charlie, evm, Fixture, KSM } from "./fixture.ts";

let pool: Fixture;
let chosen: ValidatorRecord[];
beforeAll(async () => {
  pool = await Fixture.start();
  await pool.send(charlie, pool.client.stakeDeposit(pool.ctx.pool, 5_000n * KSM, evm));
  const { validators } = await pool.client.validatorRecords((await pool.head()).hash, 1);
  chosen = validators.filter(each => each.history.length > 0 && each.commission < 1_000_000_000n).slice(0, 24);
});
afterAll(() => pool?.stop());

const head = () => pool.head();
const active = async (): Promise<number> => (await pool.client.block((await head()).hash)).activeEra;
const sum = (amounts: bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);
const held = async (): Promise<bigint> => {
  const { pool: own, ledgers } = await pool.state();
  const staked = ledgers.map(each => each.active + sum(each.unlocking.map(chunk => chunk.value)));
  return own.free + own.reserved + sum(ledgers.map(each => each.free)) + sum(staked);
};

async function run(operations: readonly Operation[]): Promise<BlockFlows> {
  const executed = await pool.execute(operations);
  expect(executed.failures).toEqual([]);
  return pool.client.flows(executed.block.hash, pool.ctx);
}

const hasRelay = (): boolean =>
  pool.client.chain.runtime.codecs.metadata.pallets.some(pallet => pallet.name === "Relay");
const NO_RELAY = "this runtime has no stand-in for the relay chain: its eras cannot be moved on";

describe("the pool's staking", () => {
  it("bonds two ledgers out of the pool and nominates, all in one plan", async () => {
    const { existentialDeposit } = pool.client;
    const bond = (ledger: number, amount: bigint): Operation => ({
      kind: "bond",
      ledger,
      account: pool.ledger(ledger),
      transfer: amount + existentialDeposit,
      amount,
    });
    // Nominating sorts them.
    const targets = chosen.map(each => each.account).toSorted();
    await run([
      bond(0, 2_000n * KSM),
      { kind: "nominate", ledger: 0, targets: targets.slice(0, 12) },
      bond(1, 1_000n * KSM),
      { kind: "nominate", ledger: 1, targets: targets.slice(12) },
    ]);
    const { ledgers } = await pool.state();
    expect(ledgers).toMatchObject([
      { active: 2_000n * KSM, bonded: true, exists: true, free: existentialDeposit, unlocking: [] },
      { active: 1_000n * KSM, bonded: true, exists: true, free: existentialDeposit, unlocking: [] },
    ]);
    expect(ledgers.map(each => each.nominations?.targets)).toEqual([targets.slice(0, 12), targets.slice(12)]);
    const custody = await pool.client.custody((await head()).hash, pool.ctx);
    expect(custody.map(each => each.payee)).toEqual([null, "Staked", "Staked"]);
    expect(custody.every(each => each.frozen === 0n)).toBe(true);
  });

  it("bonds more, unbonds and rebonds part of it", async () => {
    const era = await active();
    await run([
      { kind: "bondExtra", ledger: 0, account: pool.ledger(0), transfer: 500n * KSM, amount: 500n * KSM },
      { kind: "unbond", ledger: 0, amount: 300n * KSM },
    ]);
    const { ledgers, limits } = await pool.state();
    expect(ledgers[0]).toMatchObject({
      active: 2_200n * KSM,
      unlocking: [{ value: 300n * KSM, era: era + limits.bondingDuration }],
    });
    await run([{ kind: "rebond", ledger: 0, amount: 100n * KSM }]);
    expect((await pool.state()).ledgers[0]).toMatchObject({
      active: 2_300n * KSM,
      unlocking: [{ value: 200n * KSM }],
    });
  });

  it("reads the limits that the chain has, none by default", async () => {
    expect((await pool.state()).limits).toMatchObject({
      bondingDuration: 28,
      maxUnlockingChunks: 32,
      maxNominations: 24,
    });
  });
});

describe("rewards", () => {
  it("of an ended era wait for anyone, are paid out by one call, and count as flows of the ledgers", async context => {
    if (!hasRelay()) context.skip(NO_RELAY);
    const before = await active();
    // Nominations count from the next election on, which is held at the end of this era.
    for (let era = 0; era < 3; era++) await pool.local.nextEra();
    const eras = [before + 1, before + 2];
    const { hash } = await head();
    const pages = await pool.client.pendingPayouts(hash, pool.ctx, [...eras, before + 3, before + 99]);
    expect(pages.length).toBeGreaterThan(0);
    expect(new Set(pages.map(page => page.era))).toEqual(new Set(eras));
    const names = new Set<AccountId>(chosen.map(each => each.account));
    expect(pages.every(page => names.has(page.validator))).toBe(true);

    const was = await pool.state();
    const money = await held();
    const limit = await pool.client.payoutLimit(hash);
    expect(limit).toBeGreaterThan(1);
    let rewards = 0n;
    for (let from = 0; from < pages.length; from += limit) {
      const paid = await pool.send(alice, pool.client.payoutBatch(pages.slice(from, from + limit)));
      expect(paid.failures).toEqual([]);
      const flows = await pool.client.flows(paid.block.hash, pool.ctx);
      expect(flows.loose).toEqual([]);
      rewards += flows.rewards;
    }
    expect(rewards).toBeGreaterThan(0n);
    expect((await held()) - money).toBe(rewards);
    const grown = (await pool.state()).ledgers.map(
      (ledger, index) => ledger.active - (was.ledgers[index]?.active ?? 0n),
    );
    expect(sum(grown)).toBe(rewards);

    expect(await pool.client.pendingPayouts((await head()).hash, pool.ctx, eras)).toEqual([]);
    // A second payout of the same pages fails item by item and moves nothing.
    const again = await pool.send(alice, pool.client.payoutBatch(pages.slice(0, limit)));
    expect(new Set(again.failures)).toEqual(new Set(["an item of a batch failed: Staking.AlreadyClaimed"]));
    expect((await pool.client.flows(again.block.hash, pool.ctx)).rewards).toBe(0n);
  });

  it("are found alike by our nominations and by looking through every elected validator", async context => {
    if (!hasRelay()) context.skip(NO_RELAY);
    await pool.local.nextEra();
    const era = (await active()) - 1;
    const { hash } = await head();
    const byTargets = await pool.client.pendingPayouts(hash, pool.ctx, [era]);
    expect(byTargets.length).toBeGreaterThan(0);
    // Nominating again puts the targets of the past out of the state, so that all validators are looked through.
    const { ledgers } = await pool.state();
    await run(
      ledgers.flatMap((each): Operation[] => [
        { kind: "nominate", ledger: each.index, targets: each.nominations?.targets.toReversed() ?? [] },
      ]),
    );
    expect(await pool.client.pendingPayouts((await head()).hash, pool.ctx, [era])).toEqual(byTargets);
  });
});

describe("slashes", () => {
  it("mark the validator at once and reach the ledgers when the chain applies them, exactly", async context => {
    if (!hasRelay()) context.skip(NO_RELAY);
    const { hash } = await head();
    const pages = await pool.client.pendingPayouts(hash, pool.ctx, [(await active()) - 1]);
    const victim = pages[0]?.validator;
    if (!victim) throw new Error("no validator has us");
    const state = async () =>
      (await pool.client.validatorRecords((await head()).hash, 1)).validators.find(each => each.account === victim);
    expect(await state()).toMatchObject({ pendingSlash: false });
    await pool.root("Relay", "report_offence", { validator: victim, slash_fraction: 100_000_000 });
    await pool.local.produce();
    expect(await state()).toMatchObject({ pendingSlash: true });

    const money = await held();
    const from = (await head()).number;
    for (let era = 0; era < 29; era++) await pool.local.nextEra();
    const flows: BlockFlows[] = [];
    for (let number = from + 1; number <= (await head()).number; number++) {
      flows.push(await pool.client.flows(await pool.client.blockHash(number), pool.ctx));
    }
    const slashes = sum(flows.map(each => each.slashes));
    expect(slashes).toBeGreaterThan(0n);
    expect(money - (await held())).toBe(slashes);
    expect(flows.every(each => each.loose.length === 0 && each.rewards === 0n)).toBe(true);
  });
});

describe("the way out", () => {
  it("withdraws what has unbonded, chills and empties a ledger, and takes everything back to the pool", async context => {
    if (!hasRelay()) context.skip(NO_RELAY);
    const ripe = (await pool.state()).ledgers[0]?.unlocking[0];
    expect(ripe?.era).toBeLessThanOrEqual(await active());
    const free = await pool.free(pool.ctx.pool);
    await run([{ kind: "withdraw", ledger: 0, slashingSpans: 0 }]);
    expect((await pool.free(pool.ctx.pool)) - free).toBe(ripe?.value);

    const whole = (await pool.state()).ledgers[1]?.active ?? 0n;
    await run([
      { kind: "chill", ledger: 1 },
      { kind: "unbond", ledger: 1, amount: whole },
    ]);
    expect((await pool.state()).ledgers[1]).toMatchObject({ active: 0n, nominations: null });
    for (let era = 0; era < 29; era++) await pool.local.nextEra();
    const before = await pool.free(pool.ctx.pool);
    const unpaid = async (): Promise<number> => {
      const era = await active();
      const eras = Array.from({ length: 84 }, (_, place) => era - 1 - place);
      const pages = await pool.client.pendingPayouts((await head()).hash, pool.ctx, eras);
      return pages.filter(({ ledgers }) => ledgers.includes(1)).length;
    };
    // Nobody has paid out for eras. What the ledger has not been paid when it leaves it loses; plans wait for it.
    expect(await unpaid()).toBeGreaterThan(0);
    await run([{ kind: "withdraw", ledger: 1, slashingSpans: 0 }]);
    expect(await unpaid()).toBe(0);
    expect((await pool.free(pool.ctx.pool)) - before).toBe(whole);
    expect((await pool.state()).ledgers[1]).toMatchObject({
      bonded: false,
      active: 0n,
      unlocking: [],
      free: pool.client.existentialDeposit,
    });
  });
});
