import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** An anvil of one test file. */
export interface Anvil {
  readonly url: string;
  readonly rpc: <T>(method: string, ...params: unknown[]) => Promise<T>;
  /** Mines `count` blocks, the first of them at `timestamp` (seconds) where that is given. */
  readonly mine: (count: number, timestamp?: bigint) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The keys of anvil's first accounts, from its published development mnemonic. */
export const DEV_KEYS = [
  "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80",
  "0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d",
  "0x5de4111afa1a4b94908f83103eb1f1706367c2e68ca870fc3fb9a804cdab365a",
  "0x7c852118294e51e653712a81e05800f419141751be58f605c371e15141b007a6",
] as const;

/** Starts anvil on a free loopback port; its `finalized` block is two behind the head. */
export async function startAnvil(...options: string[]): Promise<Anvil> {
  const port = await freePort();
  const child = spawn(
    binary(),
    ["--host", "127.0.0.1", "--port", String(port), "--slots-in-an-epoch", "1", "--silent", ...options],
    { stdio: "ignore" },
  );
  const url = `http://127.0.0.1:${port}`;
  const rpc = async <T>(method: string, ...params: unknown[]): Promise<T> => {
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
    const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
    const answer = (await response.json()) as { result?: T; error?: { message: string } };
    if (answer.error) throw new Error(`${method}: ${answer.error.message}`);
    return answer.result as T;
  };
  const mine = async (count: number, timestamp?: bigint): Promise<void> => {
    if (timestamp !== undefined) await rpc("evm_setNextBlockTimestamp", Number(timestamp));
    for (let i = 0; i < count; i++) await rpc("evm_mine");
  };
  await untilAnswering(() => rpc("eth_chainId"), child);
  return { url, rpc, mine, stop: () => end(child) };
}

function binary(): string {
  const require = createRequire(import.meta.url);
  const anvil = require.resolve("@foundry-rs/anvil/package.json");
  const arch = process.arch === "x64" ? "amd64" : process.arch;
  const pack = `@foundry-rs/anvil-${process.platform}-${arch}`;
  return join(dirname(createRequire(anvil).resolve(`${pack}/package.json`)), "bin", "anvil");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

async function untilAnswering(ask: () => Promise<unknown>, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (child.exitCode !== null) throw new Error(`anvil ended with ${child.exitCode}`);
    try {
      await ask();
      return;
    } catch {
      await sleep(50);
    }
  }
  await end(child);
  throw new Error("anvil did not answer within 15 s");
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  await once(child, "exit");
}
