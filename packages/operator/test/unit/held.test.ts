import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BlockFlows, type Demand, type Hex, type LooseDeposit, NO_FLOWS } from "@aksm/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { noteSettlements } from "../../src/observe/settlements.ts";
import type { Settlement } from "../../src/ports.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { id, TinyEthereum } from "./chains.ts";

const sender = id(5);
const flows = (number: number, overrides: Partial<BlockFlows> = {}): BlockFlows => ({
  number,
  hash: id(number),
  activeEra: 1,
  timestampMs: BigInt(number) * 6_000n,
  specVersion: 7,
  ...NO_FLOWS,
  ...overrides,
});
const loose = (n: number, number: number, overrides: Partial<LooseDeposit> = {}): LooseDeposit => ({
  id: id(n),
  block: { number, hash: id(number) },
  eventIndex: n,
  account: id(40),
  sender,
  amount: 10n,
  reason: "no remark",
  ...overrides,
});
const good = (n: number, number: number) => {
  const { reason: _, account: __, ...rest } = loose(n, number);
  return { ...rest, sender, recipient: id(8, 20), swept: false };
};
const bind = (n: number, recipient: Hex = id(9, 20)): Demand => ({ kind: "bind", depositId: id(n), recipient });
const bound = (n: number, block: number, recipient = id(9, 20)): Settlement => ({
  kind: "bound",
  depositId: id(n),
  recipient,
  block,
});
const returned = (n: number, block: number): Settlement => ({
  kind: "returned",
  depositId: id(n),
  recipient: sender,
  block,
});

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "aksm-held-"));
  store = await openStore({ folder, identity: "one", reset: false, notice: () => {} });
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

describe("what is held", () => {
  it("is listed with its reason, the newest first, by sender or all", async () => {
    await store.flows.append([
      flows(5, { loose: [loose(1, 5), loose(2, 5, { sender: null, reason: "sent to a ledger" })] }),
      flows(6, { deposits: [good(3, 6)], loose: [loose(4, 6, { sender: id(6) })] }),
    ]);
    expect((await store.held.list(null, 10)).map(each => each.id)).toEqual([id(4), id(3), id(2), id(1)]);
    expect(await store.held.list(sender, 10)).toMatchObject([
      { id: id(3), reason: null, recipient: id(8, 20), amount: 10n },
      { id: id(1), reason: "no remark", recipient: null },
    ]);
    expect(await store.held.list(null, 1)).toHaveLength(1);
    expect(await store.held.find(id(2))).toMatchObject({ sender: null, reason: "sent to a ledger" });
    expect(await store.held.find(id(77))).toBeNull();
  });

  it("is held until it is minted, or was given up and sent back", async () => {
    await store.flows.append([flows(5, { loose: [loose(1, 5), loose(2, 5)], deposits: [good(3, 5)] })]);
    await store.held.appendSettlements([bound(1, 10), returned(2, 11), returned(3, 12)], 12);
    expect((await store.held.find(id(1)))?.recipient).toBe(id(9, 20));
    // All three slots are used up at some block; only two of them were minted.
    await store.flows.settle("mint", [id(1), id(3)], 14);
    expect(await store.held.find(id(1))).toBeNull();
    expect((await store.held.list(null, 10)).map(each => [each.id, each.returning])).toEqual([
      [id(3), true],
      [id(2), true],
    ]);
    await store.flows.append([flows(6, { returns: [{ depositId: id(2), recipient: sender, amount: 10n }] })]);
    expect((await store.held.list(null, 10)).map(each => each.id)).toEqual([id(3)]);
  });

  it("counts as loose money until the Ethereum block at which it was given up, and then until it was sent back", async () => {
    await store.flows.append([flows(5, { loose: [loose(1, 5), loose(2, 5)] }), flows(6, { loose: [loose(3, 6)] })]);
    await store.held.appendSettlements([bound(1, 10), returned(2, 11)], 12);
    const looseAt = async (number: number, ethereum: number) =>
      (await store.held.loose(number, ethereum)).map(each => [each.id, each.bound]);
    expect(await looseAt(5, 9)).toEqual([
      [id(1), false],
      [id(2), false],
    ]);
    expect(await looseAt(6, 11)).toEqual([
      [id(1), true],
      [id(3), false],
    ]);
    expect(await store.held.returns(6, 10)).toEqual([]);
    expect(await store.held.returns(6, 11)).toEqual([
      { depositId: id(2), recipient: sender, amount: 10n, refused: false },
    ]);
    await store.flows.append([flows(7, { refusedReturns: [id(2)] })]);
    expect(await store.held.returns(6, 11)).toMatchObject([{ refused: false }]);
    expect(await store.held.returns(7, 11)).toMatchObject([{ refused: true }]);
    await store.flows.append([flows(8, { returns: [{ depositId: id(2), recipient: sender, amount: 10n }] })]);
    expect(await store.held.returns(7, 11)).toHaveLength(1);
    expect(await store.held.returns(8, 11)).toEqual([]);
  });

  it("is minted to whom Ethereum bound it first, and never to whom a later record names", async () => {
    await store.flows.append([flows(5, { loose: [loose(1, 5)] })]);
    await store.held.appendSettlements([bound(1, 10), bound(1, 10, id(66, 20))], 10);
    await store.held.appendSettlements([bound(1, 11, id(67, 20))], 11);
    expect(await store.held.bound(5, 9)).toEqual([]);
    expect(await store.held.bound(5, 11)).toMatchObject([{ id: id(1), recipient: id(9, 20), amount: 10n, sender }]);
    await store.flows.settle("mint", [id(1)], 12);
    expect(await store.held.bound(5, 12)).toEqual([]);
  });
});

describe("demands", () => {
  it("count where the deposit's own sender made them, remarked or told, and no one else's", async () => {
    await store.flows.append([
      flows(5, { loose: [loose(1, 5), loose(2, 5)] }),
      flows(6, {
        demands: [
          { demand: bind(1, id(66, 20)), sender: id(6) },
          { demand: bind(1), sender },
          { demand: bind(77), sender },
        ],
      }),
    ]);
    expect(await store.held.tell({ kind: "return", depositId: id(2) }, sender)).toBe(true);
    expect((await store.held.demands(6, 20)).map(each => each.demand)).toEqual([
      bind(1),
      { kind: "return", depositId: id(2) },
    ]);
    expect((await store.held.demands(5, 20)).map(each => each.demand)).toEqual([{ kind: "return", depositId: id(2) }]);
  });

  it("end with what Ethereum has decided", async () => {
    await store.flows.append([flows(5, { loose: [loose(1, 5)] })]);
    await store.held.tell({ kind: "return", depositId: id(1) }, sender);
    await store.held.appendSettlements([returned(1, 11)], 11);
    expect(await store.held.demands(5, 10)).toHaveLength(1);
    expect(await store.held.demands(5, 11)).toEqual([]);
  });

  it("of one deposit are few, so that nobody fills the store with them", async () => {
    await store.flows.append([flows(5, { loose: [loose(1, 5)] })]);
    for (const n of [1, 2, 3, 4]) expect(await store.held.tell(bind(1, id(n, 20)), sender)).toBe(true);
    expect(await store.held.tell(bind(1, id(5, 20)), sender)).toBe(false);
    expect(await store.held.tell(bind(1, id(4, 20)), sender)).toBe(true);
    expect(await store.held.demands(5, 0)).toHaveLength(4);
  });
});

describe("settlements", () => {
  it("are read from the contracts' birth on, each block once", async () => {
    const ethereum = new TinyEthereum(1);
    const asked: unknown[] = [];
    const read = ethereum.settlements;
    ethereum.settlements = range => {
      asked.push(range);
      return read(range);
    };
    ethereum.settled.push(bound(1, 3), returned(2, 8));
    const sources = { ethereum, held: store.held };
    for (const upTo of [5, 5, 4, 9]) await noteSettlements(sources, 3, upTo);
    expect(asked).toEqual([
      { from: 3, to: 5 },
      { from: 6, to: 9 },
    ]);
    await store.flows.append([flows(5, { loose: [loose(1, 5), loose(2, 5)] })]);
    expect(await store.held.find(id(1))).toMatchObject({ recipient: id(9, 20) });
    expect(await store.held.find(id(2))).toMatchObject({ returning: true });
  });
});
