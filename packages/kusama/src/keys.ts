import type { AccountId } from "@aksm/core";
import { sr25519CreateDerive } from "@polkadot-labs/hdkd";
import { DEV_PHRASE, mnemonicToMiniSecret } from "@polkadot-labs/hdkd-helpers";
import { getPolkadotSigner, type PolkadotSigner } from "polkadot-api/signer";
import { toHex } from "./bytes.ts";

/** Signs transactions of one account. Wallets give the same type. */
export type KusamaSigner = PolkadotSigner;

export class MalformedKey extends Error {
  override name = "MalformedKey";
  constructor() {
    super("a development key is a path such as //Alice; a key is 32 bytes");
  }
}

export const signerAccount = (signer: KusamaSigner): AccountId => toHex(signer.publicKey);

/** The sr25519 signer of a 32-byte secret seed. Throws `MalformedKey`. */
export function signerFromSeed(seed: Uint8Array): KusamaSigner {
  if (seed.length !== 32) throw new MalformedKey();
  return derived(seed, "");
}

/**
 * DEVELOPMENT ONLY: the signer of a hard-derived path of the publicly known phrase, such as `//Alice`. Everybody has
 * its key. Throws `MalformedKey`.
 */
export function devSigner(path: string): KusamaSigner {
  if (!/^(\/\/[A-Za-z0-9_-]+)+$/.test(path)) throw new MalformedKey();
  return derived(mnemonicToMiniSecret(DEV_PHRASE), path);
}

function derived(seed: Uint8Array, path: string): KusamaSigner {
  const pair = sr25519CreateDerive(toHex(seed))(path);
  return getPolkadotSigner(pair.publicKey, "Sr25519", pair.sign);
}
