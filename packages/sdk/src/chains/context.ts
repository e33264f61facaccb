import type { Deployment } from "@aksm/core";
import type { EvmClient } from "@aksm/evm";
import type { KusamaClient, PoolContext } from "@aksm/kusama";
import type { TokenFormat } from "../errors/errors.ts";
import type { KusamaBlocks } from "./kusamaBlocks.ts";
import type { Heads } from "./types.ts";

/** What every read and write of the SDK works with. */
export interface Context {
  readonly deployment: Deployment;
  readonly format: TokenFormat;
  readonly evm: EvmClient;
  readonly kusama: KusamaClient;
  readonly pool: PoolContext;
  readonly blocks: KusamaBlocks;
}

/** The finalized heads of both chains. */
export async function readHeads({ blocks, evm }: Pick<Context, "blocks" | "evm">): Promise<Heads> {
  const [kusama, ethereum] = await Promise.all([blocks.head(), evm.finalizedBlock()]);
  return { kusama, ethereum };
}
