import type { Deposit, EthereumState, Hex, Plan, UnstakeRequest } from "@aksm/core";
import { describe, expect, it } from "vitest";
import { type CauseFacts, decideCauses, type SeenPayment, validityAt } from "../../src/decide/causes.ts";
import { isMySubmission } from "../../src/decide/turn.ts";

const id = (n: number): Hex => `0x${n.toString(16).padStart(64, "0")}`;
const request = (n: bigint): UnstakeRequest => ({
  id: n,
  owner: "0x00000000000000000000000000000000000000aa",
  recipient: id(7),
  shares: 1n,
  requestedAt: 0n,
  state: "finalized",
  amount: 10n * n,
});
const state: EthereumState = {
  block: { number: 9, hash: id(9), timestamp: 100n },
  committeeEpoch: 3n,
  poolState: { shares: 0n, pooled: 0n, rewardRate: 0n, updatedAt: 0n, vestEnd: 0n, feeBps: 0n },
  lastReport: { number: 4, hash: id(4), era: 1 },
  stakingPause: null,
  mintable: 100n,
  minimumStake: 5n,
  targets: {
    version: 2n,
    mode: "open",
    defaults: {
      validatorWeight: 1_000_000,
      validatorCap: 50_000,
      operatorWeight: 1_000_000,
      operatorCap: 200_000,
    },
    validators: [],
    operators: [],
  },
  contest: null,
  provisioned: 0n,
  costsSetAside: 0n,
  lastFinalized: 2n,
  parkings: 0n,
  waiting: [],
  unpaid: [request(1n), request(2n)],
};
const plan: Plan = {
  anchor: { number: 8, hash: id(8) },
  attestedUntil: 21_700n,
  sequence: 0,
  operations: [],
  finalization: { afterRequest: 2n, upToRequest: 5n, maxAmount: 50n, anchorHash: id(8) },
  report: {
    previousNumber: 4,
    previousHash: id(4),
    number: 8,
    hash: id(8),
    era: 2,
    rewards: 5n,
    slashes: 0n,
    provisions: 0n,
    costs: 0n,
  },
  parking: null,
  paused: false,
  alarms: [],
  reasons: { waiting: null, unlocking: 0n, spendable: 0n, owedToOperators: 0n, windingDown: false, nominate: {} },
};
const facts = (overrides: Partial<CauseFacts> = {}): CauseFacts => ({
  state,
  plan: null,
  deposits: [],
  batches: [],
  open: new Set(),
  payments: [],
  demands: { head: 100, policy: { minimumReturn: 2n, returnAfterBlocks: 10 }, closed: [], demands: [] },
  ...overrides,
});
const payment = (overrides: Partial<SeenPayment> = {}): SeenPayment => ({
  requestId: 1n,
  recipient: id(7),
  amount: 10n,
  blockNumber: 6,
  blockHash: id(6),
  ...overrides,
});
const kinds = (f: CauseFacts): string[] => decideCauses(f).map(({ kind }) => kind);

describe("what an operator signs", () => {
  it("is its own plan's report, and the finalization only once the report is accepted", () => {
    expect(kinds(facts({ plan }))).toEqual(["report"]);
    const accepted = { ...state, lastReport: { number: 8, hash: id(8), era: 2 } };
    expect(kinds(facts({ plan, state: accepted }))).toEqual(["finalize"]);
    expect(kinds(facts({ plan, state: { ...accepted, lastFinalized: 5n } }))).toEqual([]);
  });

  it("is no finalization in the stead of whose report another was taken", () => {
    const other = { ...state, lastReport: { number: 7, hash: id(7), era: 2 } };
    expect(kinds(facts({ plan, state: other }))).toEqual([]);
    const sameBlock = { ...state, lastReport: { number: 8, hash: id(9), era: 2 } };
    expect(kinds(facts({ plan, state: sameBlock }))).toEqual([]);
  });

  it("ends with what its plan knows: six hours after the paired block nobody leaves by it", () => {
    const parking = { parking: 0n, requestIds: [1n], kusamaBlockHash: id(8) };
    const leaving: Plan = { ...plan, report: null, parking };
    const causes = decideCauses(facts({ plan: leaving }));
    expect(causes.map(({ kind, deadline }) => [kind, deadline])).toEqual([
      ["finalize", 21_700n],
      ["park", 21_700n],
    ]);
    const later = (timestamp: bigint) => ({ ...state, block: { ...state.block, timestamp } });
    expect(kinds(facts({ plan: leaving, state: later(21_700n) }))).toEqual(["finalize", "park"]);
    expect(kinds(facts({ plan: leaving, state: later(21_701n), payments: [payment()] }))).toEqual(["paid"]);
    expect(kinds(facts({ plan, state: later(21_701n) }))).toEqual([]);
  });

  it("is a payment that is what is owed, to the planck and to the recipient", () => {
    expect(decideCauses(facts({ payments: [payment()] }))).toEqual([
      { kind: "paid", epoch: 3n, deadline: 172_800n, requestIds: [1n], kusamaBlockHash: id(6) },
    ]);
    expect(kinds(facts({ payments: [payment({ amount: 11n })] }))).toEqual([]);
    expect(kinds(facts({ payments: [payment({ recipient: id(8) })] }))).toEqual([]);
    expect(kinds(facts({ payments: [payment({ requestId: 77n })] }))).toEqual([]);
  });

  it("is no payment of a parked request, which would be refused with all others of its block", () => {
    const unpaid = [{ ...request(1n), state: "parked" as const }, request(2n)];
    const payments = [payment(), payment({ requestId: 2n, amount: 20n })];
    expect(decideCauses(facts({ state: { ...state, unpaid }, payments }))).toEqual([
      { kind: "paid", epoch: 3n, deadline: 172_800n, requestIds: [2n], kusamaBlockHash: id(6) },
    ]);
  });

  it("has the payments of one block in one message, by id", () => {
    const payments = [payment({ requestId: 2n, amount: 20n }), payment()];
    expect(decideCauses(facts({ payments }))).toEqual([
      { kind: "paid", epoch: 3n, deadline: 172_800n, requestIds: [1n, 2n], kusamaBlockHash: id(6) },
    ]);
  });
});

describe("what cannot be paid", () => {
  const parking = { parking: 4n, requestIds: [1n, 2n], kusamaBlockHash: id(8) };
  const idle: Plan = { ...plan, report: null, finalization: null, parking };

  it("is parked as the plan says, until Ethereum has taken it", () => {
    expect(decideCauses(facts({ plan: idle, state: { ...state, parkings: 4n } }))).toEqual([
      { kind: "park", epoch: 3n, deadline: expect.any(BigInt), ...parking },
    ]);
    expect(kinds(facts({ plan: idle, state: { ...state, parkings: 5n } }))).toEqual([]);
  });
});

describe("what the contracts would not take now", () => {
  const deposit = (n: number, amount: bigint): Deposit => ({
    id: id(n),
    block: { number: n, hash: id(n) },
    eventIndex: 0,
    sender: id(8),
    recipient: "0x00000000000000000000000000000000000000bb",
    swept: false,
    amount,
  });
  const minted = (changes: Partial<EthereumState>, ...amounts: bigint[]) =>
    decideCauses(
      facts({ state: { ...state, ...changes }, deposits: amounts.map((amount, n) => deposit(n + 1, amount)) }),
    ).flatMap(cause => (cause.kind === "mint" ? [cause.amount] : []));

  it("is not signed: nothing at all while the guardian has paused (I10)", () => {
    const paused = { ...state, stakingPause: "guardian" } as const;
    expect(kinds(facts({ state: paused, plan, payments: [payment()], deposits: [deposit(1, 9n)] }))).toEqual([]);
  });

  it("is no mint while staking is paused, and none below the minimum that governance set", () => {
    expect(minted({ stakingPause: "winding down" }, 9n)).toEqual([]);
    expect(minted({ stakingPause: "pending slashes" }, 9n)).toEqual([]);
    expect(minted({}, 9n, 4n, 5n)).toEqual([9n, 5n]);
  });

  it("waits for the mint window, and lets those pass that fit", () => {
    expect(minted({ mintable: 100n }, 60n, 41n, 40n, 5n)).toEqual([60n, 40n]);
    expect(minted({ mintable: 0n }, 60n)).toEqual([]);
  });

  it("takes the window for what of a batch is still open, and signs the whole of it", () => {
    const batch = [deposit(1, 60n), deposit(2, 30n), deposit(3, 9n)];
    const orders = (open: readonly number[], mintable = 100n) =>
      decideCauses(facts({ state: { ...state, mintable }, batches: [batch], open: new Set(open.map(n => id(n))) })).map(
        cause => (cause.kind === "mintBatch" ? cause.deposits.map(({ amount }) => amount) : cause.kind),
      );
    expect(orders([1, 2, 3])).toEqual([[60n, 30n, 9n]]);
    expect(orders([2, 3], 39n)).toEqual([[60n, 30n, 9n]]);
    expect(orders([1, 2, 3], 98n)).toEqual([]);
    expect(orders([])).toEqual([]);
    const small = [deposit(1, 60n), deposit(2, 4n)];
    const [cause] = decideCauses(facts({ batches: [small], open: new Set([id(1), id(2)]) }));
    expect(cause).toMatchObject({ kind: "mintBatch", deposits: [{ depositId: id(1), amount: 60n }] });
  });

  it("is a contested loss once an era, and no finalization meanwhile", () => {
    const contest = { loss: 9n, eras: 1, lastEra: 1 };
    const contested = { ...state, stakingPause: "contested loss", contest } as const;
    expect(kinds(facts({ state: contested, plan }))).toEqual(["report"]);
    expect(kinds(facts({ state: { ...contested, contest: { ...contest, lastEra: 2 } }, plan }))).toEqual([]);
  });
});

describe("until when a signature counts", () => {
  it("is one to two days ahead, less than a pause lasts, and the same for heads of the same day", () => {
    const at = (timestamp: bigint) => validityAt({ ...state, block: { ...state.block, timestamp } }).deadline;
    const day = 86_400n;
    expect(at(0n)).toBe(2n * day);
    expect(at(day - 1n)).toBe(2n * day);
    expect(at(day)).toBe(3n * day);
  });
});

describe("whose turn a submission is", () => {
  const at = (kusama: number, ethereum: number) => ({ kusama, ethereum });
  const turn = { digest: id(0), index: 0, operators: 3, firstSeen: at(10, 10), submitted: null, now: at(10, 10) };

  it("is decided by the digest", () => {
    expect([0, 1, 2].map(index => isMySubmission({ ...turn, index }))).toEqual([true, false, false]);
    expect([0, 1, 2].map(index => isMySubmission({ ...turn, index, digest: id(1) }))).toEqual([false, true, false]);
  });

  it("passes on after some blocks of either chain", () => {
    expect(isMySubmission({ ...turn, index: 1, now: at(10, 13) })).toBe(true);
    expect(isMySubmission({ ...turn, index: 2, now: at(10, 13) })).toBe(false);
    expect(isMySubmission({ ...turn, index: 2, now: at(30, 10) })).toBe(true);
  });

  it("comes again where a submission came to nothing", () => {
    expect(isMySubmission({ ...turn, submitted: at(10, 10), now: at(11, 12) })).toBe(false);
    expect(isMySubmission({ ...turn, submitted: at(10, 10), now: at(11, 16) })).toBe(true);
  });
});
