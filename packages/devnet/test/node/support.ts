import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sr25519CreateDerive } from "@polkadot-labs/hdkd";
import { DEV_PHRASE, entropyToMiniSecret, mnemonicToEntropy, ss58Address } from "@polkadot-labs/hdkd-helpers";
import { createClient, type PolkadotClient } from "polkadot-api";
import { getPolkadotSigner } from "polkadot-api/signer";
import { getWsProvider } from "polkadot-api/ws";
import { WebSocket } from "ws";
import { localGenesis } from "../../src/genesis/index.ts";
import { type Network, startNetwork } from "../../src/network/network.ts";
import type { NetworkOptions } from "../../src/network/types.ts";

export const KSM = 1_000_000_000_000n;

export function tempFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "aksm-devnet-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export function start(folder: string, options: Partial<NetworkOptions> = {}): Promise<Network> {
  return startNetwork({
    folder,
    ports: { kusama: 0, ethereum: 0 },
    genesis: localGenesis,
    heartbeat: false,
    ...options,
  });
}

const derive = sr25519CreateDerive(entropyToMiniSecret(mnemonicToEntropy(DEV_PHRASE)));

export function devAccount(path: string) {
  const { publicKey, sign } = derive(path);
  return { publicKey, sign, address: ss58Address(publicKey, 2), signer: getPolkadotSigner(publicKey, "Sr25519", sign) };
}

export function connect(network: Network): PolkadotClient {
  return createClient(getWsProvider(network.info().kusama.url, { websocketClass: WebSocket as never }));
}

/** One JSON-RPC request over HTTP; the whole answer. */
export async function post(url: string, method: string, ...params: unknown[]) {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
  const headers = { "content-type": "application/json" };
  const response = await fetch(url.replace(/^ws/, "http"), { method: "POST", headers, body });
  return (await response.json()) as { result?: unknown; error?: { code: number; message: string; data?: string } };
}

/** An operator's status endpoint and nothing else: idle on whatever heads it is asked for, after `work`. */
export async function statusServer(work: (kusama: number) => Promise<void> | void = () => undefined) {
  const asked: { kusama: number; ethereum: number }[] = [];
  const server: Server = createServer(async (request, response) => {
    const query = new URL(request.url ?? "/", "http://localhost").searchParams;
    const heads = { kusama: Number(query.get("kusama")), ethereum: Number(query.get("ethereum")) };
    asked.push(heads);
    await work(heads.kusama);
    const status = { kusama: { number: heads.kusama }, ethereum: { number: heads.ethereum }, idle: true };
    response.setHeader("content-type", "application/json").end(JSON.stringify(status));
  });
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url, asked, close };
}

/** Wall time of `work` in milliseconds. */
export async function timed<T>(work: () => Promise<T> | T): Promise<{ readonly ms: number; readonly result: T }> {
  const began = performance.now();
  const result = await work();
  return { ms: performance.now() - began, result };
}
