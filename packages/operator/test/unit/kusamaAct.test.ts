import type { AccountId, Plan } from "@aksm/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideKusamaAct, type KusamaActFacts, quittersOf } from "../../src/decide/kusama.ts";
import { rankOf } from "../../src/decide/rank.ts";
import type { Opening } from "../../src/ports.ts";

const account = (n: number): AccountId => `0x${n.toString(16).padStart(64, "0")}`;
const committee = [account(1), account(2), account(3)];
const ANCHOR = 12; // slot 3: operator 0 has rank 0, 1 has rank 1, 2 has rank 2
const plan: Plan = {
  anchor: { number: ANCHOR, hash: account(99) },
  attestedUntil: 0n,
  sequence: 5,
  operations: [{ kind: "collect", ledger: 0 }],
  finalization: null,
  report: null,
  parking: null,
  paused: false,
  alarms: [],
  reasons: { waiting: null, unlocking: 0n, spendable: 0n, owedToOperators: 0n, windingDown: false, nominate: {} },
};
const opening = (overrides: Partial<Opening> = {}): Opening => ({
  callHash: account(50),
  height: ANCHOR + 1,
  index: 2,
  depositor: account(1),
  approvals: [account(1)],
  understood: true,
  matches: true,
  ...overrides,
});
const facts = (overrides: Partial<KusamaActFacts> = {}): KusamaActFacts => ({
  head: ANCHOR,
  index: 0,
  committee,
  threshold: 2,
  slotBlocks: 4,
  plan,
  paused: false,
  sweeps: [],
  sequence: 5,
  openings: [],
  quitters: new Set(),
  failedAt: -1,
  payouts: [],
  payoutLimit: 5,
  eraStart: ANCHOR,
  pending: false,
  ...overrides,
});
const payout = (era: number) => ({ era, validator: account(77), page: 0, ledgers: [0] });

describe("opening", () => {
  it("falls to rank 0 at the anchor and to each further rank a block later", () => {
    expect(decideKusamaAct(facts({ index: 0 }))).toEqual({ kind: "open", plan, sweeps: [] });
    for (const index of [1, 2]) {
      expect(decideKusamaAct(facts({ index, head: ANCHOR + index - 1 }))).toBeNull();
      expect(decideKusamaAct(facts({ index, head: ANCHOR + index }))).toEqual({ kind: "open", plan, sweeps: [] });
    }
  });

  it("is not while the guardian has paused since the anchor, nor is approving; an own opening stays (I10)", () => {
    expect(decideKusamaAct(facts({ paused: true }))).toBeNull();
    expect(decideKusamaAct(facts({ paused: true, index: 1, head: ANCHOR + 3, openings: [opening()] }))).toBeNull();
    expect(decideKusamaAct(facts({ index: 1, head: ANCHOR + 3, openings: [opening()] }))?.kind).toBe("approve");
    expect(decideKusamaAct(facts({ paused: true, head: ANCHOR + 3, openings: [opening()] }))).toBeNull();
  });

  it("is for sweeps alone too, and they go beside the plan", () => {
    const sweeps = [`0x${"ab".repeat(20)}`] as const;
    const idle = { ...plan, operations: [] };
    expect(decideKusamaAct(facts({ plan: idle, sweeps }))).toEqual({ kind: "open", plan: idle, sweeps });
    expect(decideKusamaAct(facts({ sweeps }))).toEqual({ kind: "open", plan, sweeps });
    expect(decideKusamaAct(facts({ sweeps, sequence: 6 }))).toBeNull();
  });

  it("approves another's sweeps without knowing of any", () => {
    const idle = { ...plan, operations: [] };
    const theirs = opening();
    expect(decideKusamaAct(facts({ index: 1, head: ANCHOR + 1, plan: idle, openings: [theirs] }))).toEqual({
      kind: "approve",
      opening: theirs,
    });
  });

  it("is not for a plan without operations, nor for one that has been executed, nor for one not known yet", () => {
    expect(decideKusamaAct(facts({ plan: { ...plan, operations: [] } }))).toBeNull();
    expect(decideKusamaAct(facts({ sequence: 6 }))).toBeNull();
    expect(decideKusamaAct(facts({ plan: null }))).toBeNull();
  });

  it("does not wait for an opening of another plan, and goes on where one has vanished", () => {
    const rival = opening({ matches: false, depositor: account(2) });
    expect(decideKusamaAct(facts({ openings: [rival] }))).toEqual({ kind: "open", plan, sweeps: [] });
    expect(decideKusamaAct(facts({ head: ANCHOR + 2, openings: [] }))).toEqual({ kind: "open", plan, sweeps: [] });
  });
});

describe("a plan whose call failed", () => {
  it("is neither opened nor approved again in its slot, and its own opening is taken back", () => {
    const failed = { failedAt: ANCHOR + 2, head: ANCHOR + 3 };
    expect(decideKusamaAct(facts(failed))).toBeNull();
    const theirs = opening({ depositor: account(2), approvals: [account(2)] });
    expect(decideKusamaAct(facts({ ...failed, openings: [theirs] }))).toBeNull();
    expect(decideKusamaAct(facts({ ...failed, openings: [opening()] }))).toMatchObject({ kind: "cancel" });
  });

  it("does not hold back the plan of a later slot", () =>
    expect(decideKusamaAct(facts({ failedAt: ANCHOR }))).toEqual({ kind: "open", plan, sweeps: [] }));
});

describe("approving", () => {
  it("takes the earliest valid opening, by block and then by extrinsic", () => {
    const first = opening({ depositor: account(3), approvals: [account(3)], index: 1 });
    const openings = [opening({ height: ANCHOR + 2 }), opening({ index: 2 }), first];
    expect(decideKusamaAct(facts({ head: ANCHOR + 2, index: 1, openings }))).toMatchObject({
      kind: "approve",
      opening: first,
    });
  });

  it("is done once", () => {
    const openings = [opening({ approvals: [account(1), account(2)] })];
    expect(decideKusamaAct(facts({ head: ANCHOR + 3, index: 1, threshold: 3, openings }))).toBeNull();
  });

  it("is left to as many as are missing, and taken over a block later", () => {
    const openings = [opening()];
    const head = ANCHOR + 1;
    expect(decideKusamaAct(facts({ head, index: 1, openings }))?.kind).toBe("approve");
    expect(decideKusamaAct(facts({ head, index: 2, openings }))).toBeNull();
    expect(decideKusamaAct(facts({ head: head + 1, index: 2, openings }))?.kind).toBe("approve");
  });

  it("stops once the guard has moved: a second copy of an executed call is not helped", () => {
    expect(decideKusamaAct(facts({ head: ANCHOR + 2, index: 1, sequence: 6, openings: [opening()] }))).toBeNull();
  });
});

describe("an operator that opens and cancels for ever", () => {
  const liar = account(1);
  const theirs = opening({ callHash: account(60), height: ANCHOR + 2, depositor: liar, approvals: [liar] });

  it("is known by an opening that is gone while its plan stands; one of another plan tells nothing", () => {
    expect(quittersOf([opening()], [theirs])).toEqual([liar]);
    expect(quittersOf([opening()], [opening(), theirs])).toEqual([]);
    expect(quittersOf([opening({ matches: false })], [])).toEqual([]);
  });

  it("is not waited for: the next in rank opens beside it, and what another opened is approved first", () => {
    const quitters = new Set([liar]);
    const seen = { index: 1, head: ANCHOR + 2, openings: [theirs] };
    expect(decideKusamaAct(facts(seen))?.kind).toBe("approve");
    expect(decideKusamaAct(facts({ ...seen, quitters }))).toEqual({ kind: "open", plan, sweeps: [] });
    const own = opening({ callHash: account(61), height: ANCHOR + 3, depositor: account(2), approvals: [account(2)] });
    const both = { index: 2, head: ANCHOR + 4, openings: [theirs, own], quitters };
    expect(decideKusamaAct(facts(both))).toEqual({ kind: "approve", opening: own });
  });
});

describe("tidying up and payouts", () => {
  it("cancels own openings that no plan stands behind", () => {
    const own = opening({ matches: false });
    expect(decideKusamaAct(facts({ sequence: 6, openings: [own] }))).toEqual({ kind: "cancel", opening: own });
    expect(decideKusamaAct(facts({ sequence: 6, openings: [opening()] }))?.kind).toBe("cancel");
    expect(decideKusamaAct(facts({ plan: null, openings: [own] }))).toBeNull();
    expect(decideKusamaAct(facts({ index: 1, sequence: 6, openings: [own] }))).toBeNull();
  });

  it("pays rewards out in turn by era, a bounded number, oldest era first", () => {
    const idle = { sequence: 6, eraStart: ANCHOR, head: ANCHOR };
    expect(decideKusamaAct(facts({ ...idle, index: 1, payouts: [payout(1)] }))?.kind).toBe("payout");
    expect(decideKusamaAct(facts({ ...idle, index: 2, payouts: [payout(1)] }))).toBeNull();
    expect(decideKusamaAct(facts({ ...idle, index: 2, head: ANCHOR + 4, payouts: [payout(1)] }))?.kind).toBe("payout");
    const many = Array.from({ length: 20 }, (_, i) => payout(31 - 3 * (i % 10)));
    const act = decideKusamaAct(facts({ ...idle, index: 1, payouts: many }));
    expect(act?.kind === "payout" && act.payouts.map(({ era }) => era)).toEqual([4, 4, 7, 7, 10]);
  });

  it("comes after the pool's own call, and nothing comes before a pending transaction", () => {
    expect(decideKusamaAct(facts({ payouts: [payout(0)] }))?.kind).toBe("open");
    expect(decideKusamaAct(facts({ pending: true, payouts: [payout(0)] }))).toBeNull();
  });
});

describe("ranks", () => {
  it("give every turn to each operator once", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 1n << 256n }), fc.integer({ min: 1, max: 100 }), (seed, n) => {
        const ranks = Array.from({ length: n }, (_, index) => rankOf(index, seed, n));
        expect(ranks.toSorted((a, b) => a - b)).toEqual(ranks.map((_, rank) => rank));
      }),
    );
  });
});
