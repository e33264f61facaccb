import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { ALLOCATION_POLICY, type AllocationRecord, allocate, encodeAllocation } from "@aksm/npos/allocation";
import { afterAll, describe, expect, test } from "vitest";
import { encodeFacts } from "../../../npos/src/facts/encode.ts";
import { syntheticFacts } from "../../../npos/src/synthetic/facts.ts";
import { UsageError } from "../../src/usage.ts";
import { validatorsCommand } from "../../src/validators/command.ts";

const folder = mkdtempSync(join(tmpdir(), "aksm-validators-"));
afterAll(() => rmSync(folder, { recursive: true }));
const facts = syntheticFacts({ seed: 3, validators: 40, seats: 24, nominators: 90, ledgers: 12, pool: 4_000 });
const file = join(folder, "facts.json.gz");
writeFileSync(file, gzipSync(encodeFacts("synthetic, seed 3", facts, { symbol: "KSM", decimals: 12 })));

const run = (...args: string[]) => runIn(120, ...args);
async function runIn(columns: number, ...args: string[]): Promise<{ code: number; out: string; error: string }> {
  const [out, error]: [string[], string[]] = [[], []];
  const code = await validatorsCommand(args, { out: text => out.push(text), error: text => error.push(text), columns });
  return { code, out: out.join("\n"), error: error.join("\n") };
}

/** A report in the form of ONE-T, of 40 validators of which some miss more votes than others. */
function report(era: number, shift: number): string {
  const rows = Array.from({ length: 40 }, (_, id) => {
    const missed = ((id * 7 + shift) % 40) * 3;
    return [
      id + 1,
      `operator ${id % 9}/${id}`,
      "TVP",
      48,
      14,
      35,
      800,
      1_400,
      1_300 - missed,
      missed,
      "A",
      0,
      4_300 - missed,
      0.9,
      id % 10,
      0.9,
      "•",
    ];
  });
  const head =
    "#\tValidator\tSubset\tActive Sessions\tP/V Sessions\t❒\t↻\t✓i\t✓e\t✗\tGrade\tMVR\tAvg. PPTS\tScore\tCommission (%)\tCommission Score\tTimeline";
  return [`Report for Kusama from ${era} // 1 to ${era + 7} // 48`, "", head, ...rows.map(row => row.join("\t"))].join(
    "\n",
  );
}

describe("aksm validators", () => {
  test("score shows the best first, with the terms behind each", async () => {
    const { code, out, error } = await run("score", "--input", file, "--limit", "3");
    expect([code, error]).toEqual([0, ""]);
    expect(out).toContain("synthetic, seed 3: ");
    expect(out.match(/average 100 %/g)).toHaveLength(3);
    const { scores } = JSON.parse((await run("score", "--input", file, "--json")).out);
    expect(scores).toHaveLength(40);
    for (const { total, terms } of scores) {
      expect(terms.reduce((sum: bigint, { value }: { value: string }) => sum + BigInt(value), 0n)).toBe(BigInt(total));
    }
  });

  test("allocate says what ledgers nominate, draws it, and tells of its progress apart", async () => {
    const [svg, spread] = [join(folder, "a.svg"), join(folder, "b.svg")];
    const { code, out, error } = await run("allocate", "--input", file, "--svg", svg, "--concentration", spread);
    expect(code).toBe(0);
    expect(out).toMatch(/11: \d+\.\d\d KSM to synthetic/);
    expect(out).toContain("expected to back nobody elected");
    expect(error).toContain("round 1 of 2");
    for (const each of [svg, spread]) expect(readFileSync(each, "utf8")).toMatch(/^<svg /);
    const json = JSON.parse((await run("allocate", "--input", file, "--json")).out);
    expect(json.ledgers).toHaveLength(12);
    expect(json.source).toBe("synthetic, seed 3");
  });

  test("explain says why one gets so much, by name or account", async () => {
    const json = JSON.parse((await run("explain", "--input", file, "--json")).out);
    const [most] = json.validators;
    const { code, out } = await run("explain", "--input", file, "--validator", most.name);
    expect(code).toBe(0);
    expect(out).toContain(most.because);
    expect(out).toMatch(/\d %\s+score$/m);
    expect((await run("explain", "--input", file, "--validator", most.account)).out).toBe(out);
    const closed = json.validators.find((each: { closed: string[] }) => each.closed.includes("full commission"));
    expect((await run("explain", "--input", file, "--validator", closed.name)).out).toContain(
      "gets nothing: full commission",
    );
    expect(await run("explain", "--input", file, "--validator", "nobody")).toMatchObject({
      code: 1,
      error: expect.stringContaining("nobody"),
    });
  });

  test("explain says why the election gives other than the target, and no line is wider than the terminal", async () => {
    const accountsAlone = join(folder, "unnamed.json");
    const unnamed = facts.scoring.validators.map(each => ({ ...each, name: null }));
    writeFileSync(
      accountsAlone,
      encodeFacts("no names", { ...facts, scoring: { ...facts.scoring, validators: unnamed } }),
    );
    for (const columns of [80, 120]) {
      for (const [verb, input] of [
        ["score", file],
        ["allocate", file],
        ["explain", file],
        ["allocate", accountsAlone],
        ["explain", accountsAlone],
      ] as const) {
        const { out } = await runIn(columns, verb, "--input", input, ...(verb === "score" ? [] : ["--unit", "KSM:12"]));
        for (const line of out.split("\n")) expect(line.length, line).toBeLessThanOrEqual(columns);
        if (verb === "explain")
          expect(out).toMatch(/elected otherwise than wanted: (gets \d+ % of|has all of|no ledger)/);
      }
    }
  }, 60_000);

  test("amounts are in the unit that the file or the command line says, whatever its decimals, or planck", async () => {
    const silent = join(folder, "silent.json");
    writeFileSync(silent, encodeFacts("of nobody", facts));
    const shown = async (...more: string[]) =>
      (await run("explain", ...more, "--validator", "synthetic 0")).out.match(/of at most ([\d.]+ \w+)/)?.[1];
    const ksm = await shown("--input", file);
    expect(ksm).toMatch(/^\d+\.\d\d KSM$/);
    const planck = await shown("--input", silent);
    expect(planck).toMatch(/^\d+ planck$/);
    const [digits = ""] = planck?.split(" ") ?? [];
    const dot = await shown("--input", file, "--unit", "DOT:10");
    expect(dot).toBe(`${digits.slice(0, -10)}.${digits.slice(-10, -8)} DOT`);
    expect(ksm).toBe(`${digits.slice(0, -12)}.${digits.slice(-12, -10)} KSM`);
    await expect(run("explain", "--input", file, "--unit", "KSM")).rejects.toThrow(UsageError);
    await expect(run("explain", "--unit", "KSM:12")).rejects.toThrow("--unit is for files");
  }, 60_000);

  test("backtest prints its table, with what kind of data it is", async () => {
    const files = [report(4_000, 1), report(4_010, 2)].map((text, place) => {
      const name = join(folder, `report-${place}.txt`);
      writeFileSync(name, text);
      return ["--reports", name];
    });
    const { code, out, error } = await run(
      "backtest",
      "--draws",
      "5",
      "--stake",
      "1000",
      "--seed",
      "9",
      ...files.flat(),
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^REAL data: real, Kusama, ONE-T reports of eras 4000 to 4007 and 4010 to 4017/);
    for (const name of ["ours", "top APY", "equal split", "thousand validators", "random choice", "hindsight"]) {
      expect(out).toMatch(new RegExp(`${name} +-?\\d\\.\\d{4} \\(`));
    }
    expect(error).toContain("5 draws at random");
    expect(await run("backtest", ...(files[0] ?? []))).toMatchObject({
      code: 1,
      error: expect.stringContaining("two reports"),
    });
  });

  test("says what is wrong with a file, and with what was typed", async () => {
    const bad = join(folder, "bad.json");
    writeFileSync(bad, '{"source":"x","eras":[{"era":"one"}],"validators":[]}');
    expect(await run("score", "--input", bad)).toMatchObject({
      code: 1,
      error: expect.stringContaining("eras[0].era"),
    });
    expect(await run("score", "--input", join(folder, "none"))).toMatchObject({ code: 1 });
    writeFileSync(
      bad,
      JSON.stringify({
        ...JSON.parse(encodeFacts("x", facts)),
        snapshot: null,
        ledgers: null,
        limits: null,
        targets: null,
      }),
    );
    expect(await run("allocate", "--input", bad)).toMatchObject({
      code: 1,
      error: expect.stringContaining("scores alone"),
    });
    await expect(run("score")).rejects.toThrow(UsageError);
    await expect(run("praise")).rejects.toThrow(UsageError);
    await expect(run("toString")).rejects.toThrow(UsageError);
    await expect(run("allocate", "--input", file, "--fast")).rejects.toThrow(UsageError);
    await expect(run("backtest", "--stake", "much")).rejects.toThrow(UsageError);
    await expect(run("backtest", "--stake", "0")).rejects.toThrow("--stake is more than 0");
    await expect(run("backtest", "--draws", "0")).rejects.toThrow("--draws is more than 0");
  });
});

describe("aksm validators explain, of running operators", () => {
  const servers: Server[] = [];
  afterAll(() => Promise.all(servers.map(server => new Promise(done => server.close(done)))));
  const allocation = allocate(facts, ALLOCATION_POLICY);
  const record: AllocationRecord = {
    anchor: { number: 400, hash: `0x${"a1".repeat(32)}`, era: 100 },
    ethereum: { number: 50, hash: `0x${"b2".repeat(32)}` },
    targets: 3n,
    network: { decimals: 12, symbol: "KSM", ss58Prefix: 2 },
    allocation,
  };

  /** Answers as an operator does that worked this out. */
  async function operator(worked: AllocationRecord | null): Promise<string> {
    const server = createServer((_, reply) => {
      reply.writeHead(worked ? 200 : 404).end(worked ? encodeAllocation(worked) : '{"error":"no allocation yet"}');
    });
    servers.push(server);
    await new Promise<void>(done => server.listen(0, "127.0.0.1", done));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
  const ask = (urls: readonly string[]): string[] => urls.flatMap(url => ["--operator", url]);

  test("says where the stake goes, and of one validator all that its target comes from", async () => {
    const urls = await Promise.all([operator(record), operator(record)]);
    const all = await run("explain", ...ask(urls));
    expect([all.code, all.error]).toEqual([0, ""]);
    expect(all.out).toContain("Kusama block 400, era 100, by version 3 of governance's targets");
    const [first] = allocation.validators;
    if (!first) throw new Error("nobody is allocated to");
    const one = await run("explain", ...ask(urls), "--validator", first.account);
    expect(one.code).toBe(0);
    for (const { because } of first.score.terms) expect(one.out).toContain(because);
    expect(one.out.match(/ {2}score$/gm)).toHaveLength(1);
    expect(JSON.parse((await run("explain", "--json", ...ask(urls))).out)).toMatchObject({ differ: [], targets: "3" });
  });

  test("fails where one operator has another allocation of the same block, and names it", async () => {
    const [first, ...rest] = allocation.validators;
    if (!first) throw new Error("nobody is allocated to");
    const other = { ...allocation, validators: [{ ...first, target: first.target + 1n }, ...rest] };
    const urls = await Promise.all([record, record, { ...record, allocation: other }].map(operator));
    const { code, error } = await run("explain", ...ask(urls));
    expect(code).toBe(1);
    expect(error).toContain(`${urls[2]}: another allocation of the same block`);
  });

  test("says what an operator has none for, and whom it does not know", async () => {
    const urls = await Promise.all([operator(record), operator(null)]);
    const { code, error } = await run("explain", ...ask(urls));
    expect(code).toBe(1);
    expect(error).toContain(`${urls[1]}: no allocation yet`);
    const unknown = await run("explain", ...ask(urls.slice(0, 1)), "--validator", "nobody");
    expect(unknown.code).toBe(1);
    expect(unknown.error).toContain('no validator "nobody"');
  });
});
