import type { BlockRef, Hex } from "@aksm/core";
import { accountFromKey, included, requestOf, requestUnstakeCall, send } from "@aksm/evm";
import { recipientBytes } from "@aksm/kusama";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DevAccount, operatorAccounts, wallets } from "../../../devnet/src/accounts.ts";
import { reconcileChains } from "../../../devnet/src/scenario/reconcile/index.ts";
import type { AskPeer } from "../../src/act/peers.ts";
import { Crashes, CrashingOperator } from "./crashing.ts";
import { headsOf, KSM, stake, startWorld, type World } from "./local.ts";

const [charlie, eve] = wallets as [DevAccount, DevAccount];
const PAID = {
  type: "event",
  name: "Paid",
  inputs: [
    { name: "requestId", type: "uint64", indexed: true },
    { name: "amount", type: "uint256", indexed: false },
    { name: "kusamaBlockHash", type: "bytes32", indexed: false },
  ],
} as const;

/** What happens between a request and the end of it, in this order but for what two operators do at once. */
const STEPS_OF_A_PAYMENT = [
  "sign finalize",
  "Ethereum: finalize",
  "Kusama: open the payment",
  "Kusama: approve",
  "store: the payment",
  "sign paid",
  "show the record's signature",
  "ask for the record's signature",
  "Ethereum: paid",
  "store: settled paid",
];
/** What operators do meanwhile for others; they crash there as well, where they come by. */
const STEPS_OF_OTHERS = [
  "store: blocks",
  "store: settlements",
  "store: funded addresses",
  "store: gas",
  "store: settled mint",
  "store: settled paid before",
  "show signatures",
  "ask for signatures",
  "sign report",
  "Ethereum: report",
  "sign mint",
  "Ethereum: mint",
  "sign other paid",
  "Ethereum: other paid",
  "Kusama: open",
  "Kusama: cancel",
  "Kusama: payout",
];
const known = new Set([...STEPS_OF_A_PAYMENT, ...STEPS_OF_OTHERS]);
/** A request is finalized after an era and paid in the next slot; crashes cost up to a slot each. */
const MOST_BLOCKS = 150;

let world: World;
let operators: readonly CrashingOperator[] = [];
const crashes = new Crashes();

const ask: AskPeer = async (peer, digest, at, signal) => {
  const index = world.local.deployment.operators.findIndex(({ ethereum }) => ethereum === peer.ethereum);
  return (await operators[index]?.signature(digest, at, signal)) ?? null;
};

/** Two of the three, as many as must agree: nobody else does what one of them left. */
beforeAll(async () => {
  world = await startWorld();
  const { network } = world.local;
  await stake(world, charlie, 200n * KSM);
  for (let hour = 0; hour < 4; hour++) await network.fastForward({ sessions: 1 });
  await Promise.all(world.local.operators.map(operator => operator.kill()));
  network.setOperators([]);
  operators = operatorAccounts
    .slice(0, world.local.deployment.threshold)
    .map((account, index) => new CrashingOperator({ world, index, account, crashes, ask }));
  for (const operator of operators) await operator.start(true);
});
afterAll(async () => {
  for (const operator of operators) await operator.remove();
  await world?.stop();
});

/**
 * An hour passes, and both operators look at what there is then. Who crashes once the payment is on its way is away for a
 * slot: the next one is planned before Ethereum has the record, and only Kusama tells that it was made.
 */
async function hour(reset: boolean): Promise<void> {
  await world.local.network.fastForward({ sessions: 1 });
  const heads = await headsOf(world);
  const isPaid = crashes.side !== null && crashes.crashed.has("Kusama: approve");
  const away = isPaid ? world.local.deployment.policy.slotBlocks : 0;
  await Promise.all(operators.map(operator => operator.cycle(heads, { reset, away })));
}

async function unstake(tokens: bigint, to: Hex): Promise<bigint> {
  const { connection } = world.ethereum;
  const recipient = recipientBytes(to, world.local.deployment.kusama.ss58Prefix);
  const call = requestUnstakeCall(connection, { tokens }, recipient);
  const hash = await send(connection, world.ethereum.wallet(accountFromKey(charlie.ethereumKey)), call);
  const id = requestOf(await included(connection, hash));
  if (id === null) throw new Error("the transaction made no request");
  return id;
}

/** Payments of the request in finalized blocks after `from`, read from the chain itself. */
async function payments(request: bigint, from: BlockRef) {
  const { kusama, ctx } = world;
  const found = [];
  const head = await kusama.finalizedHead();
  for (let number = from.number + 1; number <= head.number; number++) {
    const flows = await kusama.flows(await kusama.blockHash(number), ctx);
    found.push(...flows.payments.filter(({ requestId }) => requestId === request));
  }
  return found;
}

const records = (request: bigint) =>
  world.ethereum.rpc.getLogs({
    address: world.local.deployment.ethereum.contracts.queue,
    event: PAID,
    args: { requestId: request },
    fromBlock: BigInt(world.local.deployment.ethereum.birth),
    strict: true,
  });

describe("a crash between any two steps neither repeats nor loses a payment", () => {
  /** The two that differ in both, or all four: `AKSM_LIVES=all`. */
  const lives = [
    { side: "before", store: "emptied" },
    { side: "after", store: "kept" },
    { side: "before", store: "kept" },
    { side: "after", store: "emptied" },
  ] as const;
  const chosen = lives.slice(0, process.env.AKSM_LIVES === "all" ? 4 : 2);
  it.each(chosen.map((life, index) => ({ ...life, index })))(
    "right $side each step, and on with the store $store",
    async ({ side, store, index }) => {
      const { kusama, ethereum, local } = world;
      const recipient = `0x${(index + 1).toString(16).padStart(2, "0").repeat(32)}` as Hex;
      const amount = 10n * KSM + BigInt(index);
      const began = await kusama.finalizedHead();
      const request = await unstake(amount, recipient);
      // Money of a newcomer pays for who leaves, so that nothing need unbond, and would pay for it twice.
      await stake(world, eve, 25n * KSM);
      crashes.side = side;
      crashes.subject.request = request;
      crashes.subject.digests.clear();
      crashes.crashed.clear();
      let blocks = 0;
      const isOver = () => STEPS_OF_A_PAYMENT.every(step => crashes.crashed.has(step));
      while (!isOver() && blocks++ < MOST_BLOCKS) await hour(store === "emptied");
      crashes.side = null;
      // What has come to an end stays at it.
      for (let quiet = 0; quiet < 8; quiet++) await hour(store === "emptied");
      console.info(`${crashes.crashed.size} crashes in ${blocks} blocks`);

      expect(STEPS_OF_A_PAYMENT.filter(step => !crashes.crashed.has(step))).toEqual([]);
      expect([...crashes.crashed].filter(step => !known.has(step))).toEqual([]);
      const paid = await payments(request, began);
      expect(paid).toHaveLength(1);
      expect(paid[0]?.recipient).toBe(recipient);
      const owed = paid[0]?.amount ?? 0n;
      expect(amount - owed).toBeLessThanOrEqual(1n);
      expect((await kusama.balances(recipient, (await kusama.finalizedHead()).hash)).free).toBe(owed);
      expect((await records(request)).map(({ args }) => args.amount)).toEqual([owed]);
      const { waiting, unpaid } = await ethereum.ethereumState(await ethereum.finalizedBlock());
      expect({ waiting, unpaid }).toEqual({ waiting: [], unpaid: [] });
      const result = await reconcileChains(kusama, local.ethereumEndpoint, local.deployment);
      expect(result.checks.filter(check => !check.ok)).toEqual([]);
    },
  );
});
