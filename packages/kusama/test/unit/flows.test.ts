import { demandText, type Hex, paymentRemark, returnRemark, stakeRemark } from "@aksm/core";
import { describe, expect, it } from "vitest";
import { depositAccount, depositId } from "../../src/accounts.ts";
import { blake2b256, toHex, utf8 } from "../../src/bytes.ts";
import { asDerivative, asProxy, batchAll, remarkWithEvent, transferKeepAlive } from "../../src/calls/build.ts";
import { poolCallOf } from "../../src/calls/pool.ts";
import { sweep } from "../../src/calls/sweep.ts";
import { call, type Extrinsic } from "../../src/chain/runtime.ts";
import type { Call, Variant } from "../../src/chain/types.ts";
import { callsWithin, remarkText, textHash } from "../../src/read/calltree.ts";
import type { ChainEvent } from "../../src/read/events.ts";
import { collect } from "../../src/read/flows.ts";
import { account, ctx, realRuntime } from "./runtime.ts";

const user = account(0x11);
const other = account(0x12);
const evm = `0x${"ab".repeat(20)}` as const;
const stake = stakeRemark(evm);
const genesisHash = account(0xee);
const block = { number: 9, hash: account(0xbb) };

type Told = [extrinsic: number | null, name: string, fields: unknown];
const transferred = (from: string, to: string, amount: bigint) => ["Balances.Transfer", { from, to, amount }] as const;
const remarked = (sender: string, text: string) => ["System.Remarked", { sender, hash: textHash(text) }] as const;
const done = ["Utility.ItemCompleted", undefined] as const;

/** Flows of a block with these events and, by index, extrinsics with these calls. */
function flowsOf(told: readonly Told[], calls: readonly Call[]) {
  const events = told.map(([extrinsic, name, value], index): ChainEvent => {
    const [type, variant] = name.split(".") as [string, string];
    return { index, extrinsic, event: { type, value: { type: variant, value } } };
  });
  const extrinsics = calls.map((each): Extrinsic => {
    const callBytes = realRuntime.encodeCall(each);
    return { signer: user, call: realRuntime.decodeCall(callBytes), callBytes };
  });
  return collect(events, index => extrinsics[index] ?? null, {
    ...ctx,
    block,
    genesisHash,
    callHash: each => toHex(blake2b256(realRuntime.encodeCall(each))),
    weights: new Map(),
  });
}

const deposit = batchAll([transferKeepAlive(ctx.pool, 5_000n), remarkWithEvent(stake)]);
const depositEvents: Told[] = [
  [0, ...transferred(user, ctx.pool, 5_000n)],
  [0, ...done],
  [0, ...remarked(user, stake)],
  [0, ...done],
];

describe("deposits", () => {
  it("are transfers to the pool with the sender's stake remark as the next item", () => {
    expect(flowsOf(depositEvents, [deposit])).toEqual({
      deposits: [
        {
          id: depositId(genesisHash, block.hash, 0),
          block,
          eventIndex: 0,
          sender: user,
          recipient: evm,
          amount: 5_000n,
          swept: false,
        },
      ],
      loose: [],
      opened: false,
      executed: false,
      failures: [],
      payments: [],
      refused: [],
      returns: [],
      refusedReturns: [],
      fees: [],
      carriedOut: [],
      refunds: [],
      demands: [],
      rewards: 0n,
      slashes: 0n,
    });
  });

  it.each<[string, Call]>([
    ["a proxy", asProxy(user, deposit)],
    [
      "a derivative",
      asDerivative(7, call("Utility.batch", { calls: [transferKeepAlive(ctx.pool, 5_000n), remarkWithEvent(stake)] })),
    ],
    [
      "a multisig of a proxy of a batch",
      call("Multisig.as_multi", {
        threshold: 2,
        other_signatories: [other],
        maybe_timepoint: undefined,
        call: asProxy(user, call("Utility.force_batch", { calls: [deposit] })),
        max_weight: { ref_time: 1n, proof_size: 1n },
      }),
    ],
  ])("are found however deep the call is wrapped: in %s", (_, wrapped) => {
    expect(flowsOf(depositEvents, [wrapped]).deposits).toMatchObject([{ recipient: evm, amount: 5_000n }]);
  });

  it("are sweeps of deposit addresses, for whom each address is", () => {
    const recipients = [evm, `0x${"cd".repeat(20)}`] as const;
    const sweeping = call("Multisig.as_multi", {
      threshold: 2,
      other_signatories: [other],
      maybe_timepoint: undefined,
      call: poolCallOf({ sequence: 1, operations: [], sweeps: recipients }, ctx, null),
      max_weight: { ref_time: 1n, proof_size: 1n },
    });
    const [first, second] = recipients.map(recipient => depositAccount(ctx.pool, recipient)) as [Hex, Hex];
    const told: Told[] = [
      [0, ...transferred(second, ctx.pool, 7_000n)],
      [0, ...transferred(first, ctx.pool, 5_000n)],
      [0, ...transferred(first, ctx.pool, 999n)],
    ];
    const { deposits, loose } = flowsOf(told, [sweeping]);
    expect(deposits).toMatchObject([
      { sender: second, recipient: recipients[1], amount: 7_000n },
      { sender: first, recipient: recipients[0], amount: 5_000n },
    ]);
    expect(loose).toMatchObject([{ reason: "below the minimum", amount: 999n }]);
  });

  it("are none where a call spells an address that the money does not come from", () => {
    const spelled = sweep(ctx.pool, evm);
    expect(flowsOf([[0, ...transferred(user, ctx.pool, 5_000n)]], [spelled])).toMatchObject({
      deposits: [],
      loose: [{ reason: "no remark", sender: user }],
    });
  });

  it("have ids of their own where one extrinsic makes two", () => {
    const twice = depositEvents.concat(depositEvents);
    const { deposits } = flowsOf(twice, [deposit]);
    expect(deposits.map(each => each.eventIndex)).toEqual([0, 4]);
    expect(new Set(deposits.map(each => each.id)).size).toBe(2);
  });

  it.each<[string, Told[], Call, string]>([
    ["without a remark", depositEvents.slice(0, 2), transferKeepAlive(ctx.pool, 5_000n), "no remark"],
    [
      "with somebody else's remark",
      [...depositEvents.slice(0, 2), [0, ...remarked(other, stake)]],
      deposit,
      "no remark",
    ],
    [
      "with the remark of the next extrinsic",
      [...depositEvents.slice(0, 2), [1, ...remarked(user, stake)]],
      deposit,
      "no remark",
    ],
    [
      "with another item between",
      [...depositEvents.slice(0, 2), [0, ...transferred(user, other, 1n)], [0, ...remarked(user, stake)]],
      deposit,
      "no remark",
    ],
    [
      "with the remark before it",
      [[0, ...remarked(user, stake)], [0, ...done], ...depositEvents.slice(0, 2)],
      deposit,
      "no remark",
    ],
    [
      "with a remark whose text is in no call of the extrinsic",
      [...depositEvents.slice(0, 2), [0, ...remarked(user, stakeRemark(`0x${"cd".repeat(20)}`))]],
      deposit,
      "remark not understood",
    ],
    [
      "with a remark that says something else",
      [...depositEvents.slice(0, 2), [0, ...remarked(user, "hello")]],
      batchAll([transferKeepAlive(ctx.pool, 5_000n), remarkWithEvent("hello")]),
      "remark not understood",
    ],
    [
      "below the minimum",
      [
        [0, ...transferred(user, ctx.pool, 999n)],
        [0, ...done],
        [0, ...remarked(user, stake)],
      ],
      deposit,
      "below the minimum",
    ],
  ])("are not made by a transfer %s: it is loose", (_, events, made, reason) => {
    const flows = flowsOf(events, [made]);
    expect(flows.deposits).toEqual([]);
    expect(flows.loose).toMatchObject([{ account: ctx.pool, sender: user, reason }]);
  });

  it("are loose where they go to a ledger, even with the right remark", () => {
    const ledger = ctx.ledgers[0] as string;
    const events: Told[] = [[0, ...transferred(user, ledger, 5_000n)], ...depositEvents.slice(1)];
    expect(flowsOf(events, [deposit])).toMatchObject({
      deposits: [],
      loose: [{ account: ledger, sender: user, reason: "sent to a ledger" }],
    });
  });

  it("are loose without a sender where they arrive by minting, as from another chain", () => {
    const flows = flowsOf([[null, "Balances.Minted", { who: ctx.pool, amount: 8n }]], []);
    expect(flows.loose).toMatchObject([{ account: ctx.pool, sender: null, amount: 8n, reason: "no remark" }]);
  });

  it("do not come from moves between our own accounts", () => {
    const [first, second] = ctx.ledgers as [string, string];
    const moves: Told[] = [
      [0, ...transferred(ctx.pool, first, 5n)],
      [0, ...transferred(first, ctx.pool, 5n)],
      [0, ...transferred(first, second, 5n)],
    ];
    expect(flowsOf(moves, [deposit])).toMatchObject({ deposits: [], loose: [], payments: [] });
  });
});

describe("payments", () => {
  const payment = (id: bigint) => [transferKeepAlive(user, 70n), remarkWithEvent(paymentRemark(id))];
  const batch = call("Utility.force_batch", {
    calls: [7n, 8n, 9n].map(id => call("Utility.batch", { calls: payment(id) })),
  });

  it("count where their tag follows, and only then", () => {
    const events: Told[] = [
      [0, ...transferred(ctx.pool, user, 70n)],
      [0, ...done],
      [0, ...remarked(ctx.pool, paymentRemark(7n))],
      [0, ...done],
      [0, "Utility.BatchInterrupted", { index: 0, error: { type: "Token", value: { type: "BelowMinimum" } } }],
      [0, ...transferred(ctx.pool, other, 71n)],
      [0, ...done],
      [0, ...remarked(ctx.pool, paymentRemark(9n))],
      [0, ...transferred(ctx.pool, other, 72n)],
    ];
    expect(flowsOf(events, [batch]).payments).toEqual([
      { requestId: 7n, recipient: user, amount: 70n },
      { requestId: 9n, recipient: other, amount: 71n },
    ]);
  });

  it("cannot be forged by somebody else's remark", () => {
    const events: Told[] = [
      [0, ...transferred(ctx.pool, user, 70n)],
      [0, ...remarked(user, paymentRemark(7n))],
    ];
    expect(flowsOf(events, [batch]).payments).toEqual([]);
  });
});

describe("deposits sent back", () => {
  const id = account(0xd0);
  const sentBack: Told[] = [
    [0, ...transferred(ctx.pool, user, 70n)],
    [0, ...done],
    [0, ...remarked(ctx.pool, returnRemark(id))],
  ];
  const made = batchAll([transferKeepAlive(user, 70n), remarkWithEvent(returnRemark(id))]);

  it("count where their tag follows, and are no payments", () => {
    expect(flowsOf(sentBack, [made])).toMatchObject({
      payments: [],
      returns: [{ depositId: id, recipient: user, amount: 70n }],
    });
    expect(flowsOf([...sentBack.slice(0, 2), [0, ...remarked(user, returnRemark(id))]], [made]).returns).toEqual([]);
  });
});

describe("demands", () => {
  const demand = { kind: "bind", depositId: account(0xd0), recipient: evm } as const;

  it("are remarks of any account, however its call is wrapped; whether it may is judged later", () => {
    const made = batchAll([asProxy(other, remarkWithEvent(demandText(demand)))]);
    const flows = flowsOf([[0, ...remarked(other, demandText(demand))]], [made]);
    expect(flows.demands).toEqual([{ demand, sender: other }]);
  });

  it("are not made by words that no call of the extrinsic has, nor by other remarks", () => {
    const events: Told[] = [[0, ...remarked(user, demandText(demand))]];
    expect(flowsOf(events, [remarkWithEvent("hello")]).demands).toEqual([]);
    expect(flowsOf([[0, ...remarked(user, "hello")]], [remarkWithEvent("hello")]).demands).toEqual([]);
  });
});

describe("rewards and slashes", () => {
  const [ledger, second] = ctx.ledgers as [string, string];
  it("are those of our ledgers, and their minting is no loose deposit", () => {
    const events: Told[] = [
      [0, "Balances.Minted", { who: ledger, amount: 31n }],
      [0, "Staking.Rewarded", { stash: ledger, dest: { type: "Staked" }, amount: 31n }],
      [0, "Balances.Minted", { who: user, amount: 99n }],
      [0, "Staking.Rewarded", { stash: user, dest: { type: "Staked" }, amount: 99n }],
      [0, "Balances.Deposit", { who: second, amount: 2n }],
      [0, "Staking.Rewarded", { stash: second, dest: { type: "Staked" }, amount: 2n }],
      [null, "Staking.Slashed", { staker: ledger, amount: 5n }],
      [null, "Staking.Slashed", { staker: user, amount: 6n }],
    ];
    expect(flowsOf(events, [])).toMatchObject({ rewards: 33n, slashes: 5n, loose: [] });
  });

  it("explain one arrival each: a second one of the same amount stays loose", () => {
    const events: Told[] = [
      [0, "Balances.Minted", { who: ledger, amount: 31n }],
      [0, "Balances.Minted", { who: ledger, amount: 31n }],
      [0, "Staking.Rewarded", { stash: ledger, dest: { type: "Staked" }, amount: 31n }],
    ];
    expect(flowsOf(events, []).loose).toMatchObject([{ eventIndex: 0, amount: 31n }]);
  });
});

describe("the call tree", () => {
  it("lists calls from the outside in", () => {
    const tree = realRuntime.decodeCall(realRuntime.encodeCall(asProxy(user, deposit)));
    expect([...callsWithin(tree)].map(({ name }) => name)).toEqual([
      "proxy",
      "batch_all",
      "transfer_keep_alive",
      "remark_with_event",
    ]);
  });

  it("finds a remark by its hash alone, and no plain remark", () => {
    expect(remarkText(deposit, textHash(stake))).toBe(stake);
    expect(remarkText(deposit, textHash("another"))).toBeNull();
    expect(remarkText(call("System.remark", { remark: utf8(stake) }), textHash(stake))).toBeNull();
  });

  it("takes no enum of two levels for a call with a remark", () => {
    const lookalike: Variant = { type: "System", value: { type: "remark", value: { remark: utf8(stake) } } };
    expect(remarkText({ deep: [lookalike] }, textHash(stake))).toBeNull();
  });
});
