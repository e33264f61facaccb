import type { Hex } from "@aksm/core";
import { blake2b } from "@noble/hashes/blake2.js";
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

export const toHex = (bytes: Uint8Array): Hex => `0x${bytesToHex(bytes)}`;

/** Throws `RangeError` for what is no even number of hex digits after `0x`. */
export function fromHex(hex: string): Uint8Array {
  if (!/^0x([0-9a-fA-F]{2})*$/.test(hex)) throw new RangeError(`not a hex string: ${hex.slice(0, 80)}`);
  return hexToBytes(hex.slice(2));
}

export const concat = concatBytes;
export const utf8 = utf8ToBytes;
export const blake2b256 = (...parts: Uint8Array[]): Uint8Array => blake2b(concatBytes(...parts), { dkLen: 32 });

/** Little-endian unsigned integer of `size` bytes. Throws `RangeError` where it does not fit. */
export function littleEndian(value: number, size: 1 | 2 | 4): Uint8Array {
  if (!Number.isInteger(value) || value < 0 || value >= 2 ** (8 * size)) {
    throw new RangeError(`${value} is no unsigned integer of ${size} bytes`);
  }
  return Uint8Array.from({ length: size }, (_, index) => Math.floor(value / 2 ** (8 * index)) % 256);
}
