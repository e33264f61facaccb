/** The engine's WebAssembly and our host functions against chopsticks' executor, which is smoldot's. */

import { calculateStateRoot, destroyWorker, runTask } from "@acala-network/chopsticks-core";
import { createClient } from "polkadot-api";
import { getWsProvider } from "polkadot-api/ws";
import { afterAll, beforeAll, expect, test } from "vitest";
import { WebSocket } from "ws";
import { localGenesis } from "../../src/genesis/index.ts";
import { Chain } from "../../src/node/chain/chain.ts";
import { genesisState, parseGenesis } from "../../src/node/chain/genesis.ts";
import { concat, fromHex, type Hex, keyFromHex, keyToBytes, keyToHex, toHex } from "../../src/node/encoding/bytes.ts";
import { auraPreRuntime, encodeHeader, zeroHash } from "../../src/node/encoding/header.ts";
import { compact, u64, vec } from "../../src/node/encoding/scale.ts";
import { rpcMethods } from "../../src/node/rpc/methods/index.ts";
import { startRpcServer } from "../../src/node/rpc/server.ts";
import { Runtime } from "../../src/node/runtime/runtime.ts";
import { trieRoot } from "../../src/node/runtime/trie.ts";
import { Overlay } from "../../src/node/state/overlay.ts";
import { devAccount, KSM, timed } from "./support.ts";

const NOW = 1_790_000_000_000;
const HOUR = 3_600_000;
type Call = readonly [method: string, input: Uint8Array];
let chain: Chain;
let code: Hex;
let runtime: Runtime;

beforeAll(async () => {
  const genesis = parseGenesis(await localGenesis(NOW));
  chain = await Chain.open(genesis);
  chain.produce(NOW + 6_000);
  code = genesis.genesis.raw.top["0x3a636f6465"] as Hex;
  runtime = new Runtime(fromHex(code));
});
afterAll(destroyWorker);

/** Runs the calls one after the other on the newest state, in chopsticks' executor. */
async function reference(calls: readonly Call[]) {
  const state = new Overlay(chain.state(chain.head));
  const task = {
    wasm: code,
    calls: calls.map(([method, input]) => [method, [toHex(input)]] as [string, Hex[]]),
    mockSignatureHost: false,
    allowUnresolvedImports: false,
    runtimeLogLevel: 0,
  };
  const unused = async () => {
    throw new Error("No offchain function is called on chain");
  };
  const answer = await runTask(task, {
    getStorage: async key => {
      const value = state.get(keyFromHex(key));
      return value === null ? undefined : toHex(value);
    },
    getNextKey: async (prefix, key) => {
      const next = state.nextKey(keyFromHex(key));
      return next?.startsWith(keyFromHex(prefix)) ? keyToHex(next) : undefined;
    },
    offchainGetStorage: unused,
    offchainTimestamp: unused,
    offchainRandomSeed: unused,
    offchainSubmitTransaction: unused,
  });
  if ("Error" in answer) throw new Error(answer.Error);
  for (const [key, value] of answer.Call.storageDiff) {
    state.set(keyFromHex(key), value ? fromHex(value) : null);
  }
  return { result: answer.Call.result, changes: readable(state) };
}

function here(calls: readonly Call[]) {
  const state = new Overlay(chain.state(chain.head));
  const results = calls.map(([method, input]) => runtime.call(method, input, state));
  return { result: toHex(results.at(-1) ?? new Uint8Array()), results, changes: readable(state) };
}

function readable(state: Overlay) {
  return [...state.changes()].map(([key, value]) => [keyToHex(key), value && toHex(value)]);
}

/** A block at `timestamp` up to its last transaction. */
function blockCalls(timestamp: number, transactions: readonly Uint8Array[]): Call[] {
  const header = encodeHeader({
    parentHash: chain.head.hash,
    number: chain.head.header.number + 1,
    stateRoot: zeroHash,
    extrinsicsRoot: zeroHash,
    digest: [auraPreRuntime(BigInt(Math.floor(timestamp / (chain.slotDuration() ?? 1))))],
  });
  const begin: Call = ["Core_initialize_block", header];
  const data = concat(compact(1), Buffer.from("timstap0"), vec(u64(BigInt(timestamp))));
  const [, inherents = new Uint8Array()] = here([begin, ["BlockBuilder_inherent_extrinsics", data]]).results;
  // A list of one: the timestamp.
  const all = [inherents.subarray(1), ...transactions];
  return [begin, ...all.map((bytes): Call => ["BlockBuilder_apply_extrinsic", bytes])];
}

const finish: Call = ["BlockBuilder_finalize_block", new Uint8Array()];

test("seven hours of blocks change the state in the same way, with the end of an era and an election", async () => {
  const times: string[] = [];
  for (let i = 0; i < 7; i++) {
    const timestamp = chain.timestamp() + HOUR;
    const calls = [...blockCalls(timestamp, []), finish];
    const ours = await timed(() => here(calls));
    const theirs = await timed(() => reference(calls));
    expect(ours.result.changes).toEqual(theirs.result.changes);
    times.push(`${ours.ms.toFixed(0)}/${theirs.ms.toFixed(0)}`);
    chain.produce(timestamp);
  }
  console.log(`each block here/chopsticks, milliseconds: ${times.join(" ")}`);
}, 600_000);

test("a signed transaction is judged and applied alike, and so is a forged one", async () => {
  const server = await startRpcServer(rpcMethods({ chain, info: { name: "test", version: "0" } }), 0);
  const client = createClient(getWsProvider(server.url, { websocketClass: WebSocket as never }));
  try {
    const dest = { type: "Id", value: devAccount("//Bob//executor").address };
    const transfer = client.getUnsafeApi().tx.Balances?.transfer_keep_alive?.({ dest, value: KSM });
    const alice = devAccount("//Alice");
    const signed = await transfer?.sign(alice.signer);
    if (!signed) throw new Error("The runtime has no such transfer");
    const forged = Uint8Array.from(signed);
    const inSignature = Buffer.from(forged).indexOf(Buffer.from(alice.publicKey)) + 40;
    forged[inSignature] = (forged[inSignature] ?? 0) ^ 1;
    for (const bytes of [signed, forged]) {
      const validate: Call = [
        "TaggedTransactionQueue_validate_transaction",
        concat(Uint8Array.of(2), bytes, fromHex(chain.head.hash)),
      ];
      expect(here([validate]).result).toBe((await reference([validate])).result);
      const apply = blockCalls(chain.timestamp() + 6_000, [bytes]);
      const [ours, theirs] = [here(apply), await reference(apply)];
      expect(ours.result).toBe(theirs.result);
      expect(ours.changes).toEqual(theirs.changes);
    }
  } finally {
    client.destroy();
    await server.close();
  }
});

test("the genesis root is the one of the reference trie", async () => {
  const entries = [...genesisState(chain.genesis)].map(
    ([key, value]) => [keyToBytes(key), value as Uint8Array] as const,
  );
  const expected = await calculateStateRoot(
    entries.map(([key, value]) => [toHex(key), toHex(value)] as [Hex, Hex]),
    1,
  );
  expect(toHex(trieRoot(entries, 1))).toBe(expected);
  expect(chain.blockAt(0)?.header.stateRoot).toBe(expected);
});
