import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { EvmAddress, Hex, OperatorIdentity } from "@aksm/core";
import { describe, expect, it } from "vitest";
import { Board } from "../../src/act/board.ts";
import { type AskPeer, askPeer, gather } from "../../src/act/peers.ts";

const id = (n: number, bytes = 32): Hex => `0x${n.toString(16).padStart(bytes * 2, "0")}`;
const DIGEST = id(1);
const at = { kusama: 5, ethereum: 5 };
const peer = (n: number): OperatorIdentity => ({
  name: `${n}`,
  kusama: id(n),
  ethereum: id(n, 20),
  url: `http://127.0.0.1:${9_100 + n}`,
});
const own = { digest: DIGEST, signer: id(1, 20), signature: id(1, 65) };
/** In these tests a signature is its signer's number. */
const recover = async (_: Hex, signature: Hex): Promise<EvmAddress | null> => id(Number(BigInt(signature)), 20);
const gathering = (ask: AskPeer, threshold = 2) =>
  gather({ own, peers: [peer(2), peer(3)], threshold, at, ask, recover, signal: new AbortController().signal });

describe("gathering signatures", () => {
  it("takes as many as are needed", async () => {
    const found = await gathering(async ({ ethereum }) => id(Number(BigInt(ethereum)), 65));
    expect(found).toHaveLength(2);
    expect(found?.[0]).toEqual(own);
  });

  it("does not wait for a slow peer once there are enough", async () => {
    const ask: AskPeer = (asked, _, __, signal) =>
      asked.name === "2"
        ? Promise.resolve(id(2, 65))
        : new Promise(resolve => signal.addEventListener("abort", () => resolve(null)));
    expect(await gathering(ask)).toHaveLength(2);
  });

  it("counts only what recovers to the peer asked: no signature twice, none of a stranger", async () => {
    expect(await gathering(async () => id(1, 65))).toBeNull();
    expect(await gathering(async () => id(9, 65))).toBeNull();
    expect(await gathering(async () => id(2, 65), 3)).toBeNull();
  });

  it("has nothing where fewer than k sign", async () => {
    expect(await gathering(async () => null)).toBeNull();
  });
});

describe("asking a peer", () => {
  const asked = async (body: string): Promise<Hex | null> => {
    const server = createServer((_, response) => response.end(body));
    await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      return await askPeer({ ...peer(2), url }, DIGEST, at, new AbortController().signal);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  };

  it("takes its signature and nothing else", async () => {
    expect(await asked(JSON.stringify({ signature: id(2, 65) }))).toBe(id(2, 65));
    expect(await asked(JSON.stringify({ signature: "0x12" }))).toBeNull();
    expect(await asked("no JSON")).toBeNull();
  });

  it("stops listening to an answer that would fill the memory", async () => {
    expect(await asked(JSON.stringify({ signature: id(2, 65), padding: " ".repeat(5_000) }))).toBeNull();
  });
});

describe("the board", () => {
  const signal = new AbortController().signal;

  it("answers as soon as the signature appears", async () => {
    const board = new Board();
    const waiting = board.get(DIGEST, 10_000, at, signal);
    board.publish([own], at);
    expect(await waiting).toEqual(own);
  });

  it("answers at once where this operator signed for the asker's heads and not this", async () => {
    const board = new Board();
    const waiting = board.get(DIGEST, 10_000, at, signal);
    board.publish([], { kusama: 5, ethereum: 4 });
    board.publish([], at);
    expect(await waiting).toBeNull();
    expect(await board.get(DIGEST, 10_000, at, signal)).toBeNull();
  });

  it("answers at the deadline, and when the daemon stops", async () => {
    const stop = new AbortController();
    const board = new Board();
    expect(await board.get(DIGEST, 5, at, signal)).toBeNull();
    const waiting = board.get(DIGEST, 10_000, null, stop.signal);
    stop.abort();
    expect(await waiting).toBeNull();
  });
});
