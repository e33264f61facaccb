import { describe, expect, test } from "vitest";
import type { Operation } from "../../src/index.ts";
import { decidePlan, encodePlan } from "../../src/plan/index.ts";
import { account, ED, facts, KSM, ledger, nominate, request, staked } from "./facts.ts";

const kinds = (operations: readonly Operation[]): string[] => operations.map(operation => operation.kind);
/** The pool account with `amount` beyond the protocol's own. */
const poolWith = (amount: bigint, ledgersThatExist = 0) => ({
  account: account(99),
  free: KSM - ED * BigInt(ledgersThatExist) + amount,
  reserved: 0n,
});

describe("bonding", () => {
  test("a first deposit begins a ledger, leaves its existential deposit beside the bond, and nominates", () => {
    const plan = decidePlan(facts({ kusama: { pool: poolWith(KSM) }, nominations: nominate(3, 2, 1) }));
    expect(plan.operations).toEqual([
      { kind: "bond", ledger: 0, account: account(100), transfer: KSM + ED, amount: KSM },
      { kind: "nominate", ledger: 0, targets: [account(1), account(2)] },
    ]);
  });

  test("a larger one begins as many as it keeps above the floor, and splits evenly", () => {
    const plan = decidePlan(facts({ kusama: { pool: poolWith(10n * KSM) } }));
    expect(plan.operations).toMatchObject(
      [3_333_333_333_334n, 3_333_333_333_334n, 3_333_333_333_332n].map((amount, index) => ({
        kind: "bond",
        ledger: index,
        amount,
        transfer: amount + ED,
      })),
    );
  });

  test("later deposits go to the ledger with the least stake", () => {
    const ledgers = [staked(0, 9n * KSM), staked(1, 5n * KSM), staked(2, 7n * KSM)];
    const plan = decidePlan(facts({ kusama: { pool: poolWith(2n * KSM, 3), ledgers } }));
    expect(plan.operations).toEqual([
      { kind: "bondExtra", ledger: 1, account: account(101), transfer: 2n * KSM, amount: 2n * KSM },
    ]);
  });

  test("the float, unminted and loose deposits are never bonded", () => {
    const history = { unminted: 3n * KSM, loose: 2n * KSM };
    const ledgers = [staked(0, 9n * KSM), staked(1, 8n * KSM), staked(2, 9n * KSM)];
    expect(decidePlan(facts({ kusama: { pool: poolWith(5n * KSM, 3), ledgers }, history })).operations).toEqual([]);
    expect(decidePlan(facts({ kusama: { pool: poolWith(6n * KSM, 3), ledgers }, history })).operations).toMatchObject([
      { kind: "bondExtra", amount: KSM },
    ]);
  });

  test("where the pool's account holds less than the float, money in ledgers makes it up before any is bonded", () => {
    const ledgers = [staked(0, 9n * KSM, { free: ED + KSM / 2n })];
    const pool = { account: account(99), free: KSM / 2n - ED, reserved: 0n };
    expect(decidePlan(facts({ kusama: { pool, ledgers } })).operations).toEqual([]);
  });

  test("a quiet pool has an empty plan", () => {
    const plan = decidePlan(facts({}));
    expect(plan).toMatchObject({ operations: [], finalization: null, report: null, alarms: [] });
  });
});

describe("exits", () => {
  const ledgers = [staked(0, 20n * KSM), staked(1, 30n * KSM), staked(2, 10n * KSM)];

  test("unbonds more than today's value, since requests go on earning", () => {
    const plan = decidePlan(
      facts({ kusama: { pool: poolWith(0n, 3), ledgers }, ethereum: { waiting: [request(1n, KSM)] } }),
    );
    expect(plan.operations).toEqual([{ kind: "unbond", ledger: 1, amount: 1_008_000_000_000n }]);
  });

  test("one unbond batch per ledger and era", () => {
    const busy = ledgers.map(each => ({ ...each, unlocking: [{ value: 1n, era: 128 }] }));
    const plan = decidePlan(
      facts({ kusama: { pool: poolWith(0n, 3), ledgers: busy }, ethereum: { waiting: [request(1n, KSM)] } }),
    );
    expect(plan.operations).toEqual([]);
  });

  test("a covered queue is left alone for all of its unbonding time", () => {
    const covered = [staked(0, 20n * KSM, { unlocking: [{ value: 1_008_000_000_000n, era: 127 }] })];
    const grown = request(1n, KSM + (KSM / 1000n) * 3n);
    for (const waiting of [[request(1n, KSM)], [grown]]) {
      const plan = decidePlan(facts({ kusama: { pool: poolWith(0n, 1), ledgers: covered }, ethereum: { waiting } }));
      expect(plan.operations).toEqual([]);
    }
  });

  test("fresh deposits are matched with the queue before anything is unbonded or bonded", () => {
    const plan = decidePlan(
      facts({ kusama: { pool: poolWith(KSM / 2n, 3), ledgers }, ethereum: { waiting: [request(1n, KSM)] } }),
    );
    expect(plan.operations).toEqual([{ kind: "unbond", ledger: 1, amount: 508_000_000_000n }]);
  });

  test("unbonding stake is bonded again when deposits cover the queue", () => {
    const unlocking = [staked(0, 20n * KSM, { unlocking: [{ value: 5n * KSM, era: 120 }] })];
    const plan = decidePlan(
      facts({ kusama: { pool: poolWith(5n * KSM, 1), ledgers: unlocking }, ethereum: { waiting: [request(1n, KSM)] } }),
    );
    expect(kinds(plan.operations)).toEqual(["rebond", "bondExtra"]);
    expect(plan.operations[0]).toMatchObject({ amount: 5n * KSM });
  });

  test("what the same call withdraws is not bonded again from there", () => {
    const ripe = [staked(0, 100n * KSM, { unlocking: [{ value: 50_400_000_000_000n, era: 100 }] })];
    const plan = decidePlan(
      facts({
        kusama: { pool: poolWith(2n * KSM, 1), ledgers: ripe },
        ethereum: { waiting: [request(1n, 50n * KSM)] },
      }),
    );
    expect(kinds(plan.operations)).toEqual(["withdraw"]);
  });

  test("a ledger that its withdrawal takes off the chain is bonded anew", () => {
    const emptied = [staked(0, 0n, { unlocking: [{ value: KSM, era: 100 }] })];
    const plan = decidePlan(facts({ kusama: { pool: poolWith(20n * KSM, 1), ledgers: emptied } }));
    expect(kinds(plan.operations).slice(0, 2)).toEqual(["withdraw", "bond"]);
  });

  test("ledgers keep enough to nominate; beyond that whole ledgers are emptied, smallest first", () => {
    const plan = decidePlan(
      facts({ kusama: { pool: poolWith(0n, 3), ledgers }, ethereum: { waiting: [request(1n, (588n * KSM) / 10n)] } }),
    );
    expect(kinds(plan.operations)).toEqual(["unbond", "unbond", "chill", "unbond"]);
    expect(plan.operations.at(-1)).toEqual({ kind: "unbond", ledger: 2, amount: 10n * KSM });
  });

  test("ripe chunks are withdrawn and moved to the pool", () => {
    const ripe = [staked(0, 20n * KSM, { unlocking: [{ value: KSM, era: 100 }], slashingSpans: 2 })];
    const plan = decidePlan(
      facts({ kusama: { pool: poolWith(0n, 1), ledgers: ripe }, ethereum: { waiting: [request(1n, KSM)] } }),
    );
    expect(plan.operations[0]).toEqual({ kind: "withdraw", ledger: 0, slashingSpans: 2 });
  });
});

describe("winding down", () => {
  const ledgers = [staked(0, 20n * KSM), staked(1, 30n * KSM, { unlocking: [{ value: KSM, era: 120 }] })];
  const ethereum = { stakingPause: "winding down" } as const;

  test("unbonds all stake, with exits asked for or without, and bonds none again", () => {
    const plan = decidePlan(facts({ kusama: { pool: poolWith(5n * KSM, 2), ledgers }, ethereum }));
    expect(plan.operations).toEqual([
      { kind: "chill", ledger: 0 },
      { kind: "unbond", ledger: 0, amount: 20n * KSM },
      { kind: "chill", ledger: 1 },
      { kind: "unbond", ledger: 1, amount: 30n * KSM },
    ]);
    const gone = ledgers.map(each => ({
      ...each,
      active: 0n,
      nominations: null,
      unlocking: [{ value: KSM, era: 120 }],
    }));
    expect(decidePlan(facts({ kusama: { pool: poolWith(5n * KSM, 2), ledgers: gone }, ethereum })).operations).toEqual(
      [],
    );
  });

  test("goes on paying who leaves, from what has come back", () => {
    const waiting = [request(1n, KSM)];
    const plan = decidePlan(
      facts({ kusama: { pool: poolWith(5n * KSM, 2), ledgers }, ethereum: { ...ethereum, waiting } }),
    );
    expect(plan.finalization).toMatchObject({ upToRequest: 1n });
  });
});

describe("finalization and payment", () => {
  test("first in, first out, as far as the money at hand goes", () => {
    const waiting = [request(1n, KSM), request(2n, 2n * KSM), request(3n, KSM)];
    const plan = decidePlan(facts({ kusama: { pool: poolWith(4n * KSM - 1n) }, ethereum: { waiting } }));
    expect(plan.finalization).toEqual({
      afterRequest: 0n,
      upToRequest: 2n,
      maxAmount: 4n * KSM - 1n,
      anchorHash: account(400),
    });
  });

  test("nobody leaves at a rate that does not know of a slash", () => {
    const ripe = { kusama: { pool: poolWith(4n * KSM) }, ethereum: { waiting: [request(1n, KSM)] } };
    expect(decidePlan(facts(ripe)).finalization).not.toBeNull();
    const slashed = facts({ ...ripe, history: { slashes: 1n } });
    expect(decidePlan(slashed)).toMatchObject({ finalization: null, report: null });
    // With the report in the same plan, which operators have taken first.
    const reporting = facts({ ...ripe, history: { slashes: 1n }, anchor: { startsEra: true } });
    expect(decidePlan(reporting).report).not.toBeNull();
    expect(decidePlan(reporting).finalization).not.toBeNull();
  });

  test("requests that name an account of the pool take nobody's place, and are parked", () => {
    const ours = [account(99), account(101)].map((recipient, place) =>
      request(BigInt(place + 1), 1n, { state: "finalized", amount: KSM, recipient }),
    );
    const other = request(3n, 1n, { state: "finalized", amount: KSM });
    const plan = decidePlan(
      facts({
        kusama: { pool: poolWith(9n * KSM) },
        ethereum: { unpaid: [...ours, other], lastFinalized: 3n },
        policy: { maxPayments: 1 },
      }),
    );
    expect(plan.operations).toContainEqual({ kind: "pay", requestId: 3n, recipient: account(7), amount: KSM });
    expect(kinds(plan.operations).filter(kind => kind === "pay")).toHaveLength(1);
    // As many at a time as are paid.
    expect(plan.parking).toMatchObject({ requestIds: [1n] });
  });

  test("rewards that may vest until it is carried out are left room for", () => {
    const poolState = {
      shares: 10n * KSM * 1_000_000n,
      pooled: 10n * KSM,
      rewardRate: KSM / 86_400n,
      updatedAt: 2_000_000n,
      vestEnd: 2_086_400n,
      feeBps: 0n,
    };
    const waiting = [request(1n, KSM)];
    const finalization = (free: bigint) =>
      decidePlan(facts({ kusama: { pool: poolWith(free) }, ethereum: { waiting, poolState } })).finalization;
    expect(finalization(KSM)).toBeNull();
    expect(finalization(KSM + KSM / 40n)).toMatchObject({ upToRequest: 1n });
  });

  test("the last holder gets out: all of the pool may be finalized on exactly what backs it", () => {
    const tokens = 10n * KSM;
    const poolState = {
      shares: tokens * 1_000_000n,
      pooled: tokens,
      rewardRate: KSM / 100_000n,
      updatedAt: 2_000_000n,
      vestEnd: 2_000_100n,
      feeBps: 1_000n,
    };
    const plan = decidePlan(
      facts({
        kusama: { pool: poolWith(tokens + KSM / 1000n) },
        ethereum: { waiting: [request(1n, tokens)], poolState },
      }),
    );
    expect(plan.finalization).toMatchObject({ upToRequest: 1n });
  });

  test("not before the era after the request's own has ended", () => {
    const waiting = [request(1n, KSM, { requestedAt: 1_500n }), request(2n, KSM, { requestedAt: 1_400n })];
    expect(decidePlan(facts({ kusama: { pool: poolWith(9n * KSM) }, ethereum: { waiting } })).finalization).toBeNull();
  });

  test("money that is still unbonding finalizes nothing", () => {
    const unbonding = [staked(0, KSM, { unlocking: [{ value: 9n * KSM, era: 101 }] })];
    const waiting = [request(1n, KSM)];
    expect(
      decidePlan(facts({ kusama: { pool: poolWith(0n, 1), ledgers: unbonding }, ethereum: { waiting } })).finalization,
    ).toBeNull();
  });

  test("finalized requests are paid once, and their money is neither bonded nor finalized upon again", () => {
    const unpaid = [
      request(1n, KSM, { state: "finalized", amount: KSM }),
      request(2n, KSM, { state: "finalized", amount: 2n * KSM }),
    ];
    const plan = decidePlan(facts({ kusama: { pool: poolWith(3n * KSM) }, ethereum: { unpaid, lastFinalized: 2n } }));
    expect(plan.operations).toEqual([
      { kind: "pay", requestId: 1n, recipient: account(7), amount: KSM },
      { kind: "pay", requestId: 2n, recipient: account(7), amount: 2n * KSM },
    ]);
    const after = decidePlan(
      facts({
        kusama: { pool: poolWith(2n * KSM) },
        ethereum: { unpaid, lastFinalized: 2n },
        history: { paid: new Set([1n]) },
      }),
    );
    expect(after.operations).toEqual([{ kind: "pay", requestId: 2n, recipient: account(7), amount: 2n * KSM }]);
  });

  test("a receipt without recipient waits and holds up nobody", () => {
    const unpaid = [
      request(1n, KSM, { state: "finalized", amount: KSM, recipient: null }),
      request(2n, KSM, { state: "finalized", amount: KSM }),
    ];
    const plan = decidePlan(facts({ kusama: { pool: poolWith(2n * KSM) }, ethereum: { unpaid } }));
    expect(plan.operations).toMatchObject([{ kind: "pay", requestId: 2n }]);
  });

  test("a parked request is not paid, holds up nobody, and its money is kept for it", () => {
    const unpaid = [
      request(1n, KSM, { state: "parked", amount: KSM }),
      request(2n, KSM, { state: "finalized", amount: KSM }),
    ];
    const ledgers = [ledger(0)];
    const plan = decidePlan(facts({ kusama: { pool: poolWith(5n * KSM, 1), ledgers }, ethereum: { unpaid } }));
    expect(plan.operations).toMatchObject([
      { kind: "pay", requestId: 2n },
      { kind: "bond", amount: 3n * KSM - ED },
    ]);
    expect(plan.alarms).toEqual([]);
  });

  test("what Kusama refused to pay, or the pool would pay to itself, is parked and not paid again", () => {
    const to = (id: bigint, recipient = account(7)) => request(id, KSM, { state: "finalized", amount: KSM, recipient });
    const unpaid = [to(3n), to(1n, account(99)), to(2n, ledger(1).account), to(4n)];
    const given = { kusama: { pool: poolWith(9n * KSM, 1) }, ethereum: { unpaid, parkings: 5n } };
    const plan = decidePlan(facts({ ...given, history: { refused: new Set([3n]) } }));
    expect(plan.operations[0]).toMatchObject({ kind: "pay", requestId: 4n });
    expect(plan.parking).toEqual({ parking: 5n, requestIds: [1n, 2n, 3n], kusamaBlockHash: account(400) });
    // Parked or without recipient, there is nothing more to park; their money is kept.
    const settled = unpaid.map(each =>
      each.id === 4n ? { ...each, recipient: null } : { ...each, state: "parked" as const },
    );
    const single = { pool: poolWith(9n * KSM, 1), ledgers: [ledger(0)] };
    const after = decidePlan(facts({ kusama: single, ethereum: { unpaid: settled } }));
    expect(after.parking).toBeNull();
    expect(after.operations).toMatchObject([{ kind: "bond", amount: 5n * KSM - ED }]);
  });

  test("money that lies in a ledger is collected when it is to be spent", () => {
    const ledgers = [staked(0, 9n * KSM, { free: ED + KSM })];
    const unpaid = [request(1n, KSM, { state: "finalized", amount: KSM })];
    const plan = decidePlan(facts({ kusama: { pool: poolWith(0n, 1), ledgers }, ethereum: { unpaid } }));
    expect(kinds(plan.operations)).toEqual(["collect", "pay"]);
  });

  test("missing money is an alarm, and nothing is bonded", () => {
    const unpaid = [request(1n, KSM, { state: "finalized", amount: 9n * KSM })];
    const plan = decidePlan(facts({ kusama: { pool: poolWith(2n * KSM) }, ethereum: { unpaid } }));
    expect(plan.operations).toEqual([]);
    expect(plan.alarms).toHaveLength(1);
  });
});

describe("deposits given up for minting", () => {
  const due = (seed: number, amount: bigint, refused = false) => ({
    depositId: account(900 + seed),
    recipient: account(seed),
    amount,
    refused,
  });
  const pool = { account: account(40), free: 10n * KSM, reserved: 0n };
  const returnsOf = (patch: Parameters<typeof facts>[0]) =>
    decidePlan(facts({ kusama: { pool, ledgers: [ledger(0)] }, policy: { float: 0n }, ...patch })).operations;

  test("go back to where they came from, before anything is paid, and their money serves nobody else", () => {
    const history = { returns: [due(1, 3n * KSM), due(2, 6n * KSM)] };
    const owed = request(1n, 2n * KSM, { state: "finalized", amount: 2n * KSM });
    expect(returnsOf({ history, ethereum: { unpaid: [owed] } })).toEqual([
      { kind: "return", depositId: account(901), recipient: account(1), amount: 3n * KSM },
      { kind: "return", depositId: account(902), recipient: account(2), amount: 6n * KSM },
    ]);
    expect(returnsOf({ history, ethereum: { unpaid: [{ ...owed, amount: KSM }] } })).toHaveLength(3);
  });

  test("that Kusama refused are tried again at the first block of an era, and hold up nobody", () => {
    const history = { returns: [due(1, 3n * KSM, true), due(2, KSM)] };
    const ids = (startsEra: boolean) =>
      returnsOf({ history, anchor: { startsEra } }).flatMap(each => (each.kind === "return" ? [each.depositId] : []));
    expect(ids(false)).toEqual([account(902)]);
    expect(ids(true)).toEqual([account(901), account(902)]);
  });

  test("are not sent back by halves, and no more of them than one call has payments", () => {
    expect(returnsOf({ history: { returns: [due(1, 11n * KSM)] } })).toEqual([]);
    const many = { returns: [due(1, 1n), due(2, 1n), due(3, 1n)] };
    expect(
      returnsOf({ history: many, policy: { float: 0n, maxPayments: 2 } }).filter(({ kind }) => kind === "return"),
    ).toHaveLength(2);
  });
});

test("while the guardian has paused no money moves, and a person is told (I10)", () => {
  const busy = {
    kusama: { pool: { account: account(99), free: 50n * KSM, reserved: 0n } },
    anchor: { startsEra: true, activeEra: 105 },
  };
  const ethereum = {
    waiting: [request(1n, KSM)],
    unpaid: [request(0n, KSM, { state: "finalized" as const, amount: KSM })],
  };
  const open = decidePlan(facts({ ...busy, ethereum }));
  expect(open.operations.length).toBeGreaterThan(0);
  expect(open.report).not.toBeNull();
  const paused = decidePlan(facts({ ...busy, ethereum: { ...ethereum, stakingPause: "guardian" } }));
  expect(paused).toMatchObject({ operations: [], report: null, finalization: null, sequence: open.sequence });
  expect(paused.alarms).toEqual(["the guardian has paused: nothing is moved"]);
});

describe("report", () => {
  const era = { startsEra: true, activeEra: 101 };
  test("is due at an era's first block once enough eras have passed", () => {
    const history = { rewards: 7n, slashes: 2n };
    expect(decidePlan(facts({ anchor: era, history })).report).toEqual({
      previousNumber: 300,
      previousHash: account(300),
      number: 400,
      hash: account(400),
      era: 101,
      rewards: 7n,
      slashes: 2n,
      provisions: 0n,
      costs: 0n,
    });
    expect(decidePlan(facts({ anchor: { ...era, startsEra: false }, history })).report).toBeNull();
    const quiet = { rewards: 7n, slashes: 0n };
    expect(decidePlan(facts({ anchor: { ...era, activeEra: 100 }, history: quiet })).report).toBeNull();
    expect(decidePlan(facts({ anchor: era, history: quiet })).report).not.toBeNull();
  });

  test("a slash is reported at the next era, without waiting for the period to end", () => {
    const anchor = { ...era, activeEra: 98 };
    expect(decidePlan(facts({ anchor, history: { slashes: 1n } })).report).toMatchObject({ era: 98, slashes: 1n });
    expect(decidePlan(facts({ anchor: { ...era, activeEra: 97 }, history: { slashes: 1n } })).report).toBeNull();
  });
});

test("equal facts give byte-equal plans, whatever order their keys came in", () => {
  const one = facts({ kusama: { pool: poolWith(9n * KSM) }, ethereum: { waiting: [request(1n, KSM)] } });
  const reversed = Object.fromEntries(Object.entries(one).reverse()) as unknown as typeof one;
  expect(encodePlan(decidePlan(reversed))).toBe(encodePlan(decidePlan(one)));
});
