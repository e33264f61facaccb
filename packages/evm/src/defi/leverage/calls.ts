import { leverageAbi } from "@aksm/contracts";
import type { Planck } from "@aksm/core";
import { parseEventLogs, type TransactionReceipt } from "viem";
import type { EvmConnection } from "../../connect.ts";
import { type ContractCall, contractCall } from "../../submit/send.ts";
import { NO_PERMIT, type Permit } from "../permit.ts";
import { type Authorization, NO_AUTHORIZATION } from "./authorization.ts";
import { leverageOf } from "./place.ts";

const ALL = 2n ** 256n - 1n;
/** Of a health in millionths, as the contract takes it. */
const PPM_TO_WAD = 10n ** 12n;

interface Signed {
  /** Last second in which it counts. */
  readonly deadline: bigint;
  readonly authorization?: Authorization;
}

export interface OpenLoopArguments extends Signed {
  /** aKSMb of the owner's, planck. */
  readonly tokens: Planck;
  readonly borrowWei: bigint;
  /** aKSMc that it buys at least. */
  readonly leastUnits: bigint;
  readonly leastHealthPpm: bigint;
  readonly permit?: Permit;
}

export function openLoopCall(connection: EvmConnection, given: OpenLoopArguments): ContractCall {
  const { tokens, borrowWei, leastUnits, leastHealthPpm, deadline } = given;
  const { permit = NO_PERMIT, authorization = NO_AUTHORIZATION } = given;
  const leastHealth = leastHealthPpm * PPM_TO_WAD;
  const asked = { tokens, borrowed: borrowWei, leastBought: leastUnits, leastHealth, deadline };
  const call = { address: leverageOf(connection), abi: leverageAbi, functionName: "open" } as const;
  return contractCall({ ...call, args: [asked, permit, authorization] });
}

export interface CloseLoopArguments extends Signed {
  readonly repayWei: bigint | "all";
  /** aKSMc that are sold for it at most. */
  readonly mostUnits: bigint;
}

export function closeLoopCall(connection: EvmConnection, given: CloseLoopArguments): ContractCall {
  const { repayWei, mostUnits, deadline, authorization = NO_AUTHORIZATION } = given;
  const call = { address: leverageOf(connection), abi: leverageAbi, functionName: "close" } as const;
  return contractCall({ ...call, args: [repayWei === "all" ? ALL : repayWei, mostUnits, deadline, authorization] });
}

/** What a transaction did; amounts in planck, wei and units of aKSMc. */
export type Looped =
  | { readonly kind: "opened"; readonly tokens: Planck; readonly borrowedWei: bigint; readonly boughtUnits: bigint }
  | { readonly kind: "closed"; readonly repaidWei: bigint; readonly soldUnits: bigint; readonly tokensBack: Planck };

/** Null where the receipt is of another transaction. */
export function loopedBy(connection: EvmConnection, receipt: TransactionReceipt): Looped | null {
  const address = leverageOf(connection);
  const logs = receipt.logs.filter(log => log.address.toLowerCase() === address);
  const [done] = parseEventLogs({ abi: leverageAbi, logs });
  if (done?.eventName === "Opened") {
    const { tokens, borrowed, bought } = done.args;
    return { kind: "opened", tokens, borrowedWei: borrowed, boughtUnits: bought };
  }
  if (done?.eventName !== "Closed") return null;
  const { repaid, sold, tokensBack } = done.args;
  return { kind: "closed", repaidWei: repaid, soldUnits: sold, tokensBack };
}
