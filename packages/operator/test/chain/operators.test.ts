import type { EvmAddress, Hex, Plan } from "@aksm/core";
import { encodePlan } from "@aksm/core/plan";
import { accountFromKey, TooFewSignatures } from "@aksm/evm";
import { devSigner, type Included, type KusamaTransaction, openingSalt, signerAccount } from "@aksm/kusama";
import { afterAll, beforeAll, expect, it } from "vitest";
import { operatorAccounts, wallets } from "../../../devnet/src/accounts.ts";
import { validityAt } from "../../src/decide/causes.ts";
import { anchorAt } from "../../src/observe/slot.ts";
import { balanceOf, headsOf, KSM, type Observer, observer, stake, startWorld, type World } from "./local.ts";

const [charlie, eve, ferdie] = wallets as [(typeof wallets)[0], (typeof wallets)[0], (typeof wallets)[0]];
const signers = operatorAccounts.map(account => devSigner(account.suri));
const [, second, liar] = signers as [(typeof signers)[0], (typeof signers)[0], (typeof signers)[0]];

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

const hour = (): Promise<void> => world.local.network.fastForward({ sessions: 1 });
const hours = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await hour();
};
const guard = async (): Promise<number> => world.kusama.sequence((await world.kusama.finalizedHead()).hash, world.ctx);
const stateNow = async () => world.kusama.kusamaState((await world.kusama.finalizedHead()).hash, world.ctx);
const bonded = async (): Promise<bigint> => (await stateNow()).ledgers.reduce((sum, { active }) => sum + active, 0n);

async function send(signer: (typeof signers)[0], transaction: KusamaTransaction): Promise<Included> {
  const at = await world.kusama.finalizedHead();
  const nonce = await world.kusama.nonce(signerAccount(signer), at.hash);
  return (await world.kusama.submit(transaction, signer, { nonce, at })).included();
}

async function open(signer: (typeof signers)[0], plan: Plan): Promise<{ call: Hex; included: Included }> {
  const { kusama, ctx } = world;
  const account = signerAccount(signer);
  const call = await kusama.poolCall(plan, [], ctx, openingSalt(account, plan.anchor.hash, 7));
  const { hash } = await kusama.finalizedHead();
  return {
    call,
    included: await send(signer, await kusama.asMulti({ ctx, call, signer: account, timepoint: null, at: hash })),
  };
}

/** The plan that an operator shows, by its anchor; null while it has none. */
async function shownPlan(url: string): Promise<{ anchor: number; plan: string } | null> {
  const response = await fetch(`${url}/v1/plan`);
  if (!response.ok) return null;
  const body = (await response.json()) as { anchor: { number: number }; plan: string };
  return { anchor: body.anchor.number, plan: body.plan };
}

it("operators on nodes at different heights give byte-equal plans", async () => {
  const plans = new Map<number, Set<string>>();
  const note = (anchor: number, plan: string) => plans.set(anchor, (plans.get(anchor) ?? new Set()).add(plan));
  const noteOf = ({ context }: Observer) => {
    const decided = context.memory.slot?.decided;
    if (decided) note(decided.anchor.number, encodePlan(decided.plan));
  };
  await stake(world, charlie, 40n * KSM);
  const ahead = await observer(world);
  const behind = await observer(world);
  try {
    for (let i = 0; i < 16; i++) {
      await hour();
      await ahead.cycle(await headsOf(world));
      noteOf(ahead);
      for (const { url } of world.local.operators) {
        const shown = await shownPlan(url);
        if (shown) note(shown.anchor, shown.plan);
      }
    }
    // Another, from an empty store and later: at the last block of each slot that was seen.
    const { ethereum, kusama: last } = await headsOf(world);
    const anchors = [...plans.keys()];
    for (let number = Math.min(...anchors); number <= last.number; number++) {
      await behind.cycle({ kusama: { number, hash: await world.kusama.blockHash(number) }, ethereum });
      const next = await anchorAt(
        ahead.context.store.flows,
        { number: number + 1, hash: "0x" },
        world.local.deployment.policy,
      );
      if (next?.number === number + 1 || number === last.number) noteOf(behind);
    }
    expect(plans.size).toBeGreaterThan(3);
    for (const texts of plans.values()) expect([...texts]).toHaveLength(1);
    expect([...plans.values()].some(([text]) => text?.includes('"kind":"bond"'))).toBe(true);
  } finally {
    await ahead.close();
    await behind.close();
  }
});

it("what was staked is minted and bonded", async () => {
  expect(await balanceOf(world, charlie.ethereum)).toBeGreaterThanOrEqual(40n * KSM);
  expect(await bonded()).toBeGreaterThanOrEqual(40n * KSM);
});

const TRANSFER = {
  type: "event",
  name: "Transfer",
  inputs: [
    { name: "from", type: "address", indexed: true },
    { name: "to", type: "address", indexed: true },
    { name: "value", type: "uint256", indexed: false },
  ],
} as const;

it("a large deposit is minted within the time of one Ethereum block after it is final, by all operators together", async () => {
  const { kusama, ethereum, ctx, local } = world;
  const amount = local.deployment.policy.mintAtOnce;
  const recipient = eve.ethereum.toLowerCase() as EvmAddress;
  const { block } = await send(devSigner(eve.suri), kusama.stakeDeposit(ctx.pool, amount, recipient));
  await local.network.settle();
  const logs = await ethereum.rpc.getLogs({
    address: local.deployment.ethereum.contracts.token,
    event: TRANSFER,
    args: { to: recipient },
    fromBlock: BigInt(local.deployment.ethereum.birth),
  });
  expect(logs).toHaveLength(1);
  const minted = await ethereum.rpc.getBlock({ blockNumber: logs[0]?.blockNumber ?? 0n });
  const { timestampMs } = await kusama.block(block.hash);
  const seconds = Number(minted.timestamp) - Number(timestampMs) / 1000;
  console.info(`minted ${seconds} s of chain time after the deposit's block`);
  expect(seconds).toBeLessThanOrEqual(12);
});

it("a lying operator that signs two overlapping plans changes nothing", async () => {
  const { kusama, ethereum, ctx, local } = world;
  await local.operators[2]?.kill();
  const account = signerAccount(liar);
  const before = {
    guard: await guard(),
    bonded: await bonded(),
    free: (await kusama.balances(account, (await kusama.finalizedHead()).hash)).free,
  };
  await stake(world, eve, 20n * KSM);
  // Its own plan, with the same number: the pool's money to itself; opened before anybody else's.
  const theft = async () => {
    const { hash, number } = await kusama.finalizedHead();
    const sequence = await guard();
    const pay = { kind: "pay", requestId: 1n, recipient: account, amount: 20n * KSM } as const;
    return open(liar, {
      anchor: { number, hash },
      attestedUntil: 0n,
      sequence,
      operations: [pay],
      finalization: null,
      report: null,
      parking: null,
      paused: false,
      alarms: [],
      reasons: { waiting: null, unlocking: 0n, spendable: 0n, owedToOperators: 0n, windingDown: false, nominate: {} },
    });
  };
  await theft();
  // And it approves whatever the honest ones open.
  for (let i = 0; i < 8; i++) {
    const { hash } = await kusama.finalizedHead();
    for (const { fullCall, timepoint, approvals, depositor } of await kusama.openings(hash, ctx)) {
      if (!fullCall || depositor === account || approvals.includes(account)) continue;
      await send(liar, await kusama.asMulti({ ctx, call: fullCall, signer: account, timepoint, at: hash }));
    }
    await hour();
  }
  // Rewards are bonded as well.
  expect(await bonded()).toBeGreaterThanOrEqual(before.bonded + 20n * KSM);
  expect((await kusama.balances(account, (await kusama.finalizedHead()).hash)).free).toBeLessThanOrEqual(before.free);

  // Nor is a deposit that nobody made minted.
  const [, , self] = operatorAccounts;
  const own = accountFromKey(self?.ethereumKey as Hex);
  const validity = validityAt(await ethereum.ethereumState(await ethereum.finalizedBlock()));
  const cause = {
    kind: "mint",
    ...validity,
    depositId: `0x${"11".repeat(32)}`,
    recipient: own.address.toLowerCase() as Hex,
    amount: 900n * KSM,
  } as const;
  const lie = await ethereum.sign(own, cause);
  for (const operator of local.operators.slice(0, 2)) {
    expect((await fetch(`${operator.url}/v1/attestations/${lie.digest}?wait=200`)).status).toBe(404);
  }
  await expect(ethereum.submit(ethereum.wallet(own), cause, [lie])).rejects.toThrow(TooFewSignatures);
  await local.operators[2]?.start();
});

it("a call that was executed does nothing when it is opened and approved again", async () => {
  const { kusama, ctx, local } = world;
  // Two operators that lag far behind would do this: the call of the executed plan, once more.
  const seen = await observer(world);
  await stake(world, ferdie, 10n * KSM);
  let executed: Plan | null = null;
  let at = (await world.kusama.finalizedHead()).number;
  for (let i = 0; i < 12 && !executed; i++) {
    await hour();
    const { ethereum, kusama: head } = await headsOf(world);
    const now = await guard();
    for (; at <= head.number; at++) {
      await seen.cycle({ kusama: { number: at, hash: await kusama.blockHash(at) }, ethereum });
      const plan = seen.context.memory.slot?.decided?.plan;
      if (plan && plan.operations.length > 0 && now > plan.sequence) executed = plan;
    }
  }
  await seen.close();
  if (!executed) throw new Error("no plan was executed");
  await local.operators[1]?.kill();
  await local.operators[2]?.kill();
  const before = { guard: await guard(), bonded: await bonded() };
  const { call, included } = await open(liar, executed);
  expect(included.multisig?.step).toBe("opened");
  const { hash } = await kusama.finalizedHead();
  const opening = (await kusama.openings(hash, ctx)).find(({ fullCall }) => fullCall === call);
  if (!opening) throw new Error("the copy is not open");
  const again = await send(
    second,
    await kusama.asMulti({ ctx, call, signer: signerAccount(second), timepoint: opening.timepoint, at: hash }),
  );
  expect(again.failures.join()).toContain("NotFound");
  expect(again.multisig).toMatchObject({ step: "executed", ok: false });
  expect({ guard: await guard(), bonded: await bonded() }).toEqual(before);
  await Promise.all([local.operators[1]?.start(), local.operators[2]?.start()]);
});

it("fewer than k operators do nothing", async () => {
  const { local } = world;
  await hours(2);
  await local.operators[1]?.kill();
  await local.operators[2]?.kill();
  const before = { guard: await guard() };
  const shares = async () => (await world.ethereum.poolState(await world.ethereum.finalizedBlock())).shares;
  const sharesBefore = await shares();
  await stake(world, eve, 10n * KSM);
  await hours(8);
  expect(await guard()).toBe(before.guard);
  expect(await shares()).toBe(sharesBefore);
  await Promise.all([local.operators[1]?.start(), local.operators[2]?.start({ resetStore: true })]);
  await hours(8);
  expect(await shares()).toBeGreaterThan(sharesBefore);
  expect(await guard()).toBeGreaterThan(before.guard);
});
