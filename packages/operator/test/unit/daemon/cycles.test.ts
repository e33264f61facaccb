import { describe, expect, it } from "vitest";
import { FinalError, RetryableError } from "../../../src/errors.ts";
import { id } from "../chains.ts";
import { context, ethereum, kusama, reach, running, start, status, stop, store, withOperator } from "./operator.ts";

withOperator();

describe("the loop", () => {
  it("completes a cycle for every new head and waits for the next", async () => {
    start();
    await reach();
    kusama.grow(7);
    ethereum.grow();
    await reach();
    expect(status.completed?.kusama.number).toBe(8);
    expect(await store.flows.cursor()).toMatchObject({ number: 8 });
    expect(context.memory.slot?.anchor.number).toBe(8);
  });

  it("leaves the plan open until its Ethereum block is final, and does the rest", async () => {
    kusama.grow(7);
    start();
    await reach();
    expect(context.memory.slot).toMatchObject({ decided: null });
    expect(context.memory.slot?.waitingFor).toContain("second 42");
    for (let i = 0; i < 7; i++) ethereum.grow();
    await reach();
    expect(context.memory.slot?.decided?.plan.anchor.number).toBe(8);
  });

  it("looks at openings where a block has a new one, and not in every block", async () => {
    start();
    await reach();
    const before = kusama.looks;
    kusama.grow();
    await reach();
    expect(kusama.looks).toBe(before);
    kusama.flowsOf.set(kusama.head.number + 1, { opened: true });
    kusama.grow();
    await reach();
    expect(kusama.looks).toBe(before + 1);
  });

  it("tries again after connection trouble, and says so meanwhile", async () => {
    kusama.failure = new RetryableError("the node is away");
    start();
    kusama.grow();
    await status.wait(2, 1, 100, stop.signal);
    expect(status.trouble).toBe("the node is away");
    kusama.failure = null;
    await reach();
    expect(status).toMatchObject({ trouble: null, halted: null });
  });

  it("stops acting for good where the chain is not understood", async () => {
    kusama.failure = new FinalError("spec_version 99 is unknown");
    start();
    await running;
    expect(status.halted).toContain("spec_version 99");
    expect(kusama.sent).toEqual([]);
  });

  it("rebuilds a store that is of another chain", async () => {
    await store.flows.append([{ ...(await kusama.flows({ number: 1, hash: id(66) })) }]);
    kusama.grow(3);
    start();
    await reach();
    expect(await store.flows.block(1)).toMatchObject({ hash: id(1) });
  });
});
