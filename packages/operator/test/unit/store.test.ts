import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type BlockFlows, type Hex, NO_FLOWS } from "@aksm/core";
import { createClient } from "@libsql/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "../../src/store/database.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { watchRepository } from "../../src/store/watch.ts";

const id = (n: number): Hex => `0x${n.toString(16).padStart(64, "0")}`;
const HUGE = 2n ** 70n;
const flows = (number: number, overrides: Partial<BlockFlows> = {}): BlockFlows => ({
  number,
  hash: id(number),
  activeEra: Math.floor(number / 6),
  timestampMs: BigInt(number) * 6_000n,
  specVersion: 7,
  ...NO_FLOWS,
  ...overrides,
});
const deposit = (number: number, n: number) => ({
  id: id(n),
  block: { number, hash: id(number) },
  eventIndex: n,
  sender: id(5),
  recipient: "0x00000000000000000000000000000000000000aa" as Hex,
  swept: false,
  amount: HUGE,
});

let folder: string;
let notices: string[];
const opened: Store[] = [];
const open = async (overrides: { identity?: string; reset?: boolean } = {}): Promise<Store> => {
  const store = await openStore({
    folder,
    identity: overrides.identity ?? "one",
    reset: overrides.reset ?? false,
    notice: text => notices.push(text),
  });
  opened.push(store);
  return store;
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "aksm-store-"));
  notices = [];
});
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the store", () => {
  it("keeps blocks, flows and amounts beyond 64 bits", async () => {
    const { flows: kept } = await open();
    await kept.append([
      flows(5),
      flows(6, { rewards: HUGE, deposits: [deposit(6, 1)] }),
      flows(7, { payments: [{ requestId: 9n, recipient: id(8), amount: HUGE }] }),
    ]);
    expect(await kept.cursor()).toEqual({ number: 7, hash: id(7) });
    expect(await kept.eraStart(1, 7)).toMatchObject({ number: 6 });
    expect(await kept.flows(5, 7)).toEqual([{ rewards: HUGE, slashes: 0n }]);
    expect(await kept.flows(6, 7)).toEqual([]);
    expect(await kept.paid([8n, 9n], 7)).toEqual([9n]);
    expect(await kept.paid([9n], 6)).toEqual([]);
    expect(await kept.openDeposits(7, 0)).toEqual([deposit(6, 1)]);
    expect((await kept.upTo(7, 2)).map(({ number }) => number)).toEqual([7, 6]);
  });

  it("adds up what each operator paid: for operations once they were carried out, for pages of rewards at once", async () => {
    const { flows: kept } = await open();
    const operation = (n: number) => ({ height: 5, index: n, callHash: id(n) });
    await kept.append([
      flows(5, {
        fees: [
          { operator: id(1), amount: 3n * 10n ** 17n, operation: operation(1) },
          { operator: id(1), amount: 100n, operation: operation(2) },
          { operator: id(2), amount: 7n, operation: null },
        ],
      }),
      flows(6, { fees: [{ operator: id(2), amount: 4n * 10n ** 17n, operation: operation(1) }] }),
      flows(7, { carriedOut: [operation(1)], refunds: [{ operator: id(2), amount: 5n }] }),
      flows(8, { fees: [{ operator: id(1), amount: 1n, operation: operation(1) }] }),
    ]);
    expect(await kept.costs(4)).toEqual(new Map());
    expect(await kept.costs(6)).toEqual(new Map([[id(2), 7n]]));
    expect(await kept.costs(7)).toEqual(
      new Map([
        [id(1), 3n * 10n ** 17n],
        [id(2), 4n * 10n ** 17n + 7n],
      ]),
    );
    expect(await kept.refunds(6)).toEqual(new Map());
    expect(await kept.refunds(7)).toEqual(new Map([[id(2), 5n]]));
  });

  it("goes on where operators carry out one call twice under one name", async () => {
    const { flows: kept } = await open();
    const twice = { height: 5, index: 1, callHash: id(1) };
    await kept.append([
      flows(5, { fees: [{ operator: id(1), amount: 3n, operation: twice }], carriedOut: [twice, twice] }),
    ]);
    expect(await kept.costs(5)).toEqual(new Map([[id(1), 3n]]));
  });

  it("forgets what Ethereum shows as done only from that Ethereum block on", async () => {
    const { flows: kept } = await open();
    await kept.append([flows(6, { deposits: [deposit(6, 1)] })]);
    await kept.settle("mint", [id(1)], 20);
    await kept.settle("mint", [id(1)], 30);
    expect(await kept.openDeposits(6, 19)).toHaveLength(1);
    expect(await kept.openDeposits(6, 20)).toHaveLength(0);
  });

  it("appends all of a batch or nothing", async () => {
    const { flows: kept } = await open();
    await expect(kept.append([flows(5), flows(5)])).rejects.toThrow();
    expect(await kept.cursor()).toBeNull();
  });

  it("is there again after it was opened anew, and gone after a reset", async () => {
    const first = await open();
    await first.flows.append([flows(5)]);
    first.close();
    opened.length = 0;
    expect(await (await open()).flows.cursor()).toMatchObject({ number: 5 });
    for (const store of opened.splice(0)) store.close();
    expect(await (await open({ reset: true })).flows.cursor()).toBeNull();
    expect(notices).toEqual([]);
  });

  it("is set aside with a notice where it is no database, damaged or another deployment's", async () => {
    writeFileSync(join(folder, "cache.sqlite"), "not a database at all, but long enough to look at".repeat(50));
    const fresh = await open();
    await fresh.flows.append(Array.from({ length: 400 }, (_, i) => flows(i, { deposits: [deposit(i, i)] })));
    fresh.close();
    opened.length = 0;
    const file = join(folder, "cache.sqlite");
    const client = createClient({ url: pathToFileURL(file).href });
    await client.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    client.close();
    truncateSync(file, 20_000);
    expect(await (await open()).flows.cursor()).toBeNull();
    for (const store of opened.splice(0)) store.close();
    expect(await (await open({ identity: "another" })).flows.cursor()).toBeNull();
    expect(notices).toHaveLength(3);
    expect(readdirSync(folder).filter(name => /^set-aside-\d\.sqlite$/.test(name))).toHaveLength(3);
  });

  it("can be rebuilt while it is in use", async () => {
    const store = await open();
    await store.flows.append([flows(5)]);
    await store.rebuild("a test says so");
    expect(await store.flows.cursor()).toBeNull();
    expect(notices[0]).toContain("a test says so");
  });
});

describe("the list of watched deposit addresses", () => {
  const account = (n: number): Hex => `0x${n.toString(16).padStart(40, "0")}`;

  it("is in the order of the last announcements, each once, and outlives a restart", async () => {
    const { watch } = await open();
    for (const n of [1, 2, 3, 1]) await watch.announce(account(n));
    const again = await open();
    expect(await again.watch.all()).toEqual([account(2), account(3), account(1)]);
  });

  it("crowds out whoever has no money there and was announced longest ago, never whoever has", async () => {
    const database = await openDatabase(folder, "one", () => {});
    const watch = watchRepository(database, 3);
    for (const n of [1, 2, 3]) await watch.announce(account(n));
    await watch.noteFunded([account(1)]);
    for (const n of [4, 5]) await watch.announce(account(n));
    expect(await watch.all()).toEqual([account(1), account(4), account(5)]);
    // Swept, so that the next one may take its place.
    await watch.noteFunded([]);
    await watch.announce(account(6));
    expect(await watch.all()).toEqual([account(4), account(5), account(6)]);
    database.close();
  });
});
