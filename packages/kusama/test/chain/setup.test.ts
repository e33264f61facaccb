import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toHex } from "../../src/bytes.ts";
import { asMulti } from "../../src/calls/multisig.ts";
import { call } from "../../src/chain/runtime.ts";
import {
  connectKusama,
  createPool,
  devSigner,
  guardAccount,
  type KusamaClient,
  multisigAccount,
  NotASignatory,
  sortAccounts,
} from "../../src/index.ts";
import { accountOf, alice, KSM, operators } from "./fixture.ts";
import { type LocalKusama, startLocalKusama } from "./local.ts";

const parameters = { signers: operators, threshold: 2, funder: alice, float: 10n * KSM };
const committee = { signatories: sortAccounts(operators.map(accountOf)), threshold: 2 };

let local: LocalKusama;
let client: KusamaClient;
beforeAll(async () => {
  local = await startLocalKusama();
  client = await connectKusama(local.url);
});
afterAll(async () => {
  client?.close();
  await local?.close();
});

const submit = async (signer: typeof alice, transaction: { callBytes: Uint8Array }) => {
  const at = await client.finalizedHead();
  const nonce = await client.nonce(accountOf(signer), at.hash);
  return (await client.submit(transaction, signer, { nonce, at })).included();
};

describe("making a pool", () => {
  it("goes on where it was cut off: with the multisig funded and one approval given", async () => {
    const multisig = multisigAccount(committee.signatories, 2);
    await submit(alice, client.transfer(multisig, KSM));
    const create = call("Proxy.create_pure", { proxy_type: { type: "Any", value: undefined }, delay: 0, index: 0 });
    const opening = await asMulti(client.chain, {
      ctx: committee,
      call: toHex(client.chain.runtime.encodeCall(create)),
      signer: accountOf(operators[0]),
      timepoint: null,
      at: (await client.finalizedHead()).hash,
    });
    await submit(operators[0], opening);

    const made = await createPool(client, parameters);
    expect(made.multisig).toBe(multisig);
    expect(made.guard).toBe(guardAccount(made.pool));
    const { free, reserved } = await client.balances(made.pool, made.birth.hash);
    expect(free + reserved).toBe(10n * KSM);
    const ctx = { ...made, ...committee, ledgers: [], minimumStake: KSM, unmintable: [] };
    expect(await client.sequence(made.birth.hash, ctx)).toBe(0);
    const before = await client.blockHash(made.birth.number - 1);
    await expect(client.sequence(before, ctx)).rejects.toThrow(/must have one sequence guard and has 0/);
  });

  it("finds a pool that is made already, and its birth, however many blocks ago", async () => {
    const first = await createPool(client, parameters);
    for (let block = 0; block < 20; block++) await local.produce();
    const { number } = await client.finalizedHead();
    expect(await createPool(client, parameters)).toEqual(first);
    expect(first.birth.number).toBeLessThan(number - 19);
    expect((await client.finalizedHead()).number).toBe(number);
  });

  it("takes no stranger's account for the pool, though the stranger names the multisig as its proxy", async () => {
    const first = await createPool(client, parameters);
    const stranger = devSigner("//Charlie");
    const lure = call("Proxy.add_proxy", {
      delegate: { type: "Id", value: first.multisig },
      proxy_type: { type: "Any", value: undefined },
      delay: 0,
    });
    await submit(stranger, { callBytes: client.chain.runtime.encodeCall(lure) });
    expect(await createPool(client, parameters)).toEqual(first);
  });

  it("refuses fewer keys than must sign, and a key of nobody's", async () => {
    await expect(createPool(client, { ...parameters, signers: [operators[0]] })).rejects.toThrow(/2 keys must sign/);
    const { hash: at } = await client.finalizedHead();
    const foreign = asMulti(client.chain, {
      ctx: committee,
      call: toHex(client.transfer(accountOf(alice), 1n).callBytes),
      signer: accountOf(alice),
      timepoint: null,
      at,
    });
    await expect(foreign).rejects.toThrow(NotASignatory);
  });
});

describe("connecting", () => {
  it("refuses another chain than the deployment's", async () => {
    const wrong = connectKusama(local.url, { genesisHash: `0x${"12".repeat(32)}` });
    await expect(wrong).rejects.toMatchObject({ name: "WrongChain" });
    await expect(wrong).rejects.toThrow(/correct the endpoint/);
  });

  it("goes on to the next endpoint where one does not answer", async () => {
    const other = await connectKusama(["ws://127.0.0.1:1", local.url], { genesisHash: client.genesisHash });
    expect((await other.finalizedHead()).number).toBeGreaterThan(0);
    other.close();
    await expect(other.finalizedHead()).rejects.toMatchObject({ name: "NodeUnreachable" });
  });

  it("stops where it is told to while no node answers", async () => {
    const signal = AbortSignal.timeout(50);
    await expect(connectKusama("ws://127.0.0.1:1", { signal })).rejects.toMatchObject({ name: "TimeoutError" });
  });

  it("reads and hears of heads again after the node was away", async () => {
    const heard: number[] = [];
    const stop = client.onFinalized(head => heard.push(head.number));
    await local.restart();
    const { number } = await client.finalizedHead();
    await local.produce();
    await expect.poll(() => heard.at(-1), { timeout: 10_000 }).toBe(number + 1);
    stop();
  });
});
