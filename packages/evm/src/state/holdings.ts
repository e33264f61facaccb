import { bondTokenAbi } from "@aksm/contracts";
import type { EthereumBlock, EvmAddress, Planck } from "@aksm/core";
import type { EvmConnection } from "../connect.ts";
import { reading } from "../errors.ts";
import { readingAt } from "./readingAt.ts";

/** What an Ethereum account has. */
export interface Holdings {
  readonly shares: bigint;
  /** Planck that the shares are worth at the block's second. */
  readonly balance: Planck;
  readonly wei: bigint;
}

/** At a finalized block, or at the latest one where `block` is null. Throws `StateUnavailable`, `EndpointUnavailable`. */
export async function holdings(
  connection: EvmConnection,
  account: EvmAddress,
  block: EthereumBlock | null,
): Promise<Holdings> {
  const { client } = connection;
  const number = block?.number ?? Number(await reading("latest block", client.getBlockNumber()));
  const at = { blockNumber: BigInt(number) };
  const token = {
    address: connection.deployment.ethereum.contracts.token,
    abi: bondTokenAbi,
    args: [account],
    ...at,
  } as const;
  const [shares, balance, wei] = await readingAt(
    { number },
    Promise.all([
      client.readContract({ ...token, functionName: "sharesOf" }),
      client.readContract({ ...token, functionName: "balanceOf" }),
      client.getBalance({ address: account, ...at }),
    ]),
  );
  return { shares, balance, wei };
}
