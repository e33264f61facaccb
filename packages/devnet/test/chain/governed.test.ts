import { validatorRegistryAbi } from "@aksm/contracts";
import type { AccountId } from "@aksm/core";
import { operatorAllocations } from "@aksm/sdk";
import { createTestClient, http, publicActions, walletActions, zeroHash } from "viem";
import { foundry } from "viem/chains";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { devSigner, signerAccount } from "../../../kusama/src/index.ts";
import { KSM, stake, startWorld, type World } from "../../../operator/test/chain/local.ts";
import { wallets } from "../../src/accounts.ts";
import { validators } from "../../src/genesis/stakers.ts";
import { User } from "../../src/scenario/user.ts";

/** An era has six sessions, and a slot may pass until the chain has what operators decided. */
const ERA = { sessions: 7 };

let world: World;
beforeAll(async () => {
  world = await startWorld();
  for (const wallet of wallets.slice(0, 2)) {
    await stake(world, wallet, 400n * KSM);
    await world.local.network.fastForward({ sessions: 2 });
  }
});
afterAll(() => world?.stop());

async function nominated(): Promise<AccountId[][]> {
  const { hash } = await world.kusama.finalizedHead();
  const { ledgers } = await world.kusama.kusamaState(hash, world.ctx);
  return ledgers.flatMap(({ active, nominations }) => (active > 0n ? [[...(nominations?.targets ?? [])]] : []));
}

/** What the operators say of a validator; they must all say the same of the same block. */
async function said(account: AccountId) {
  const answers = await operatorAllocations(world.local.deployment.operators);
  const records = answers.flatMap(({ record }) => record ?? []);
  const newest = Math.max(...records.map(({ anchor }) => anchor.number));
  const current = records.filter(({ anchor }) => anchor.number === newest);
  for (const each of current) expect(each).toEqual(current[0]);
  return current[0]?.allocation.validators.find(each => each.account === account);
}

/** As the Governor's proposal does once the Timelock carries it out. */
async function exclude(account: AccountId): Promise<void> {
  const { timelock, registry } = world.local.deployment.ethereum.contracts;
  const client = createTestClient({
    mode: "anvil",
    chain: foundry,
    transport: http(world.local.ethereumEndpoint),
    cacheTime: 0,
  })
    .extend(publicActions)
    .extend(walletActions);
  await client.impersonateAccount({ address: timelock });
  await client.setBalance({ address: timelock, value: 10n ** 18n });
  const target = { standing: 2, weight: 0, cap: 0 };
  const hash = await client.writeContract({
    account: timelock,
    address: registry,
    abi: validatorRegistryAbi,
    functionName: "setValidators",
    args: [[{ id: account, operator: zeroHash, target }]],
    chain: null,
  });
  const { status } = await vi.waitFor(() => client.getTransactionReceipt({ hash }), { timeout: 60_000, interval: 10 });
  expect(status).toBe("success");
}

it("a validator that governance excludes, and one that takes no more nominations, are gone in the next era", async () => {
  const before = await nominated();
  expect(before.length).toBeGreaterThan(0);
  const [excluded, blocker] = [...new Set(before.flat())];
  if (!excluded || !blocker) throw new Error("two validators are nominated");
  expect(await said(excluded)).toMatchObject({ closed: [] });

  await exclude(excluded);
  const user = await User.connect(world.local);
  const path = validators.map(each => each.path).find(each => signerAccount(devSigner(each)) === blocker);
  if (!path) throw new Error("the validator is one of the local genesis");
  const prefs = { commission: 30_000_000, blocked: true };
  await user.call(devSigner(path), ["Staking", "validate"], { prefs });
  user.close();
  await world.local.network.fastForward(ERA);

  const after = await nominated();
  expect(after.flat()).not.toContain(excluded);
  expect(after.flat()).not.toContain(blocker);
  expect(after.length).toBe(before.length);
  expect(after.every(targets => targets.length > 0)).toBe(true);
  expect(await said(excluded)).toMatchObject({ closed: ["not allowed by governance"], target: 0n, elected: 0n });
  expect(await said(blocker)).toMatchObject({ closed: ["blocked"], target: 0n, elected: 0n });
});
