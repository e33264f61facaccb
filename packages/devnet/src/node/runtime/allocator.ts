/** The heap of a runtime instance: the power-of-two free lists that Substrate's hosts use. */

const MIN_ORDER = 3;
const MAX_ORDER = 25;
const HEADER = 8;

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
    const reused = this.#free[order]?.pop();
    if (reused !== undefined) return reused;
    const start = this.#bump;
    this.#bump += HEADER + 2 ** order;
    this.#grow(this.#bump);
    new DataView(this.#memory.buffer).setUint32(start, order, true);
    return start + HEADER;
  }

  free(address: number): void {
    const order = new DataView(this.#memory.buffer).getUint32(address - HEADER, true);
    this.#free[order]?.push(address);
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
