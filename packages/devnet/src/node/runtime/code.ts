import { decompress } from "fzstd";

const COMPRESSED = [0x52, 0xbc, 0x53, 0x76, 0x46, 0xdb, 0x8e, 0x05];

/** The WebAssembly module in a runtime blob, which may be compressed with Zstandard. */
export function moduleBytes(code: Uint8Array): Uint8Array {
  return COMPRESSED.every((byte, i) => code[i] === byte) ? decompress(code.subarray(COMPRESSED.length)) : code;
}
