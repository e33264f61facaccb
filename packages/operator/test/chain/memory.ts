import { closeSync, openSync, readFileSync, readSync } from "node:fs";

/** Regions larger than this are reserved and not used, as engines do. */
const MOST = 2 ** 30;
const CHUNK = 2 ** 22;

/** True where the process has any of the texts in memory that it may write to. Linux alone tells. */
export function holds(pid: number, needles: readonly Buffer[]): boolean {
  const memory = openSync(`/proc/${pid}/mem`, "r");
  try {
    return writable(pid).some(({ from, to }) => region(memory, from, to, needles));
  } finally {
    closeSync(memory);
  }
}

function writable(pid: number): { from: number; to: number }[] {
  return readFileSync(`/proc/${pid}/maps`, "utf8")
    .split("\n")
    .flatMap(line => {
      const [, from, to] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? [];
      return from && to ? [{ from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) }] : [];
    })
    .filter(({ from, to }) => to - from <= MOST);
}

/** Chunks overlap by the longest text, so that none lies between two. */
function region(memory: number, from: number, to: number, needles: readonly Buffer[]): boolean {
  const overlap = Math.max(...needles.map(({ length }) => length));
  const buffer = Buffer.alloc(CHUNK);
  for (let at = from; at < to; at += CHUNK - overlap) {
    const length = read(memory, buffer, Math.min(CHUNK, to - at), at);
    if (needles.some(needle => buffer.subarray(0, length).includes(needle))) return true;
  }
  return false;
}

/** Nothing where the region is gone by now or can't be read. */
function read(memory: number, buffer: Buffer, length: number, at: number): number {
  try {
    return readSync(memory, buffer, 0, length, at);
  } catch {
    return 0;
  }
}
