import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { PlanFacts } from "@aksm/core";
import { decidePlan, encodePlan } from "@aksm/core/plan";
import { afterEach, describe, expect, it } from "vitest";
import { facts, KSM, request, staked } from "../../../core/test/unit/facts.ts";
import { planLines } from "../../../operator/src/decide/describe.ts";
import { planCommand } from "../../src/plan/command.ts";
import { UsageError } from "../../src/usage.ts";

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map(server => new Promise(done => server.close(done))));
});

const unit = { decimals: 12, symbol: "KSM" };
const exits = facts({
  kusama: {
    ledgers: [staked(0, 50n * KSM, { unlocking: [{ value: 24n * KSM, era: 110 }] }), staked(1, 60n * KSM)],
    pool: { account: facts({}).kusama.pool.account, free: KSM, reserved: 0n },
  },
  ethereum: { waiting: [request(4n, 30n * KSM), request(9n, 7n * KSM)] },
});

/** Answers as an operator does that decides from these facts. */
async function operator(given: PlanFacts | null): Promise<string> {
  const plan = given && decidePlan(given);
  const body = plan
    ? {
        anchor: plan.anchor,
        ethereum: { number: 50, hash: "0x" },
        plan: encodePlan(plan),
        sweeps: [],
        alarms: plan.alarms,
        lines: planLines(plan, [], unit),
      }
    : { error: "no plan yet", waitingFor: "the first anchor" };
  const server = createServer((_, reply) => {
    reply.writeHead(plan ? 200 : 404, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  servers.push(server);
  await new Promise<void>(done => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function run(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  const [out, error]: [string[], string[]] = [[], []];
  const code = await planCommand(args, { out: text => out.push(text), error: text => error.push(text) });
  return { code, out: out.join("\n"), error: error.join("\n") };
}

const ask = (urls: readonly string[]): string[] => urls.flatMap(url => ["--operator", url]);

describe("aksm plan", () => {
  it("shows the plan on which the operators agree, line by line, with the reasons where asked", async () => {
    const urls = await Promise.all([operator(exits), operator(exits)]);
    const plain = await run(...ask(urls));
    expect(plain).toMatchObject({ code: 0, error: "" });
    expect(plain.out).toMatch(/unbond 13\.\d+ KSM from ledger 1$/m);
    expect(plain.out).toContain("2 of 2 operators agree");
    expect(plain.out).not.toContain("wait for");
    const explained = await run("--explain", ...ask(urls));
    expect(explained.out).toContain("requests 4 to 9 wait for 37 KSM and 24 KSM are on their way");
    expect(explained.out).not.toContain("\u001b");
  });

  it("fails where one operator has another plan for the same block, and names it", async () => {
    const other = { ...exits, ethereum: { ...exits.ethereum, waiting: [request(4n, 31n * KSM)] } };
    const urls = await Promise.all([operator(exits), operator(exits), operator(other)]);
    const { code, error } = await run(...ask(urls));
    expect(code).toBe(1);
    expect(error).toContain(`${urls[2]}: another plan for the same block`);
  });

  it("says what an operator without a plan waits for", async () => {
    const urls = await Promise.all([operator(exits), operator(null)]);
    const { code, out } = await run(...ask(urls));
    expect(code).toBe(1);
    expect(out).toContain("has no plan: it waits for the first anchor");
  });

  it("is JSON where asked", async () => {
    const url = await operator(exits);
    const { code, out } = await run("--json", ...ask([url]));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ ok: true, agree: [url], differ: [], behind: [] });
  });

  it("says how to start what does not run, and refuses what it does not understand", async () => {
    const nowhere = await run("--deployment", "/nowhere.json");
    expect(nowhere).toMatchObject({ code: 1 });
    expect(nowhere.error).toContain("npm start");
    expect((await run("--operator", "http://127.0.0.1:1")).error).toContain("No operator answers");
    await expect(run("--explian")).rejects.toThrow(UsageError);
  });
});
