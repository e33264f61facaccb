import { bondTokenAbi, stakingPoolAbi, unstakeQueueAbi } from "@aksm/contracts";
import type { EvmAddress } from "@aksm/core";
import type { EvmConnection } from "../connect.ts";
import { reading } from "../errors.ts";
import type { Terms } from "../memory.ts";

/** Read once for a connection. Throws `EndpointUnavailable`. */
export async function terms(connection: EvmConnection): Promise<Terms> {
  if (connection.terms) return connection.terms;
  const { client, deployment } = connection;
  const { token, pool, queue } = deployment.ethereum.contracts;
  const onToken = { address: token, abi: bondTokenAbi } as const;
  const [feeBps, vestingPeriod, treasury, minimumStake, minimumUnstake] = await reading(
    "terms of the contracts",
    Promise.all([
      client.readContract({ ...onToken, functionName: "feeBps" }),
      client.readContract({ ...onToken, functionName: "vestingPeriod" }),
      client.readContract({ ...onToken, functionName: "treasury" }),
      client.readContract({ address: pool, abi: stakingPoolAbi, functionName: "minimumStake" }),
      client.readContract({ address: queue, abi: unstakeQueueAbi, functionName: "minimumUnstake" }),
    ]),
  );
  const read = {
    feeBps,
    vestingPeriod,
    treasury: treasury.toLowerCase() as EvmAddress,
    minimumStake,
    minimumUnstake,
  };
  connection.terms = read;
  return read;
}
