import { type Hex, toHex } from "../encoding/bytes.ts";
import { Reader } from "../encoding/scale.ts";

export type RuntimeVersion = {
  readonly specName: string;
  readonly implName: string;
  readonly authoringVersion: number;
  readonly specVersion: number;
  readonly implVersion: number;
  readonly apis: readonly (readonly [Hex, number])[];
  readonly transactionVersion: number;
  readonly stateVersion: number;
};

/** Reads the answer of `Core_version`. */
export function readRuntimeVersion(bytes: Uint8Array): RuntimeVersion {
  const reader = new Reader(bytes);
  return {
    specName: reader.text(),
    implName: reader.text(),
    authoringVersion: reader.u32(),
    specVersion: reader.u32(),
    implVersion: reader.u32(),
    apis: reader.list((item): [Hex, number] => [toHex(item.take(8)), item.u32()]),
    transactionVersion: reader.u32(),
    stateVersion: reader.u8(),
  };
}
