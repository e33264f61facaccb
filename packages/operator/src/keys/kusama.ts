import { randomBytes } from "node:crypto";
import { xsalsa20poly1305 } from "@noble/ciphers/salsa";
import { z } from "zod";
import { damaged, wrongPassword } from "./errors.ts";
import { COST, type Cost, derive } from "./scrypt.ts";

const schema = z.object({
  encoded: z.base64(),
  encoding: z.object({
    content: z.tuple([z.literal("pkcs8"), z.literal("sr25519")]),
    type: z.tuple([z.literal("scrypt"), z.literal("xsalsa20-poly1305")]),
    version: z.literal("3"),
  }),
});

/** What stands before the secret (64 bytes) and before the public key (32 bytes) in the sealed text. */
const HEADER = Uint8Array.of(48, 83, 2, 1, 1, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32);
const DIVIDER = Uint8Array.of(161, 35, 3, 33, 0);
const SALT = 32;
const NONCE = 24;
const LENGTH = HEADER.length + 64 + DIVIDER.length + 32;

/** The secret (64 bytes) in an account exported by wallets as JSON: sr25519, scrypt, version 3. Throws `KeyFileError`. */
export function openAccount(json: unknown, password: string): Uint8Array {
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw damaged("it is no sr25519 account as wallets export it, version 3 with scrypt");
  const encoded = Buffer.from(parsed.data.encoded, "base64");
  const start = SALT + 12 + NONCE;
  if (encoded.length !== start + 16 + LENGTH) throw damaged("it has another length than an account");
  const cost: Cost = { n: encoded.readUInt32LE(32), p: encoded.readUInt32LE(36), r: encoded.readUInt32LE(40) };
  const key = derive(password, encoded.subarray(0, SALT), cost, 64).subarray(0, 32);
  const plain = unseal(key, encoded.subarray(start - NONCE, start), encoded.subarray(start));
  if (!Buffer.from(plain.subarray(0, HEADER.length)).equals(HEADER)) throw damaged("it does not hold a secret");
  return plain.subarray(HEADER.length, HEADER.length + 64);
}

function unseal(key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array): Uint8Array {
  try {
    return xsalsa20poly1305(key, nonce).decrypt(sealed);
  } catch {
    throw wrongPassword();
  }
}

/** The export of an account: `secret` has 64 bytes, `publicKey` 32; `address` is its text. */
export function sealAccount(
  { secret, publicKey, address }: { secret: Uint8Array; publicKey: Uint8Array; address: string },
  password: string,
): unknown {
  const [salt, nonce, cost] = [randomBytes(SALT), randomBytes(NONCE), Buffer.alloc(12)];
  cost.writeUInt32LE(COST.n, 0);
  cost.writeUInt32LE(COST.p, 4);
  cost.writeUInt32LE(COST.r, 8);
  const key = derive(password, salt, COST, 64).subarray(0, 32);
  const sealed = xsalsa20poly1305(key, nonce).encrypt(Buffer.concat([HEADER, secret, DIVIDER, publicKey]));
  return {
    encoded: Buffer.concat([salt, cost, nonce, sealed]).toString("base64"),
    encoding: { content: ["pkcs8", "sr25519"], type: ["scrypt", "xsalsa20-poly1305"], version: "3" },
    address,
    meta: {},
  };
}
