import type { EvmAddress, Hex } from "@aksm/core";
import { formatEther, hashTypedData, keccak256 } from "viem";
import { sign } from "viem/accounts";
import { ATTESTATION_TYPES } from "../attestations/typedData.ts";
import type { EvmDeployment } from "../connect.ts";
import { decodedTransaction } from "./decoded.ts";
import type { EthereumRequest } from "./external.ts";

/** What operators submit, by the contract that takes it: that which `attestedCall` makes. */
const SUBMITTED = {
  pool: ["mint", "mintBatch", "markReturned", "bind", "report"],
  queue: ["finalize", "recordPayments", "park"],
} as const;

/** Which contract verifies an attestation. */
const VERIFIED_BY: ReadonlyMap<unknown, keyof typeof SUBMITTED> = new Map([
  ["Mint", "pool"],
  ["MintBatch", "pool"],
  ["Return", "pool"],
  ["Bind", "pool"],
  ["Report", "pool"],
  ["Finalize", "queue"],
  ["Paid", "queue"],
  ["Park", "queue"],
]);

/** What the owner of a key sets. */
export interface SigningLimits {
  /** Wei that one transaction may cost at most, `maxFeePerGas` × `gas`. */
  readonly mostFee: bigint;
}

/** What a signer signs: the hash, or in words why not. */
export type Verdict = { readonly hash: Hex } | { readonly refused: string };

/**
 * Judges a request for one account of a deployment: its attestations for its own contracts on its own chain, and transactions
 * that hand such to them, at a fee within the limits. The hash is of what was judged and not of what the asker says it is.
 */
export function judge(
  request: EthereumRequest,
  account: EvmAddress,
  { ethereum }: EvmDeployment,
  { mostFee }: SigningLimits,
): Verdict {
  if (request.account !== account) return { refused: `the key at hand is that of ${account}` };
  if (request.kind === "attestation") return judgeAttestation(request.typedData, ethereum);
  const { chainId, to, value, gas, maxFeePerGas, function: name } = decodedTransaction(request.unsigned);
  if (chainId !== ethereum.chainId) return { refused: `it is for chain ${chainId}, not ${ethereum.chainId}` };
  if (value !== "0") return { refused: `it sends ${value} wei` };
  const names: readonly string[] = Object.entries(SUBMITTED).flatMap(([contract, functions]) =>
    ethereum.contracts[contract as keyof typeof SUBMITTED] === to ? [...functions] : [],
  );
  if (name === null || !names.includes(name)) return { refused: `operators do not call ${name ?? "that"} of ${to}` };
  const fee = BigInt(gas) * BigInt(maxFeePerGas);
  if (fee > mostFee) {
    return {
      refused: `it may cost ${formatEther(fee)} ether, and ${formatEther(mostFee)} is the most that one may cost`,
    };
  }
  return { hash: keccak256(request.unsigned) };
}

interface Untrusted {
  readonly domain?: Readonly<Record<string, unknown>>;
  readonly primaryType?: unknown;
  readonly message?: Readonly<Record<string, unknown>>;
}

function judgeAttestation(typedData: unknown, { chainId, contracts }: EvmDeployment["ethereum"]): Verdict {
  const { domain = {}, primaryType, message = {} } = typedData as Untrusted;
  const contract = VERIFIED_BY.get(primaryType);
  if (!contract) return { refused: `operators do not attest ${String(primaryType).slice(0, 40)}` };
  const ours = { name: "aKSM", version: "1", chainId, verifyingContract: contracts[contract] };
  const other = Object.entries(ours).find(
    ([field, value]) => `${domain[field]}`.toLowerCase() !== `${value}`.toLowerCase(),
  );
  if (other) return { refused: `its domain's ${other[0]} is not the deployment's` };
  // The types are those known here; whatever else was sent is not signed.
  const definition = { domain: ours, types: ATTESTATION_TYPES, primaryType, message };
  return { hash: hashTypedData(definition as Parameters<typeof hashTypedData>[0]) };
}

/** The signature, 65 bytes, of a key of 32 bytes under a hash. */
export const signHash = (privateKey: Hex, hash: Hex): Promise<Hex> => sign({ hash, privateKey, to: "hex" });
