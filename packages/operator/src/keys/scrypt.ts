import { scryptSync } from "node:crypto";
import { scrypt } from "@noble/hashes/scrypt.js";
import { damaged } from "./errors.ts";

/** Parameters of scrypt; memory is 128·n·r bytes. */
export interface Cost {
  readonly n: number;
  readonly r: number;
  readonly p: number;
}

/** What new files are made with: 128 MiB and about half a second, as other tools use for files at rest. */
export const COST: Cost = { n: 131_072, r: 8, p: 1 };

/** A file may not ask for more than this: 512 MiB, and four times the time of it. */
const MOST_MEMORY = 2 ** 29;
const MOST_WORK = 2 ** 31;

/** The key of `length` bytes from a password. Throws `KeyFileError` for parameters out of bounds. */
export function derive(password: string, salt: Uint8Array, { n, r, p }: Cost, length: number): Uint8Array {
  const whole = [n, r, p].every(value => Number.isSafeInteger(value) && value > 0);
  const memory = 128 * n * r;
  if (!whole || n < 2 || Math.log2(n) % 1 !== 0 || memory > MOST_MEMORY || memory * p > MOST_WORK) {
    throw damaged("the parameters of scrypt are out of bounds");
  }
  const secret = Buffer.from(password, "utf8");
  // OpenSSL takes no n of 2^(16·r) or more, which the keystore's own specification has in its example.
  if (Math.log2(n) >= 16 * r) return scrypt(secret, salt, { N: n, r, p, dkLen: length });
  return scryptSync(secret, salt, length, {
    N: n,
    r,
    p,
    maxmem: memory + 128 * r * p + 2 ** 20,
  });
}
