import type { Hex } from "@aksm/core";
import { sign } from "@scure/sr25519";
import { blake2b256, fromHex, toHex } from "../bytes.ts";
import { expandSecret } from "../keys.ts";
import type { SigningRequest } from "./external.ts";

/** Longer payloads are hashed before they are signed. */
const LONGEST = 256;

/** The signature, 64 bytes, of a secret (32 or 64 bytes) under the request's payload. Throws `MalformedKey`. */
export function signRequest(secret: Uint8Array, { payload }: Pick<SigningRequest, "payload">): Hex {
  const bytes = fromHex(payload);
  return toHex(sign(expandSecret(secret), bytes.length > LONGEST ? blake2b256(bytes) : bytes));
}
