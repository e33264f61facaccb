/** The blocks of the Kusama side, one record after the other in a file that only grows. */

import { closeSync, fdatasyncSync, ftruncateSync, openSync, readFileSync, writeSync } from "node:fs";
import { blake2b } from "@polkadot/wasm-crypto";
import type { SealedBlock } from "../node/chain/block.ts";
import { concat, keyFromBytes, keyToBytes } from "../node/encoding/bytes.ts";
import { decodeHeader, encodeHeader, headerHash } from "../node/encoding/header.ts";
import { compact, none, Reader, some, u32, vec } from "../node/encoding/scale.ts";
import { CorruptState } from "./errors.ts";

/** A block and the Ethereum block that was the newest when it was made. */
export type LogEntry = { readonly block: SealedBlock; readonly ethereum: number };

export type LoadedLog = {
  readonly entries: readonly { readonly entry: LogEntry; readonly end: number }[];
  /** Bytes of a last record that was not written to its end. */
  readonly torn: number;
};

const MAGIC = Buffer.from("aksm-blocks-1\n");
/** Length of the payload, checksum of that length, checksum of the payload. */
const HEAD = 4 + 4 + 8;

export class BlockLog {
  readonly #file: number;
  #length: number;
  #dirty = false;

  private constructor(file: number, length: number) {
    this.#file = file;
    this.#length = length;
  }

  /** Opens the log for appending, cut to `length` bytes (0 for a new one). */
  static open(path: string, length: number): BlockLog {
    const file = openSync(path, "a");
    ftruncateSync(file, length);
    const log = new BlockLog(file, length);
    if (length === 0) log.#write(MAGIC);
    return log;
  }

  append(entry: LogEntry): void {
    const payload = encodeEntry(entry);
    const length = u32(payload.length);
    this.#write(concat(length, checksum(length, 4), checksum(payload, 8), payload));
  }

  /** Makes sure that all blocks outlast a loss of power. */
  sync(): void {
    if (this.#dirty) fdatasyncSync(this.#file);
    this.#dirty = false;
  }

  close(): void {
    this.sync();
    closeSync(this.#file);
  }

  #write(bytes: Uint8Array): void {
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    } catch (error) {
      ftruncateSync(this.#file, this.#length);
      throw error;
    }
    this.#length += bytes.length;
    this.#dirty = true;
  }
}

/**
 * Reads a log. A last record that was cut off is reported, not an error: the process died while it wrote.
 *
 * @throws {@link CorruptState} when anything before the end is damaged
 */
export function loadLog(path: string): LoadedLog {
  const bytes = readFileSync(path);
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) {
    if (bytes.length < MAGIC.length) return { entries: [], torn: bytes.length };
    throw new CorruptState(path, "it does not begin like a log of blocks");
  }
  const entries: { entry: LogEntry; end: number }[] = [];
  let at = MAGIC.length;
  while (at < bytes.length) {
    const rest = bytes.subarray(at);
    const payload = readPayload(rest);
    if (payload === "torn" || (payload === "damaged" && rest.every(byte => byte === 0))) break;
    if (payload === "damaged") throw new CorruptState(path, `the record at byte ${at} is damaged`);
    at += HEAD + payload.length;
    entries.push({ entry: readEntry(path, payload), end: at });
  }
  return { entries, torn: bytes.length - at };
}

/** Where a log ends that has the given entries. */
export function lengthOf(entries: LoadedLog["entries"]): number {
  return entries.at(-1)?.end ?? MAGIC.length;
}

function readPayload(rest: Buffer): Buffer | "torn" | "damaged" {
  if (rest.length < HEAD) return "torn";
  if (!rest.subarray(4, 8).equals(checksum(rest.subarray(0, 4), 4))) return "damaged";
  const end = HEAD + rest.readUInt32LE(0);
  if (end > rest.length) return "torn";
  const payload = rest.subarray(HEAD, end);
  if (rest.subarray(8, HEAD).equals(checksum(payload, 8))) return payload;
  return end === rest.length ? "torn" : "damaged";
}

function checksum(bytes: Uint8Array, length: number): Uint8Array {
  return blake2b(bytes, new Uint8Array(), 8).subarray(0, length);
}

function encodeEntry({ block, ethereum }: LogEntry): Uint8Array {
  const { header, extrinsics, diff } = block;
  const changes = [...diff].flatMap(([key, value]) => [vec(keyToBytes(key)), value === null ? none : some(vec(value))]);
  return concat(
    u32(ethereum),
    vec(encodeHeader(header)),
    compact(extrinsics.length),
    ...extrinsics.map(vec),
    compact(diff.size),
    ...changes,
  );
}

function readEntry(path: string, payload: Uint8Array): LogEntry {
  try {
    const reader = new Reader(payload);
    const ethereum = reader.u32();
    const header = decodeHeader(reader.vec());
    const extrinsics = reader.list(item => item.vec());
    const diff = new Map(
      reader.list(item => {
        const key = keyFromBytes(item.vec());
        return [key, item.u8() === 0 ? null : item.vec()] as const;
      }),
    );
    return { ethereum, block: { hash: headerHash(header), header, extrinsics, diff } };
  } catch (cause) {
    throw new CorruptState(path, "a record cannot be read", { cause });
  }
}
