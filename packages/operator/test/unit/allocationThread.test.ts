import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { ALLOCATION_POLICY, allocate } from "@aksm/npos/allocation";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { operatorBundle } from "../../../devnet/src/local/bundle.ts";
import { syntheticFacts } from "../../../npos/src/synthetic/facts.ts";
import { AllocationFailed, AllocationThread } from "../../src/allocation/thread.ts";
import { RetryableError } from "../../src/errors.ts";

const facts = syntheticFacts({ seed: 3, validators: 40, seats: 24, nominators: 120, ledgers: 4, pool: 50 });
const folder = mkdtempSync(join(tmpdir(), "aksm-allocation-"));
let stop: AbortController;

/** A thread that does something else than elections. */
const thread = (name: string, code: string) => {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, `import { parentPort } from "node:worker_threads";\n${code}`);
  return pathToFileURL(file);
};

beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => stop.abort());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the thread of elections", () => {
  test("allocates as the operator itself would, while the operator does other things", async () => {
    const elections = new AllocationThread({ signal: stop.signal });
    let turns = 0;
    let done = false;
    const found = elections.allocate(facts).finally(() => {
      done = true;
    });
    while (!done) {
      await setImmediate();
      turns++;
    }
    expect(await found).toEqual(allocate(facts, ALLOCATION_POLICY));
    expect(turns).toBeGreaterThan(100);
    await expect(elections.allocate({ ...facts, limits: { ...facts.limits, maxNominations: 0 } })).rejects.toThrow(
      new AllocationFailed("a ledger can nominate nobody: maxNominations is below 1"),
    );
    expect((await elections.allocate(facts)).stake).toBe((await found).stake);
  });

  test("is bundled beside the operator of the local network", async () => {
    const file = pathToFileURL(join(dirname(await operatorBundle()), "allocation.mjs"));
    const elections = new AllocationThread({ signal: stop.signal, file });
    expect(await elections.allocate(facts)).toEqual(allocate(facts, ALLOCATION_POLICY));
  });

  test("one that ends, throws or takes all memory fails what was asked, and the next question has a new one", async () => {
    for (const [name, code, why] of [
      ["exits", "process.exit(3)", /ended early/],
      ["throws", "throw new Error('no power')", /ended early: no power/],
      ["grows", "const all = []; for (;;) all.push(Array.from({ length: 1e5 }, () => ({})));", /ended early.*memory/],
    ] as const) {
      const file = thread(name, `parentPort.once("message", () => { ${code} });`);
      const elections = new AllocationThread({ signal: stop.signal, file, memory: 40 });
      for (let again = 0; again < 2; again++) {
        const ended = await elections.allocate(facts).catch((error: unknown) => error);
        expect(ended).toBeInstanceOf(AllocationFailed);
        expect(String(ended)).toMatch(why);
      }
    }
  });

  test("one that takes too long is given up", async () => {
    const file = thread("loops", 'parentPort.once("message", () => { for (;;); });');
    const elections = new AllocationThread({ signal: stop.signal, file, within: 50 });
    await expect(elections.allocate(facts)).rejects.toThrow(new AllocationFailed("the elections took more than 50 ms"));
    await expect(elections.allocate(facts)).rejects.toThrow("the elections took more than 50 ms");
  });

  test("has one question at a time: one that takes too long costs no other its time, nor its answer", async () => {
    // Answers each with its limits, but for the first, which never ends.
    const file = thread(
      "slow",
      `parentPort.on("message", ({ number, facts }) => {
        if (facts.limits.maxNominations === 0) for (;;);
        const until = Date.now() + 150;
        while (Date.now() < until);
        parentPort.postMessage({ number, allocation: facts.limits.maxNominations });
      });`,
    );
    const elections = new AllocationThread({ signal: stop.signal, file, within: 1_000 });
    const asked = (most: number, isWanted?: () => boolean) =>
      elections.allocate({ ...facts, limits: { ...facts.limits, maxNominations: most } }, isWanted);
    const [first, unwanted, ...others] = await Promise.allSettled([
      asked(0),
      asked(1, () => false),
      ...[2, 3, 4, 5, 6, 7, 8, 9].map(most => asked(most)),
    ]);
    expect(first).toMatchObject({ reason: new AllocationFailed("the elections took more than 1000 ms") });
    expect(unwanted).toMatchObject({ reason: expect.any(RetryableError) });
    // Together longer than one may take.
    expect(others.map(each => (each.status === "fulfilled" ? each.value : each.reason))).toEqual([
      2, 3, 4, 5, 6, 7, 8, 9,
    ]);
  });

  test("an operator that stops waits for no elections", async () => {
    const file = thread("loops", 'parentPort.once("message", () => { for (;;); });');
    const elections = new AllocationThread({ signal: stop.signal, file });
    const asked = elections.allocate(facts);
    stop.abort();
    await expect(asked).rejects.toThrow(RetryableError);
    await expect(elections.allocate(facts)).rejects.toThrow(RetryableError);
  });
});
