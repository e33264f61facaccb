import type { AccountId } from "@aksm/core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { localSpec } from "../../../devnet/src/genesis/index.ts";
import { seqPhragmen, supportsOf } from "../../../npos/src/index.ts";
import { item } from "../../src/chain/chain.ts";
import { devSigner, signerAccount } from "../../src/index.ts";
import { charlie, evm, Fixture, KSM } from "./fixture.ts";

const ERAS = 28;

let pool: Fixture;
beforeAll(async () => {
  pool = await Fixture.start();
});
afterAll(() => pool?.stop());

const accountOf = (path: string): AccountId => signerAccount(devSigner(path));
const electorate = async () => pool.client.electorate((await pool.head()).hash);
const records = async () => pool.client.validatorRecords((await pool.head()).hash, ERAS);
const hasRelay = (): boolean =>
  pool.client.chain.runtime.codecs.metadata.pallets.some(pallet => pallet.name === "Relay");
const OTHER = "this is not the local genesis, whose stakers are known";

describe("what an election starts from", () => {
  it("is every staker with its stake and targets, a validator for itself", async context => {
    if (!hasRelay()) context.skip(OTHER);
    const { seats, mined, candidates, voters } = await electorate();
    expect([seats, mined]).toEqual([localSpec.seats, false]);
    const expected = [
      ...localSpec.validators.map(each => ({ ...each, targets: [each.path] })),
      ...localSpec.nominators,
    ].map(({ path, stake, targets }) => ({
      account: accountOf(path),
      stake,
      targets: targets.map(accountOf).toSorted(),
    }));
    // Nominating sorts them.
    const byAccount = (a: { account: AccountId }, b: { account: AccountId }) => (a.account < b.account ? -1 : 1);
    expect(voters.toSorted(byAccount)).toEqual(expected.toSorted(byAccount));
    expect(candidates.toSorted()).toEqual(localSpec.validators.map(({ path }) => accountOf(path)).toSorted());
  });

  it("has voters in the order of the bags list, the highest bag first", async () => {
    const { voters } = await electorate();
    const nodes = await pool.client.chain.read(
      (await pool.head()).hash,
      voters.map(({ account }) => item("VoterList.ListNodes", account)),
    );
    const bags = nodes.map(node => (node as unknown as { bag_upper: bigint }).bag_upper);
    expect(bags).toEqual(bags.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0)));
    expect(new Set(bags).size).toBeGreaterThan(10);
    for (const [place, node] of nodes.entries()) {
      if (bags[place] !== bags[place + 1]) continue;
      expect((node as { next: AccountId | undefined }).next).toBe(voters[place + 1]?.account);
    }
  });

  it("has the pool's own ledgers once they nominate", async () => {
    await pool.send(charlie, pool.client.stakeDeposit(pool.ctx.pool, 500n * KSM, evm));
    const { candidates } = await electorate();
    const targets = candidates.slice(0, 3).toSorted();
    const amount = 400n * KSM;
    const executed = await pool.execute([
      {
        kind: "bond",
        ledger: 0,
        account: pool.ledger(0),
        transfer: amount + pool.client.existentialDeposit,
        amount,
      },
      { kind: "nominate", ledger: 0, targets },
    ]);
    expect(executed.failures).toEqual([]);
    const own = (await electorate()).voters.find(({ account }) => account === pool.ledger(0));
    expect(own).toEqual({ account: pool.ledger(0), stake: amount, targets });
  });
});

describe("the chain's own election", () => {
  it("gives every validator what is computed from it, to the planck", async context => {
    if (!hasRelay()) context.skip("eras cannot be moved on");
    const { seats, candidates, voters } = await electorate();
    const places = new Map(candidates.map((account, place) => [account, place]));
    const snapshot = {
      candidates: candidates.length,
      voters: voters.map(({ stake, targets }) => ({ stake, targets: targets.flatMap(each => places.get(each) ?? []) })),
    };
    const supports = supportsOf(snapshot, seqPhragmen(snapshot, { seats }));
    // The next era was elected before; the one after it starts from what is there now.
    await pool.local.nextEra();
    const era = await pool.local.nextEra();
    const { hash } = await pool.head();
    const overviews = await pool.client.chain.read(
      hash,
      supports.map(({ candidate }) => item("Staking.ErasStakersOverview", era, candidates[candidate] ?? "0x")),
    );
    expect(supports).toHaveLength(seats);
    expect(overviews.map(overview => (overview as { total: bigint } | undefined)?.total)).toEqual(
      supports.map(({ total }) => total),
    );
  });
});

describe("what validators did", () => {
  it("is told of every finished era, as the chain recorded it", async () => {
    const { hash } = await pool.head();
    const { activeEra } = await pool.client.block(hash);
    const { eras, validators } = await records();
    expect(eras.length).toBeGreaterThan(5);
    expect(eras.map(each => each.era)).toEqual(eras.map((_, place) => activeEra - eras.length + place));
    for (const { era, points, elected, payout, staked } of eras) {
      const [recorded, paid] = await pool.client.chain.read(hash, [
        item("Staking.ErasRewardPoints", era),
        item("Staking.ErasValidatorReward", era),
      ]);
      expect([points, payout]).toEqual([recorded.total, paid]);
      const of = validators.flatMap(({ history }) => history.filter(each => each.era === era));
      expect(of).toHaveLength(elected);
      expect(of.reduce((sum, { total }) => sum + total, 0n)).toBe(staked);
      expect(of.reduce((sum, each) => sum + each.points, 0)).toBe(points);
    }
    const { candidates } = await pool.client.electorate(hash);
    expect(validators.map(({ account }) => account)).toEqual(candidates);
    for (const { path, stake, commission } of hasRelay() ? localSpec.validators : []) {
      const validator = validators.find(({ account }) => account === accountOf(path));
      expect(validator).toMatchObject({ commission: BigInt(commission), ownStake: stake, blocked: false });
      expect(validator?.history.every(each => each.commission === BigInt(commission))).toBe(true);
    }
  });

  it("is read once of each finished era", async context => {
    if (!hasRelay()) context.skip("eras cannot be moved on");
    const requests = vi.spyOn(pool.client.chain.session, "request");
    const count = async () => {
      requests.mockClear();
      const { eras } = await records();
      return { last: eras.at(-1)?.era, requests: requests.mock.calls.length };
    };
    const again = await count();
    await pool.local.nextEra();
    const later = await count();
    expect(later.last).toBe((again.last ?? 0) + 1);
    // Its keys, its points, and what each of its validators did.
    expect(later.requests - again.requests).toBe(4);
    expect((await count()).requests).toBe(again.requests);
    requests.mockRestore();
  });

  it("a slash is told at once, as pending until it is cancelled or applied, and remembered", async context => {
    if (!hasRelay()) context.skip("nobody can report an offence");
    const { validators } = await records();
    const [first, second] = validators.filter(({ history }) => history.length > 0);
    if (!first || !second) throw new Error("no elected validators");
    const of = async (account: AccountId) => (await records()).validators.find(each => each.account === account);
    expect(await of(first.account)).toMatchObject({ pendingSlash: false, slashes: [] });
    const { activeEra } = await pool.client.block((await pool.head()).hash);
    for (const { account } of [first, second]) {
      await pool.root("Relay", "report_offence", { validator: account, slash_fraction: 100_000_000 });
    }
    expect(await of(second.account)).toMatchObject({ pendingSlash: true });
    for (let block = 0; block < 4; block++) await pool.local.produce();
    const slashes = [{ era: activeEra, fraction: 100_000_000n }];
    expect(await of(first.account)).toMatchObject({ pendingSlash: true, slashes });
    const [[era, key]] = (await pool.client.chain.keys((await pool.head()).hash, "Staking.UnappliedSlashes")) as [
      [number, readonly [AccountId, number, number]],
    ];
    await pool.root("Staking", "cancel_deferred_slash", { era, validator_slashes: [[key[0], key[1]]] });
    const other = key[0] === first.account ? second.account : first.account;
    expect(await of(key[0])).toMatchObject({ pendingSlash: false, slashes });
    expect(await of(other)).toMatchObject({ pendingSlash: true, slashes });
  });
});
