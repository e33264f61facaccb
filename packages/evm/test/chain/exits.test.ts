import type { EthereumBlock, Hex } from "@aksm/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type Cause,
  type ContractCall,
  cancelCall,
  included,
  NotAllowed,
  redirectCall,
  requestUnstakeCall,
  returnedBy,
  type SubmitOutcome,
  Superseded,
  send,
} from "../../src/index.ts";
import { deployed, KSM, type Setup, VALID } from "./setup.ts";

/** What may become of a request beside being paid, and of a deposit beside being minted. */
const ALICE: Hex = "0x02d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d8954";
const BOB: Hex = "0x028eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a4874b4";
const account = (recipient: Hex): Hex => `0x${recipient.slice(4, 68)}`;
const hash = (digit: string): Hex => `0x${digit.repeat(64)}`;

let setup: Setup;
beforeAll(async () => {
  setup = await deployed();
  const recipient = setup.user.address.toLowerCase() as Hex;
  await attest({ kind: "mint", ...VALID, depositId: hash("1"), recipient, amount: 10n * KSM });
});
afterAll(() => setup.anvil.stop());

/** Two operators sign, and the cause is submitted and mined. */
async function attest(cause: Cause): Promise<SubmitOutcome> {
  const { evm, operators, wallet } = setup;
  const signed = await Promise.all(operators.slice(0, 2).map(operator => evm.sign(operator, cause)));
  const outcome = await evm.submit(wallet, cause, signed);
  if (outcome.status === "sent") await included(evm.connection, outcome.hash);
  return outcome;
}

async function carryOut(call: ContractCall) {
  return included(setup.evm.connection, await send(setup.evm.connection, setup.wallet, call));
}

/** The block of the latest state, made final. */
async function settled(): Promise<EthereumBlock> {
  const number = Number(await setup.evm.rpc.getBlockNumber());
  await setup.anvil.mine(2);
  return setup.evm.block(number);
}

const park = (parking: bigint, ...requestIds: bigint[]): Cause => ({
  kind: "park",
  ...VALID,
  parking,
  requestIds,
  kusamaBlockHash: hash("d"),
});
const paid = (...requestIds: bigint[]): Cause => ({ kind: "paid", ...VALID, requestIds, kusamaBlockHash: hash("e") });

test("a cancelled request waits no more, is owed nothing, and gives its shares back (I5)", async () => {
  const { evm, user } = setup;
  const { connection } = evm;
  const owner = user.address.toLowerCase() as Hex;
  const before = await evm.holdings(owner, null);
  for (let i = 0; i < 4; i++) await carryOut(requestUnstakeCall(connection, { tokens: KSM }, ALICE));
  const shares = KSM * 1_000_000n;
  expect(returnedBy(await carryOut(cancelCall(connection, 1n)))).toBe(shares);
  await carryOut(cancelCall(connection, 3n));
  expect((await evm.holdings(owner, null)).shares).toBe(before.shares - 2n * shares);
  const block = await settled();
  const asked = await evm.ethereumState(block);
  expect(asked.waiting.map(({ id }) => id)).toEqual([2n, 4n]);
  expect(asked.unpaid).toEqual([]);
  expect(await evm.requests(block, 1n, 1n)).toMatchObject([{ id: 1n, state: "cancelled", amount: 0n, shares }]);
  await expect(carryOut(cancelCall(connection, 1n))).rejects.toThrow(NotAllowed);

  const finalization = { afterRequest: 0n, upToRequest: 3n, maxAmount: KSM, anchorHash: hash("c") };
  expect((await attest({ kind: "finalize", ...VALID, ...finalization })).status).toBe("sent");
  await expect(carryOut(cancelCall(connection, 2n))).rejects.toThrow(NotAllowed);
  await expect(attest(paid(3n))).rejects.toThrow(Superseded);
  const finalized = await evm.ethereumState(await settled());
  expect(finalized.lastFinalized).toBe(3n);
  expect(finalized.unpaid).toMatchObject([{ id: 2n, amount: KSM }]);
  expect(finalized.waiting.map(({ id }) => id)).toEqual([4n]);
});

test("a parked request stays owed, is not paid, and is payable once redirected (I4)", async () => {
  const { evm } = setup;
  const { connection } = evm;
  await expect(carryOut(redirectCall(connection, 2n, BOB))).rejects.toThrow(NotAllowed);
  expect((await attest(park(0n, 2n))).status).toBe("sent");
  expect(await attest(park(0n, 2n))).toEqual({ status: "consumed" });
  expect((await evm.ethereumState(await settled())).unpaid).toMatchObject([{ id: 2n, state: "parked", amount: KSM }]);
  await expect(attest(paid(2n))).rejects.toThrow(NotAllowed);
  await carryOut(redirectCall(connection, 2n, BOB));
  expect((await evm.ethereumState(await settled())).unpaid).toMatchObject([
    { id: 2n, state: "finalized", recipient: account(BOB) },
  ]);
  await expect(attest(park(2n, 2n))).rejects.toThrow(Superseded);
  expect((await attest(paid(2n))).status).toBe("sent");
  expect((await evm.ethereumState(await settled())).unpaid).toEqual([]);
});

test("a deposit is bound while it is open, and returned once (I3)", async () => {
  const { evm, user } = setup;
  const recipient = user.address.toLowerCase() as Hex;
  const bind: Cause = { kind: "bind", ...VALID, depositId: hash("2"), recipient };
  const back: Cause = { kind: "return", ...VALID, depositId: hash("2"), to: account(BOB) };
  expect((await attest(bind)).status).toBe("sent");
  expect((await attest(back)).status).toBe("sent");
  expect(await attest(back)).toEqual({ status: "consumed" });
  expect(await attest(bind)).toEqual({ status: "consumed" });
  expect(await attest({ kind: "mint", ...VALID, depositId: hash("2"), recipient, amount: KSM })).toEqual({
    status: "consumed",
  });
  expect(await evm.mintedAt([hash("1"), hash("2"), hash("3")], await settled())).toEqual(
    new Set([hash("1"), hash("2")]),
  );
});
