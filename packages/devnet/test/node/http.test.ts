import fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { registerControls } from "../../src/network/http.ts";
import type { Job } from "../../src/network/jobs.ts";
import type { Network } from "../../src/network/network.ts";
import { devAccount, start, tempFolder } from "./support.ts";

const folder = tempFolder();
const app: FastifyInstance = fastify();
let network: Network;

beforeAll(async () => {
  network = await start(folder.path);
  registerControls(app, network);
});
afterAll(async () => {
  await app.close();
  await network?.stop();
  folder.remove();
});

const post = (url: string, payload: object, headers: Record<string, string> = {}) =>
  app.inject({ method: "POST", url, payload, headers });

test("a fast-forward is a job whose progress can be asked for; a second one waits its turn", async () => {
  const before = network.info();
  const first = await post("/devnet/fast-forward", { eras: 1 });
  expect(first.statusCode).toBe(202);
  const { id } = first.json<Job>();
  const second = await post("/devnet/fast-forward", { sessions: 1 });
  expect(second.statusCode).toBe(409);
  expect(second.json().error).toContain(id);
  expect((await app.inject("/devnet/info")).json().job.id).toBe(id);
  let job: Job;
  do {
    await new Promise(resolve => setTimeout(resolve, 20));
    job = (await app.inject(`/devnet/jobs/${id}`)).json<Job>();
  } while (job.status === "running");
  expect(job).toMatchObject({ status: "finished", error: null, progress: { done: 1, goal: 1 } });
  const info = (await app.inject("/devnet/info")).json();
  expect(info.activeEra).toBe((before.activeEra ?? 0) + 1);
  expect(info.job).toBeNull();
  expect((await app.inject("/devnet/jobs/none")).statusCode).toBe(404);
});

test("blocks on request, and a clear answer to what makes no sense", async () => {
  const { number, timestamp } = network.info().kusama;
  const block = await post("/devnet/produce-block", { timestamp: timestamp + 60_000 });
  expect(block.json()).toEqual({ number: number + 1, hash: network.info().kusama.hash });
  for (const [url, body] of [
    ["/devnet/produce-block", { timestamp }],
    ["/devnet/fast-forward", {}],
    ["/devnet/fast-forward", { eras: -1 }],
    ["/devnet/fast-forward", { eras: 1, days: 1 }],
    ["/devnet/slash", { validator: "not an address", fraction: 0.1 }],
    ["/devnet/slash", { validator: devAccount("//Alice").address, fraction: 2 }],
    ["/devnet/stall", { stalled: "yes" }],
  ] as const) {
    const answer = await post(url, body);
    expect(answer.statusCode, `${url} ${JSON.stringify(body)}`).toBe(400);
    expect(answer.json().error).not.toBe("");
  }
  const refused = await post("/devnet/slash", { validator: devAccount("//Alice").address, fraction: 0.1 });
  expect(refused.statusCode).toBe(422);
});

test("pages of other origins are kept out, pages of this machine let in", async () => {
  const foreign = await post("/devnet/stall", { stalled: false }, { origin: "https://example.com" });
  expect(foreign.statusCode).toBe(403);
  const local = await app.inject({ url: "/devnet/info", headers: { origin: "http://localhost:4180" } });
  expect(local.headers["access-control-allow-origin"]).toBe("http://localhost:4180");
});
