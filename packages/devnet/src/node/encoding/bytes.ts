/** Bytes, hex and the strings that stand for storage keys. */

export type Hex = `0x${string}`;

/**
 * A storage key as a string of one character per byte (code units 0 to 255): cheap to hash, and compared by `<` in
 * the byte order that Substrate's state has.
 */
export type StorageKey = string;

export function toHex(bytes: Uint8Array): Hex {
  return `0x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex")}`;
}

/** Thrown when a string is not an even number of hexadecimal digits after `0x`. */
export class HexError extends Error {
  override readonly name = "HexError";
  constructor(readonly text: string) {
    super(`Not hexadecimal: ${text.slice(0, 80)}`);
  }
}

export function fromHex(hex: string): Uint8Array {
  if (!/^0x([0-9a-fA-F]{2})*$/.test(hex)) throw new HexError(hex);
  return Uint8Array.from(Buffer.from(hex.slice(2), "hex"));
}

export function keyFromHex(hex: string): StorageKey {
  if (!/^0x([0-9a-fA-F]{2})*$/.test(hex)) throw new HexError(hex);
  return Buffer.from(hex.slice(2), "hex").toString("latin1");
}

export function keyFromBytes(bytes: Uint8Array): StorageKey {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

export function keyToHex(key: StorageKey): Hex {
  return `0x${Buffer.from(key, "latin1").toString("hex")}`;
}

export function keyToBytes(key: StorageKey): Uint8Array {
  return Buffer.from(key, "latin1");
}

export function concat(...parts: Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
