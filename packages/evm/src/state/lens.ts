import { lensAbi } from "@aksm/contracts";
import type { EthereumBlock } from "@aksm/core";
import type { EvmConnection } from "../connect.ts";
import { DeploymentMismatch } from "../errors.ts";
import { readingAt } from "./readingAt.ts";

type At = Pick<EthereumBlock, "number">;

/**
 * Everything that is nobody's in particular, as the contracts have it at the block. Throws `StateUnavailable`,
 * `EndpointUnavailable`; `DeploymentMismatch` where governance has put another module in place than the deployment names.
 */
export async function lensAt(connection: EvmConnection, block: At) {
  const { contracts } = connection.deployment.ethereum;
  const seen = await readingAt(
    block,
    connection.client.readContract({
      address: contracts.lens,
      abi: lensAbi,
      functionName: "overview",
      blockNumber: BigInt(block.number),
    }),
  );
  for (const module of ["pool", "queue", "slots", "committee", "guardian", "timelock"] as const) {
    const found = seen.modules[module].toLowerCase();
    if (found !== contracts[module].toLowerCase()) {
      throw new DeploymentMismatch(`the ${module} that the token names`, contracts[module], found);
    }
  }
  return seen;
}
