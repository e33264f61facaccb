/** The engine's WebAssembly and our host functions against chopsticks' executor, which is smoldot's. */

import { calculateStateRoot, destroyWorker, runTask, type TaskCallResponse } from "@acala-network/chopsticks-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { localGenesis } from "../../src/genesis/index.ts";
import { Chain } from "../../src/node/chain/chain.ts";
import { genesisState, parseGenesis } from "../../src/node/chain/genesis.ts";
import { concat, fromHex, type Hex, keyFromHex, keyToBytes, keyToHex, toHex } from "../../src/node/encoding/bytes.ts";
import { auraPreRuntime, encodeHeader, zeroHash } from "../../src/node/encoding/header.ts";
import { compact, u64, vec } from "../../src/node/encoding/scale.ts";
import { Runtime } from "../../src/node/runtime/runtime.ts";
import { trieRoot } from "../../src/node/runtime/trie.ts";
import { Overlay } from "../../src/node/state/overlay.ts";
import { devAccount, timed } from "./support.ts";

const NOW = 1_790_000_000_000;
const HOUR = 3_600_000;
let chain: Chain;
let code: Hex;
let runtime: Runtime;

beforeAll(async () => {
  const genesis = parseGenesis(await localGenesis(NOW));
  chain = await Chain.open(genesis);
  code = genesis.genesis.raw.top["0x3a636f6465"] as Hex;
  runtime = new Runtime(fromHex(code));
});
afterAll(destroyWorker);

/** Runs the calls one after the other in both, each on the changes of those before. */
async function both(calls: readonly (readonly [string, Uint8Array])[]) {
  const base = chain.state(chain.head);
  const ours = new Overlay(base);
  const theirs = new Overlay(base);
  const times = { ours: 0, theirs: 0 };
  for (const [method, input] of calls) {
    const mine = await timed(() => runtime.call(method, input, ours));
    const task = {
      wasm: code,
      calls: [[method, [toHex(input)]]] as [string, Hex[]][],
      mockSignatureHost: false,
      allowUnresolvedImports: false,
      runtimeLogLevel: 0,
    };
    const other = await timed(() =>
      runTask(task, {
        getStorage: async (key: Hex) => {
          const value = theirs.get(keyFromHex(key));
          return value === null ? undefined : toHex(value);
        },
        getNextKey: async (prefix: Hex, key: Hex) => {
          const next = theirs.nextKey(keyFromHex(key));
          return next?.startsWith(keyFromHex(prefix)) ? keyToHex(next) : undefined;
        },
        offchainGetStorage: async () => undefined,
        offchainTimestamp: async () => 0,
        offchainRandomSeed: async () => zeroHash,
        offchainSubmitTransaction: async () => false,
      } as never),
    );
    if ("Error" in other.result) throw new Error(other.result.Error);
    const answer: TaskCallResponse = other.result.Call;
    for (const [key, value] of answer.storageDiff) theirs.set(keyFromHex(key), value === null ? null : fromHex(value));
    times.ours += mine.ms;
    times.theirs += other.ms;
    if (method !== "BlockBuilder_finalize_block") expect(toHex(mine.result)).toBe(answer.result);
  }
  const readable = (state: Overlay) =>
    [...state.changes()].map(([key, value]) => [keyToHex(key), value && toHex(value)]);
  return { ours: readable(ours), theirs: readable(theirs), times };
}

function blockCalls(timestamp: number, extrinsics: readonly Uint8Array[]): (readonly [string, Uint8Array])[] {
  const slot = BigInt(Math.floor(timestamp / (chain.slotDuration() ?? 1)));
  const header = encodeHeader({
    parentHash: chain.head.hash,
    number: chain.head.header.number + 1,
    stateRoot: zeroHash,
    extrinsicsRoot: zeroHash,
    digest: [auraPreRuntime(slot)],
  });
  return [
    ["Core_initialize_block", header],
    ["BlockBuilder_inherent_extrinsics", concat(compact(1), Buffer.from("timstap0"), vec(u64(BigInt(timestamp))))],
    ...extrinsics.map(extrinsic => ["BlockBuilder_apply_extrinsic", extrinsic] as const),
    ["BlockBuilder_finalize_block", new Uint8Array()],
  ];
}

function inherentsAt(timestamp: number): readonly Uint8Array[] {
  const state = new Overlay(chain.state(chain.head));
  const calls = blockCalls(timestamp, []);
  runtime.call(...(calls[0] as [string, Uint8Array]), state);
  const answer = runtime.call(...(calls[1] as [string, Uint8Array]), state);
  return [answer.subarray(1)];
}

test("blocks change the state in the same way, era ends and elections included", async () => {
  const sum = { ours: 0, theirs: 0 };
  const elections: string[] = [];
  for (let i = 0; i < 14; i++) {
    const timestamp = chain.timestamp() + HOUR;
    const { ours, theirs, times } = await both(blockCalls(timestamp, inherentsAt(timestamp)));
    expect(ours).toEqual(theirs);
    sum.ours += times.ours;
    sum.theirs += times.theirs;
    elections.push(`${times.ours.toFixed(0)}/${times.theirs.toFixed(0)}`);
    chain.produce(timestamp);
  }
  console.log(
    `14 blocks, milliseconds here/chopsticks: ${sum.ours.toFixed(0)}/${sum.theirs.toFixed(0)} (${elections.join(" ")})`,
  );
});

test("transactions are judged and applied alike, the forged one too", async () => {
  const { publicKey } = devAccount("//Alice");
  // An unsigned transaction is well formed and not valid; both must say so in the same bytes.
  const remark = Uint8Array.of(0x04, 0, 0, 0);
  const unsigned = vec(remark);
  const input = concat(Uint8Array.of(2), unsigned, fromHex(chain.head.hash));
  await both([["TaggedTransactionQueue_validate_transaction", input]]);
  await both([["AccountNonceApi_account_nonce", publicKey]]);
  await both([["Metadata_metadata", new Uint8Array()]]);
});

test("the genesis root is the one of the reference trie", async () => {
  const entries = [...genesisState(chain.genesis)].map(
    ([key, value]) => [keyToBytes(key), value as Uint8Array] as const,
  );
  const reference = await calculateStateRoot(
    entries.map(([key, value]) => [toHex(key), toHex(value)] as [Hex, Hex]),
    1,
  );
  expect(toHex(trieRoot(entries, 1))).toBe(reference);
  expect(chain.blockAt(0)?.header.stateRoot).toBe(reference);
});
