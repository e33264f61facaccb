import type { AccountId, Operation } from "@aksm/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { localSpec } from "../../../devnet/src/genesis/index.ts";
import { item } from "../../src/chain/chain.ts";
import { devSigner } from "../../src/index.ts";
import { accountOf, charlie, evm, Fixture, KSM } from "./fixture.ts";

/** Nominators of one exposure page, on Kusama as here. */
const PAGE = 512;
const DEFERRAL = 27;
const TENTH = 100_000_000;
const [crowded, other] = ["//Validator//1", "//Validator//2"];
const [first, second] = [accountOf(devSigner(crowded)), accountOf(devSigner(other))];

/** A chain on which one validator has two pages of nominators: a crowd with a KSM each. */
const crowd = Array.from({ length: PAGE + 8 }, (_, index) => ({
  path: `//Crowd//${index + 1}`,
  stake: KSM,
  targets: [crowded],
}));

let pool: Fixture;
beforeAll(async () => {
  pool = await Fixture.start({ nominators: [...localSpec.nominators, ...crowd] });
  await pool.send(charlie, pool.client.stakeDeposit(pool.ctx.pool, 5_000n * KSM, evm));
  const { existentialDeposit } = pool.client;
  const bond = (ledger: number, amount: bigint, targets: AccountId[]): Operation[] => [
    { kind: "bond", ledger, account: pool.ledger(ledger), transfer: amount + existentialDeposit, amount },
    { kind: "nominate", ledger, targets },
  ];
  // More than anybody of the crowd and less, so that one ledger is in the first page and one in the last.
  const executed = await pool.execute([...bond(0, 2_000n * KSM, [first, second]), ...bond(1, KSM / 2n, [first])]);
  expect(executed.failures).toEqual([]);
  for (let era = 0; era < 2; era++) await pool.local.nextEra();
});
afterAll(() => pool?.stop());

const head = () => pool.head();
const active = async (): Promise<number> => (await pool.client.block((await head()).hash)).activeEra;
const sum = (amounts: bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);
const pending = async () => {
  const { pendingSlashes, offencesQueued } = await pool.state();
  return { planck: pendingSlashes, queued: offencesQueued };
};
/** What our ledgers have behind the validator in the active era, page by page. */
async function exposed(validator: AccountId): Promise<bigint[]> {
  const { hash } = await head();
  const { chain } = pool.client;
  const era = await active();
  const [overview] = await chain.read(hash, [item("Staking.ErasStakersOverview", era, validator)]);
  const pages = await chain.read(
    hash,
    Array.from({ length: overview?.page_count ?? 0 }, (_, page) =>
      item("Staking.ErasStakersPaged", era, validator, page),
    ),
  );
  const ours = new Set(pool.ctx.ledgers);
  return pages.map(page => sum((page?.others ?? []).filter(({ who }) => ours.has(who)).map(({ value }) => value)));
}
const offend = (validator: AccountId, fraction: number) =>
  pool.root("Relay", "report_offence", { validator, slash_fraction: fraction });
/** Lets a session pass at a time and gives every block from then on, oldest first. */
async function blocksUntil(era: number): Promise<{ number: number; hash: `0x${string}` }[]> {
  const from = (await head()).number;
  while ((await active()) < era) await pool.local.nextEra();
  // The chain applies one page a block from an era's second block on.
  for (let block = 0; block < 8; block++) await pool.local.produce();
  const { number: to } = await head();
  return Promise.all(
    Array.from({ length: to - from }, async (_, index) => {
      const number = from + 1 + index;
      return { number, hash: await pool.client.blockHash(number) };
    }),
  );
}

describe("slashes that are pending", () => {
  it("are none before an offence, though we are exposed in two pages of a validator", async () => {
    const pages = await exposed(first);
    expect(pages).toHaveLength(2);
    expect(pages.every(amount => amount > 0n)).toBe(true);
    expect((await exposed(second)).every(amount => amount > 0n)).toBe(true);
    expect(await pending()).toEqual({ planck: 0n, queued: false });
  });

  it("are computed page by page, last page first, and said to be incomplete until all are", async () => {
    const [large = 0n, small = 0n] = await exposed(first);
    await offend(first, TENTH);
    expect(await pending()).toEqual({ planck: 0n, queued: true });
    await pool.local.produce();
    expect(await pending()).toEqual({ planck: small / 10n, queued: true });
    await pool.local.produce();
    const { planck, queued } = await pending();
    expect(queued).toBe(false);
    expect(large / 10n + small / 10n - planck).toBeLessThanOrEqual(1n);
    expect(planck).toBeGreaterThan(small / 10n);
  });

  it("grow by the difference where the same validator is reported for worse, and by other validators'", async () => {
    const before = (await pending()).planck;
    await offend(first, 2 * TENTH);
    await offend(second, TENTH);
    for (let block = 0; block < 3; block++) await pool.local.produce();
    const { planck, queued } = await pending();
    expect(queued).toBe(false);
    const expected = sum([...(await exposed(first)), ...(await exposed(second))]) / 10n;
    const grown = planck - before;
    expect(grown - expected).toBeLessThanOrEqual(3n);
    expect(expected - grown).toBeLessThanOrEqual(3n);
  });

  it("are ours alone", async () => {
    const { hash } = await head();
    const nobody: AccountId = `0x${"61".repeat(32)}`;
    expect(await pool.client.pendingSlashes(hash, [nobody])).toEqual({ planck: 0n, offencesQueued: false });
    const each = await Promise.all(pool.ctx.ledgers.map(ledger => pool.client.pendingSlashes(hash, [ledger])));
    expect(each.every(({ planck }) => planck > 0n)).toBe(true);
    expect(sum(each.map(({ planck }) => planck))).toBe((await pending()).planck);
  });

  it("are no longer pending once governance has cancelled them, up to the fraction that it names", async () => {
    const before = (await pending()).planck;
    await pool.local.nextEra();
    await offend(second, 3 * TENTH);
    for (let block = 0; block < 2; block++) await pool.local.produce();
    const with_ = (await pending()).planck;
    expect(with_).toBeGreaterThan(before);
    const cancel = async (fraction: number) =>
      pool.root("Staking", "cancel_deferred_slash", {
        era: (await active()) + DEFERRAL,
        validator_slashes: [[second, fraction]],
      });
    await cancel(3 * TENTH - 1);
    expect((await pending()).planck).toBe(with_);
    await cancel(3 * TENTH);
    expect((await pending()).planck).toBe(before);
  });

  it("are exactly what the chain takes in the end, page by page, and none are left", async () => {
    const { planck } = await pending();
    let left = planck;
    let last = planck;
    const taken: number[] = [];
    // The era after the last slash's, the cancelled one's.
    for (const { number, hash } of await blocksUntil((await active()) + DEFERRAL)) {
      const [{ slashes }, now] = await Promise.all([
        pool.client.flows(hash, pool.ctx),
        pool.client.pendingSlashes(hash, pool.ctx.ledgers),
      ]);
      left -= slashes;
      expect({ number, planck: now.planck }).toEqual({ number, planck: left });
      if (now.planck !== last) taken.push(number);
      last = now.planck;
    }
    // Four pages of the first validator's two offences and one of the second's.
    expect(taken).toHaveLength(5);
    expect(await pending()).toEqual({ planck: 0n, queued: false });
    const { hash } = await head();
    expect(await pool.client.chain.keys(hash, "Staking.UnappliedSlashes")).toEqual([]);
  });
});
