import type { EvmAddress, Hex } from "@aksm/core";
import { hashMessage, hashTypedData, type LocalAccount, parseSignature, recoverAddress } from "viem";
import type { EvmDeployment } from "../connect.ts";
import type { Attestation, Cause } from "./cause.ts";

const uint64 = <const name extends string>(name: name) => ({ name, type: "uint64" }) as const;
const uint128 = <const name extends string>(name: name) => ({ name, type: "uint128" }) as const;
const bytes32 = <const name extends string>(name: name) => ({ name, type: "bytes32" }) as const;
const validity = [uint64("epoch"), { name: "deadline", type: "uint40" }] as const;
const deposit = [bytes32("depositId"), { name: "recipient", type: "address" }, uint128("amount")] as const;

/** The EIP-712 types; the contracts have the same strings as type hashes. */
export const ATTESTATION_TYPES = {
  Mint: [...validity, ...deposit],
  Deposit: [...deposit],
  MintBatch: [...validity, { name: "deposits", type: "Deposit[]" }],
  Return: [...validity, bytes32("depositId"), bytes32("to")],
  Bind: [...validity, bytes32("depositId"), { name: "recipient", type: "address" }],
  Report: [
    ...validity,
    uint64("previousNumber"),
    bytes32("previousHash"),
    uint64("number"),
    bytes32("hash"),
    { name: "era", type: "uint32" },
    uint128("rewards"),
    uint128("slashes"),
    uint128("provisions"),
    uint128("costs"),
  ],
  Finalize: [...validity, uint64("afterRequest"), uint64("upToRequest"), uint128("maxAmount"), bytes32("anchorHash")],
  Paid: [...validity, { name: "requestIds", type: "uint64[]" }, bytes32("kusamaBlockHash")],
  Park: [...validity, uint64("parking"), { name: "requestIds", type: "uint64[]" }, bytes32("kusamaBlockHash")],
} as const;

/** The EIP-712 message of a cause, bound to chain and verifying contract. */
export function typedData({ ethereum }: EvmDeployment, cause: Cause) {
  const { pool, queue } = ethereum.contracts;
  const domain = (verifyingContract: EvmAddress) => ({
    name: "aKSM",
    version: "1",
    chainId: ethereum.chainId,
    verifyingContract,
  });
  const types = ATTESTATION_TYPES;
  // The ABI's small integers are numbers.
  const deadline = Number(cause.deadline);
  switch (cause.kind) {
    case "mint": {
      const { kind: _, ...message } = cause;
      return { domain: domain(pool), types, primaryType: "Mint", message: { ...message, deadline } } as const;
    }
    case "mintBatch": {
      const { kind: _, ...message } = cause;
      return { domain: domain(pool), types, primaryType: "MintBatch", message: { ...message, deadline } } as const;
    }
    case "return": {
      const { kind: _, ...message } = cause;
      return { domain: domain(pool), types, primaryType: "Return", message: { ...message, deadline } } as const;
    }
    case "bind": {
      const { kind: _, ...message } = cause;
      return { domain: domain(pool), types, primaryType: "Bind", message: { ...message, deadline } } as const;
    }
    case "report": {
      const { kind: _, ...report } = cause;
      const heights = { previousNumber: BigInt(report.previousNumber), number: BigInt(report.number) };
      const message = { ...report, ...heights, deadline };
      return { domain: domain(pool), types, primaryType: "Report", message } as const;
    }
    case "finalize": {
      const { kind: _, ...message } = cause;
      return { domain: domain(queue), types, primaryType: "Finalize", message: { ...message, deadline } } as const;
    }
    case "paid": {
      const { kind: _, ...message } = cause;
      return { domain: domain(queue), types, primaryType: "Paid", message: { ...message, deadline } } as const;
    }
    case "park": {
      const { kind: _, ...message } = cause;
      return { domain: domain(queue), types, primaryType: "Park", message: { ...message, deadline } } as const;
    }
  }
}

/** What is signed for a cause. */
export const digest = (deployment: EvmDeployment, cause: Cause): Hex => hashTypedData(typedData(deployment, cause));

/** Signs a cause with an account whose key is at hand. */
export async function sign(account: LocalAccount, deployment: EvmDeployment, cause: Cause): Promise<Attestation> {
  const signature = await account.signTypedData(typedData(deployment, cause));
  return { digest: digest(deployment, cause), signer: account.address.toLowerCase() as EvmAddress, signature };
}

const SIGNATURE = /^0x[0-9a-f]{128}(?:1b|1c)$/i;

/** Half the order of secp256k1: the twin of a signature has its s above. The contract takes none of those. */
const MOST_S = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0n;

/** True for 65 bytes in the one form that the contract takes; whose signature it is, is another question. */
export function isSignature(signature: Hex): boolean {
  if (!SIGNATURE.test(signature)) return false;
  try {
    return BigInt(parseSignature(signature).s) <= MOST_S;
  } catch {
    // r or s is no number of the curve.
    return false;
  }
}

/** True where the account's key signed the text as wallets sign messages (EIP-191). */
export const isMessageSignedBy = async (text: string, signature: Hex, account: EvmAddress): Promise<boolean> =>
  (await recoverSigner(hashMessage(text), signature)) === account;

/**
 * The account that signed the digest, or null for what is no signature, or one that the contract would not take. A peer
 * that sends its twin would otherwise be counted here and refused there, with everyone else's.
 */
export async function recoverSigner(hash: Hex, signature: Hex): Promise<EvmAddress | null> {
  if (!isSignature(signature)) return null;
  try {
    return (await recoverAddress({ hash, signature })).toLowerCase() as EvmAddress;
  } catch {
    return null;
  }
}
