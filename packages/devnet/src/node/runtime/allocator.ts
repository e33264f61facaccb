/** The heap of a runtime instance: the power-of-two free lists that Substrate's hosts use. */

const MIN_ORDER = 3;
const MAX_ORDER = 25;
/**
 * Eight bytes stand before each allocation: its order, a mark, and two bytes that the guest reads as the offset of the
 * pointer it was given. The host must write all of them, since memory is used again without being wiped.
 */
const HEADER = 8;
const OCCUPIED = 1;

/** Thrown when the guest asks for more than the address space or one allocation allows. */
export class OutOfMemory extends Error {
  override readonly name = "OutOfMemory";
}

export class Allocator {
  readonly #memory: WebAssembly.Memory;
  readonly #heapBase: number;
  #bump: number;
  #free: number[][] = [];

  constructor(memory: WebAssembly.Memory, heapBase: number) {
    this.#memory = memory;
    this.#heapBase = (heapBase + 7) & ~7;
    this.#bump = this.#heapBase;
    this.reset();
  }

  /** Forgets every allocation. */
  reset(): void {
    this.#bump = this.#heapBase;
    this.#free = Array.from({ length: MAX_ORDER + 1 }, () => []);
  }

  /** @returns the address of at least `size` bytes, aligned to 8 */
  malloc(size: number): number {
    const order = Math.max(MIN_ORDER, 32 - Math.clz32(Math.max(size, 1) - 1));
    if (order > MAX_ORDER) throw new OutOfMemory(`The runtime asked for ${size} bytes at once`);
    const address = this.#free[order]?.pop() ?? this.#extend(order);
    const header = new DataView(this.#memory.buffer, address - HEADER, HEADER);
    header.setUint32(0, order, true);
    header.setUint32(4, OCCUPIED, true);
    return address;
  }

  free(address: number): void {
    const order = new DataView(this.#memory.buffer).getUint32(address - HEADER, true);
    this.#free[order]?.push(address);
  }

  #extend(order: number): number {
    const address = this.#bump + HEADER;
    this.#bump = address + 2 ** order;
    this.#grow(this.#bump);
    return address;
  }

  #grow(end: number): void {
    const missing = end - this.#memory.buffer.byteLength;
    if (missing <= 0) return;
    const pages = Math.max(Math.ceil(missing / 65536), 64);
    try {
      this.#memory.grow(pages);
    } catch (cause) {
      throw new OutOfMemory(`The runtime's memory cannot grow to ${end} bytes`, { cause });
    }
  }
}
