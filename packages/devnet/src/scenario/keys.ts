import type { AccountId } from "@aksm/core";
import { devSecret, type KusamaSigner } from "@aksm/kusama";
import { ed25519 } from "@noble/curves/ed25519.js";
import { secp256k1 } from "@noble/curves/secp256k1.js";
import { blake2b } from "@noble/hashes/blake2.js";
import { getPublicKey, sign as signSr25519 } from "@scure/sr25519";
import { getPolkadotSigner } from "polkadot-api/signer";

export const KEY_KINDS = ["sr25519", "ed25519", "ecdsa"] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

/** DEVELOPMENT ONLY: a key that everybody has, of one of the kinds that Kusama knows. */
export interface DevKey {
  readonly kind: KeyKind;
  readonly account: AccountId;
  readonly signer: KusamaSigner;
  /** Signs the text as it stands; 64 bytes, or 65 for ecdsa. */
  sign(text: string): Uint8Array;
}

const blake2b256 = (bytes: Uint8Array): Uint8Array => blake2b(bytes, { dkLen: 32 });
const bytesOf = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.slice(2), "hex"));

export function devKey(kind: KeyKind, path: string): DevKey {
  const secret = bytesOf(devSecret(path));
  const [id, type, sign] = rawKey(kind, secret);
  return {
    kind,
    account: `0x${Buffer.from(id).toString("hex")}`,
    signer: getPolkadotSigner(id, type, sign),
    sign: text => sign(new TextEncoder().encode(text)),
  };
}

type Raw = [account: Uint8Array, type: "Sr25519" | "Ed25519" | "Ecdsa", sign: (message: Uint8Array) => Uint8Array];

/** The other two kinds take the first half of the sr25519 secret as their own. */
function rawKey(kind: KeyKind, secret: Uint8Array): Raw {
  const half = secret.slice(0, 32);
  switch (kind) {
    case "sr25519":
      return [getPublicKey(secret), "Sr25519", message => signSr25519(secret, message)];
    case "ed25519":
      return [ed25519.getPublicKey(half), "Ed25519", message => ed25519.sign(message, half)];
    case "ecdsa":
      return [blake2b256(secp256k1.getPublicKey(half)), "Ecdsa", message => signEcdsa(half, message)];
  }
}

/** r ‖ s ‖ recovery bit, as Kusama wants it. */
function signEcdsa(secret: Uint8Array, message: Uint8Array): Uint8Array {
  const [recovery = 0, ...rest] = secp256k1.sign(blake2b256(message), secret, { prehash: false, format: "recovered" });
  return Uint8Array.of(...rest, recovery);
}
