import type { PolkadotClient } from "polkadot-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { WebSocket } from "ws";
import type { Network } from "../../src/network/network.ts";
import { toHex } from "../../src/node/encoding/bytes.ts";
import { connect, devAccount, KSM, post, start, tempFolder } from "./support.ts";

const folder = tempFolder();
const alice = devAccount("//Alice");
const bob = devAccount("//Bob//rpc-test");
let network: Network;
let client: PolkadotClient;

beforeAll(async () => {
  network = await start(folder.path);
  client = connect(network);
});
afterAll(async () => {
  client?.destroy();
  await network?.stop();
  folder.remove();
});

const url = () => network.info().kusama.url;
const freeOf = async (address: string, at = "finalized") => {
  const account = (await client.getUnsafeApi().query.System?.Account?.getValue(address, { at })) as {
    data: { free: bigint };
  };
  return account.data.free;
};

/** A signed remark, as it goes over the wire. */
async function signedRemark(account: typeof alice, content: number, options: { readonly nonce?: number } = {}) {
  const transaction = client.getUnsafeApi().tx.System?.remark?.({ remark: Uint8Array.of(content) });
  return toHex((await transaction?.sign(account.signer, options)) ?? new Uint8Array());
}
const nextNonce = async () => Number((await post(url(), "system_accountNextIndex", alice.address)).result);

test("polkadot-api connects, reads, and a signed transfer becomes final", async () => {
  const spec = await client.getChainSpecData();
  expect(spec.properties).toMatchObject({ ss58Format: 2, tokenDecimals: 12 });
  expect(spec.genesisHash).toBe(network.info().kusama.genesisHash);
  const api = client.getUnsafeApi();
  const before = await freeOf(bob.address);
  const transfer = api.tx.Balances?.transfer_keep_alive?.({ dest: { type: "Id", value: bob.address }, value: KSM });
  const result = await transfer?.signAndSubmit(alice.signer);
  expect(result?.ok).toBe(true);
  expect(await freeOf(bob.address)).toBe(before + KSM);
});

test("the state and the body of every older block stay readable", async () => {
  const hash = network.chain.blockAt(1)?.hash as string;
  await network.produceBlock();
  const other = connect(network);
  const events = await other.getUnsafeApi().query.System?.Number?.getValue({ at: hash });
  other.destroy();
  expect(events).toBe(1);
  const body = await post(url(), "archive_v1_body", hash);
  expect(body.result).toHaveLength(1);
  expect((await post(url(), "chain_getBlockHash", [0, 1, 99_999])).result).toEqual([
    network.chain.genesisHash,
    hash,
    null,
  ]);
});

test("what a runtime refuses is refused with a node's codes and words", async () => {
  const nonce = await nextNonce();
  const stale = await signedRemark(alice, 1, { nonce: nonce - 1 });
  expect((await post(url(), "author_submitExtrinsic", stale)).error).toEqual({
    code: 1010,
    message: "Invalid Transaction",
    data: "Transaction is outdated",
  });
  const good = Buffer.from((await signedRemark(alice, 2, { nonce })).slice(2), "hex");
  const inSignature = good.indexOf(Buffer.from(alice.publicKey)) + 40;
  good[inSignature] = (good[inSignature] ?? 0) ^ 1;
  const forged = await post(url(), "author_submitExtrinsic", toHex(good));
  expect(forged.error).toMatchObject({ code: 1010, data: "Transaction has a bad signature" });
  const poor = devAccount("//nobody has this");
  const unpaid = await signedRemark(poor, 3, { nonce: 0 });
  expect((await post(url(), "author_submitExtrinsic", unpaid)).error).toMatchObject({
    code: 1010,
    data: "Inability to pay some fees (e.g. account balance too low)",
  });
  expect((await post(url(), "author_submitExtrinsic", "0x1234")).error?.code).toBeDefined();
  expect((await post(url(), "state_getStorage", "zz")).error?.code).toBe(-32602);
  expect((await post(url(), "no_such_method")).error?.code).toBe(-32601);
  expect((await post(url(), "chain_getHeader", `0x${"11".repeat(32)}`)).result).toBeNull();
  expect((await post(url(), "state_getStorage", "0x00", `0x${"11".repeat(32)}`)).error?.code).toBe(4003);
});

test("transactions of one account go into a block in the order of their nonces, whatever the order of arrival", async () => {
  const first = await nextNonce();
  const signed = await Promise.all([0, 1, 2].map(i => signedRemark(alice, i, { nonce: first + i })));
  const before = network.info().kusama.number;
  for (const i of [2, 0, 1]) {
    expect((await post(url(), "author_submitExtrinsic", signed[i])).error).toBeUndefined();
  }
  expect(await nextNonce()).toBe(first + 3);
  await network.settle();
  const bodies = Array.from({ length: network.info().kusama.number - before }, (_, i) => {
    return (network.chain.blockAt(before + 1 + i)?.extrinsics ?? []).slice(1).map(toHex);
  });
  expect(bodies.flat()).toEqual(signed);
  expect((await post(url(), "author_pendingExtrinsics")).result).toEqual([]);
});

test("a watched transaction tells of its block; a client that leaves takes its subscriptions along", async () => {
  const socket = new WebSocket(url());
  await new Promise(resolve => socket.once("open", resolve));
  const messages: { id?: number; result?: unknown; params?: { result: unknown } }[] = [];
  const until = async (done: () => boolean) => {
    while (!done()) await new Promise(resolve => socket.once("message", resolve));
  };
  socket.on("message", data => messages.push(JSON.parse(data.toString())));
  const signed = await signedRemark(alice, 9);
  for (const [id, method, params] of [
    [1, "chain_subscribeNewHeads", []],
    [2, "author_submitAndWatchExtrinsic", [signed]],
  ] as const) {
    socket.send(JSON.stringify({ jsonrpc: "2.0", id, method, params }));
  }
  await until(() => JSON.stringify(messages).includes("finalized"));
  expect(messages.some(message => message.params?.result === "ready")).toBe(true);
  socket.terminate();
  await new Promise(resolve => setTimeout(resolve, 20));
  const count = messages.length;
  await network.produceBlock();
  expect(messages).toHaveLength(count);
});

test("fees are quoted and the methods are listed", async () => {
  const signed = await signedRemark(alice, 9);
  const { result } = await post(url(), "payment_queryInfo", signed);
  expect(BigInt((result as { partialFee: string }).partialFee)).toBeGreaterThan(0n);
  const { methods } = (await post(url(), "rpc_methods")).result as { methods: string[] };
  for (const group of ["chainHead_v1_", "archive_v1_", "transaction_v1_", "chainSpec_v1_", "state_", "author_"]) {
    expect(methods.some(method => method.startsWith(group))).toBe(true);
  }
});
