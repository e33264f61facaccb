import type { AccountId, Hex } from "@aksm/core";
import { verify } from "@scure/sr25519";
import { getPolkadotSigner } from "polkadot-api/signer";
import { concat, fromHex, toHex } from "../bytes.ts";
import type { KusamaSigner } from "../keys.ts";

/** A transaction for whoever holds the key elsewhere: all that is signed, and what is needed to read it. */
export interface SigningRequest {
  /** Whose key is to sign: sr25519. */
  readonly account: AccountId;
  /** The call's bytes, with which the payload begins. */
  readonly call: Hex;
  /** In the chain's order: the values follow the call in the payload, then what is signed and not sent. */
  readonly extensions: readonly { readonly name: string; readonly value: Hex; readonly additionalSigned: Hex }[];
  /** What is signed; where it has more than 256 bytes, its blake2-256 is. */
  readonly payload: Hex;
  /** The runtime's metadata, which tells how the call is to be read. */
  readonly metadata: Hex;
}

/** What came back is no signature of the account under the payload. */
export class NotTheSignature extends Error {
  override name = "NotTheSignature";
  constructor(account: AccountId) {
    super(`the signer answered with what is no signature of ${account} under the transaction; is it another key's?`);
  }
}

/**
 * Signs with a key that this process never has. `ask` resolves to 64 bytes, which are verified here. What it throws passes;
 * throws `NotTheSignature`.
 */
export function externalSigner(account: AccountId, ask: (request: SigningRequest) => Promise<Hex>): KusamaSigner {
  const publicKey = fromHex(account);
  const signedBy = async (request: SigningRequest, message: Uint8Array): Promise<Uint8Array> => {
    const signature = await ask(request);
    if (!isSignature(signature, message, publicKey)) throw new NotTheSignature(account);
    return fromHex(signature);
  };
  return {
    publicKey,
    signTx: (callData, signedExtensions, metadata, ...rest) => {
      const extensions = Object.values(signedExtensions);
      const payload = concat(
        callData,
        ...extensions.map(({ value }) => value),
        ...extensions.map(({ additionalSigned }) => additionalSigned),
      );
      const request: SigningRequest = {
        account,
        call: toHex(callData),
        extensions: extensions.map(({ identifier, value, additionalSigned }) => ({
          name: identifier,
          value: toHex(value),
          additionalSigned: toHex(additionalSigned),
        })),
        payload: toHex(payload),
        metadata: toHex(metadata),
      };
      const inner = getPolkadotSigner(publicKey, "Sr25519", message => signedBy(request, message));
      return inner.signTx(callData, signedExtensions, metadata, ...rest);
    },
    signBytes: () => Promise.reject(new TypeError("an external signer signs transactions alone")),
  };
}

function isSignature(signature: Hex, message: Uint8Array, publicKey: Uint8Array): boolean {
  if (!/^0x[0-9a-f]{128}$/i.test(signature)) return false;
  try {
    return verify(message, fromHex(signature), publicKey);
  } catch {
    // No point or number of the curve.
    return false;
  }
}
