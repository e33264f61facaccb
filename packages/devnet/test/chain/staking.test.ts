import { devSigner, encodeAddress, signerAccount } from "@aksm/kusama";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { localSpec } from "../../src/genesis/index.ts";
import { Driver, named } from "./driver.ts";
import { electByPhragmen, type Voter } from "./phragmen.ts";

const KSM = 1_000_000_000_000n;
const HOUR = 3_600_000;
const BLOCK = 6_000;
const BONDING_ERAS = 28;
const SLASH_DEFERRAL = 27;
const address = (path: string): string => encodeAddress(signerAccount(devSigner(path)), 2);

type Page = { readonly others: readonly { readonly who: string; readonly value: bigint }[] };
type Ledger = { readonly total: bigint; readonly active: bigint; readonly unlocking: readonly { era: number }[] };
type Overview = { readonly total: bigint; readonly own: bigint };
type Entry<T> = { readonly keyArgs: readonly unknown[]; readonly value: T };

let driver: Driver;
beforeAll(async () => {
  driver = await Driver.start();
});
afterAll(() => driver.stop());

const activeEra = async (): Promise<number> => (await driver.read<{ index: number }>("Staking", "ActiveEra")).index;
const ledger = (who: string): Promise<Ledger | undefined> => driver.read("Staking", "Ledger", who);
const free = async (who: string): Promise<bigint> =>
  (await driver.read<{ data: { free: bigint } }>("System", "Account", who)).data.free;

async function entries<T>(item: string, ...keys: unknown[]): Promise<Entry<T>[]> {
  const query = driver.api.query.Staking?.[item];
  if (!query) throw new Error(`no storage Staking.${item}`);
  return (await query.getEntries(...keys, { at: await driver.head() })) as unknown as Entry<T>[];
}

describe("eras", () => {
  test("a chain begins with an elected set and some history", async () => {
    expect(await activeEra()).toBe(localSpec.era);
    expect(await entries<Overview>("ErasStakersOverview", localSpec.era)).toHaveLength(localSpec.seats);
    const points = await driver.read<{ total: number }>("Staking", "ErasRewardPoints", localSpec.era - 1);
    expect(points.total).toBeGreaterThan(0);
  });

  test("six one-hour blocks make an era", async () => {
    for (let session = 1; session < 6; session++) {
      driver.pass(HOUR);
      expect(await activeEra()).toBe(localSpec.era);
    }
    driver.pass(HOUR);
    expect(await activeEra()).toBe(localSpec.era + 1);
  });

  test("a block that jumps over many hours ends one session", async () => {
    const before = await driver.read<number>("Relay", "CurrentSession");
    driver.pass(10 * HOUR);
    expect(await driver.read<number>("Relay", "CurrentSession")).toBe(before + 1);
  });

  test("no session ends while the relay is stalled", async () => {
    const before = await driver.read<number>("Relay", "CurrentSession");
    await driver.order("set_stalled", { stalled: true });
    driver.passEras(2);
    expect(await driver.read<number>("Relay", "CurrentSession")).toBe(before);
    await driver.order("set_stalled", { stalled: false });
    driver.pass(BLOCK);
    expect(await driver.read<number>("Relay", "CurrentSession")).toBe(before + 1);
  });

  test("stakers are paid about 15 % a year", async () => {
    driver.passEras(2);
    const era = (await activeEra()) - 1;
    const paid = await driver.read<bigint>("Staking", "ErasValidatorReward", era);
    const staked = await driver.read<bigint>("Staking", "ErasTotalStake", era);
    const yearly = (Number(paid) / Number(staked)) * 4 * 365.25;
    expect(yearly).toBeGreaterThan(0.14);
    expect(yearly).toBeLessThan(0.16);
  });

  test("a validator earns as much as its performance allows", async () => {
    const active = await driver.read<string[]>("Relay", "Validators");
    const idle = active[0] as string;
    await driver.order("set_performance", { validator: idle, parts: 0 });
    driver.passEras(1);
    driver.passSession();
    const points = await driver.read<{ individual: [string, number][] }>(
      "Staking",
      "ErasRewardPoints",
      await activeEra(),
    );
    expect(new Map(points.individual).get(idle)).toBe(0);
    await driver.order("set_performance", { validator: idle, parts: 1_000 });
  });
});

test("validators and their backing are what sequential Phragmén elects", async () => {
  const voters: Voter[] = [];
  for (const { keyArgs, value } of await entries<{ targets: string[] }>("Nominators")) {
    const who = keyArgs[0] as string;
    voters.push({ who, stake: ((await ledger(who)) as Ledger).active, targets: value.targets });
  }
  for (const { keyArgs } of await entries("Validators")) {
    const who = keyArgs[0] as string;
    voters.push({ who, stake: ((await ledger(who)) as Ledger).active, targets: [who] });
  }
  const expected = electByPhragmen(voters, localSpec.seats);
  driver.passEras(2);
  const elected = await entries<Overview>("ErasStakersOverview", await activeEra());
  expect(elected.map(({ keyArgs }) => keyArgs[1]).sort()).toEqual([...expected.keys()].sort());
  for (const { keyArgs, value } of elected) {
    const share = Number(value.total) / (expected.get(keyArgs[1] as string) as number);
    expect(Math.abs(share - 1)).toBeLessThan(0.001);
  }
});

describe("a nominator", () => {
  const stake = 5_000n * KSM;
  const charlie = address("//Charlie");

  test("backs a validator from the next election on, earns, unbonds and withdraws after 28 eras", async () => {
    const [validator = ""] = await driver.read<string[]>("Relay", "Validators");
    await driver.send("//Charlie", "Staking", "bond", { value: stake, payee: { type: "Staked", value: undefined } });
    const nominated = await driver.send("//Charlie", "Staking", "nominate", {
      targets: [{ type: "Id", value: validator }],
    });
    expect(named(nominated, "System.ExtrinsicFailed")).toEqual([]);
    driver.passEras(2);

    const era = await activeEra();
    const pages = await entries<Page>("ErasStakersPaged", era, validator);
    const exposed = pages.flatMap(({ value }) => value.others).find(({ who }) => who === charlie);
    expect(exposed?.value).toBe(stake);

    driver.passEras(1);
    const paid = await driver.send("//Dave", "Staking", "payout_stakers_by_page", {
      validator_stash: validator,
      era,
      page: 0,
    });
    const reward = named(paid, "Staking.Rewarded").find(({ stash }) => stash === charlie)?.amount as bigint;
    expect(reward).toBeGreaterThan(0n);
    expect((await ledger(charlie))?.active).toBe(stake + reward);

    const everything = stake + reward;
    await driver.send("//Charlie", "Staking", "chill");
    await driver.send("//Charlie", "Staking", "unbond", { value: everything });
    const unlocked = (await ledger(charlie))?.unlocking[0]?.era as number;
    // An unbonding waits from the era that is being planned, which may be one ahead of the active one.
    expect(unlocked - (await activeEra())).toBeLessThanOrEqual(BONDING_ERAS + 1);
    driver.passEras(BONDING_ERAS - 1);
    const early = await driver.send("//Charlie", "Staking", "withdraw_unbonded", { num_slashing_spans: 0 });
    expect(named(early, "Staking.Withdrawn")).toEqual([]);

    while ((await activeEra()) < unlocked) driver.passSession();
    const late = await driver.send("//Charlie", "Staking", "withdraw_unbonded", { num_slashing_spans: 0 });
    expect(named(late, "Staking.Withdrawn")).toEqual([{ stash: charlie, amount: everything }]);
    expect(await ledger(charlie)).toBeUndefined();
    expect(await free(charlie)).toBeGreaterThan(10_000n * KSM);
  });
});

describe("a slash", () => {
  test("waits 27 eras and then takes its share of validator and nominators", async () => {
    const [validator = ""] = await driver.read<string[]>("Relay", "Validators");
    const era = await activeEra();
    const before = (await ledger(validator)) as Ledger;
    const { own } = await driver.read<Overview>("Staking", "ErasStakersOverview", era, validator);
    const reported = await driver.order("report_offence", { validator, slash_fraction: 100_000_000 });
    expect(named(reported, "Relay.OffenceReported")).toHaveLength(1);
    driver.pass(BLOCK);
    driver.pass(BLOCK);
    const waiting = await entries<{ own: bigint }>("UnappliedSlashes");
    expect(waiting).toHaveLength(1);
    expect(waiting[0]?.keyArgs[0]).toBe(era + SLASH_DEFERRAL);
    expect(waiting[0]?.value.own).toBe(own / 10n);

    driver.passEras(SLASH_DEFERRAL - 1);
    expect(await entries("UnappliedSlashes")).toHaveLength(1);
    while ((await entries("UnappliedSlashes")).length > 0) {
      expect(await activeEra()).toBeLessThanOrEqual(era + SLASH_DEFERRAL);
      driver.passSession();
    }
    expect(((await ledger(validator)) as Ledger).active).toBe(before.active - own / 10n);
  });

  test("hits only who is active", async () => {
    const events = await driver.order("report_offence", { validator: address("//Dave"), slash_fraction: 1 });
    expect(named(events, "Sudo.Sudid")[0]?.sudo_result).toMatchObject({ success: false });
  });
});

describe("limits", () => {
  test("a batch that proves more than a block may is refused", async () => {
    const { decodedCall } = driver.call("Balances", "transfer_keep_alive", {
      dest: { type: "Id", value: address("//Eve") },
      value: KSM,
    });
    const calls = Array.from({ length: 3_000 }, () => decodedCall);
    await expect(driver.send("//Ferdie", "Utility", "batch_all", { calls })).rejects.toMatchObject({
      name: "TransactionRefused",
      exhausted: true,
    });
  });

  test("28 eras take seconds, not minutes", () => {
    const began = performance.now();
    driver.passEras(BONDING_ERAS);
    const milliseconds = performance.now() - began;
    console.log(`28 eras in ${Math.round(milliseconds)} ms`);
    expect(milliseconds).toBeLessThan(30_000);
  });
});
