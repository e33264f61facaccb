import type { AccountHistory, SharesEvent } from "@aksm/evm";
import { describe, expect, test } from "vitest";
import { activityOf, usesOf } from "../../src/account/activity.ts";
import { history, minted, state, step } from "./history.ts";

const QUEUE = `0x${"9".repeat(40)}` as const;
const ZAP = `0x${"7".repeat(40)}` as const;
const CERT = `0x${"8".repeat(40)}` as const;
const FRIEND = `0x${"5".repeat(40)}` as const;

const NAMED = { queue: QUEUE, cert: CERT, uses: usesOf(undefined) };
type Defi = Parameters<typeof usesOf>[0];

const SHARE = 1_000_000n;
const pool = history([step(minted(1, 1_000n), state(0n, 0n, 1n), state(1_000n, 1_000n, 1n))]);
const place = (block: number, logIndex: number) => ({
  block,
  logIndex,
  transaction: `0x${block.toString(16).padStart(64, "f")}` as const,
  timestamp: BigInt(block),
});
const moved = (
  block: number,
  logIndex: number,
  kind: SharesEvent["kind"],
  counterpart: SharesEvent["counterpart"],
  tokens: bigint,
): SharesEvent => ({ ...place(block, logIndex), kind, counterpart, shares: tokens * SHARE });
const nothing: AccountHistory = { shares: [], exchanges: [], released: [], requested: [], paid: [], requests: [] };

describe("an account's activity", () => {
  test("names an exchange, once, with what went and came for it; what came back is taken off", () => {
    const account: AccountHistory = {
      ...nothing,
      shares: [moved(5, 1, "sent", ZAP, 30n), moved(5, 4, "received", CERT, 2n)],
      exchanges: [{ ...place(5, 7), kind: "added", tokens: 28n, wei: 900n }],
    };
    expect(activityOf(account, pool, NAMED)).toEqual([
      {
        id: "5-7-added",
        kind: "added",
        amount: 28n,
        wei: 900n,
        shares: 28n * SHARE,
        requestId: null,
        counterpart: null,
        reference: null,
        block: 5,
        transaction: place(5, 0).transaction,
        timestampMs: 5_000,
      },
    ]);
  });

  test("keeps transfers of other transactions as transfers", () => {
    const account: AccountHistory = {
      ...nothing,
      shares: [moved(5, 1, "sent", ZAP, 30n), moved(6, 1, "sent", FRIEND, 3n), moved(7, 2, "received", FRIEND, 1n)],
      exchanges: [{ ...place(5, 7), kind: "sold", tokens: 30n, wei: 100n }],
    };
    const kinds = activityOf(account, pool, NAMED).map(({ kind, amount, counterpart, wei }) => [
      kind,
      amount,
      counterpart,
      wei,
    ]);
    expect(kinds).toEqual([
      ["received", 1n, FRIEND, null],
      ["sent", 3n, FRIEND, null],
      ["sold", 30n, null, 100n],
    ]);
  });

  test("names what becomes collateral", () => {
    const account: AccountHistory = { ...nothing, shares: [moved(6, 1, "sent", FRIEND, 3n)] };
    const uses = usesOf({ lending: { morpho: { entry: FRIEND } } } as unknown as Defi);
    const named = activityOf(account, pool, { queue: QUEUE, cert: CERT, uses });
    expect(named.map(({ kind, counterpart }) => [kind, counterpart])).toEqual([["supplied", null]]);
    expect(activityOf(account, pool, NAMED).map(({ kind }) => kind)).toEqual(["sent"]);
  });

  test("names what comes back from a lending market once it is unwrapped, and nothing else of the same kind", () => {
    const account: AccountHistory = {
      ...nothing,
      shares: [3n, 4n, 3n, 3n].map((tokens, index) => moved(5 + index, 1, "received", CERT, tokens)),
      released: [{ ...place(6, 0), kind: "released", units: 3n * SHARE }],
    };
    const named = activityOf(account, pool, NAMED);
    expect(named.map(({ kind, block }) => [kind, block])).toEqual([
      ["unwrapped", 8],
      ["withdrawn", 7],
      ["unwrapped", 6],
      ["unwrapped", 5],
    ]);
  });

  test("names both ends of a loop and what is between, and no wrapping of theirs", () => {
    const account: AccountHistory = {
      ...nothing,
      shares: [moved(5, 1, "sent", ZAP, 30n), moved(7, 1, "received", CERT, 29n), moved(8, 1, "received", CERT, 4n)],
      exchanges: [
        { ...place(5, 7), kind: "looped", tokens: 30n, wei: 900n },
        { ...place(6, 7), kind: "unlooped", tokens: 0n, wei: 300n },
        { ...place(7, 7), kind: "unlooped", tokens: 29n, wei: 600n },
      ],
    };
    const named = activityOf(account, pool, NAMED);
    expect(named.map(({ kind, amount, wei, shares }) => [kind, amount, wei, shares])).toEqual([
      ["unwrapped", 4n, null, 4n * SHARE],
      ["unlooped", 29n, 600n, 29n * SHARE],
      ["unlooped", 0n, 300n, 0n],
      ["looped", 30n, 900n, 30n * SHARE],
    ]);
  });

  test("names wrapping for what it is, and no transfer", () => {
    const account: AccountHistory = {
      ...nothing,
      shares: [moved(5, 1, "sent", CERT, 30n), moved(6, 1, "received", CERT, 3n)],
    };
    const named = activityOf(account, pool, NAMED);
    expect(named.map(({ kind, amount, counterpart }) => [kind, amount, counterpart])).toEqual([
      ["unwrapped", 3n, null],
      ["wrapped", 30n, null],
    ]);
  });

  test("keeps a request in the transaction of an exchange apart from it", () => {
    const account: AccountHistory = {
      ...nothing,
      shares: [moved(5, 1, "received", ZAP, 30n), moved(5, 9, "sent", QUEUE, 10n)],
      exchanges: [{ ...place(5, 7), kind: "bought", tokens: 30n, wei: 100n }],
    };
    expect(activityOf(account, pool, NAMED)).toMatchObject([{ kind: "bought", shares: 30n * SHARE }]);
  });
});
