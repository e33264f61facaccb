/** Turns a spec into the storage of a genesis block, by asking the runtime itself. */

import { readFile } from "node:fs/promises";
import { GenesisError, type GenesisInput } from "../node/chain/genesis.ts";
import { keyToHex, toHex } from "../node/encoding/bytes.ts";
import { hashingReady } from "../node/encoding/hashing.ts";
import { Reader, vec } from "../node/encoding/scale.ts";
import { Runtime } from "../node/runtime/runtime.ts";
import { StateHistory } from "../node/state/history.ts";
import { Overlay } from "../node/state/overlay.ts";
import { genesisConfig, toJson } from "./config.ts";
import type { GenesisSpec } from "./spec.ts";

const CODE_KEY = "0x3a636f6465";
const OK = 0;

/** The compiled runtime; `packages/devnet/runtime/build.sh` makes it. */
const runtimeCode = (): Promise<Uint8Array> => readFile(new URL("../../runtime/kusama-dev.wasm", import.meta.url));

/**
 * The genesis of a chain that begins at `now` (milliseconds since 1970) with an elected set of validators.
 *
 * @throws {@link GenesisError} when the runtime does not take the spec
 */
export async function buildGenesis(spec: GenesisSpec, { now }: { readonly now: number }): Promise<GenesisInput> {
  await hashingReady();
  const code = await runtimeCode();
  const state = new Overlay(new StateHistory(new Map()).at(0));
  const config = vec(Buffer.from(toJson(genesisConfig(spec, now))));
  const answer = new Reader(new Runtime(code).call("GenesisBuilder_build_state", config, state));
  if (answer.u8() !== OK) throw new GenesisError(`The runtime does not take the genesis: ${answer.text()}`);
  const top: Record<string, string> = { [CODE_KEY]: toHex(code) };
  for (const [key, value] of state.changes()) if (value) top[keyToHex(key)] = toHex(value);
  const properties = { ss58Format: 2, tokenDecimals: 12, tokenSymbol: "KSM" };
  return { name: spec.name, id: spec.id, properties, genesis: { raw: { top } } } as GenesisInput;
}
