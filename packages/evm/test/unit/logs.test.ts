import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { encodeAbiParameters, numberToHex, pad, parseAbiItem, toEventSelector } from "viem";
import { afterEach, describe, expect, test } from "vitest";
import { openConnection } from "../../src/connect.ts";
import { logsOf } from "../../src/history/logs.ts";
import { EndpointUnavailable } from "../../src/index.ts";
import { deployment } from "../deployment.ts";

const address = `0x${"a".repeat(40)}` as const;
const event = parseAbiItem("event Happened(uint256 block)");
const LAST = 25_000;
const MOST_BLOCKS = 700;

type Asked = { id: number; params: [{ fromBlock: `0x${string}`; toBlock: `0x${string}` }] };
type Refusal = (response: ServerResponse, id: number) => void;

const inWords =
  (code: number, message: string): Refusal =>
  (response, id) =>
    answer(response, { id, error: { code, message } });
/** Longer than anybody reads: the length alone says so. */
const tooLong: Refusal = response => {
  response.writeHead(200, { "content-type": "application/json", "content-length": 200_000_000 });
  response.flushHeaders();
};

const open: { close(): void }[] = [];
afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

/** An endpoint with a log in every thousandth block, that answers for a number of blocks at most and refuses more. */
async function endpoint(refuse: Refusal, most = MOST_BLOCKS): Promise<{ url: string; asked: [number, number][] }> {
  const asked: [number, number][] = [];
  const server = createServer(async (request, response) => {
    const [{ id, params }] = [await bodyOf(request)].flat() as [Asked];
    const [from, to] = [Number(params[0].fromBlock), Number(params[0].toBlock)];
    asked.push([from, to]);
    if (to - from + 1 > most) return refuse(response, id);
    const first = Math.ceil(from / 1000);
    const blocks = Array.from(
      { length: Math.max(0, Math.floor(to / 1000) - first + 1) },
      (_, at) => (first + at) * 1000,
    );
    return answer(response, { id, result: blocks.map(log) });
  });
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  open.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const part of request) text += part;
  return JSON.parse(text);
}

function answer(response: ServerResponse, body: object): void {
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify([{ jsonrpc: "2.0", ...body }]));
}

const log = (block: number) => ({
  address,
  topics: [toEventSelector(event)],
  data: encodeAbiParameters([{ type: "uint256" }], [BigInt(block)]),
  blockNumber: numberToHex(block),
  blockHash: pad(numberToHex(block), { size: 32 }),
  transactionHash: pad(numberToHex(block), { size: 32 }),
  transactionIndex: "0x0",
  logIndex: "0x0",
  removed: false,
});

const read = (url: string) =>
  logsOf(
    openConnection(url, deployment({ chainId: 31337 }), { retries: 0 }),
    { address, event },
    { from: 1, to: LAST },
  );

describe("logs of a range that an endpoint finds too much", () => {
  test.each([
    ["with the code of a limit", inWords(-32005, "query returned more than 10000 results")],
    ["as an invalid parameter", inWords(-32602, "log response size exceeded")],
    ["as any error", inWords(-32000, "block range is too wide")],
    ["by an answer longer than is read", tooLong],
  ])("are asked for in parts: it says so %s", async (_, refuse) => {
    const { url, asked } = await endpoint(refuse);
    const logs = await read(url);
    expect(logs.map(({ args }) => Number(args.block))).toEqual(
      Array.from({ length: LAST / 1000 }, (_, at) => (at + 1) * 1000),
    );
    const taken = asked.filter(([from, to]) => to - from < MOST_BLOCKS);
    expect(taken[0]?.[0]).toBe(1);
    expect(taken.at(-1)?.[1]).toBe(LAST);
    for (const [place, [from]] of taken.entries()) if (place) expect(from).toBe((taken[place - 1]?.[1] ?? 0) + 1);
    // What it was refused it does not ask for again.
    expect(asked.length - taken.length).toBe(4);
  });

  test("are given up where it refuses a single block", async () => {
    const { url, asked } = await endpoint(inWords(-32000, "no"), 0);
    await expect(read(url)).rejects.toThrow(EndpointUnavailable);
    expect(asked.at(-1)).toEqual([1, 1]);
  });

  test("are not asked for in parts where nobody answers", async () => {
    const { url, asked } = await endpoint(response => response.destroy());
    await expect(read(url)).rejects.toThrow(EndpointUnavailable);
    expect(asked).toHaveLength(1);
  });
});
