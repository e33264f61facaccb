import { describe, expect, it } from "vitest";
import { id } from "../chains.ts";
import { context, ethereum, kusama, reach, start, store, withOperator } from "./operator.ts";

withOperator();

describe("the loop, for deposit addresses and what is to be told of,", () => {
  it("opens a call for the deposit addresses that it was told of and that hold the minimum, as many as fit", async () => {
    const accounts = [9, 3, 7, 5].map(n => id(n, 20));
    for (const account of accounts) await store.watch.announce(account);
    for (const [place, account] of accounts.entries()) kusama.deposits.set(account, place === 1 ? 0n : 1n);
    kusama.grow(7);
    for (let i = 0; i < 7; i++) ethereum.grow();
    start();
    await reach();
    expect(context.memory.slot?.decided?.sweeps).toEqual([id(7, 20), id(9, 20)]);
    expect(kusama.sent).toMatchObject([{ kind: "open", sweeps: [id(7, 20), id(9, 20)] }]);
  });

  it("sweeps nothing while the guardian has paused (I10)", async () => {
    await store.watch.announce(id(9, 20));
    kusama.deposits.set(id(9, 20), 1n);
    ethereum.stakingPause = "guardian";
    kusama.grow(7);
    for (let i = 0; i < 7; i++) ethereum.grow();
    start();
    await reach();
    expect(context.memory.slot?.decided).toMatchObject({ plan: { paused: true }, sweeps: [] });
    expect(kusama.sent).toEqual([]);
  });

  it("opens nothing more once the guardian pauses in the middle of a slot (I10)", async () => {
    await store.watch.announce(id(9, 20));
    kusama.deposits.set(id(9, 20), 1n);
    kusama.grow(7);
    for (let i = 0; i < 6; i++) ethereum.grow();
    start();
    await reach();
    expect(kusama.sent).toEqual([]);
    context.memory.actedAt = kusama.head.number;
    ethereum.grow();
    await reach();
    expect(context.memory.slot?.decided).toMatchObject({ plan: { paused: false }, sweeps: [id(9, 20)] });
    ethereum.stakingPause = "guardian";
    ethereum.grow();
    kusama.grow();
    await reach();
    expect(context.memory.slot?.decided).toMatchObject({ plan: { paused: false } });
    expect(kusama.sent).toEqual([]);
    ethereum.stakingPause = null;
    ethereum.grow();
    kusama.grow();
    await reach();
    expect(kusama.sent).toMatchObject([{ kind: "open" }]);
  });

  it("raises an alarm for a payment of what Ethereum does not owe, and for a deposit below a raised minimum", async () => {
    const deposit = {
      block: { number: 2, hash: id(2) },
      eventIndex: 0,
      sender: id(7),
      recipient: id(8, 20),
      swept: false,
    };
    kusama.flowsOf.set(2, {
      deposits: [{ ...deposit, id: id(2), amount: 10n }],
      payments: [{ requestId: 77n, recipient: id(7), amount: 9n }],
    });
    ethereum.minimumStake = 11n;
    start();
    kusama.grow(2);
    await reach();
    expect(context.memory.alarms.get("payment")).toContain("9 planck for request 77");
    expect(context.memory.alarms.get("deposit")).toContain(id(2));
    ethereum.minimumStake = 10n;
    ethereum.grow();
    await reach();
    expect(context.memory.alarms.get("deposit")).toBeUndefined();
  });

  it("ends the alarm of a deposit that was minted since it last looked", async () => {
    const deposit = {
      block: { number: 2, hash: id(2) },
      eventIndex: 0,
      sender: id(7),
      recipient: id(8, 20),
      swept: false,
    };
    kusama.flowsOf.set(2, { deposits: [{ ...deposit, id: id(2), amount: 10n }] });
    ethereum.minimumStake = 11n;
    start();
    kusama.grow(2);
    await reach();
    expect(context.memory.alarms.get("deposit")).toContain(id(2));
    ethereum.minted.add(id(2));
    ethereum.grow();
    await reach();
    expect(context.memory.alarms.get("deposit")).toBeUndefined();
  });
});
