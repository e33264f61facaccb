import type { EthereumBlock, EvmAddress } from "@aksm/core";
import type { EvmConnection } from "../connect.ts";
import { reading } from "../errors.ts";
import type { Terms } from "../memory.ts";
import { lensAt } from "./lens.ts";
import { knownPause } from "./pause.ts";

/** At a finalized block, or at the latest one where `block` is null. Throws as `lensAt`. */
export async function terms(connection: EvmConnection, block: Pick<EthereumBlock, "number"> | null): Promise<Terms> {
  const number = block?.number ?? Number(await reading("latest block", connection.client.getBlockNumber()));
  const { rate, staking, queue, modules } = await lensAt(connection, { number });
  return {
    feeBps: rate.feeBps,
    vestingPeriod: rate.vestingPeriod,
    treasury: modules.treasury.toLowerCase() as EvmAddress,
    minimumStake: staking.minimumStake,
    minimumUnstake: queue.minimumUnstake,
    leastUnstake: queue.leastUnstake,
    stakingPause: knownPause(staking.pause),
    mintable: staking.mintable,
  };
}
