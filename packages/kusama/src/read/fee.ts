import type { Hex, Planck } from "@aksm/core";
import { getPolkadotSigner } from "polkadot-api/signer";
import { type Chain, item } from "../chain/chain.ts";
import { signTransaction } from "../submit/sign.ts";
import type { KusamaTransaction } from "../submit/submit.ts";

/** The longest form of a nonce that an account will ever have. */
const LONG_NONCE = 2 ** 30 - 1;
const SIGNATURE_BYTES = 64;

/**
 * What the transaction would cost at the block, planck: the chain's own answer for the whole transaction, signed by
 * nobody. Its extensions weigh as well, so the call alone would be told too cheap. A little more than it will be, since
 * the nonce is as long as one can be.
 */
export async function estimateFee(chain: Chain, { callBytes }: KusamaTransaction, at: Hex): Promise<Planck> {
  const [number] = await chain.read(at, [item("System.Number")]);
  const nobody = getPolkadotSigner(new Uint8Array(32), "Sr25519", async () => new Uint8Array(SIGNATURE_BYTES));
  const transaction = await signTransaction(chain, callBytes, nobody, { nonce: LONG_NONCE, at: { number, hash: at } });
  const info = await chain.api(at, "TransactionPaymentApi.query_info", [
    transaction.subarray(lengthOfPrefix(transaction)),
    transaction.length,
  ]);
  return info.partial_fee;
}

/** Bytes of the compact length that stands before a transaction, below 2³⁰; the runtime's type adds its own. */
const lengthOfPrefix = ([first = 0]: Uint8Array): number => 1 << (first & 0b11);
