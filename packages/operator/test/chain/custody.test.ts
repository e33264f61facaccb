import type { AccountId, Hex } from "@aksm/core";
import { devSigner, signerAccount } from "@aksm/kusama";
import { afterAll, beforeAll, expect, it } from "vitest";
import { firstStaker } from "../../../devnet/src/accounts.ts";
import { KSM, stake, startWorld, type World } from "./local.ts";

/** Of the development chain alone: on the real one nobody has its rights. */
const alice = devSigner("//Alice");
/** Where `frozen` stands in an account's record: after four counters of 4 bytes, `free` and `reserved` of 16 each. */
const FROZEN_AT = 4 * 4 + 2 * 16;
const ACCOUNT_BYTES = FROZEN_AT + 2 * 16;

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await stake(world, firstStaker, 40n * KSM);
  await hours(8);
});
afterAll(() => world?.stop());

const hours = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await world.local.network.fastForward({ sessions: 1 });
};

async function sudo(type: "sudo" | "sudo_as", args: object): Promise<void> {
  const { kusama } = world;
  const callBytes = kusama.chain.runtime.encodeCall({ type: "Sudo", value: { type, value: args } });
  const at = await kusama.finalizedHead();
  const nonce = await kusama.nonce(signerAccount(alice), at.hash);
  expect((await (await kusama.submit({ callBytes }, alice, { nonce, at })).included()).failures).toEqual([]);
}

const rewardsTo = (ledger: AccountId, type: "Staked" | "Stash"): Promise<void> =>
  sudo("sudo_as", {
    who: { type: "Id", value: ledger },
    call: { type: "Staking", value: { type: "set_payee", value: { payee: { type, value: undefined } } } },
  });

/** Writes into the record itself, as a lock, a freeze or a vesting schedule of any pallet would in the end. */
async function freeze(account: AccountId, planck: bigint): Promise<void> {
  const { kusama } = world;
  const key = kusama.chain.runtime.storageKey("System.Account", account);
  const { hash } = await kusama.finalizedHead();
  const record = Buffer.from(
    (await kusama.chain.session.request<Hex>("state_getStorage", [key, hash])).slice(2),
    "hex",
  );
  expect(record).toHaveLength(ACCOUNT_BYTES);
  record.writeBigUInt64LE(planck, FROZEN_AT);
  await sudo("sudo", {
    call: {
      type: "System",
      value: { type: "set_storage", value: { items: [[Buffer.from(key.slice(2), "hex"), record]] } },
    },
  });
  expect((await kusama.balances(account, (await kusama.finalizedHead()).hash)).frozen).toBe(planck);
}

async function alarms(kind: string): Promise<string[]> {
  const each = world.local.operators.map(async ({ url }) => {
    const health = (await (await fetch(`${url}/health`)).json()) as { alarms: { kind: string; text: string }[] };
    return health.alarms.filter(alarm => alarm.kind === kind).map(alarm => alarm.text);
  });
  return (await Promise.all(each)).flat();
}

it("a stranger's lock on an account of ours raises an alarm with every operator and stops nothing", async () => {
  const { pool } = world.ctx;
  expect(await alarms("frozen")).toEqual([]);
  await freeze(pool, 3n * KSM);
  await hours(6);
  const raised = await alarms("frozen");
  expect(raised).toHaveLength(3);
  for (const text of raised) expect(text).toBe(`3 KSM of ${pool} are frozen`);
  const bonded = async () => {
    const { hash } = await world.kusama.finalizedHead();
    const { ledgers } = await world.kusama.kusamaState(hash, world.ctx);
    return ledgers.reduce((sum, { active }) => sum + active, 0n);
  };
  const before = await bonded();
  await stake(world, firstStaker, 20n * KSM);
  await hours(8);
  expect(await bonded()).toBeGreaterThanOrEqual(before + 20n * KSM);
  await freeze(pool, 0n);
  await hours(6);
  expect(await alarms("frozen")).toEqual([]);
});

it("rewards of a ledger turned elsewhere raise an alarm with every operator", async () => {
  const [ledger] = world.ctx.ledgers as [AccountId];
  await rewardsTo(ledger, "Stash");
  await hours(6);
  const raised = await alarms("payee");
  expect(raised).toHaveLength(3);
  for (const text of raised) expect(text).toBe(`rewards of ${ledger} go to Stash`);
  await rewardsTo(ledger, "Staked");
  await hours(6);
  expect(await alarms("payee")).toEqual([]);
});
