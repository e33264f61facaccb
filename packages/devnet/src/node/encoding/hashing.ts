/** Hashes as the runtime's host functions want them, from the compiled library that Polkadot.js uses. */

import { blake2b, keccak256, keccak512, sha256, twox, waitReady } from "@polkadot/wasm-crypto";

/** Must have settled before any hash is asked for. */
export async function hashingReady(): Promise<void> {
  if (!(await waitReady())) throw new Error("The WebAssembly hashing library did not start");
}

const noKey = new Uint8Array();

export const blake2b128 = (data: Uint8Array): Uint8Array => blake2b(data, noKey, 16);
export const blake2b256 = (data: Uint8Array): Uint8Array => blake2b(data, noKey, 32);
export const twox64 = (data: Uint8Array): Uint8Array => twox(data, 1);
export const twox128 = (data: Uint8Array): Uint8Array => twox(data, 2);
export const twox256 = (data: Uint8Array): Uint8Array => twox(data, 4);
export { keccak256, keccak512, sha256 };
