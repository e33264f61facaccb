import { bondTokenAbi, unstakeQueueAbi } from "@aksm/contracts";
import { accrue, type EthereumBlock, type EvmAddress, type Hex } from "@aksm/core";
import { privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type Cause,
  cancelCall,
  connectEvm,
  included,
  type PoolHistory,
  requestUnstakeCall,
  send,
  stateAt,
  type TokenState,
} from "../../src/index.ts";
import { contractCall } from "../../src/submit/send.ts";
import { DEV_KEYS } from "./anvil.ts";
import { chosenSeed, random } from "./random.ts";
import { ANCHOR, deployed, KSM, PARAMETERS, type Setup, VALID } from "./setup.ts";

/**
 * The pool's past derived from events alone equals what the contract says, to the planck, after every step of a random
 * story through the real contracts.
 */
const RECIPIENT: Hex = "0x02d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d8954";
const treasury = privateKeyToAccount(DEV_KEYS[3]);
const other: EvmAddress = `0x${"0c".repeat(20)}`;
const DAY = 86_400n;

let setup: Setup;
beforeAll(async () => {
  // No loss is contested here: each report is taken at once.
  const staking = { ...PARAMETERS.staking, maxDailyLossPpm: 1_000_000 };
  setup = await deployed({ treasury: treasury.address.toLowerCase() as EvmAddress, feeBps: 1_000n, staking });
});
afterAll(() => setup.anvil.stop());

async function carryOut(cause: Cause): Promise<void> {
  const { evm, operators, wallet } = setup;
  const signed = await Promise.all(operators.slice(0, 2).map(operator => evm.sign(operator, cause)));
  const outcome = await evm.submit(wallet, cause, signed);
  if (outcome.status === "sent") await included(evm.connection, outcome.hash);
}

/** Lets `seconds` pass and gives the block at their end, made final. */
async function later(seconds: bigint): Promise<EthereumBlock> {
  const { timestamp } = await setup.evm.rpc.getBlock();
  await setup.anvil.mine(1, timestamp + seconds);
  const number = Number(await setup.evm.rpc.getBlockNumber());
  await setup.anvil.mine(2);
  return setup.evm.block(number);
}

const endOf = (history: PoolHistory, block: EthereumBlock): TokenState =>
  stateAt(history, { block: block.number, logIndex: Number.MAX_SAFE_INTEGER }, block.timestamp);

test("history from events equals the contract's state", async () => {
  const seed = chosenSeed();
  console.log(`history: AKSM_SEED=${seed}`);
  const source = random(seed);
  const { evm, user, wallet } = setup;
  const me = user.address.toLowerCase() as EvmAddress;
  const { token, queue } = evm.connection.deployment.ethereum.contracts;
  const hash = (n: bigint): Hex => `0x${n.toString(16).padStart(64, "0")}`;
  let anchor: { number: number; hash: Hex; era: number } = ANCHOR;
  let finalized = 0n;
  const cancelled: bigint[] = [];

  const steps = {
    mint: async (turn: bigint) =>
      carryOut({
        kind: "mint",
        ...VALID,
        depositId: hash(turn),
        recipient: me,
        amount: source.between(100n * KSM, 500n * KSM),
      }),
    report: async (turn: bigint) => {
      const next = { number: anchor.number + 10, hash: hash(turn), era: anchor.era + 1 };
      const { pooled } = await evm.poolState(await later(1n));
      const rewards = source.below(pooled / 500n + 1n);
      const slashes = source.pick([0n, 0n, source.below(pooled / 30n + 1n)]);
      // Less than what stops staking.
      const provisions = source.pick([0n, source.below(pooled / 300n + 1n)]);
      // More than the fee has, now and then.
      const costs = source.pick([0n, source.below(rewards / 5n + 1n)]);
      const previous = { previousNumber: anchor.number, previousHash: anchor.hash };
      await carryOut({ kind: "report", ...VALID, ...previous, ...next, rewards, slashes, provisions, costs });
      anchor = next;
    },
    request: async () => {
      const { shares } = await evm.holdings(me, null);
      const call = requestUnstakeCall(evm.connection, { shares: shares / source.between(10n, 20n) }, RECIPIENT);
      await included(evm.connection, await send(evm.connection, wallet, call));
    },
    cancel: async () => {
      const { waiting } = await evm.ethereumState(await later(1n));
      if (!waiting.length) return;
      const { id } = source.pick(waiting);
      await included(evm.connection, await send(evm.connection, wallet, cancelCall(evm.connection, id)));
      cancelled.push(id);
    },
    finalize: async (turn: bigint) => {
      const { waiting } = await evm.ethereumState(await later(1n));
      if (!waiting.length) return;
      const upToRequest = source.pick(waiting).id;
      const cause = { afterRequest: finalized, upToRequest, maxAmount: 10n ** 18n, anchorHash: hash(turn) };
      await carryOut({ kind: "finalize", ...VALID, ...cause });
      finalized = upToRequest;
    },
    fees: async () => {
      const call = contractCall({ address: token, abi: bondTokenAbi, functionName: "collectFee", args: [] });
      await included(evm.connection, await send(evm.connection, wallet, call));
    },
  };

  await steps.mint(1n);
  for (let turn = 2n; turn < 28n; turn++) {
    await steps[source.pick(["mint", "report", "report", "request", "request", "cancel", "finalize", "fees"] as const)](
      turn,
    );
    const block = await later(source.pick([5n, source.between(1n, 3_600n), source.between(DAY / 2n, 2n * DAY)]));
    const history = await evm.poolHistory(block);
    expect(endOf(history, block)).toMatchObject(accrue(await evm.poolState(block), block.timestamp));
  }

  const block = await later(1n);
  const fresh = await connectEvm(setup.anvil.url, evm.connection.deployment);
  expect(await fresh.poolHistory(block)).toEqual(await evm.poolHistory(block));
  const middle = await evm.block(Math.floor(block.number / 2));
  expect(await fresh.poolHistory(middle)).toEqual(
    await (await connectEvm(setup.anvil.url, evm.connection.deployment)).poolHistory(middle),
  );

  const account = await evm.accountHistory(me, block);
  const held = account.shares.reduce(
    (sum, event) => sum + (event.kind === "received" ? event.shares : -event.shares),
    0n,
  );
  expect(held).toBe((await evm.holdings(me, block)).shares);
  expect(account.requested.map(event => event.requestId)).toEqual(account.requests.map(request => request.id));

  expect(account.requests.filter(({ state }) => state === "cancelled").map(({ id }) => id)).toEqual(
    cancelled.toSorted((a, b) => Number(a - b)),
  );

  // A paid request stays in the history of whom it was paid for, though its receipt is burnt.
  await steps.request();
  const asked = await evm.ethereumState(await later(1n));
  const last = asked.waiting.at(-1)?.id ?? 0n;
  const everything = { afterRequest: finalized, upToRequest: last, maxAmount: 10n ** 18n, anchorHash: hash(1n) };
  await carryOut({ kind: "finalize", ...VALID, ...everything });
  await carryOut({ kind: "paid", ...VALID, requestIds: [last], kusamaBlockHash: hash(2n) });
  await steps.request();
  const settled = await later(1n);
  const paid = await evm.accountHistory(me, settled);
  expect(paid.requests.find(request => request.id === last)).toMatchObject({ state: "paid" });
  expect(paid.paid).toMatchObject([{ requestId: last, kusamaBlockHash: hash(2n) }]);
  expect(await evm.payment(last, settled)).toEqual(paid.paid[0]);

  // A receipt that changes hands takes its request along.
  const waiting = paid.requests.find(request => request.state === "waiting");
  if (!waiting) throw new Error("the last request waits");
  const give = contractCall({
    address: queue,
    abi: unstakeQueueAbi,
    functionName: "transferFrom",
    args: [user.address, other, waiting.id],
  });
  await included(evm.connection, await send(evm.connection, wallet, give));
  const after = await later(1n);
  expect((await evm.accountHistory(me, after)).requests.map(request => request.id)).not.toContain(waiting.id);
  expect((await evm.accountHistory(other, after)).requests).toMatchObject([{ id: waiting.id, recipient: null }]);
});
