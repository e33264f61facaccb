import { stakingPoolAbi, unstakeQueueAbi } from "@aksm/contracts";
import type { Hex } from "@aksm/core";
import { decodeFunctionData, parseTransaction, stringify, type TransactionSerializedEIP1559 } from "viem";

const abi = [...stakingPoolAbi, ...unstakeQueueAbi];

/** A transaction for people and policies; amounts in wei, as decimal text. */
export interface DecodedTransaction {
  readonly chainId: number;
  readonly nonce: number;
  readonly to: Hex | null;
  readonly value: string;
  readonly gas: string;
  readonly maxFeePerGas: string;
  readonly maxPriorityFeePerGas: string;
  /** Of the pool or the queue; null where it is a function of neither. */
  readonly function: string | null;
  readonly args: unknown;
}

/** Reads an unsigned transaction of type 2 (EIP-1559). Throws for anything else. */
export function decodedTransaction(unsigned: Hex): DecodedTransaction {
  const { chainId, nonce, to, value, gas, maxFeePerGas, maxPriorityFeePerGas, data, ...rest } = parseTransaction(
    unsigned as TransactionSerializedEIP1559,
  );
  if (rest.type !== "eip1559") throw new TypeError(`a transaction of type ${rest.type} is not signed`);
  const called = functionOf(data ?? "0x");
  return {
    chainId: Number(chainId),
    nonce: nonce ?? 0,
    to: to ? (to.toLowerCase() as Hex) : null,
    value: `${value ?? 0n}`,
    gas: `${gas ?? 0n}`,
    maxFeePerGas: `${maxFeePerGas ?? 0n}`,
    maxPriorityFeePerGas: `${maxPriorityFeePerGas ?? 0n}`,
    function: called?.functionName ?? null,
    args: JSON.parse(stringify(called?.args ?? [])),
  };
}

function functionOf(data: Hex) {
  try {
    return decodeFunctionData({ abi, data });
  } catch {
    // Neither contract has it.
    return null;
  }
}
