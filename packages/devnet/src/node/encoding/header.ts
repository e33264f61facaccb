import { concat, fromHex, type Hex, toHex } from "./bytes.ts";
import { blake2b256 } from "./hashing.ts";
import { compact, Reader, vec } from "./scale.ts";

/** A block header; `digest` holds the SCALE bytes of each log. */
export type Header = {
  readonly parentHash: Hex;
  readonly number: number;
  readonly stateRoot: Hex;
  readonly extrinsicsRoot: Hex;
  readonly digest: readonly Uint8Array[];
};

export const zeroHash: Hex = `0x${"00".repeat(32)}`;

export function encodeHeader(header: Header): Uint8Array {
  return concat(
    fromHex(header.parentHash),
    compact(header.number),
    fromHex(header.stateRoot),
    fromHex(header.extrinsicsRoot),
    compact(header.digest.length),
    ...header.digest,
  );
}

export function decodeHeader(bytes: Uint8Array): Header {
  const reader = new Reader(bytes);
  const parentHash = toHex(reader.take(32));
  const number = Number(reader.compact());
  const stateRoot = toHex(reader.take(32));
  const extrinsicsRoot = toHex(reader.take(32));
  const digest = reader.list(takeLog).map(log => Uint8Array.from(log));
  return { parentHash, number, stateRoot, extrinsicsRoot, digest };
}

export function headerHash(header: Header): Hex {
  return toHex(blake2b256(encodeHeader(header)));
}

/** The log with which an Aura author claims a slot. */
export function auraPreRuntime(slot: bigint): Uint8Array {
  const claim = new Uint8Array(8);
  new DataView(claim.buffer).setBigUint64(0, slot, true);
  return concat(Uint8Array.of(6), Buffer.from("aura"), vec(claim));
}

const OTHER = 0;
const ENGINE_LOGS = [4, 5, 6];
const RUNTIME_UPDATED = 8;

function takeLog(reader: Reader): Uint8Array {
  const kind = reader.u8();
  if (kind === RUNTIME_UPDATED) return Uint8Array.of(kind);
  if (kind === OTHER) return concat(Uint8Array.of(kind), vec(reader.vec()));
  if (ENGINE_LOGS.includes(kind)) return concat(Uint8Array.of(kind), reader.take(4), vec(reader.vec()));
  throw new Error(`Unknown digest item ${kind}`);
}
