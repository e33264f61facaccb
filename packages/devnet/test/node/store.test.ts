import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import type { Network } from "../../src/network/network.ts";
import { CorruptState, FolderInUse, NotANetworkFolder } from "../../src/store/errors.ts";
import { isAlive } from "../../src/store/lock.ts";
import { connect, devAccount, KSM, post, start, tempFolder } from "./support.ts";

const cleanup: (() => unknown)[] = [];
afterEach(async () => {
  for (const undo of cleanup.splice(0).reverse()) await undo();
});

function folder(): string {
  const { path, remove } = tempFolder();
  cleanup.push(remove);
  return path;
}

async function running(path: string, options: Parameters<typeof start>[1] = {}): Promise<Network> {
  const network = await start(path, options);
  cleanup.push(() => network.stop());
  return network;
}

const log = (path: string) => join(path, "kusama", "blocks.log");

async function sendEther(url: string, value: string): Promise<string> {
  const [account] = (await post(url, "eth_accounts")).result as string[];
  const to = "0x00000000000000000000000000000000000000aa";
  await post(url, "eth_sendTransaction", { from: account, to, value });
  return to;
}

const hashes = (network: Network) =>
  Array.from({ length: network.info().kusama.number + 1 }, (_, i) => network.chain.blockAt(i)?.hash);

test("a restart keeps every block, every state and the clock of both chains", async () => {
  const path = folder();
  const first = await running(path);
  const bob = devAccount("//Bob//restart").address;
  const client = connect(first);
  const transfer = client
    .getUnsafeApi()
    .tx.Balances?.transfer_keep_alive?.({ dest: { type: "Id", value: bob }, value: KSM });
  const result = await transfer?.signAndSubmit(devAccount("//Alice").signer);
  const paidIn = result?.block.hash ?? "";
  client.destroy();
  const receiver = await sendEther(first.info().ethereum.url, "0x64");
  await first.fastForward({ sessions: 3 });
  const before = { info: first.info(), hashes: hashes(first) };
  await first.stop();

  const second = await running(path);
  const after = second.info();
  expect(after.rolledBack).toBe(0);
  expect(hashes(second).slice(0, before.hashes.length)).toEqual(before.hashes);
  expect(after.ethereum.number).toBeGreaterThanOrEqual(before.info.ethereum.number);
  expect(after.clock.now).toBeGreaterThanOrEqual(before.info.clock.now);
  expect(after.kusama.timestamp).toBe(after.ethereum.timestamp * 1000);
  expect((await post(after.ethereum.url, "eth_getBalance", receiver, "finalized")).result).toBe("0x64");
  const again = connect(second);
  cleanup.push(() => again.destroy());
  const read = async (at: string) => {
    const account = await again.getUnsafeApi().query.System?.Account?.getValue(bob, { at });
    return (account as { data: { free: bigint } }).data.free;
  };
  expect(await read(before.hashes[1] as string)).toBe(0n);
  expect(await read(paidIn)).toBe(KSM);
});

test("two networks cannot have one folder; the lock of a dead one does not count", async () => {
  const path = folder();
  const network = await running(path);
  await expect(start(path)).rejects.toThrow(FolderInUse);
  await network.stop();
  writeFileSync(join(path, "lock"), "999999999 long ago");
  await (await start(path)).stop();
});

test("a last block that was not written to its end is dropped, with a notice", async () => {
  const path = folder();
  const first = await running(path);
  for (let i = 0; i < 5; i++) await first.produceBlock();
  const kept = hashes(first).slice(0, -1);
  await first.stop();
  truncateSync(log(path), statSync(log(path)).size - 7);
  const notices: string[] = [];
  const second = await running(path, { onProgress: message => notices.push(message) });
  expect(notices.join()).toMatch(/not written to its end/);
  expect(hashes(second).slice(0, kept.length)).toEqual(kept);
});

test("damage before the end is refused with what to do, and nothing is lost", async () => {
  const path = folder();
  const first = await running(path);
  for (let i = 0; i < 5; i++) await first.produceBlock();
  await first.stop();
  const damaged = readFileSync(log(path));
  damaged[Math.floor(damaged.length / 3)] = (damaged[Math.floor(damaged.length / 3)] ?? 0) ^ 0xff;
  writeFileSync(log(path), damaged);
  const error = await start(path).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(CorruptState);
  expect((error as Error).message).toMatch(/--reset/);
  expect(readFileSync(log(path)).equals(damaged)).toBe(true);

  const notices: string[] = [];
  await (await start(path, { reset: "keep", onProgress: message => notices.push(message) })).stop();
  const kept = readdirSync(dirname(path)).filter(name => name.startsWith(`${path.split("/").at(-1)}.kept-`));
  expect(kept).toHaveLength(1);
  expect(notices.join()).toContain(kept[0]);
  expect(readFileSync(log(join(dirname(path), kept[0] as string))).equals(damaged)).toBe(true);
  cleanup.push(() => rmSync(join(dirname(path), kept[0] as string), { recursive: true }));
});

test("an Ethereum state that is damaged or missing is refused", async () => {
  const path = folder();
  const first = await running(path);
  await sendEther(first.info().ethereum.url, "0x1");
  await first.produceBlock();
  await first.stop();
  const file = join(path, "ethereum", "state.json");
  const good = readFileSync(file);
  writeFileSync(file, good.subarray(0, good.length / 2));
  await expect(start(path)).rejects.toThrow(CorruptState);
  rmSync(file);
  await expect(start(path)).rejects.toThrow(/state.json/);
  writeFileSync(file, good);
  await (await start(path)).stop();
});

test("a folder with something else in it is left alone", async () => {
  const path = folder();
  writeFileSync(join(path, "thesis.txt"), "years of work");
  await expect(start(path, { reset: true })).rejects.toThrow(NotANetworkFolder);
  expect(readdirSync(path)).toEqual(["thesis.txt"]);
});

test("an Ethereum that is behind takes Kusama back to the same moment, and says so", async () => {
  const path = folder();
  const first = await running(path);
  await sendEther(first.info().ethereum.url, "0x1");
  await first.produceBlock();
  const pair = hashes(first);
  await first.stop();
  const { path: copy, remove } = tempFolder();
  cleanup.push(remove);
  cpSync(join(path, "ethereum", "state.json"), join(copy, "state.json"));
  const second = await running(path);
  await second.fastForward({ sessions: 5 });
  await second.stop();
  cpSync(join(copy, "state.json"), join(path, "ethereum", "state.json"));
  const notices: string[] = [];
  const third = await running(path, { onProgress: message => notices.push(message) });
  expect(third.info().rolledBack).toBeGreaterThanOrEqual(5);
  expect(notices.join()).toMatch(/given up/);
  expect(hashes(third).slice(0, pair.length)).toEqual(pair);
  await third.fastForward({ sessions: 1 });
});

test("a network killed in the middle of its work goes on from where it was, and leaves no process behind", async () => {
  const path = folder();
  const tsx = createRequire(import.meta.url).resolve("tsx");
  const script = fileURLToPath(new URL("./killed.ts", import.meta.url));
  const child: ChildProcess = spawn(process.execPath, ["--import", tsx, script, path], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  await new Promise<void>((resolve, reject) => {
    child.once("exit", () => reject(new Error(`The network ended by itself: ${output}`)));
    child.stdout?.on("data", data => {
      output += data;
      if (/block 40\n/.test(output)) resolve();
    });
  });
  const { keeper, anvil } = JSON.parse(readFileSync(join(path, "ethereum", "process.json"), "utf8"));
  child.removeAllListeners("exit");
  const dead = once(child, "exit");
  child.kill("SIGKILL");
  await dead;
  const network = await running(path);
  await expect.poll(() => isAlive(keeper) || isAlive(anvil), { timeout: 20_000 }).toBe(false);
  expect(network.info().kusama.number).toBeGreaterThanOrEqual(40);
  expect(network.info().rolledBack).toBe(0);
  // Killed between the two chains, Ethereum may have mined its second already and takes the next free one; from the
  // first new block on both tell the same time.
  const ahead = network.info().ethereum.timestamp * 1000 - network.info().kusama.timestamp;
  expect([0, 1000]).toContain(ahead);
  await network.produceBlock();
  expect(network.info().kusama.timestamp).toBe(network.info().ethereum.timestamp * 1000);
});
