import { createCipheriv, createDecipheriv, randomBytes, randomUUID, timingSafeEqual } from "node:crypto";
import { keccak_256 } from "@noble/hashes/sha3.js";
import { z } from "zod";
import { damaged, wrongPassword } from "./errors.ts";
import { COST, derive } from "./scrypt.ts";

const hex = z.string().regex(/^(?:[0-9a-f]{2})+$/i);
const schema = z.object({
  version: z.literal(3),
  crypto: z.object({
    cipher: z.literal("aes-128-ctr"),
    ciphertext: hex,
    cipherparams: z.object({ iv: hex.length(32) }),
    kdf: z.literal("scrypt"),
    kdfparams: z.object({ dklen: z.literal(32), n: z.number(), r: z.number(), p: z.number(), salt: hex }),
    mac: hex.length(64),
  }),
});

const bytes = (text: string): Uint8Array => Buffer.from(text, "hex");

/** The key (32 bytes) in a keystore of Ethereum, version 3 with scrypt. Throws `KeyFileError`. */
export function openKeystore(json: unknown, password: string): Uint8Array {
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw damaged("it is no keystore of version 3 with scrypt and aes-128-ctr");
  const { ciphertext, cipherparams, kdfparams, mac } = parsed.data.crypto;
  const sealed = bytes(ciphertext);
  const derived = derive(password, bytes(kdfparams.salt), kdfparams, 32);
  if (!timingSafeEqual(macOf(derived, sealed), bytes(mac))) throw wrongPassword();
  const cipher = createDecipheriv("aes-128-ctr", derived.subarray(0, 16), bytes(cipherparams.iv));
  const key = Buffer.concat([cipher.update(sealed), cipher.final()]);
  if (key.length !== 32) throw damaged("it does not hold 32 bytes");
  return key;
}

/** The keystore of a key of 32 bytes; `address` is 0x and 40 hex digits. */
export function sealKeystore(key: Uint8Array, address: string, password: string): unknown {
  const [salt, iv] = [randomBytes(32), randomBytes(16)];
  const derived = derive(password, salt, COST, 32);
  const cipher = createCipheriv("aes-128-ctr", derived.subarray(0, 16), iv);
  const sealed = Buffer.concat([cipher.update(key), cipher.final()]);
  return {
    version: 3,
    id: randomUUID(),
    address: address.slice(2).toLowerCase(),
    crypto: {
      cipher: "aes-128-ctr",
      ciphertext: sealed.toString("hex"),
      cipherparams: { iv: iv.toString("hex") },
      kdf: "scrypt",
      kdfparams: { dklen: 32, ...COST, salt: salt.toString("hex") },
      mac: Buffer.from(macOf(derived, sealed)).toString("hex"),
    },
  };
}

const macOf = (derived: Uint8Array, sealed: Uint8Array): Uint8Array =>
  keccak_256(Buffer.concat([derived.subarray(16, 32), sealed]));
