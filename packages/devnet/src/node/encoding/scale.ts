/** The few SCALE forms that a node itself reads and writes; everything else stays opaque bytes. */

import { concat } from "./bytes.ts";

export function u32(value: number): Uint8Array {
  const out = new Uint8Array(4);
  new DataView(out.buffer).setUint32(0, value, true);
  return out;
}

export function u64(value: bigint): Uint8Array {
  const out = new Uint8Array(8);
  new DataView(out.buffer).setBigUint64(0, value, true);
  return out;
}

/** Compact integer below 2^53. */
export function compact(value: number): Uint8Array {
  if (value < 0x40) return Uint8Array.of(value << 2);
  if (value < 0x4000) return Uint8Array.of(((value << 2) & 0xff) | 1, value >> 6);
  if (value < 0x40000000) return u32(value * 4 + 2);
  const bytes: number[] = [];
  for (let rest = BigInt(value); rest > 0n; rest >>= 8n) bytes.push(Number(rest & 0xffn));
  while (bytes.length < 4) bytes.push(0);
  return Uint8Array.of(((bytes.length - 4) << 2) | 3, ...bytes);
}

/** Length-prefixed bytes (`Vec<u8>`). */
export function vec(bytes: Uint8Array): Uint8Array {
  return concat(compact(bytes.length), bytes);
}

export const none = Uint8Array.of(0);

export function some(bytes: Uint8Array): Uint8Array {
  return concat(Uint8Array.of(1), bytes);
}

/** Thrown when bytes end before the value does. */
export class ScaleError extends Error {
  override readonly name = "ScaleError";
}

/** Reads SCALE values one after the other. */
export class Reader {
  readonly #bytes: Uint8Array;
  #view: DataView;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get left(): number {
    return this.#bytes.length - this.at;
  }

  take(length: number): Uint8Array {
    if (length > this.left) throw new ScaleError(`Wanted ${length} bytes at ${this.at}, ${this.left} are left`);
    this.at += length;
    return this.#bytes.subarray(this.at - length, this.at);
  }

  u8(): number {
    return this.take(1)[0] as number;
  }

  u32(): number {
    this.take(4);
    return this.#view.getUint32(this.at - 4, true);
  }

  u64(): bigint {
    this.take(8);
    return this.#view.getBigUint64(this.at - 8, true);
  }

  u128(): bigint {
    const low = this.u64();
    return low | (this.u64() << 64n);
  }

  compact(): bigint {
    const first = this.u8();
    switch (first & 3) {
      case 0:
        return BigInt(first >> 2);
      case 1:
        return BigInt((first >> 2) | (this.u8() << 6));
      case 2: {
        const [b1 = 0, b2 = 0, b3 = 0] = this.take(3);
        return BigInt((first >> 2) + b1 * 2 ** 6 + b2 * 2 ** 14 + b3 * 2 ** 22);
      }
      default: {
        const bytes = this.take((first >> 2) + 4);
        return bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
      }
    }
  }

  length(): number {
    return Number(this.compact());
  }

  vec(): Uint8Array {
    return this.take(this.length());
  }

  text(): string {
    return Buffer.from(this.vec()).toString("utf8");
  }

  list<T>(item: (reader: Reader) => T): T[] {
    return Array.from({ length: this.length() }, () => item(this));
  }
}
