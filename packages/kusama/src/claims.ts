import type { AccountId, Hex } from "@aksm/core";
import { ed25519 } from "@noble/curves/ed25519.js";
import { secp256k1 } from "@noble/curves/secp256k1.js";
import { verify as verifySr25519 } from "@scure/sr25519";
import { blake2b256, concat, fromHex, toHex, utf8 } from "./bytes.ts";

/** Wallets put these around what a page asks them to sign, so that nobody signs a transaction unawares. */
const WRAP = { before: utf8("<Bytes>"), after: utf8("</Bytes>") };

type Verify = (message: Uint8Array, signature: Uint8Array, account: Uint8Array) => boolean;

/** By the number that the chain's own signatures begin with; some wallets give it, others do not. */
const VERIFIERS: readonly { readonly length: number; readonly verify: Verify }[] = [
  { length: 64, verify: verifyEd25519 },
  { length: 64, verify: verifySr25519 },
  { length: 65, verify: verifyEcdsa },
];

/**
 * True where the account's key signed the text: sr25519, ed25519 or ecdsa, as it stands or wrapped as wallets do, with the
 * number of its kind before it or not. An account without a key, a multisig or proxy, can't sign; it remarks.
 *
 * @param signature 64, 65 or 66 bytes as hex; anything else is false
 */
export function isSignedBy(text: string, signature: Hex, account: AccountId): boolean {
  if (!/^0x([0-9a-f]{2}){64,66}$/i.test(signature)) return false;
  const bytes = fromHex(signature);
  const message = utf8(text);
  const messages = [message, concat(WRAP.before, message, WRAP.after)];
  return VERIFIERS.some(({ length, verify }, kind) => {
    const body =
      bytes.length === length ? bytes : bytes.length === length + 1 && bytes[0] === kind ? bytes.slice(1) : null;
    return body !== null && messages.some(each => isValid(verify, each, body, fromHex(account)));
  });
}

/** The libraries throw for what is no point or no number of the curve: then nobody signed. */
function isValid(verify: Verify, message: Uint8Array, signature: Uint8Array, account: Uint8Array): boolean {
  try {
    return verify(message, signature, account);
  } catch {
    return false;
  }
}

/** Strict: a key of small order, such as all zeroes, would let anybody sign. */
function verifyEd25519(message: Uint8Array, signature: Uint8Array, account: Uint8Array): boolean {
  return ed25519.verify(signature, message, account, { zip215: false });
}

/** r ‖ s ‖ recovery bit under blake2-256 of the message; the account is the hash of the key's 33 bytes. */
function verifyEcdsa(message: Uint8Array, signature: Uint8Array, account: Uint8Array): boolean {
  const bit = signature[64] ?? 0;
  const recovery = bit >= 27 ? bit - 27 : bit;
  const key = secp256k1.recoverPublicKey(concat(Uint8Array.of(recovery), signature.slice(0, 64)), blake2b256(message), {
    prehash: false,
  });
  return toHex(blake2b256(key)) === toHex(account);
}
