import type { EvmAddress, Hex } from "@aksm/core";
import { erc20Abi, parseAbi, parseSignature } from "viem";
import type { EvmConnection } from "../connect.ts";
import { reading } from "../errors.ts";
import { toEvmError } from "../submit/decode.ts";
import { type ContractCall, contractCall, type EvmWallet } from "../submit/send.ts";

/** An ERC-2612 approval as our contracts take it. */
export interface Permit {
  readonly value: bigint;
  readonly deadline: bigint;
  readonly v: number;
  readonly r: Hex;
  readonly s: Hex;
}

const ZERO = `0x${"00".repeat(32)}` as const;

/** What is approved already needs none. */
export const NO_PERMIT: Permit = { value: 0n, deadline: 0n, v: 0, r: ZERO, s: ZERO };

const permitAbi = parseAbi([
  "function name() view returns (string)",
  "function nonces(address owner) view returns (uint256)",
  "function allowance(address owner, address spender) view returns (uint256)",
]);
const TYPES = {
  Permit: [
    { name: "owner", type: "address" },
    { name: "spender", type: "address" },
    { name: "value", type: "uint256" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint256" },
  ],
} as const;

export interface Allowance {
  readonly token: EvmAddress;
  readonly spender: EvmAddress;
  /** In the token's own unit. */
  readonly value: bigint;
}

/** What the spender may move of the owner's already, and whether the owner is a contract, which signs no permits. */
export async function allowanceOf(
  { client }: EvmConnection,
  owner: EvmAddress,
  { token, spender }: Omit<Allowance, "value">,
): Promise<{ readonly allowed: bigint; readonly isContract: boolean }> {
  const [allowed, code] = await reading(
    "the allowance",
    Promise.all([
      client.readContract({ address: token, abi: permitAbi, functionName: "allowance", args: [owner, spender] }),
      client.getCode({ address: owner }),
    ]),
  );
  return { allowed, isContract: code !== undefined && code !== "0x" };
}

/**
 * Has the wallet sign an approval of exactly `value`; our tokens' domains have version 1. Throws `SigningDeclined`,
 * `EndpointUnavailable`.
 */
export async function signPermit(
  { client, deployment }: EvmConnection,
  wallet: EvmWallet,
  { token, spender, value }: Allowance,
  deadline: bigint,
): Promise<Permit> {
  const owner = wallet.account.address;
  const on = { address: token, abi: permitAbi } as const;
  const [name, nonce] = await reading(
    "what a permit signs",
    Promise.all([
      client.readContract({ ...on, functionName: "name" }),
      client.readContract({ ...on, functionName: "nonces", args: [owner] }),
    ]),
  );
  try {
    const signature = await wallet.signTypedData({
      account: wallet.account,
      domain: { name, version: "1", chainId: deployment.ethereum.chainId, verifyingContract: token },
      types: TYPES,
      primaryType: "Permit",
      message: { owner, spender, value, nonce, deadline },
    });
    const { r, s, yParity } = parseSignature(signature);
    return { value, deadline, v: 27 + yParity, r, s };
  } catch (error) {
    throw toEvmError("permit", error);
  }
}

/** An approval by transaction, for accounts that can't sign one. */
export const approveCall = ({ token, spender, value }: Allowance): ContractCall =>
  contractCall({ address: token, abi: erc20Abi, functionName: "approve", args: [spender, value] });
