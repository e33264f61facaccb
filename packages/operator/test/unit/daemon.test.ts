import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Demand, type Deployment, demandText, type Peg } from "@aksm/core";
import { ALLOCATION_POLICY, allocate, decodeAllocation } from "@aksm/npos/allocation";
import pino from "pino";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { syntheticFacts } from "../../../npos/src/synthetic/facts.ts";
import { Board } from "../../src/act/board.ts";
import { AllocationFailed } from "../../src/allocation/thread.ts";
import { type Clock, systemClock } from "../../src/daemon/clock.ts";
import type { Context } from "../../src/daemon/context.ts";
import { type HeadTracker, trackHeads } from "../../src/daemon/heads.ts";
import { runLoop } from "../../src/daemon/loop.ts";
import { emptyMemory } from "../../src/daemon/memory.ts";
import { Status } from "../../src/daemon/status.ts";
import { FinalError, RetryableError, SignerAway, SignerError } from "../../src/errors.ts";
import { httpServer } from "../../src/http/server.ts";
import { createMetrics } from "../../src/metrics/metrics.ts";
import type { Cause } from "../../src/ports.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { id, TinyEthereum, TinyKusama } from "./chains.ts";

const deployment = {
  kusama: { birth: { number: 1, hash: id(1) }, decimals: 12, symbol: "KSM", ss58Prefix: 2 },
  ethereum: { birth: 0, contracts: { token: id(70, 20), pool: id(71, 20), queue: id(72, 20), cert: id(73, 20) } },
  operators: [1, 2].map(n => ({ name: `${n}`, kusama: id(n), ethereum: id(n, 20), url: "http://127.0.0.1:1" })),
  threshold: 2,
  policy: {
    slotBlocks: 4,
    pairingMarginSeconds: 6n,
    erasPerReport: 4,
    ledgers: 1,
    float: 0n,
    minimumStake: 1n,
    minimumReturn: 1n,
    minimumRefund: 1n,
    returnAfterBlocks: 20,
    mintAtOnce: 10n,
    rationedGasADay: 1_000n,
    mintBatchBlocks: 4,
    minimumMove: 1n,
    exitGrowthPpm: { low: 1n, high: 2n },
    maxPayments: 10,
    renominateEras: 28,
  },
} as unknown as Deployment;

let folder: string;
let store: Store;
let kusama: TinyKusama;
let ethereum: TinyEthereum;
let heads: HeadTracker;
let status: Status;
let context: Context;
let stop: AbortController;
let running: Promise<void>;

const start = (): void => {
  running = runLoop({ context, heads, status, clock: systemClock, signal: stop.signal });
};
const reach = (): Promise<void> => status.wait(kusama.head.number, ethereum.head.number, 5_000, stop.signal);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "aksm-daemon-"));
  store = await openStore({ folder, identity: "one", reset: false, notice: () => {} });
  kusama = new TinyKusama();
  ethereum = new TinyEthereum(1);
  heads = trackHeads(kusama, ethereum);
  status = new Status();
  stop = new AbortController();
  context = {
    kusama,
    ethereum,
    deployment,
    self: { index: 0, kusama: id(1), ethereum: id(1, 20) },
    dryRun: false,
    store,
    memory: emptyMemory(),
    board: new Board(),
    ask: async () => id(2, 65),
    allocate: async facts => allocate(facts, ALLOCATION_POLICY),
    metrics: createMetrics(),
    log: pino({ level: "silent" }),
  };
});
afterEach(async () => {
  stop.abort();
  await running;
  heads.close();
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

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
    context = { ...context, allocate };
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
    context = { ...context, allocate };
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
    context = { ...context, allocate };
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

  it("signs and submits the mint of a deposit once, until Ethereum shows it", async () => {
    const deposit = {
      id: id(2),
      block: { number: 2, hash: id(2) },
      eventIndex: 0,
      sender: id(7),
      recipient: id(8, 20),
      swept: false,
      amount: 10n,
    };
    kusama.flowsOf.set(2, { deposits: [deposit] });
    start();
    kusama.grow(2);
    await reach();
    kusama.grow();
    await reach();
    expect(ethereum.submitted).toHaveLength(1);
    expect(ethereum.submitted[0]?.attestations.map(({ signer }) => signer)).toEqual([id(1, 20), id(2, 20)]);
    expect(context.board.list()).toHaveLength(1);
    ethereum.minted.add(id(2));
    ethereum.grow();
    await reach();
    expect(context.board.list()).toHaveLength(0);
  });

  it.each([2, 3])(
    "hands the mint of deposit %i over at the heads that make it final, if its turn is first",
    async n => {
      const deposit = { block: { number: 2, hash: id(2) }, eventIndex: 0, sender: id(7), recipient: id(8, 20) };
      kusama.flowsOf.set(2, { deposits: [{ ...deposit, id: id(n), swept: false, amount: 10n }] });
      start();
      await reach();
      const before = ethereum.head.number;
      kusama.grow();
      await reach();
      // The digest is the deposit's id here, and names one of the two operators: Ethereum's next block has the mint.
      expect(ethereum.submitted).toHaveLength(n % 2 === 0 ? 1 : 0);
      expect(ethereum.head.number).toBe(before);
    },
  );

  describe("that pays rewards out", () => {
    const payout = (era: number, validator: number) => ({ era, validator: id(validator), page: 0, ledgers: [0] });
    const sent = () =>
      kusama.sent.flatMap(act => (act.kind === "payout" ? [act.payouts.map(({ validator }) => validator)] : []));
    const blocks = async (count: number) => {
      for (let i = 0; i < count; i++) {
        kusama.grow();
        ethereum.grow();
        kusama.ownNonce = kusama.sent.length;
        await reach();
      }
    };

    it("is not held up by pages that the chain refuses: each is handed over once in an era", async () => {
      kusama.payoutsAtOnce = 1;
      kusama.payouts = [payout(0, 81), payout(0, 82)];
      start();
      await blocks(16);
      const era = Math.floor(kusama.head.number / 6);
      const [first, second, ...later] = sent();
      expect([first, second]).toEqual([[id(81)], [id(82)]]);
      expect(later.length).toBeLessThanOrEqual(2 * era);
      expect(later.length).toBeGreaterThan(0);
    });

    it("looks pages that the chain refuses up once in an era, and again once others were paid", async () => {
      kusama.payouts = [payout(0, 81), payout(0, 82)];
      for (const number of [15, 16]) kusama.flowsOf.set(number, { rewards: 5n });
      start();
      await blocks(11);
      expect(kusama.head.number).toBe(12);
      // Era 2 began with block 12, and nothing was paid since.
      const before = kusama.payoutLooks;
      await blocks(2);
      expect(kusama.payoutLooks).toBeLessThanOrEqual(before + 1);
      const unpaid = kusama.payoutLooks;
      // Blocks 15 and 16 paid, 17 did not.
      await blocks(3);
      expect(kusama.payoutLooks).toBe(unpaid + 2);
      expect(sent().length).toBeGreaterThan(0);
    });

    it("keeps a ledger on the chain until it is paid for its past, and lets it go then", async () => {
      const leaving = { active: 0n, bonded: true, unlocking: [{ value: 50n, era: 0 }], nominations: null };
      kusama.ledgers = [{ ...leaving, index: 0, account: id(90), free: 1n, exists: true, slashingSpans: 0 }];
      kusama.payouts = [payout(0, 81)];
      start();
      await blocks(12);
      const plan = () => context.memory.slot?.decided?.plan;
      expect(plan()?.anchor.number).toBeGreaterThanOrEqual(8);
      expect(plan()?.operations).toEqual([]);
      expect(sent()[0]).toEqual([id(81)]);
      kusama.payouts = [];
      await blocks(8);
      expect(plan()?.operations).toEqual([{ kind: "withdraw", ledger: 0, slashingSpans: 0 }]);
    });
  });

  describe("whose signer", () => {
    const deposit = (n: number) => ({
      id: id(n),
      block: { number: 2, hash: id(2) },
      eventIndex: n,
      sender: id(7),
      recipient: id(8, 20),
      swept: false,
      amount: 10n,
    });
    const { sign } = new TinyEthereum(1);
    const next = async () => {
      kusama.grow();
      await reach();
    };
    beforeEach(async () => {
      kusama.flowsOf.set(2, { deposits: [deposit(2), deposit(4)] });
      start();
      await reach();
    });

    it("is away signs nothing, asks it once for each pair of heads, alarms, and goes on by itself once it is back", async () => {
      let asked = 0;
      ethereum.sign = () => {
        asked++;
        return Promise.reject(new SignerAway("the signer is away"));
      };
      await next();
      expect([asked, context.memory.alarms.get("signer")]).toEqual([1, "the signer is away"]);
      expect([context.board.list(), ethereum.submitted, status.trouble]).toEqual([[], [], null]);
      await next();
      expect(asked).toBe(2);
      ethereum.sign = sign;
      await next();
      expect(context.board.list()).toHaveLength(2);
      expect(ethereum.submitted.length).toBeGreaterThan(0);
      expect(context.memory.alarms.has("signer")).toBe(false);
    });

    it("refuses one thing signs the others, and alarms as long as it refuses", async () => {
      ethereum.sign = cause =>
        cause.kind === "mint" && cause.depositId === id(2)
          ? Promise.reject(new SignerError("it refuses"))
          : sign.call(ethereum, cause);
      await next();
      expect(context.board.list().map(({ digest }) => digest)).toEqual([id(4)]);
      expect(context.memory.alarms.get("signer")).toBe("it refuses");
    });

    it("signs attestations and no transaction hands nothing over, and does so once it signs", async () => {
      const { submit } = ethereum;
      ethereum.submit = () => Promise.reject(new SignerError("no gas for you"));
      await next();
      expect(context.board.list()).toHaveLength(2);
      expect(context.memory.alarms.get("signer")).toBe("no gas for you");
      ethereum.submit = submit;
      await next();
      expect(ethereum.submitted.length).toBeGreaterThan(0);
      expect(context.memory.alarms.has("signer")).toBe(false);
    });

    it("does not sign on Kusama tries again at the next head, with the same nonce", async () => {
      const own = { callHash: id(50), height: 9, index: 2, depositor: id(1), approvals: [id(1)], understood: true };
      kusama.openingList = [{ ...own, matches: false }];
      const nonces: number[] = [];
      const { submit } = kusama;
      kusama.submit = (_: unknown, { nonce }: { nonce: number }) => {
        nonces.push(nonce);
        return Promise.reject(new SignerAway("the signer is away"));
      };
      kusama.flowsOf.set(7, { opened: true });
      kusama.grow(6);
      for (let i = 0; i < 9; i++) ethereum.grow();
      await reach();
      expect(context.memory.alarms.get("signer")).toBe("the signer is away");
      await next();
      expect(nonces).toEqual([0, 0]);
      kusama.submit = submit;
      await next();
      expect(kusama.sent.map(({ kind }) => kind)).toEqual(["cancel"]);
      expect(context.memory.alarms.has("signer")).toBe(false);
    });
  });

  it("signs nothing for a whole era after an upgrade that keeps all shapes, with an alarm, and then goes on", async () => {
    const deposit = {
      id: id(2),
      block: { number: 14, hash: id(14) },
      eventIndex: 3,
      sender: id(7),
      recipient: id(8, 20),
    };
    kusama.flowsOf.set(14, { deposits: [{ ...deposit, swept: false, amount: 10n }] });
    for (let number = 13; number < 60; number++) {
      kusama.flowsOf.set(number, { ...kusama.flowsOf.get(number), specVersion: 8 });
    }
    kusama.head = { number: 14, hash: id(14) };
    start();
    await reach();
    // Block 13 is of era 2; a whole era has passed with the new runtime at era 4, which begins with block 24.
    const text = "Kusama's runtime became version 8 at block 13: nothing is signed before era 4";
    expect(context.memory.alarms.get("upgrade")).toBe(text);
    kusama.grow(9);
    await reach();
    expect([context.board.list(), ethereum.submitted, kusama.sent]).toEqual([[], [], []]);
    kusama.grow();
    await reach();
    expect(context.memory.alarms.has("upgrade")).toBe(false);
    expect(context.board.list()).toHaveLength(1);
  });

  it("puts smaller deposits off to the next day once the day's gas for them is spent, and nothing else", async () => {
    const deposit = (block: number, n: number, amount: bigint) => ({
      id: id(n),
      block: { number: block, hash: id(block) },
      eventIndex: n,
      sender: id(7),
      recipient: id(8, 20),
      swept: false,
      amount,
    });
    ethereum.gas = 1_000n;
    kusama.flowsOf.set(2, { deposits: [deposit(2, 101, 5n)] });
    kusama.flowsOf.set(18, { deposits: [deposit(18, 102, 5n)] });
    kusama.flowsOf.set(19, { deposits: [deposit(19, 104, 10n)] });
    kusama.head = { number: 4, hash: id(4) };
    start();
    await reach();
    kusama.grow(12);
    await reach();
    expect(ethereum.submitted).toHaveLength(1);
    ethereum.minted.add(id(101));
    ethereum.grow();
    kusama.grow(70);
    await reach();
    expect(ethereum.submitted.slice(1).map(({ cause }) => cause.kind)).toEqual(["mint"]);
    expect([...context.memory.alarms]).toEqual([["gas", expect.stringContaining("1 orders wait")]]);
    // Its signature stands, so that somebody else may submit it.
    expect(context.board.list()).toHaveLength(2);

    ethereum.head = { ...ethereum.head, number: 14_400 };
    ethereum.grow();
    kusama.grow(70);
    await reach();
    expect(ethereum.submitted.at(-1)?.cause).toMatchObject({ kind: "mintBatch", deposits: [{ depositId: id(102) }] });
    expect(context.memory.alarms.has("gas")).toBe(false);
  });

  it("mints smaller deposits together, once their window is over", async () => {
    const deposit = (block: number, n: number, amount = 5n) => ({
      id: id(n),
      block: { number: block, hash: id(block) },
      eventIndex: n,
      sender: id(7),
      recipient: id(8, 20),
      swept: false,
      amount,
    });
    kusama.flowsOf.set(2, { deposits: [deposit(2, 101)] });
    kusama.flowsOf.set(3, { deposits: [deposit(3, 102)] });
    kusama.flowsOf.set(4, { deposits: [deposit(4, 103)] });
    kusama.head = { number: 2, hash: id(2) };
    start();
    await reach();
    expect(ethereum.submitted).toEqual([]);
    kusama.grow(2);
    await reach();
    const [batch] = ethereum.submitted;
    expect(ethereum.submitted).toHaveLength(1);
    expect(batch?.cause).toMatchObject({
      kind: "mintBatch",
      deposits: [{ depositId: id(101) }, { depositId: id(102) }],
    });
    // One of them was minted by somebody else: the message stays what was signed.
    ethereum.minted.add(id(101));
    ethereum.grow();
    await reach();
    expect(context.board.list()).toMatchObject([{ digest: ethereum.digest(batch?.cause as Cause) }]);
    ethereum.minted.add(id(102));
    ethereum.grow();
    await reach();
    expect(context.board.list()).toEqual([]);
  });

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

const PEG: Peg = {
  ...{
    planckPerCert: 1n,
    price: null,
    noPrice: "none",
    fairWeiPerToken: null,
    marketWeiPerToken: 1n,
    discountPpm: null,
  },
  depth: { buy: { wei: 1n, tokens: 1n }, sell: { wei: 1n, tokens: 1n } },
  ...{ exitSeconds: null, redeem: null, noRedeem: "none", doubt: null },
};

describe("over HTTP", () => {
  const serve = (clock: Pick<Clock, "now"> = systemClock) =>
    httpServer({ context, heads, status, clock, name: "1", version: "0", signal: stop.signal });

  it("/v1/status answers once the cycle on the heights asked for is complete", async () => {
    start();
    await reach();
    const server = serve();
    const waiting = server.inject("/v1/status?kusama=3&ethereum=2");
    kusama.grow(2);
    ethereum.grow();
    expect((await waiting).json()).toEqual({
      kusama: { number: 3, hash: id(3) },
      ethereum: { number: 2 },
      idle: true,
    });
    expect((await server.inject("/v1/status?kusama=9&wait=1")).statusCode).toBe(504);
    expect((await server.inject("/v1/status?kusama=x")).statusCode).toBe(400);
  });

  it("/v1/validators has the last allocation to the planck, and says why there is none", async () => {
    start();
    const server = serve();
    const ask = () => server.inject("/v1/validators");
    expect(await ask()).toMatchObject({ statusCode: 404 });
    kusama.grow(7);
    for (let i = 0; i < 7; i++) ethereum.grow();
    await reach();
    const anchor = context.memory.slot?.decided?.anchor;
    if (!anchor) throw new Error("nothing is decided");
    context.memory.allocated = { anchor, targets: 3n, problem: "no era has ended" };
    expect((await ask()).json()).toEqual({ error: "no allocation: no era has ended" });
    const allocation = allocate(
      syntheticFacts({ seed: 3, validators: 12, seats: 8, nominators: 20, ledgers: 2, pool: 50 }),
      ALLOCATION_POLICY,
    );
    context.memory.allocated = { anchor, targets: 3n, allocation };
    expect(decodeAllocation((await ask()).body)).toEqual({
      anchor: { number: anchor.number, hash: anchor.hash, era: anchor.activeEra },
      ethereum: { number: anchor.ethereum.number, hash: anchor.ethereum.hash },
      targets: 3n,
      network: { decimals: 12, symbol: "KSM", ss58Prefix: 2 },
      allocation,
    });
  });

  it("/v1/validators encodes an allocation once, and sends it once to a caller that says what it has", async () => {
    const found = allocate(
      syntheticFacts({ seed: 3, validators: 12, seats: 8, nominators: 20, ledgers: 2, pool: 50 }),
      ALLOCATION_POLICY,
    );
    const anchor = {
      number: 8,
      hash: id(8),
      parentHash: id(7),
      timestampMs: 0n,
      activeEra: 1,
      startsEra: false,
    } as const;
    let encodings = 0;
    const counted = {
      ...found,
      get ledgers() {
        encodings++;
        return found.ledgers;
      },
    };
    const hold = (allocation: typeof found) => {
      context.memory.allocated = { anchor: { ...anchor, ethereum: ethereum.head }, targets: 3n, allocation };
    };
    hold(counted);
    start();
    const server = serve();
    const ask = (tag?: string) =>
      server.inject({ url: "/v1/validators", ...(tag ? { headers: { "if-none-match": tag } } : {}) });
    const first = await ask();
    const tag = String(first.headers.etag);
    expect([first.statusCode, first.headers["cache-control"]]).toEqual([200, "no-cache"]);
    expect((await ask()).body).toBe(first.body);
    expect(await ask(tag)).toMatchObject({ statusCode: 304, body: "" });
    expect((await ask(`W/${tag}, "other"`)).statusCode).toBe(304);
    expect(encodings).toBe(1);
    hold({ ...found, churn: found.churn + 1n });
    expect((await ask(tag)).statusCode).toBe(200);
    expect((await server.inject("/health")).headers["cache-control"]).toBe("no-store");
  });

  it("/v1/yields and /v1/peg are read once for a block, and sent once to a caller that says what it has", async () => {
    let ms = 0;
    const server = serve({ now: () => ms });
    const ask = (url: string, tag?: string) =>
      server.inject({ url, ...(tag ? { headers: { "if-none-match": tag } } : {}) });
    expect((await ask("/v1/peg")).statusCode).toBe(503);
    start();
    await reach();
    expect((await ask("/v1/yields")).statusCode).toBe(404);
    ethereum.found = { block: ethereum.head, peg: { ...PEG, marketWeiPerToken: 2n ** 60n }, layers: [] };
    ethereum.grow();
    await reach();
    const [whole, part] = [await ask("/v1/yields"), await ask("/v1/peg")];
    expect(whole.json()).toMatchObject({
      block: { number: 2 },
      peg: { marketWeiPerToken: `${2n ** 60n}` },
      layers: [],
    });
    expect(part.json()).toEqual({ block: whole.json().block, peg: whole.json().peg });
    expect(whole.json().peg.discountPpm).toBeNull();
    expect(ethereum.bondings).toEqual([28, 28]);
    expect(await ask("/v1/peg", String(part.headers.etag))).toMatchObject({ statusCode: 304, body: "" });
    expect((await ask("/v1/yields", String(part.headers.etag))).statusCode).toBe(200);
    ethereum.failure = new RetryableError("the node is away");
    expect((await ask("/v1/peg")).statusCode).toBe(200);
    ethereum.grow();
    await reach();
    const away = await ask("/v1/peg");
    expect([away.statusCode, away.json().error]).toEqual([503, "the node is away"]);
    // The node is asked no more for a while, whatever blocks come.
    ethereum.grow();
    await reach();
    ms += 4_999;
    expect([(await ask("/v1/peg")).statusCode, ethereum.bondings.length]).toEqual([503, 3]);
    ms += 1;
    expect([(await ask("/v1/yields")).statusCode, ethereum.bondings.length]).toEqual([503, 4]);
    ethereum.failure = null;
    expect((await ask("/v1/peg")).statusCode).toBe(503);
    ms += 5_000;
    const again = await ask("/v1/peg", String(part.headers.etag));
    expect([again.statusCode, again.json().block.number]).toEqual([200, 4]);
  });

  it("/v1/plan has the canonical plan and its lines in words", async () => {
    start();
    const server = serve();
    expect((await server.inject("/v1/plan")).statusCode).toBe(404);
    kusama.grow(7);
    for (let i = 0; i < 7; i++) ethereum.grow();
    await reach();
    const answer = (await server.inject("/v1/plan")).json();
    expect(JSON.parse(answer.plan)).toMatchObject({ anchor: { number: 8 }, sequence: 0 });
    expect(answer.lines).toEqual([]);
  });

  it("/v1/deposit-addresses takes announcements of who can hold aKSMb, sixty a minute from one caller", async () => {
    const server = serve();
    const announce = (recipient: string, remoteAddress = "192.0.2.1") =>
      server.inject({ method: "POST", url: `/v1/deposit-addresses/${recipient}`, remoteAddress });
    const checksummed = `0x${"aB".repeat(20)}`;
    const told = await announce(checksummed);
    expect(told.json()).toEqual({ recipient: checksummed.toLowerCase(), watched: true });
    expect(told.headers["access-control-allow-origin"]).toBe("*");
    for (const closed of [id(0, 20), id(70, 20), id(71, 20), id(72, 20), id(73, 20)]) {
      const refused = await announce(closed);
      expect([refused.statusCode, refused.json().error]).toEqual([400, `${closed} cannot hold aKSMb`]);
    }
    expect((await announce("0x12")).statusCode).toBe(400);
    expect(await store.watch.all()).toEqual([checksummed.toLowerCase()]);

    const answers: number[] = [];
    for (let n = 100; n < 160; n++) answers.push((await announce(id(n, 20))).statusCode);
    expect(answers.filter(status => status === 429)).toHaveLength(7);
    expect((await announce(id(200, 20))).json().error).toContain("try again in");
    expect((await announce(id(300, 20), "192.0.2.2")).statusCode).toBe(200);
  });

  it("/v1/held lists what nobody mints, and /v1/demands takes what its sender's key signed about it", async () => {
    const loose = { id: id(50), block: { number: 5, hash: id(5) }, eventIndex: 3, account: id(40), sender: id(7) };
    kusama.flowsOf.set(5, { loose: [{ ...loose, amount: 12n, reason: "no remark" }] });
    kusama.grow(5);
    start();
    await reach();
    const server = serve();
    const held = (await server.inject("/v1/held")).json();
    expect(held).toEqual({
      deposits: [
        {
          id: id(50),
          block: 5,
          eventIndex: 3,
          sender: id(7),
          amount: "12",
          reason: "no remark",
          recipient: null,
          swept: false,
          returning: false,
        },
      ],
    });
    expect((await server.inject(`/v1/held?sender=${id(8)}`)).json()).toEqual({ deposits: [] });
    expect((await server.inject("/v1/held?sender=0x12")).statusCode).toBe(400);

    const demand: Demand = { kind: "bind", depositId: id(50), recipient: id(9, 20) };
    const signature = `${id(demandText(demand).length)}${"00".repeat(32)}`;
    const tell = (patch: object, remoteAddress = "192.0.2.1") =>
      server.inject({ method: "POST", url: "/v1/demands", remoteAddress, payload: { ...demand, signature, ...patch } });
    const asked = await server.inject({ method: "OPTIONS", url: "/v1/demands" });
    expect([asked.statusCode, asked.headers["access-control-allow-origin"]]).toEqual([204, "*"]);
    expect(asked.headers["access-control-allow-headers"]).toBe("content-type");
    expect((await tell({ signature: `0x${"ff".repeat(64)}` })).statusCode).toBe(403);
    expect((await tell({ depositId: id(51) })).statusCode).toBe(404);
    expect((await tell({ recipient: "0x12" })).statusCode).toBe(400);
    const closed = await tell({ recipient: id(70, 20) });
    expect([closed.statusCode, closed.json().error]).toEqual([409, `${id(70, 20)} cannot hold the token`]);
    expect((await tell({})).json()).toEqual({ ...demand, taken: true });

    ethereum.grow();
    await reach();
    expect([...context.memory.causes.values()].map(({ cause }) => cause)).toMatchObject([demand]);
    ethereum.settled.push({ kind: "bound", depositId: id(50), recipient: id(9, 20), block: 3 });
    ethereum.grow();
    await reach();
    expect([...context.memory.causes.values()].map(({ cause }) => cause)).toMatchObject([
      { kind: "mint", depositId: id(50), recipient: id(9, 20), amount: 12n },
    ]);
    const answers: number[] = [];
    for (let n = 0; n < 30; n++) answers.push((await tell({}, "192.0.2.3")).statusCode);
    expect(new Set(answers)).toEqual(new Set([409]));
    expect((await tell({}, "192.0.2.3")).statusCode).toBe(429);
  });

  it("/health, /metrics and the attestations say where the operator is", async () => {
    start();
    await reach();
    const server = serve();
    expect((await server.inject("/health")).json()).toMatchObject({ status: "working", completed: { kusama: 1 } });
    expect((await server.inject("/metrics")).body).toContain("aksm_operator_kusama_finalized_block 1");
    expect((await server.inject("/v1/attestations")).json()).toEqual({ attestations: [] });
    expect((await server.inject(`/v1/attestations/${id(3)}`)).statusCode).toBe(404);
    expect((await server.inject("/v1/attestations/0x12")).statusCode).toBe(400);
    status.halt("a runtime that nobody knows");
    expect((await server.inject("/health")).statusCode).toBe(503);
    expect((await server.inject("/v1/status")).json()).toMatchObject({ error: "a runtime that nobody knows" });
  });
});
