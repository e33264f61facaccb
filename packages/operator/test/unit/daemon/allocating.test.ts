import { describe, expect, it, vi } from "vitest";
import { AllocationFailed } from "../../../src/allocation/thread.ts";
import type { Context } from "../../../src/daemon/context.ts";
import { FinalError, RetryableError } from "../../../src/errors.ts";
import { id } from "../chains.ts";
import { allocateBy, context, ethereum, kusama, reach, start, status, store, withOperator } from "./operator.ts";

withOperator();

describe("the loop, where whom to nominate is asked,", () => {
  it("plans without an allocation that it has no need of, where the node does not tell of validators", async () => {
    const nominations = { targets: [id(50)], submittedIn: 2 };
    const bonded = { active: 1_000n, bonded: true, unlocking: [], nominations };
    kusama.ledgers = [{ ...bonded, index: 0, account: id(90), free: 1n, exists: true, slashingSpans: 0 }];
    kusama.validatorRecords = async () => {
      throw new RetryableError("the node is busy");
    };
    kusama.grow(17);
    for (let i = 0; i < 18; i++) ethereum.grow();
    start();
    await reach();
    expect(context.memory.slot?.decided?.plan.anchor.number).toBe(18);
    expect(context.memory.allocated).toBeNull();
  });

  it("allocates once for an anchor, however often its plan waits for something else", async () => {
    const bonded = { active: 1_000n, bonded: true, unlocking: [], nominations: { targets: [id(50)], submittedIn: 2 } };
    kusama.ledgers = [{ ...bonded, index: 0, account: id(90), free: 1n, exists: true, slashingSpans: 0 }];
    let asked = 0;
    const allocate: Context["allocate"] = async () => {
      asked++;
      throw new AllocationFailed("the elections ended early");
    };
    let missing = 2;
    allocateBy(allocate);
    await store.watch.announce(id(9, 20));
    kusama.deposited = async () => {
      if (missing-- > 0) throw new RetryableError("the node is busy");
      return [0n];
    };
    kusama.grow(15);
    for (let i = 0; i < 16; i++) ethereum.grow();
    const paired = ethereum.head;
    ethereum.pairedBlock = async () => paired;
    start();
    await reach();
    for (let i = 0; i < 2; i++) {
      expect(context.memory.slot?.waitingFor).toContain("the node is busy");
      ethereum.grow();
      await reach();
    }
    expect(context.memory.slot?.decided?.plan.anchor.number).toBe(16);
    expect(asked).toBe(1);
  });

  it("mints deposits while elections are computed, and then plans on the same heads", async () => {
    const stake = { active: 1_000n, bonded: true, unlocking: [], free: 1n, exists: true, slashingSpans: 0 };
    // Another ledger nominated in this era, so that one that nominates nobody is not left for a later slot.
    kusama.ledgers = [
      { ...stake, index: 0, account: id(90), nominations: { targets: [id(50)], submittedIn: 2 } },
      { ...stake, index: 1, account: id(91), nominations: null },
    ];
    let release = (): void => {};
    const released = new Promise<void>(resolve => {
      release = resolve;
    });
    let asked = 0;
    const allocate: Context["allocate"] = async () => {
      asked++;
      await released;
      throw new AllocationFailed("as this test wants it");
    };
    allocateBy(allocate);
    const deposit = { block: { number: 2, hash: id(2) }, eventIndex: 0, sender: id(7), recipient: id(8, 20) };
    kusama.flowsOf.set(2, { deposits: [{ ...deposit, id: id(2), swept: false, amount: 10n }] });
    kusama.grow(15);
    for (let i = 0; i < 16; i++) ethereum.grow();
    start();
    await vi.waitFor(() => expect(ethereum.submitted.map(({ cause }) => cause.kind)).toContain("mint"), {
      timeout: 5_000,
    });
    expect(context.memory.slot).toMatchObject({
      decided: null,
      waitingFor: "whom to nominate: elections are computed",
    });
    expect(status.reached(kusama.head.number, ethereum.head.number)).toBe(false);
    release();
    await reach();
    expect(context.memory.slot?.decided?.plan.anchor.number).toBe(16);
    expect(context.memory.slot?.decided?.plan.alarms.join()).toContain("nominate nobody: as this test wants it");
    expect(asked).toBe(1);
  });

  it("plans the next slot for money while elections outlast theirs, tells of it, and asks for a later anchor's", async () => {
    const stake = { active: 1_000n, bonded: true, unlocking: [], free: 1n, exists: true, slashingSpans: 0 };
    // In era 3 as well the second must nominate at once, in whatever slot there are elections.
    kusama.ledgers = [
      { ...stake, index: 0, account: id(90), nominations: { targets: [id(50)], submittedIn: 3 } },
      { ...stake, index: 1, account: id(91), nominations: null },
    ];
    const asked: { readonly isWanted: () => boolean; readonly end: () => void }[] = [];
    const allocate: Context["allocate"] = (_, isWanted = () => true) =>
      new Promise((_, reject) => {
        asked.push({ isWanted, end: () => reject(new AllocationFailed("as this test wants it")) });
      });
    allocateBy(allocate);
    for (let i = 0; i < 30; i++) ethereum.grow();
    kusama.grow(15);
    start();
    const planned = async (anchor: number, isDecided: boolean): Promise<void> =>
      vi.waitFor(
        () => {
          const { slot } = context.memory;
          expect([slot?.anchor.number, slot?.decided?.plan.anchor.number]).toEqual([
            anchor,
            isDecided ? anchor : undefined,
          ]);
        },
        { timeout: 5_000 },
      );
    await vi.waitFor(() => expect(asked).toHaveLength(1), { timeout: 5_000 });
    await planned(16, false);
    // The first block of an era: its slot reports and pays, whatever elections there are.
    kusama.grow(2);
    await planned(18, true);
    expect(asked.map(({ isWanted }) => isWanted())).toEqual([true]);
    expect(context.memory.alarms.get("elections")).toBe(
      "the slot of anchor 16 ended before its elections: it has no plan",
    );
    expect(await context.metrics.registry.metrics()).toMatch(/^aksm_operator_slots_without_plan_total 1$/m);
    // The era's review.
    kusama.grow(2);
    await vi.waitFor(() => expect(asked).toHaveLength(2), { timeout: 5_000 });
    await planned(20, false);
    expect(asked.map(({ isWanted }) => isWanted())).toEqual([false, true]);
    for (const { end } of asked) end();
    await planned(20, true);
    expect(context.memory.alarms.has("elections")).toBe(false);
  });

  it("asks again with the next head where the node could not tell of voters, and stops where it never will", async () => {
    const stake = { active: 1_000n, bonded: true, unlocking: [], free: 1n, exists: true, slashingSpans: 0 };
    kusama.ledgers = [
      { ...stake, index: 0, account: id(90), nominations: { targets: [id(50)], submittedIn: 2 } },
      { ...stake, index: 1, account: id(91), nominations: null },
    ];
    const failures: Error[] = [new RetryableError("the node is busy"), new FinalError("another runtime")];
    kusama.validatorRecords = async () => {
      throw failures.shift() ?? new Error("asked too often");
    };
    kusama.grow(15);
    for (let i = 0; i < 16; i++) ethereum.grow();
    start();
    await reach();
    expect(context.memory.slot).toMatchObject({ decided: null, waitingFor: "state of the anchor: the node is busy" });
    ethereum.grow();
    await reach();
    expect(status.halted).toBe("another runtime");
    expect(failures).toEqual([]);
  });
});
