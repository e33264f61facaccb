import { type Demand, demandText, type Peg } from "@aksm/core";
import { ALLOCATION_POLICY, allocate, decodeAllocation } from "@aksm/npos/allocation";
import { describe, expect, it } from "vitest";
import { syntheticFacts } from "../../../../npos/src/synthetic/facts.ts";
import { type Clock, systemClock } from "../../../src/daemon/clock.ts";
import { RetryableError } from "../../../src/errors.ts";
import { httpServer } from "../../../src/http/server.ts";
import { id } from "../chains.ts";
import { context, ethereum, heads, kusama, reach, start, status, stop, store, withOperator } from "./operator.ts";

withOperator();

const PEG: Peg = {
  ...{
    planckPerCert: 1n,
    price: null,
    noPrice: "none",
    fairWeiPerToken: null,
    marketWeiPerToken: 1n,
    discountPpm: null,
  },
  depth: { buy: { wei: 1n, tokens: 1n }, sell: { wei: 1n, tokens: 1n } },
  ...{ exitSeconds: null, redeem: null, noRedeem: "none", doubt: null },
};

describe("over HTTP", () => {
  const serve = (clock: Pick<Clock, "now"> = systemClock) =>
    httpServer({ context, heads, status, clock, name: "1", version: "0", signal: stop.signal });

  it("/v1/status answers once the cycle on the heights asked for is complete", async () => {
    start();
    await reach();
    const server = serve();
    const waiting = server.inject("/v1/status?kusama=3&ethereum=2");
    kusama.grow(2);
    ethereum.grow();
    expect((await waiting).json()).toEqual({
      kusama: { number: 3, hash: id(3) },
      ethereum: { number: 2 },
      idle: true,
    });
    expect((await server.inject("/v1/status?kusama=9&wait=1")).statusCode).toBe(504);
    expect((await server.inject("/v1/status?kusama=x")).statusCode).toBe(400);
  });

  it("/v1/validators has the last allocation to the planck, and says why there is none", async () => {
    start();
    const server = serve();
    const ask = () => server.inject("/v1/validators");
    expect(await ask()).toMatchObject({ statusCode: 404 });
    kusama.grow(7);
    for (let i = 0; i < 7; i++) ethereum.grow();
    await reach();
    const anchor = context.memory.slot?.decided?.anchor;
    if (!anchor) throw new Error("nothing is decided");
    context.memory.allocated = { anchor, targets: 3n, problem: "no era has ended" };
    expect((await ask()).json()).toEqual({ error: "no allocation: no era has ended" });
    const allocation = allocate(
      syntheticFacts({ seed: 3, validators: 12, seats: 8, nominators: 20, ledgers: 2, pool: 50 }),
      ALLOCATION_POLICY,
    );
    context.memory.allocated = { anchor, targets: 3n, allocation };
    expect(decodeAllocation((await ask()).body)).toEqual({
      anchor: { number: anchor.number, hash: anchor.hash, era: anchor.activeEra },
      ethereum: { number: anchor.ethereum.number, hash: anchor.ethereum.hash },
      targets: 3n,
      network: { decimals: 12, symbol: "KSM", ss58Prefix: 2 },
      allocation,
    });
  });

  it("/v1/validators encodes an allocation once, and sends it once to a caller that says what it has", async () => {
    const found = allocate(
      syntheticFacts({ seed: 3, validators: 12, seats: 8, nominators: 20, ledgers: 2, pool: 50 }),
      ALLOCATION_POLICY,
    );
    const anchor = {
      number: 8,
      hash: id(8),
      parentHash: id(7),
      timestampMs: 0n,
      activeEra: 1,
      startsEra: false,
    } as const;
    let encodings = 0;
    const counted = {
      ...found,
      get ledgers() {
        encodings++;
        return found.ledgers;
      },
    };
    const hold = (allocation: typeof found) => {
      context.memory.allocated = { anchor: { ...anchor, ethereum: ethereum.head }, targets: 3n, allocation };
    };
    hold(counted);
    start();
    const server = serve();
    const ask = (tag?: string) =>
      server.inject({ url: "/v1/validators", ...(tag ? { headers: { "if-none-match": tag } } : {}) });
    const first = await ask();
    const tag = String(first.headers.etag);
    expect([first.statusCode, first.headers["cache-control"]]).toEqual([200, "no-cache"]);
    expect((await ask()).body).toBe(first.body);
    expect(await ask(tag)).toMatchObject({ statusCode: 304, body: "" });
    expect((await ask(`W/${tag}, "other"`)).statusCode).toBe(304);
    expect(encodings).toBe(1);
    hold({ ...found, churn: found.churn + 1n });
    expect((await ask(tag)).statusCode).toBe(200);
    expect((await server.inject("/health")).headers["cache-control"]).toBe("no-store");
  });

  it("/v1/yields and /v1/peg are read once for a block, and sent once to a caller that says what it has", async () => {
    let ms = 0;
    const server = serve({ now: () => ms });
    const ask = (url: string, tag?: string) =>
      server.inject({ url, ...(tag ? { headers: { "if-none-match": tag } } : {}) });
    expect((await ask("/v1/peg")).statusCode).toBe(503);
    start();
    await reach();
    expect((await ask("/v1/yields")).statusCode).toBe(404);
    ethereum.found = { block: ethereum.head, peg: { ...PEG, marketWeiPerToken: 2n ** 60n }, layers: [] };
    ethereum.grow();
    await reach();
    const [whole, part] = [await ask("/v1/yields"), await ask("/v1/peg")];
    expect(whole.json()).toMatchObject({
      block: { number: 2 },
      peg: { marketWeiPerToken: `${2n ** 60n}` },
      layers: [],
    });
    expect(part.json()).toEqual({ block: whole.json().block, peg: whole.json().peg });
    expect(whole.json().peg.discountPpm).toBeNull();
    expect(ethereum.bondings).toEqual([28, 28]);
    expect(await ask("/v1/peg", String(part.headers.etag))).toMatchObject({ statusCode: 304, body: "" });
    expect((await ask("/v1/yields", String(part.headers.etag))).statusCode).toBe(200);
    ethereum.failure = new RetryableError("the node is away");
    expect((await ask("/v1/peg")).statusCode).toBe(200);
    ethereum.grow();
    await reach();
    const away = await ask("/v1/peg");
    expect([away.statusCode, away.json().error]).toEqual([503, "the node is away"]);
    // The node is asked no more for a while, whatever blocks come.
    ethereum.grow();
    await reach();
    ms += 4_999;
    expect([(await ask("/v1/peg")).statusCode, ethereum.bondings.length]).toEqual([503, 3]);
    ms += 1;
    expect([(await ask("/v1/yields")).statusCode, ethereum.bondings.length]).toEqual([503, 4]);
    ethereum.failure = null;
    expect((await ask("/v1/peg")).statusCode).toBe(503);
    ms += 5_000;
    const again = await ask("/v1/peg", String(part.headers.etag));
    expect([again.statusCode, again.json().block.number]).toEqual([200, 4]);
  });

  it("/v1/plan has the canonical plan and its lines in words", async () => {
    start();
    const server = serve();
    expect((await server.inject("/v1/plan")).statusCode).toBe(404);
    kusama.grow(7);
    for (let i = 0; i < 7; i++) ethereum.grow();
    await reach();
    const answer = (await server.inject("/v1/plan")).json();
    expect(JSON.parse(answer.plan)).toMatchObject({ anchor: { number: 8 }, sequence: 0 });
    expect(answer.lines).toEqual([]);
  });

  it("/v1/deposit-addresses takes announcements of who can hold aKSMb, sixty a minute from one caller", async () => {
    const server = serve();
    const announce = (recipient: string, remoteAddress = "192.0.2.1") =>
      server.inject({ method: "POST", url: `/v1/deposit-addresses/${recipient}`, remoteAddress });
    const checksummed = `0x${"aB".repeat(20)}`;
    const told = await announce(checksummed);
    expect(told.json()).toEqual({ recipient: checksummed.toLowerCase(), watched: true });
    expect(told.headers["access-control-allow-origin"]).toBe("*");
    for (const closed of [id(0, 20), id(70, 20), id(71, 20), id(72, 20), id(73, 20)]) {
      const refused = await announce(closed);
      expect([refused.statusCode, refused.json().error]).toEqual([400, `${closed} cannot hold aKSMb`]);
    }
    expect((await announce("0x12")).statusCode).toBe(400);
    expect(await store.watch.all()).toEqual([checksummed.toLowerCase()]);

    const answers: number[] = [];
    for (let n = 100; n < 160; n++) answers.push((await announce(id(n, 20))).statusCode);
    expect(answers.filter(status => status === 429)).toHaveLength(7);
    expect((await announce(id(200, 20))).json().error).toContain("try again in");
    expect((await announce(id(300, 20), "192.0.2.2")).statusCode).toBe(200);
  });

  it("/v1/held lists what nobody mints, and /v1/demands takes what its sender's key signed about it", async () => {
    const loose = { id: id(50), block: { number: 5, hash: id(5) }, eventIndex: 3, account: id(40), sender: id(7) };
    kusama.flowsOf.set(5, { loose: [{ ...loose, amount: 12n, reason: "no remark" }] });
    kusama.grow(5);
    start();
    await reach();
    const server = serve();
    const held = (await server.inject("/v1/held")).json();
    expect(held).toEqual({
      deposits: [
        {
          id: id(50),
          block: 5,
          eventIndex: 3,
          sender: id(7),
          amount: "12",
          reason: "no remark",
          recipient: null,
          swept: false,
          returning: false,
        },
      ],
    });
    expect((await server.inject(`/v1/held?sender=${id(8)}`)).json()).toEqual({ deposits: [] });
    expect((await server.inject("/v1/held?sender=0x12")).statusCode).toBe(400);

    const demand: Demand = { kind: "bind", depositId: id(50), recipient: id(9, 20) };
    const signature = `${id(demandText(demand).length)}${"00".repeat(32)}`;
    const tell = (patch: object, remoteAddress = "192.0.2.1") =>
      server.inject({ method: "POST", url: "/v1/demands", remoteAddress, payload: { ...demand, signature, ...patch } });
    const asked = await server.inject({ method: "OPTIONS", url: "/v1/demands" });
    expect([asked.statusCode, asked.headers["access-control-allow-origin"]]).toEqual([204, "*"]);
    expect(asked.headers["access-control-allow-headers"]).toBe("content-type");
    expect((await tell({ signature: `0x${"ff".repeat(64)}` })).statusCode).toBe(403);
    expect((await tell({ depositId: id(51) })).statusCode).toBe(404);
    expect((await tell({ recipient: "0x12" })).statusCode).toBe(400);
    const closed = await tell({ recipient: id(70, 20) });
    expect([closed.statusCode, closed.json().error]).toEqual([409, `${id(70, 20)} cannot hold the token`]);
    expect((await tell({})).json()).toEqual({ ...demand, taken: true });

    ethereum.grow();
    await reach();
    expect([...context.memory.causes.values()].map(({ cause }) => cause)).toMatchObject([demand]);
    ethereum.settled.push({ kind: "bound", depositId: id(50), recipient: id(9, 20), block: 3 });
    ethereum.grow();
    await reach();
    expect([...context.memory.causes.values()].map(({ cause }) => cause)).toMatchObject([
      { kind: "mint", depositId: id(50), recipient: id(9, 20), amount: 12n },
    ]);
    const answers: number[] = [];
    for (let n = 0; n < 30; n++) answers.push((await tell({}, "192.0.2.3")).statusCode);
    expect(new Set(answers)).toEqual(new Set([409]));
    expect((await tell({}, "192.0.2.3")).statusCode).toBe(429);
  });

  it("/health, /metrics and the attestations say where the operator is", async () => {
    start();
    await reach();
    const server = serve();
    expect((await server.inject("/health")).json()).toMatchObject({ status: "working", completed: { kusama: 1 } });
    expect((await server.inject("/metrics")).body).toContain("aksm_operator_kusama_finalized_block 1");
    expect((await server.inject("/v1/attestations")).json()).toEqual({ attestations: [] });
    expect((await server.inject(`/v1/attestations/${id(3)}`)).statusCode).toBe(404);
    expect((await server.inject("/v1/attestations/0x12")).statusCode).toBe(400);
    status.halt("a runtime that nobody knows");
    expect((await server.inject("/health")).statusCode).toBe(503);
    expect((await server.inject("/v1/status")).json()).toMatchObject({ error: "a runtime that nobody knows" });
  });
});
