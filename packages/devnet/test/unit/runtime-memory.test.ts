import { expect, test } from "vitest";
import { Allocator, OutOfMemory } from "../../src/node/runtime/allocator.ts";

const HEAP = 1024;

function memory(): WebAssembly.Memory {
  return new WebAssembly.Memory({ initial: 2 });
}

test("the two bytes before a pointer, which the guest reads as its offset, are zero also on used memory", () => {
  const used = memory();
  new Uint8Array(used.buffer).fill(0xff);
  const allocator = new Allocator(used, HEAP);
  const offsetOf = (address: number) => new DataView(used.buffer).getUint16(address - 2, true);
  const first = allocator.malloc(100);
  expect(offsetOf(first)).toBe(0);
  new Uint8Array(used.buffer, first - 4, 4).fill(0xff);
  allocator.free(first);
  const again = allocator.malloc(100);
  expect(again).toBe(first);
  expect(offsetOf(again)).toBe(0);
  allocator.reset();
  expect(offsetOf(allocator.malloc(7))).toBe(0);
});

test("allocations are aligned, do not overlap, and grow the memory", () => {
  const fresh = memory();
  const allocator = new Allocator(fresh, HEAP + 3);
  const sizes = [1, 8, 9, 4096, 70_000, 0, 3, 200_000];
  const spans = sizes.map(size => ({ from: allocator.malloc(size), size }));
  for (const [i, a] of spans.entries()) {
    expect(a.from % 8).toBe(0);
    expect(a.from).toBeGreaterThanOrEqual(HEAP + 3 + 8);
    expect(a.from + a.size).toBeLessThanOrEqual(fresh.buffer.byteLength);
    for (const b of spans.slice(i + 1))
      expect(a.from + a.size <= b.from - 8 || b.from + b.size <= a.from - 8).toBe(true);
  }
  expect(() => allocator.malloc(2 ** 25 + 1)).toThrow(OutOfMemory);
});
