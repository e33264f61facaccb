import { depositSlotsAbi, stakingPoolAbi } from "@aksm/contracts";
import type { AccountId, EvmAddress, Hex } from "@aksm/core";
import { getAbiItem } from "viem";
import type { EvmConnection } from "../connect.ts";
import { type BlockRange, logsOf } from "./logs.ts";

/** What was decided on Ethereum about a deposit beside its mint. */
export type Settlement =
  /** A loose deposit is for this account; the first such record of a deposit counts. */
  | { readonly kind: "bound"; readonly depositId: Hex; readonly recipient: EvmAddress; readonly block: number }
  /** A deposit is given up for minting, and goes back to this account on Kusama. */
  | { readonly kind: "returned"; readonly depositId: Hex; readonly recipient: AccountId; readonly block: number };

/** The settlements of a range of finalized blocks, oldest first. Throws `EndpointUnavailable`. */
export async function settlementsIn(connection: EvmConnection, range: BlockRange): Promise<Settlement[]> {
  const { pool, slots } = connection.deployment.ethereum.contracts;
  const [bound, returned] = await Promise.all([
    logsOf(connection, { address: slots, event: getAbiItem({ abi: depositSlotsAbi, name: "Bound" }) }, range),
    logsOf(connection, { address: pool, event: getAbiItem({ abi: stakingPoolAbi, name: "Returned" }) }, range),
  ]);
  // A deposit's records are of one kind each, so nothing depends on the order between the two kinds.
  return [
    ...bound.map(({ args, blockNumber }) => ({
      kind: "bound" as const,
      depositId: args.depositId,
      recipient: args.recipient.toLowerCase() as EvmAddress,
      block: Number(blockNumber),
    })),
    ...returned.map(({ args, blockNumber }) => ({
      kind: "returned" as const,
      depositId: args.depositId,
      recipient: args.to as AccountId,
      block: Number(blockNumber),
    })),
  ].toSorted((a, b) => a.block - b.block);
}
