import type { EvmAddress, Hex } from "@aksm/core";
import { concatHex, numberToHex, parseSignature, serializeCompactSignature, signatureToCompactSignature } from "viem";
import { TooFewSignatures } from "../errors.ts";
import type { Attestation } from "./cause.ts";
import { isSignature } from "./typedData.ts";

/**
 * `threshold` of the signatures as the Committee contract takes them: the member's place among all (1 byte), then the
 * signature in its 64 bytes, by ascending place, each member once. What is no signature, and those of strangers, are left out. The signers are
 * not recovered here; the contract does.
 *
 * @param members all of the committee, in the contract's order
 * @throws {@link TooFewSignatures}
 */
export function packSignatures(
  attestations: readonly Attestation[],
  members: readonly EvmAddress[],
  threshold: number,
): Hex {
  const bySigner = new Map(attestations.map(({ signer, signature }) => [signer.toLowerCase(), signature]));
  const entries = members.flatMap((member, place) => {
    const signature = bySigner.get(member.toLowerCase());
    return signature && isSignature(signature)
      ? [concatHex([numberToHex(place, { size: 1 }), compact(signature)])]
      : [];
  });
  if (entries.length < threshold) throw new TooFewSignatures(entries.length, threshold);
  return concatHex(entries.slice(0, threshold));
}

/** r, then s with the parity in its highest bit: EIP-2098. */
const compact = (signature: Hex): Hex =>
  serializeCompactSignature(signatureToCompactSignature(parseSignature(signature)));
