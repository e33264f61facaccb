import { describe, expect, it } from "vitest";
import { fromHex, toHex } from "../../src/bytes.ts";
import { transferKeepAlive } from "../../src/calls/build.ts";
import type { Chain } from "../../src/chain/chain.ts";
import { devSigner, signerAccount } from "../../src/keys.ts";
import type { ChainEvent } from "../../src/read/events.ts";
import { errorText, outcomeOf } from "../../src/submit/outcome.ts";
import { signTransaction } from "../../src/submit/sign.ts";
import { account, realRuntime } from "./runtime.ts";

const hash = account(1);
const block = { number: 4, hash: account(2) };

function outcome(told: readonly [string, unknown][]) {
  const events = told.map(([name, value], index): ChainEvent => {
    const [type, variant] = name.split(".") as [string, string];
    return { index, extrinsic: 2, event: { type, value: { type: variant, value } } };
  });
  const foreign: ChainEvent = {
    index: 99,
    extrinsic: 3,
    event: { type: "System", value: { type: "ExtrinsicFailed", value: { dispatch_error: { type: "BadOrigin" } } } },
  };
  return outcomeOf(hash, block, 2, [...events, foreign]);
}

const notFound = { type: "Module", value: { type: "Proxy", value: { type: "NotFound", value: undefined } } };
const executed = (result: unknown) => ({
  approving: account(3),
  timepoint: { height: 1, index: 1 },
  multisig: account(4),
  call_hash: account(5),
  result,
});

describe("a transaction's outcome", () => {
  it("is good where nothing in it failed", () => {
    expect(outcome([["System.ExtrinsicSuccess", {}]])).toMatchObject({ ok: true, failures: [], multisig: null });
  });

  it("is bad where the proxied call failed, whatever the multisig and the extrinsic say", () => {
    const told = outcome([
      ["Proxy.ProxyExecuted", { result: { success: false, value: notFound } }],
      ["Multisig.MultisigExecuted", executed({ success: true, value: undefined })],
      ["System.ExtrinsicSuccess", {}],
    ]);
    expect(told).toMatchObject({
      ok: false,
      failures: ["the pool's call failed: Proxy.NotFound"],
      multisig: { step: "executed", ok: false, callHash: account(5) },
    });
  });

  it.each<[string, [string, unknown], string]>([
    [
      "the extrinsic",
      ["System.ExtrinsicFailed", { dispatch_error: notFound }],
      "the transaction failed: Proxy.NotFound",
    ],
    ["a batch's item", ["Utility.ItemFailed", { error: notFound }], "an item of a batch failed: Proxy.NotFound"],
    [
      "a batch midway",
      ["Utility.BatchInterrupted", { index: 3, error: { type: "Token", value: { type: "BelowMinimum" } } }],
      "a batch stopped at item 3: Token.BelowMinimum",
    ],
    [
      "the multisig's call",
      ["Multisig.MultisigExecuted", executed({ success: false, value: { type: "BadOrigin" } })],
      "the multisig's call failed: BadOrigin",
    ],
  ])("says as a sentence how %s failed", (_, event, sentence) => {
    expect(outcome([event]).failures).toEqual([sentence]);
  });

  it("names errors as the chain does", () => {
    expect(errorText(notFound)).toBe("Proxy.NotFound");
    expect(errorText({ type: "ConsumerRemaining", value: undefined })).toBe("ConsumerRemaining");
  });
});

describe("signing", () => {
  const chain = {
    genesisHash: account(0xee),
    runtimeAhead: () => Promise.resolve(realRuntime),
  } as unknown as Chain;
  const callBytes = realRuntime.encodeCall(transferKeepAlive(account(7), 5n));
  const alice = devSigner("//Alice");

  it("makes an extrinsic of the real chain's form that decodes to its signer and call", async () => {
    const at = { number: 1_000_003, hash: account(3) };
    const bytes = await signTransaction(chain, callBytes, alice, { nonce: 9, at });
    const decoded = realRuntime.decodeExtrinsic(toHex(bytes));
    expect(decoded.signer).toBe(signerAccount(alice));
    expect(toHex(decoded.callBytes)).toBe(toHex(callBytes));
    expect(toHex(realRuntime.encodeCall(decoded.call))).toBe(toHex(callBytes));
  });

  it("reads inherents as unsigned", () => {
    const timestamp = fromHex("0x280403000b10c1a6c09801");
    const index = realRuntime.codecs.metadata.pallets.find(pallet => pallet.name === "Timestamp")?.index ?? 0;
    timestamp[2] = index;
    expect(realRuntime.decodeExtrinsic(toHex(timestamp))).toMatchObject({
      signer: null,
      call: { type: "Timestamp", value: { type: "set" } },
    });
  });
});
