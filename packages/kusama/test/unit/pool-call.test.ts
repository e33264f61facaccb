import type { Operation } from "@aksm/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromHex, toHex } from "../../src/bytes.ts";
import {
  addGuard,
  addressOf,
  asDerivative,
  asProxy,
  batchAll,
  removeGuard,
  transferKeepAlive,
} from "../../src/calls/build.ts";
import { openingSalt, poolCallOf, splitPoolCall } from "../../src/calls/pool.ts";
import { call } from "../../src/chain/runtime.ts";
import type { Call } from "../../src/chain/types.ts";
import { callsWithin } from "../../src/read/calltree.ts";
import { account, ctx, realRuntime } from "./runtime.ts";

const operations: Operation[] = [
  { kind: "withdraw", ledger: 0, slashingSpans: 0 },
  { kind: "collect", ledger: 1 },
  { kind: "pay", requestId: 7n, recipient: account(0x71), amount: 5_000n },
  { kind: "pay", requestId: 8n, recipient: account(0x72), amount: 6_000n },
  { kind: "rebond", ledger: 0, amount: 1n },
  { kind: "bond", ledger: 0, account: ctx.ledgers[0] ?? account(0), transfer: 11n, amount: 10n },
  { kind: "bondExtra", ledger: 1, account: ctx.ledgers[1] ?? account(0), transfer: 3n, amount: 3n },
  { kind: "chill", ledger: 1 },
  { kind: "unbond", ledger: 1, amount: 2n },
  { kind: "nominate", ledger: 0, targets: [account(0x51), account(0x52)] },
];
const recipients = [`0x${"01".repeat(20)}`, `0x${"fe".repeat(20)}`] as const;
const plan = { sequence: 41, operations, sweeps: [] };
const salt = openingSalt(account(1), account(9), 0);
const encode = (value: Call): Uint8Array => realRuntime.encodeCall(value);
const swept = ({ to = ctx.pool, keepAlive = false, steps = 10 }): Call =>
  Array.from({ length: steps }).reduce<Call>(
    inner => asDerivative(7, inner),
    call("Balances.transfer_all", { dest: addressOf(to), keep_alive: keepAlive }),
  );
const names = (value: Call): string[] => [...callsWithin(value)].map(({ pallet, name }) => `${pallet}.${name}`);

describe("the pool's call", () => {
  it("is one batch of guard, salt and operations under the pool's proxy", () => {
    expect(names(poolCallOf(plan, ctx, salt))).toEqual([
      "Proxy.proxy",
      "Utility.batch_all",
      "Proxy.remove_proxy",
      "Proxy.add_proxy",
      "System.remark",
      ...["Utility.as_derivative", "Staking.withdraw_unbonded"],
      ...["Utility.as_derivative", "Balances.transfer_all"],
      ...["Utility.as_derivative", "Balances.transfer_all"],
      "Utility.force_batch",
      ...["Utility.batch", "Balances.transfer_keep_alive", "System.remark_with_event"],
      ...["Utility.batch", "Balances.transfer_keep_alive", "System.remark_with_event"],
      ...["Utility.as_derivative", "Staking.rebond"],
      ...["Balances.transfer_keep_alive", "Utility.as_derivative", "Staking.bond"],
      ...["Balances.transfer_keep_alive", "Utility.as_derivative", "Staking.bond_extra"],
      ...["Utility.as_derivative", "Staking.chill"],
      ...["Utility.as_derivative", "Staking.unbond"],
      ...["Utility.force_batch", "Utility.as_derivative", "Staking.nominate"],
    ]);
  });

  it("nests no batch_all, which the chain refuses at any depth", () => {
    expect(names(poolCallOf(plan, ctx, salt)).filter(name => name === "Utility.batch_all")).toHaveLength(1);
  });

  it("survives encoding and decoding byte by byte", () => {
    const bytes = encode(poolCallOf(plan, ctx, salt));
    expect(toHex(encode(realRuntime.decodeCall(bytes)))).toBe(toHex(bytes));
  });

  it("gives the same bytes without its salt, whoever opened it", () => {
    const mine = splitPoolCall(realRuntime, encode(poolCallOf(plan, ctx, salt)), ctx);
    const other = openingSalt(account(2), account(9), 0);
    const theirs = splitPoolCall(realRuntime, encode(poolCallOf(plan, ctx, other)), ctx);
    expect(mine?.salt).toBe(salt);
    expect(theirs?.salt).toBe(other);
    expect(mine?.unsalted).toBe(theirs?.unsalted);
    expect(mine?.unsalted).toBe(toHex(encode(poolCallOf(plan, ctx, null))));
    expect(mine?.sequence).toBe(41);
  });

  it("differs in its bytes where plans differ in any amount, order or number", () => {
    const unsalted = (changed: typeof plan) => toHex(encode(poolCallOf(changed, ctx, null)));
    const ours = unsalted(plan);
    expect(unsalted({ ...plan, sequence: 42 })).not.toBe(ours);
    expect(unsalted({ ...plan, operations: operations.toReversed() })).not.toBe(ours);
    expect(
      unsalted({
        ...plan,
        operations: operations.map(each => (each.kind === "unbond" ? { ...each, amount: 3n } : each)),
      }),
    ).not.toBe(ours);
  });

  it("has its sweeps before the plan, and is the same plan without them", () => {
    const swept = poolCallOf({ ...plan, sweeps: recipients }, ctx, salt);
    const [, , , , , ...rest] = names(swept);
    const each = [...Array<string>(10).fill("Utility.as_derivative"), "Balances.transfer_all"];
    expect(rest.slice(0, 23)).toEqual(["Utility.force_batch", ...each, ...each]);
    const split = splitPoolCall(realRuntime, encode(swept), ctx);
    expect(split?.sweeps).toEqual(recipients);
    expect(split?.unsalted).toBe(toHex(encode(poolCallOf(plan, ctx, null))));
    const alone = splitPoolCall(
      realRuntime,
      encode(poolCallOf({ ...plan, operations: [], sweeps: recipients }, ctx, salt)),
      ctx,
    );
    expect(alone?.sweeps).toEqual(recipients);
    expect(alone?.unsalted).toBe(toHex(encode(poolCallOf({ ...plan, operations: [] }, ctx, null))));
  });

  // Each of them would be a way for an opener to have others sign what is no sweep.
  it.each<[string, Call[]]>([
    ["to another account", [swept({ to: account(0x66) })]],
    ["that leaves the address alive", [swept({ keepAlive: true })]],
    ["of nine steps", [swept({ steps: 9 })]],
    ["of eleven steps", [asDerivative(3, swept({}))]],
    ["beside something else", [swept({}), transferKeepAlive(account(0x66), 1n)]],
    ["of nobody", []],
  ])("takes nothing for a sweep %s", (_, calls) => {
    const [remove, add] = [removeGuard(ctx.guard, 41), addGuard(ctx.guard, 42)];
    const batch = call("Utility.force_batch", { calls });
    const opened = asProxy(ctx.pool, batchAll([remove, add, call("System.remark", { remark: fromHex(salt) }), batch]));
    const split = splitPoolCall(realRuntime, encode(opened), ctx);
    expect(split?.sweeps).toEqual([]);
    expect(split?.unsalted).toBe(toHex(encode(asProxy(ctx.pool, batchAll([remove, add, batch])))));
  });

  it("gives every opener, anchor and attempt a salt of its own", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.nat(255), fc.nat(255), fc.nat(1_000)), { minLength: 2, selector: String }),
        all => {
          const salts = all.map(([opener, anchor, attempt]) => openingSalt(account(opener), account(anchor), attempt));
          expect(new Set(salts).size).toBe(all.length);
          expect(salts.every(each => each.length === 66)).toBe(true);
        },
      ),
    );
  });
});

describe("a call that is not the pool's", () => {
  const remark = call("System.remark", { remark: new Uint8Array(32) });
  const guard = [removeGuard(ctx.guard, 1), addGuard(ctx.guard, 2)];
  const rest = transferKeepAlive(account(0x66), 1n);
  const inPool = (calls: Call[]) => asProxy(ctx.pool, batchAll(calls));
  it.each<[string, Call]>([
    ["without its guard", inPool([remark, rest])],
    ["that does not advance the guard", inPool([removeGuard(ctx.guard, 1), addGuard(ctx.guard, 1), remark, rest])],
    ["that skips a number", inPool([removeGuard(ctx.guard, 1), addGuard(ctx.guard, 3), remark, rest])],
    ["with another guard", inPool([removeGuard(account(5), 1), addGuard(account(5), 2), remark, rest])],
    ["without a salt", inPool([...guard, rest])],
    ["with a salt of another length", inPool([...guard, call("System.remark", { remark: new Uint8Array(31) }), rest])],
    ["with its salt elsewhere", inPool([...guard, rest, remark])],
    ["of another account", asProxy(account(0xbb), batchAll([...guard, remark, rest]))],
    ["in a batch that goes on after failures", asProxy(ctx.pool, call("Utility.batch", { calls: [...guard, remark] }))],
    ["without the proxy", batchAll([...guard, remark, rest])],
  ])("is not taken for it: %s", (_, value) => {
    expect(splitPoolCall(realRuntime, encode(value), ctx)).toBeNull();
  });

  it("is refused where bytes follow it", () => {
    const bytes = Uint8Array.from([...encode(poolCallOf(plan, ctx, salt)), 0]);
    expect(() => splitPoolCall(realRuntime, bytes, ctx)).toThrow(RangeError);
  });
});
