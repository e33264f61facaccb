import { keyFromBytes, type StorageKey } from "../encoding/bytes.ts";
import type { Allocator } from "./allocator.ts";

/** A pointer and a length in one: the length in the upper, the address in the lower 32 bits. */
export type Span = bigint;

/** The memory of a running runtime, as host functions see it. */
export class Guest {
  #bytes: Buffer;

  constructor(
    readonly memory: WebAssembly.Memory,
    readonly allocator: Allocator,
  ) {
    this.#bytes = Buffer.from(memory.buffer);
  }

  /** A view that lasts until the memory grows; copy what is kept. */
  get bytes(): Buffer {
    if (this.#bytes.buffer !== this.memory.buffer) this.#bytes = Buffer.from(this.memory.buffer);
    return this.#bytes;
  }

  view(span: Span): Uint8Array {
    const start = Number(span & 0xffffffffn);
    return this.bytes.subarray(start, start + Number((span >> 32n) & 0xffffffffn));
  }

  copy(span: Span): Uint8Array {
    return Uint8Array.from(this.view(span));
  }

  key(span: Span): StorageKey {
    return keyFromBytes(this.view(span));
  }

  text(span: Span): string {
    return Buffer.from(this.view(span)).toString("utf8");
  }

  fixed(address: number, length: number): Uint8Array {
    const start = address >>> 0;
    return Uint8Array.from(this.bytes.subarray(start, start + length));
  }

  /** Puts bytes on the guest's heap. */
  give(bytes: Uint8Array): number {
    const address = this.allocator.malloc(bytes.length);
    this.bytes.set(bytes, address);
    return address;
  }

  giveSpan(bytes: Uint8Array): Span {
    return (BigInt(bytes.length) << 32n) | BigInt(this.give(bytes));
  }
}
