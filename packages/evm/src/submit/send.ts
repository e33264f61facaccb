import type { Hex } from "@aksm/core";
import {
  type Abi,
  type Account,
  type Chain,
  type ContractFunctionArgs,
  type ContractFunctionName,
  encodeFunctionData,
  type Transport,
  WaitForTransactionReceiptTimeoutError,
  type WalletClient,
} from "viem";
import type { EvmConnection } from "../connect.ts";
import { EndpointUnavailable, TransactionReverted, TransactionUnconfirmed } from "../errors.ts";
import { toEvmError, withErrors } from "./decode.ts";

/** A wallet that signs for one account: a browser's or one with its key at hand. */
export type EvmWallet = WalletClient<Transport, Chain | undefined, Account>;

/** A call of one of our contracts, checked against its ABI by `contractCall`. */
export interface ContractCall {
  readonly address: Hex;
  readonly abi: Abi;
  readonly functionName: string;
  readonly args: readonly unknown[];
  /** Wei sent along; none where it is left out. */
  readonly value?: bigint;
}

type Writing = "nonpayable" | "payable";

export const contractCall = <const abi extends Abi, name extends ContractFunctionName<abi, Writing>>(call: {
  address: Hex;
  abi: abi;
  functionName: name;
  args: ContractFunctionArgs<abi, Writing, name>;
  value?: bigint;
}): ContractCall => ({ ...call, args: call.args as readonly unknown[] });

/** A call as any wallet or multisig can send it. */
export interface RawCall {
  readonly to: Hex;
  readonly data: Hex;
  /** Wei. */
  readonly value: bigint;
}

export const rawCall = ({ address, value = 0n, ...call }: ContractCall): RawCall => ({
  to: address,
  data: encodeFunctionData(call),
  value,
});

/** Accrual in a later block writes more than in the block that gas was estimated for. Percent. */
const GAS_MARGIN = 130n;
/** What streams only in that block: two farms write words for the first time and two rewards are paid, and refunds come after. */
const GAS_BESIDE = 150_000n;

/** Runs the call at the latest state without sending it. Throws what `toEvmError` makes of a refusal. */
export async function simulate(connection: EvmConnection, from: Hex, call: ContractCall): Promise<unknown> {
  try {
    const { result } = await connection.client.simulateContract({ ...call, abi: withErrors(call.abi), account: from });
    return result;
  } catch (error) {
    throw toEvmError(call.functionName, error);
  }
}

/** The gas that the call may use, planned with a margin. */
async function gasOf(connection: EvmConnection, from: Hex, call: ContractCall): Promise<bigint> {
  const estimate = await connection.client.estimateContractGas({
    ...call,
    abi: withErrors(call.abi),
    account: from,
  });
  return (estimate * GAS_MARGIN) / 100n + GAS_BESIDE;
}

/** What the call would cost at most in network fees now, wei. Throws what `toEvmError` makes of a refusal. */
export async function costOf(connection: EvmConnection, from: Hex, call: ContractCall): Promise<bigint> {
  try {
    const [gas, price] = await Promise.all([gasOf(connection, from, call), connection.client.getGasPrice()]);
    return gas * price;
  } catch (error) {
    throw toEvmError(call.functionName, error);
  }
}

/**
 * Simulates the call, signs it and hands it over; resolves with the transaction's hash once the node took it. Calls of
 * one connection are sent one after the other, so that each takes the next nonce. Throws `TransactionUnconfirmed` where
 * the node's answer to a signed transaction was lost.
 */
export const send = async (connection: EvmConnection, wallet: EvmWallet, call: ContractCall): Promise<Hex> =>
  (await sendMeasured(connection, wallet, call)).hash;

/** The same, with the gas that the transaction may use. */
export function sendMeasured(
  connection: EvmConnection,
  wallet: EvmWallet,
  call: ContractCall,
): Promise<{ readonly hash: Hex; readonly gas: bigint }> {
  const sending = connection.sending.then(async () => {
    const from = wallet.account.address;
    await simulate(connection, from, call);
    const gas = await gasOf(connection, from, call).catch(error => {
      throw toEvmError(call.functionName, error);
    });
    try {
      const { chain } = connection.client;
      return { hash: await wallet.writeContract({ ...call, gas, account: wallet.account, chain }), gas };
    } catch (error) {
      const known = toEvmError(call.functionName, error);
      // Once signed it may have reached the node, whatever became of the answer.
      throw known instanceof EndpointUnavailable ? new TransactionUnconfirmed("just signed", error) : known;
    }
  });
  connection.sending = sending.catch(() => {});
  return sending;
}

/**
 * Waits until the transaction, or one that replaced it, is in a block. Throws `TransactionReverted`, and
 * `TransactionUnconfirmed` after `timeoutMs`.
 */
export async function included(connection: EvmConnection, hash: Hex, timeoutMs = 120_000) {
  try {
    const receipt = await connection.client.waitForTransactionReceipt({
      hash,
      timeout: timeoutMs,
      pollingInterval: 250,
    });
    if (receipt.status === "reverted") throw new TransactionReverted(hash);
    return receipt;
  } catch (error) {
    if (error instanceof WaitForTransactionReceiptTimeoutError) throw new TransactionUnconfirmed(hash, error);
    throw toEvmError("receipt", error);
  }
}
