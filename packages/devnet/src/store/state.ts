/** Opens what a folder keeps of the Kusama side, and puts both sides back to one moment after a crash. */

import { existsSync } from "node:fs";
import { z } from "zod";
import type { SealedBlock } from "../node/chain/block.ts";
import { BrokenChain, Chain } from "../node/chain/chain.ts";
import { type Genesis, type GenesisInput, parseGenesis } from "../node/chain/genesis.ts";
import { hashingReady } from "../node/encoding/hashing.ts";
import { BlockLog, type LoadedLog, lengthOf, loadLog } from "./block-log.ts";
import { CorruptState } from "./errors.ts";
import { readJson, writeJson } from "./files.ts";
import type { NetworkFolder } from "./folder.ts";

/** Makes the genesis of a new network for the chain time `now` (milliseconds since 1970). */
export type MakeGenesis = (now: number) => GenesisInput | Promise<GenesisInput>;

export type KusamaState = {
  readonly genesis: Genesis;
  readonly log: LoadedLog;
  /** Whether the network is new. */
  readonly fresh: boolean;
};

/** @throws {@link CorruptState} */
export async function loadKusama(folder: NetworkFolder, makeGenesis: MakeGenesis, now: number): Promise<KusamaState> {
  await hashingReady();
  const stored = readJson(folder.kusamaGenesis, z.unknown());
  if (stored !== undefined) {
    if (!existsSync(folder.kusamaBlocks)) return { genesis: readable(folder, stored), log: noLog, fresh: false };
    return { genesis: readable(folder, stored), log: loadLog(folder.kusamaBlocks), fresh: false };
  }
  if (existsSync(folder.kusamaBlocks)) throw new CorruptState(folder.kusamaGenesis, "it is missing");
  const genesis = parseGenesis(await makeGenesis(now));
  writeJson(folder.kusamaGenesis, genesis);
  return { genesis, log: noLog, fresh: true };
}

const noLog: LoadedLog = { entries: [], torn: 0 };

/**
 * The entries that agree with an Ethereum chain whose newest block is `ethereum`: none of them was made when a later
 * Ethereum block was known.
 */
export function agreeing(entries: LoadedLog["entries"], ethereum: number): LoadedLog["entries"] {
  const first = entries.findIndex(({ entry }) => entry.ethereum > ethereum);
  return first < 0 ? entries : entries.slice(0, first);
}

/** @throws {@link CorruptState} when the blocks do not follow from each other */
export async function openChain(
  folder: NetworkFolder,
  genesis: Genesis,
  entries: LoadedLog["entries"],
): Promise<{ chain: Chain; log: BlockLog }> {
  const blocks: SealedBlock[] = entries.map(({ entry }) => entry.block);
  try {
    const chain = await Chain.open(genesis, blocks);
    return { chain, log: BlockLog.open(folder.kusamaBlocks, existsSync(folder.kusamaBlocks) ? lengthOf(entries) : 0) };
  } catch (error) {
    if (error instanceof BrokenChain) throw new CorruptState(folder.kusamaBlocks, error.message, { cause: error });
    throw error;
  }
}

function readable(folder: NetworkFolder, stored: unknown): Genesis {
  try {
    return parseGenesis(stored);
  } catch (cause) {
    throw new CorruptState(folder.kusamaGenesis, "it is no genesis", { cause });
  }
}
