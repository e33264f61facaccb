/** Writes the runtime's metadata, version 15, beside it: SCALE bytes that begin with "meta". */

import { readFileSync, writeFileSync } from "node:fs";
import { hashingReady } from "../../src/node/encoding/hashing.ts";
import { Reader, u32 } from "../../src/node/encoding/scale.ts";
import { Runtime } from "../../src/node/runtime/runtime.ts";
import { StateHistory } from "../../src/node/state/history.ts";
import { Overlay } from "../../src/node/state/overlay.ts";

const VERSION = 15;
const beside = (name: string) => new URL(`../${name}`, import.meta.url);

await hashingReady();
const runtime = new Runtime(readFileSync(beside("kusama-dev.wasm")));
const empty = new Overlay(new StateHistory(new Map()).at(0));
const answer = new Reader(runtime.call("Metadata_metadata_at_version", u32(VERSION), empty));
if (answer.u8() !== 1) throw new Error(`The runtime has no metadata of version ${VERSION}`);
writeFileSync(beside("metadata.scale"), answer.vec());
