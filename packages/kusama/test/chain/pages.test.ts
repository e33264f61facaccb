import type { Operation } from "@aksm/core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { localSpec } from "../../../devnet/src/genesis/index.ts";
import { devSigner } from "../../src/index.ts";
import { accountOf, alice, charlie, evm, Fixture, KSM } from "./fixture.ts";

/** An exposure's page holds 512 nominators. */
const CROWD = 700;
const [crowded, leaver] = localSpec.validators as [(typeof localSpec.validators)[0], (typeof localSpec.validators)[0]];
const followers = Array.from({ length: CROWD }, (_, index) => ({
  path: `//Follower//${index + 1}`,
  stake: KSM,
  targets: [crowded.path],
}));

let pool: Fixture;
beforeAll(async () => {
  pool = await Fixture.start({ nominators: [...localSpec.nominators, ...followers] });
  await pool.send(charlie, pool.client.stakeDeposit(pool.ctx.pool, 5_000n * KSM, evm));
  const targets = [crowded, leaver].map(({ path }) => accountOf(devSigner(path)));
  const bond = (ledger: number): Operation[] => [
    {
      kind: "bond",
      ledger,
      account: pool.ledger(ledger),
      transfer: 2_000n * KSM + pool.client.existentialDeposit,
      amount: 2_000n * KSM,
    },
    { kind: "nominate", ledger, targets: targets.slice(ledger) },
  ];
  expect((await pool.execute([...bond(0), ...bond(1)])).failures).toEqual([]);
  for (let era = 0; era < 4; era++) await pool.local.nextEra();
});
afterAll(() => pool?.stop());

const active = async (): Promise<number> => (await pool.client.block((await pool.head()).hash)).activeEra;

it("of a validator's many pages those that a ledger of ours is in are paid, in every era that is over", async () => {
  const { hash } = await pool.head();
  const era = await active();
  const eras = [era - 3, era - 2, era - 1];
  const validator = accountOf(devSigner(crowded.path));
  const pages = (await pool.client.pendingPayouts(hash, pool.ctx, eras)).filter(each => each.validator === validator);
  const { chain } = pool.client;
  for (const each of eras.slice(1)) {
    const [overview] = await chain.read(hash, [["Staking.ErasStakersOverview", each, validator]]);
    expect(overview?.page_count).toBeGreaterThan(1);
    const holders: { page: number; ledgers: number[] }[] = [];
    for (let page = 0; page < (overview?.page_count ?? 0); page++) {
      const [exposure] = await chain.read(hash, [["Staking.ErasStakersPaged", each, validator, page]]);
      const ledgers = [0, 1].filter(index => exposure?.others.some(({ who }) => who === pool.ledger(index)));
      if (ledgers.length) holders.push({ page, ledgers });
    }
    expect(holders.length).toBeGreaterThan(0);
    expect(pages.filter(({ era: of }) => of === each).map(({ page, ledgers }) => ({ page, ledgers }))).toEqual(holders);
  }
});

it("two operators that pay the same pages pay them once", async () => {
  const pages = await pool.client.pendingPayouts((await pool.head()).hash, pool.ctx, [(await active()) - 1]);
  const batch = pool.client.payoutBatch(pages);
  const both = await Promise.all([pool.send(alice, batch), pool.send(charlie, batch)]);
  const flows = await Promise.all(both.map(({ block }) => pool.client.flows(block.hash, pool.ctx)));
  const blocks = new Map(flows.map(each => [each.hash, each.rewards]));
  const rewards = [...blocks.values()].reduce((sum, planck) => sum + planck, 0n);
  const { ledgers } = await pool.state();
  expect(ledgers.reduce((sum, each) => sum + each.active, 0n)).toBe(4_000n * KSM + rewards);
  expect(both.map(({ failures }) => new Set(failures).size).toSorted()).toEqual([0, 1]);
});

it("what can't be paid is not asked for: a validator that has left the chain since", async () => {
  const validator = accountOf(devSigner(leaver.path));
  const eras = [(await active()) - 2];
  const of = async () => {
    const pages = await pool.client.pendingPayouts((await pool.head()).hash, pool.ctx, eras);
    return pages.filter(each => each.validator === validator);
  };
  expect((await of()).length).toBeGreaterThan(0);
  await pool.root("Staking", "force_unstake", { stash: validator, num_slashing_spans: 0 });
  expect(await of()).toEqual([]);
});
