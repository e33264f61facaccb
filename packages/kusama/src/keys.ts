import type { AccountId, Hex } from "@aksm/core";
import { DEV_MINI_SECRET } from "@polkadot-labs/hdkd-helpers";
import { getPublicKey, HDKD, secretFromSeed, sign } from "@scure/sr25519";
import { getPolkadotSigner, type PolkadotSigner } from "polkadot-api/signer";
import { compactLength } from "./accounts.ts";
import { concat, fromHex, toHex, utf8 } from "./bytes.ts";

/** Signs transactions of one account. Wallets give the same type. */
export type KusamaSigner = PolkadotSigner;

export class MalformedKey extends Error {
  override name = "MalformedKey";
  constructor() {
    super("a secret key is 32 or 64 bytes of hex; a development key is a path such as //Alice");
  }
}

export const signerAccount = (signer: KusamaSigner): AccountId => toHex(signer.publicKey);

/** The 64 bytes of a secret: of a seed of 32 bytes, or as they are. Throws `MalformedKey`. */
export function expandSecret(secret: Uint8Array): Uint8Array {
  if (secret.length !== 32 && secret.length !== 64) throw new MalformedKey();
  return secret.length === 32 ? secretFromSeed(secret) : secret;
}

/** The sr25519 signer of a secret: a seed of 32 bytes or the 64 bytes expanded from it. Throws `MalformedKey`. */
export function signerFromSecret(secret: Uint8Array): KusamaSigner {
  const key = expandSecret(secret);
  return getPolkadotSigner(getPublicKey(key), "Sr25519", message => sign(key, message));
}

/**
 * DEVELOPMENT ONLY: the secret (64 bytes) of a hard-derived path of the publicly known phrase, such as `//Alice`.
 * Everybody has it. Throws `MalformedKey`.
 */
export function devSecret(path: string): Hex {
  if (!/^(\/\/[A-Za-z0-9_-]+)+$/.test(path)) throw new MalformedKey();
  const junctions = path.slice(2).split("//");
  return toHex(
    junctions.reduce(
      (secret, junction) => HDKD.secretHard(secret, chainCode(junction)),
      secretFromSeed(fromHex(`0x${DEV_MINI_SECRET}`)),
    ),
  );
}

/** DEVELOPMENT ONLY: the signer of `devSecret(path)`. Throws `MalformedKey`. */
export const devSigner = (path: string): KusamaSigner => signerFromSecret(fromHex(devSecret(path)));

/** Numbers as u64 little-endian, other text with its length before it; filled up to 32 bytes. */
function chainCode(junction: string): Uint8Array {
  const code = new Uint8Array(32);
  if (/^\d{1,19}$/.test(junction)) new DataView(code.buffer).setBigUint64(0, BigInt(junction), true);
  else {
    const text = utf8(junction);
    const bytes = concat(compactLength(text.length), text);
    if (bytes.length > 32) throw new MalformedKey();
    code.set(bytes);
  }
  return code;
}
