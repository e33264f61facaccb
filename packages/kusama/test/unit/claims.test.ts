import type { AccountId, Hex } from "@aksm/core";
import { ed25519 } from "@noble/curves/ed25519.js";
import { secp256k1 } from "@noble/curves/secp256k1.js";
import { getPublicKey, secretFromSeed, sign } from "@scure/sr25519";
import { describe, expect, it } from "vitest";
import { blake2b256, concat, toHex, utf8 } from "../../src/bytes.ts";
import { isSignedBy } from "../../src/claims.ts";

const seed = new Uint8Array(32).fill(7);
const sr = secretFromSeed(seed);
const kinds: readonly [name: string, number: number, account: AccountId, sign: (message: Uint8Array) => Uint8Array][] =
  [
    ["ed25519", 0, toHex(ed25519.getPublicKey(seed)), message => ed25519.sign(message, seed)],
    ["sr25519", 1, toHex(getPublicKey(sr)), message => sign(sr, message)],
    ["ecdsa", 2, toHex(blake2b256(secp256k1.getPublicKey(seed))), signEcdsa],
  ];
function signEcdsa(message: Uint8Array): Uint8Array {
  const [bit = 0, ...rest] = secp256k1.sign(blake2b256(message), seed, { prehash: false, format: "recovered" });
  return Uint8Array.of(...rest, bit);
}
const text = "aksm:give-back 0x00";
const wrapped = utf8(`<Bytes>${text}</Bytes>`);

describe("a signature of a deposit's sender", () => {
  it.each(kinds)(
    "by an %s key counts as it stands, wrapped as wallets do, and with its kind before it",
    (_, kind, account, by) => {
      for (const signature of [by(utf8(text)), by(wrapped)]) {
        expect(isSignedBy(text, toHex(signature), account)).toBe(true);
        expect(isSignedBy(text, toHex(concat(Uint8Array.of(kind), signature)), account)).toBe(true);
      }
    },
  );

  it.each(kinds)("by an %s key counts for its own text and account alone", (_, kind, account, by) => {
    const signature = by(utf8(text));
    expect(isSignedBy(`${text}0`, toHex(signature), account)).toBe(false);
    expect(isSignedBy(text, toHex(by(utf8(`<Bytes>${text}`))), account)).toBe(false);
    expect(isSignedBy(text, toHex(concat(Uint8Array.of((kind + 1) % 3), signature)), account)).toBe(false);
    for (const [other, , stranger] of kinds) {
      if (stranger !== account) expect(isSignedBy(text, toHex(signature), stranger), other).toBe(false);
    }
    for (const place of [0, 31, 40, 63]) {
      const bent = signature.slice();
      bent[place] = (bent[place] ?? 0) ^ 1;
      expect(isSignedBy(text, toHex(bent), account)).toBe(false);
    }
  });

  it("of an ecdsa key counts with either form of its last byte", () => {
    const [, , account] = kinds[2] ?? [];
    const signature = signEcdsa(utf8(text));
    signature[64] = (signature[64] ?? 0) + 27;
    expect(isSignedBy(text, toHex(signature), account as AccountId)).toBe(true);
  });

  it("that is none is false and no error: empty, short, long, zero, no hex", () => {
    const [, , account] = kinds[1] ?? [];
    for (const signature of [
      "0x",
      `0x${"00".repeat(63)}`,
      `0x${"00".repeat(64)}`,
      `0x${"ff".repeat(65)}`,
      `0x${"00".repeat(67)}`,
      "zz",
    ]) {
      for (const each of [account as AccountId, `0x${"00".repeat(32)}` as const]) {
        expect(isSignedBy(text, signature as Hex, each)).toBe(false);
      }
    }
  });
});
