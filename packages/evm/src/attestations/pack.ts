import type { Hex } from "@aksm/core";
import { concatHex } from "viem";
import { TooFewSignatures } from "../errors.ts";
import type { Attestation } from "./cause.ts";

/**
 * `threshold` of the signatures as the Committee contract takes them: 65 bytes each, by ascending signer, each signer
 * once. The signers are not recovered here; the contract does. Throws `TooFewSignatures`.
 */
export function packSignatures(attestations: readonly Attestation[], threshold: number): Hex {
  const bySigner = new Map(attestations.map(({ signer, signature }) => [signer.toLowerCase(), signature]));
  if (bySigner.size < threshold) throw new TooFewSignatures(bySigner.size, threshold);
  const sorted = [...bySigner].toSorted(([a], [b]) => (a < b ? -1 : 1)).slice(0, threshold);
  return concatHex(sorted.map(([, signature]) => signature));
}
