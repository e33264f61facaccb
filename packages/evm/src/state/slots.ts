import { depositSlotsAbi } from "@aksm/contracts";
import type { EthereumBlock, Hex } from "@aksm/core";
import type { EvmConnection } from "../connect.ts";
import { readingAt } from "./readingAt.ts";

type At = Pick<EthereumBlock, "number">;

const slots = (connection: EvmConnection, block: At) =>
  ({
    address: connection.deployment.ethereum.contracts.slots,
    abi: depositSlotsAbi,
    blockNumber: BigInt(block.number),
  }) as const;

/** Those of the deposits that are minted, or returned, at the block. Throws `StateUnavailable`, `EndpointUnavailable`. */
export async function mintedAt(
  connection: EvmConnection,
  depositIds: readonly Hex[],
  block: At,
): Promise<ReadonlySet<Hex>> {
  const contract = slots(connection, block);
  const reads = depositIds.map(id =>
    connection.client.readContract({ ...contract, functionName: "depositState", args: [id] }),
  );
  const states = await readingAt(block, Promise.all(reads));
  return new Set(depositIds.filter((_, index) => states[index] !== 0));
}

/** Those of the requests that are recorded as paid at the block. Throws `StateUnavailable`, `EndpointUnavailable`. */
export async function paidAt(
  connection: EvmConnection,
  requestIds: readonly bigint[],
  block: At,
): Promise<ReadonlySet<bigint>> {
  const contract = slots(connection, block);
  const reads = requestIds.map(id =>
    connection.client.readContract({ ...contract, functionName: "isPaid", args: [id] }),
  );
  const paid = await readingAt(block, Promise.all(reads));
  return new Set(requestIds.filter((_, index) => paid[index]));
}
