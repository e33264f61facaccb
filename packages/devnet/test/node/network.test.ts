import { createServer } from "node:net";
import { afterEach, expect, test } from "vitest";
import { NoProgress, PortInUse, TimeGoesBack } from "../../src/network/errors.ts";
import type { Network } from "../../src/network/network.ts";
import { toHex } from "../../src/node/encoding/bytes.ts";
import { connect, devAccount, KSM, post, start, statusServer, tempFolder, timed } from "./support.ts";

const cleanup: (() => unknown)[] = [];
afterEach(async () => {
  for (const undo of cleanup.splice(0).reverse()) await undo();
});

async function running(options: Parameters<typeof start>[1] = {}): Promise<Network> {
  const folder = tempFolder();
  cleanup.push(folder.remove);
  const network = await start(folder.path, options);
  cleanup.push(() => network.stop());
  return network;
}

const ethereumBlock = async (network: Network, tag: string) => {
  const { result } = await post(network.info().ethereum.url, "eth_getBlockByNumber", tag, false);
  const { number, timestamp } = result as { number: string; timestamp: string };
  return { number: Number(number), timestamp: Number(timestamp) };
};

test("both chains show the same time after every block, also after jumps", async () => {
  const network = await running();
  for (const jump of [60_000, 3_600_000, 6_000, 86_400_000]) {
    await network.produceBlock({ timestamp: network.info().kusama.timestamp + jump });
    const { kusama, clock } = network.info();
    const [latest, finalized] = [await ethereumBlock(network, "latest"), await ethereumBlock(network, "finalized")];
    expect(finalized.timestamp * 1000).toBe(kusama.timestamp);
    expect(latest.number - finalized.number).toBe(2);
    expect(clock.now).toBeGreaterThanOrEqual(kusama.timestamp);
  }
  await expect(network.produceBlock({ timestamp: network.info().kusama.timestamp })).rejects.toThrow(TimeGoesBack);
});

test("every Ethereum transaction becomes final by itself", async () => {
  const network = await running();
  const url = network.info().ethereum.url;
  const [account] = (await post(url, "eth_accounts")).result as string[];
  const { result: hash } = await post(url, "eth_sendTransaction", { from: account, to: account, value: "0x1" });
  await network.settle();
  const receipt = (await post(url, "eth_getTransactionReceipt", hash)).result as { blockNumber: string };
  expect((await ethereumBlock(network, "finalized")).number).toBeGreaterThanOrEqual(Number(receipt.blockNumber));
});

test("settling waits for a transaction that Ethereum has taken and not mined yet", async () => {
  const network = await running();
  const url = network.info().ethereum.url;
  const [account] = (await post(url, "eth_accounts")).result as string[];
  await post(url, "evm_setAutomine", false);
  const { result: hash } = await post(url, "eth_sendTransaction", { from: account, to: account, value: "0x1" });
  expect((await post(url, "eth_getTransactionReceipt", hash)).result).toBeNull();
  await network.settle();
  const receipt = (await post(url, "eth_getTransactionReceipt", hash)).result as { blockNumber: string } | null;
  expect(Number(receipt?.blockNumber)).toBeGreaterThan(0);
  expect((await ethereumBlock(network, "finalized")).number).toBeGreaterThanOrEqual(Number(receipt?.blockNumber));
});

test("a fast-forward passes eras, waits for operators after every block and takes in what they send", async () => {
  const network = await running();
  const alice = devAccount("//Alice");
  const client = connect(network);
  cleanup.push(() => client.destroy());
  const sent: number[] = [];
  const api = client.getUnsafeApi();
  const busy = await statusServer(async kusama => {
    if (sent.length >= 3 || sent.includes(kusama)) return;
    sent.push(kusama);
    const nonce = Number((await post(network.info().kusama.url, "system_accountNextIndex", alice.address)).result);
    const remark = api.tx.System?.remark?.({ remark: Uint8Array.of(sent.length) });
    const signed = toHex((await remark?.sign(alice.signer, { nonce })) ?? new Uint8Array());
    await post(network.info().kusama.url, "author_submitExtrinsic", signed);
  });
  cleanup.push(busy.close);
  const dead = await statusServer();
  dead.close();
  network.setOperators([busy.url, dead.url]);
  const from = network.info();
  const progress: number[] = [];
  const { ms } = await timed(() => network.fastForward({ eras: 2 }, { onProgress: ({ done }) => progress.push(done) }));
  const to = network.info();
  expect((to.activeEra ?? 0) - (from.activeEra ?? 0)).toBe(2);
  expect(progress.at(-1)).toBe(2);
  expect(sent).toHaveLength(3);
  expect(network.chain.pool.pending).toHaveLength(0);
  const last = busy.asked.at(-1);
  expect(last).toEqual({ kusama: to.kusama.number, ethereum: to.ethereum.finalized });
  const later = Array.from({ length: to.kusama.number - from.kusama.number }, (_, i) => from.kusama.number + 1 + i);
  const transactions = later.map(number => (network.chain.blockAt(number)?.extrinsics.length ?? 0) - 1);
  expect(transactions.reduce((sum, count) => sum + count, 0)).toBe(3);
  console.log(
    `2 eras with an operator's stand-in: ${to.kusama.number - from.kusama.number} blocks, ${ms.toFixed(0)} ms`,
  );
});

test("a week without operators", async () => {
  const network = await running();
  const { ms } = await timed(() => network.fastForward({ days: 7 }));
  const { kusama, activeEra } = network.info();
  console.log(`28 eras: ${kusama.number} blocks in ${ms.toFixed(0)} ms; era ${activeEra}`);
});

test("orders to the relay chain's stand-in: slash, performance, stall", async () => {
  const network = await running();
  const client = connect(network);
  cleanup.push(() => client.destroy());
  const api = client.getUnsafeApi();
  const validators = (await api.query.Relay?.Validators?.getValue()) as string[] | undefined;
  const validator = validators?.[0] ?? "";
  await network.setPerformance(validator, 0.25);
  expect(await api.query.Relay?.Performance?.getValue(validator)).toBe(250);
  await network.slash(validator, 0.1);
  await expect(network.slash(devAccount("//nobody").address, 0.1)).rejects.toThrow(/NotActive|failed/);
  await network.stall(true);
  await expect(network.fastForward({ eras: 1 })).rejects.toThrow(NoProgress);
  await network.stall(false);
  await network.fastForward({ eras: 1 });
});

test("a fast-forward can be stopped half-way", async () => {
  const network = await running();
  const stop = new AbortController();
  const forward = network.fastForward(
    { eras: 100 },
    { signal: stop.signal, onProgress: ({ done }) => done >= 1 && stop.abort() },
  );
  await expect(forward).rejects.toThrow(/abort/i);
  await network.produceBlock();
});

test("a port in use is named, with the option that changes it", async () => {
  const other = createServer();
  await new Promise<void>(resolve => other.listen(0, "127.0.0.1", resolve));
  cleanup.push(() => other.close());
  const { port } = other.address() as { port: number };
  for (const ports of [
    { kusama: port, ethereum: 0 },
    { kusama: 0, ethereum: port },
  ]) {
    const folder = tempFolder();
    cleanup.push(folder.remove);
    const error = await start(folder.path, { ports }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PortInUse);
    expect((error as Error).message).toContain(String(port));
    expect((error as Error).message).toMatch(/--(kusama|ethereum)-port/);
    // Nothing is left behind: the same folder starts at once.
    await (await start(folder.path)).stop();
  }
});

test("reads stay fast at a depth of 1,000 blocks", async () => {
  const network = await running();
  const { chain } = network;
  const client = connect(network);
  cleanup.push(() => client.destroy());
  const address = devAccount("//Alice").address;
  const read = async (at: string) => {
    const query = client.getUnsafeApi().query;
    const { ms } = await timed(async () => {
      for (let i = 0; i < 20; i++) await query.System?.Account?.getValue(address, { at });
      await query.Staking?.Validators?.getEntries({ at });
    });
    return ms.toFixed(0);
  };
  const first = chain.head.hash;
  const { ms } = await timed(() => {
    for (let i = 0; i < 1000; i++) chain.produce(chain.timestamp() + 6_000);
  });
  await network.produceBlock();
  await read("finalized");
  console.log(
    `1,000 blocks: ${(ms / 1000).toFixed(1)} ms each; 20 accounts + 36 validators: ` +
      `newest ${await read("finalized")} ms, oldest ${await read(first)} ms; ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
  );
  const account = (await client.getUnsafeApi().query.System?.Account?.getValue(address, { at: first })) as {
    data: { free: bigint };
  };
  expect(account.data.free).toBeGreaterThan(KSM);
});
