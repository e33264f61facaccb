import type { Hex, Planck } from "@aksm/core";
import type { Chain } from "../chain/chain.ts";
import type { KusamaTransaction } from "../submit/submit.ts";

/** Bytes that a signature, its account and the extensions add to a call, at most. */
const SIGNED_BYTES = 160;

/** What the transaction would cost at the block, planck; a little more than it will, since its length is rounded up. */
export async function estimateFee(chain: Chain, { callBytes }: KusamaTransaction, at: Hex): Promise<Planck> {
  const runtime = await chain.runtimeAhead(at);
  const info = await chain.api(at, "TransactionPaymentCallApi.query_call_info", [
    runtime.decodeCall(callBytes),
    callBytes.length + SIGNED_BYTES,
  ]);
  return info.partial_fee;
}
