import { setTimeout as sleep } from "node:timers/promises";
import type { EthereumBlock } from "@aksm/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { onFinalized } from "../../src/blocks/follow.ts";
import { pairedBlock } from "../../src/blocks/pair.ts";
import { blockByNumber, finalizedBlock } from "../../src/blocks/read.ts";
import { checkChain, openConnection } from "../../src/connect.ts";
import { BlockNotFound, EndpointUnavailable, isRetryable, WrongChain } from "../../src/errors.ts";
import { deployment } from "../deployment.ts";
import { type Anvil, startAnvil } from "./anvil.ts";

let anvil: Anvil;
/** Time of the first block mined by the tests. */
const START = 2_000_000_000n;

beforeAll(async () => {
  anvil = await startAnvil("--timestamp", String(START - 100n));
  for (let i = 0n; i < 40n; i++) await anvil.mine(1, START + i * 12n);
});
afterAll(() => anvil.stop());

const open = () => openConnection(anvil.url, deployment({ chainId: 31337 }));

test("the chain is checked against the deployment", async () => {
  await checkChain(open());
  await expect(checkChain(openConnection(anvil.url, deployment({ chainId: 1 })))).rejects.toThrow(WrongChain);
});

test("a block that is not finalized is not read", async () => {
  const connection = open();
  const head = await finalizedBlock(connection);
  expect(head.number).toBe(38);
  expect(await blockByNumber(connection, 5)).toMatchObject({ number: 5, timestamp: START + 48n });
  await expect(blockByNumber(connection, 39)).rejects.toThrow(BlockNotFound);
});

test("pairing finds the last block up to the deadline, wherever the search starts", async () => {
  const shared = open();
  for (const offset of [0n, 1n, 11n, 12n, 13n, 200n, 24n, 36n * 12n, 37n * 12n - 1n]) {
    const expected = Number(offset / 12n) + 1;
    expect((await pairedBlock(shared, START + offset))?.number).toBe(expected);
    expect((await pairedBlock(open(), START + offset))?.number).toBe(expected);
  }
});

test("pairing waits until a block past the deadline is finalized", async () => {
  const connection = open();
  const last = await finalizedBlock(connection);
  expect(await pairedBlock(connection, last.timestamp)).toBeNull();
  expect(await pairedBlock(connection, last.timestamp - 1n)).toMatchObject({ number: last.number - 1 });
  expect(await pairedBlock(connection, 5n)).toBeNull();
});

test("every advance of the finalized head is told, the latest last", async () => {
  const seen: EthereumBlock[] = [];
  const stop = onFinalized(open(), head => seen.push(head), { intervalMs: 20 });
  await anvil.mine(3);
  await expect.poll(() => seen.at(-1)?.number).toBe(41);
  stop();
  await anvil.mine(1);
  await sleep(60);
  expect(seen.at(-1)?.number).toBe(41);
  expect(seen.map(head => head.number)).toEqual(seen.map(head => head.number).toSorted((a, b) => a - b));
});

test("an endpoint that is away is a retryable error", async () => {
  const away = openConnection("http://127.0.0.1:9", deployment({ chainId: 31337 }), { retries: 0 });
  const error = await finalizedBlock(away).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(EndpointUnavailable);
  expect(isRetryable(error)).toBe(true);
});
