import { committeeAbi, stakingPoolAbi, unstakeQueueAbi } from "@aksm/contracts";
import type { Contracts, Hex } from "@aksm/core";
import type { Attestation, Cause } from "../attestations/cause.ts";
import { packSignatures } from "../attestations/pack.ts";
import type { EvmConnection } from "../connect.ts";
import { reading } from "../errors.ts";
import { mintedAt, paidAt } from "../state/slots.ts";
import { ContractRefusal } from "./refusals.ts";
import { type ContractCall, contractCall, type EvmWallet, sendMeasured } from "./send.ts";

/** "consumed": the latest state shows the cause carried out, by this or another transaction. */
export type SubmitOutcome =
  /** `gas`: what the transaction may use. */
  { readonly status: "sent"; readonly hash: Hex; readonly gas: bigint } | { readonly status: "consumed" };

/**
 * Submits a cause with the signatures for it; anyone may. Simulated first; resolves once the node took the transaction.
 * Throws `TooFewSignatures`, `ContractRefusal` and its kinds, `NotEnoughEther`, `EndpointUnavailable`.
 */
export async function submit(
  connection: EvmConnection,
  wallet: EvmWallet,
  cause: Cause,
  attestations: readonly Attestation[],
): Promise<SubmitOutcome> {
  if (await isMintedWhole(connection, cause)) return { status: "consumed" };
  const call = await signedCall(connection, cause, attestations);
  try {
    return { status: "sent", ...(await sendMeasured(connection, wallet, call)) };
  } catch (error) {
    if (error instanceof ContractRefusal && (await isConsumed(connection, cause, error))) return { status: "consumed" };
    throw error;
  }
}

/** The contract call that carries a cause out, with the signatures for it. Throws `TooFewSignatures`. */
export async function signedCall(
  connection: EvmConnection,
  cause: Cause,
  attestations: readonly Attestation[],
): Promise<ContractCall> {
  const { ethereum, threshold } = connection.deployment;
  // Read each time: the committee may have changed since the last submission.
  const members = await reading("committee", connection.client.readContract(membersOf(ethereum.contracts)));
  return attestedCall(ethereum.contracts, cause, packSignatures(attestations, members, threshold));
}

/** A batch whose deposits are all used up would be taken, and do nothing: nobody should pay for that. */
async function isMintedWhole(connection: EvmConnection, cause: Cause): Promise<boolean> {
  if (cause.kind !== "mintBatch") return false;
  const number = Number(await reading("latest block", connection.client.getBlockNumber()));
  const ids = cause.deposits.map(({ depositId }) => depositId);
  return (await mintedAt(connection, ids, { number })).size === ids.length;
}

const membersOf = ({ committee }: Contracts) =>
  ({ address: committee, abi: committeeAbi, functionName: "members" }) as const;

/** The contract call that carries a cause out. */
export function attestedCall({ pool, queue }: Contracts, cause: Cause, signatures: Hex): ContractCall {
  const attestation = { epoch: cause.epoch, deadline: Number(cause.deadline), signatures };
  switch (cause.kind) {
    case "mint":
      return contractCall({
        address: pool,
        abi: stakingPoolAbi,
        functionName: "mint",
        args: [cause.depositId, cause.recipient, cause.amount, attestation],
      });
    case "mintBatch":
      return contractCall({
        address: pool,
        abi: stakingPoolAbi,
        functionName: "mintBatch",
        args: [[...cause.deposits], attestation],
      });
    case "return":
      return contractCall({
        address: pool,
        abi: stakingPoolAbi,
        functionName: "markReturned",
        args: [cause.depositId, cause.to, attestation],
      });
    case "bind":
      return contractCall({
        address: pool,
        abi: stakingPoolAbi,
        functionName: "bind",
        args: [cause.depositId, cause.recipient, attestation],
      });
    case "report": {
      const { kind: _, epoch: __, deadline: ___, ...report } = cause;
      const words = { previousNumber: BigInt(report.previousNumber), number: BigInt(report.number) };
      return contractCall({
        address: pool,
        abi: stakingPoolAbi,
        functionName: "report",
        args: [{ ...report, ...words }, attestation],
      });
    }
    case "finalize":
      return contractCall({
        address: queue,
        abi: unstakeQueueAbi,
        functionName: "finalize",
        args: [cause.afterRequest, cause.upToRequest, cause.maxAmount, cause.anchorHash, attestation],
      });
    case "paid":
      return contractCall({
        address: queue,
        abi: unstakeQueueAbi,
        functionName: "recordPayments",
        args: [[...cause.requestIds], cause.kusamaBlockHash, attestation],
      });
    case "park":
      return contractCall({
        address: queue,
        abi: unstakeQueueAbi,
        functionName: "park",
        args: [cause.parking, [...cause.requestIds], cause.kusamaBlockHash, attestation],
      });
  }
}

/** True where the refusal says that what the cause asks for has happened. */
async function isConsumed(connection: EvmConnection, cause: Cause, refusal: ContractRefusal): Promise<boolean> {
  switch (cause.kind) {
    case "mintBatch":
      return false;
    case "mint":
    case "return":
    case "bind":
      return refusal.reason === "DepositNotOpen";
    case "report":
      // A loss that waits to be believed is attested once in an era, and the last anchor stays what it was meanwhile.
      if (refusal.reason === "AlreadyAttested") return Number(refusal.args[0]) >= cause.era;
      return refusal.reason === "WrongPreviousAnchor" && Number(refusal.args[0]) >= cause.number;
    case "finalize":
      return refusal.reason === "OutOfOrder" && BigInt(String(refusal.args[2])) >= cause.upToRequest;
    case "park":
      return refusal.reason === "WrongParking" && BigInt(String(refusal.args[1])) > cause.parking;
    case "paid": {
      if (refusal.reason !== "AlreadyPaid") return false;
      const number = Number(await reading("latest block", connection.client.getBlockNumber()));
      return (await paidAt(connection, cause.requestIds, { number })).size === cause.requestIds.length;
    }
  }
}
