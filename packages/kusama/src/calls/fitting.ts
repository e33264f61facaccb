import { type Hex, max, min } from "@aksm/core";
import type { Chain } from "../chain/chain.ts";
import type { Call } from "../chain/types.ts";
import { UnexpectedShape } from "../errors.ts";

/**
 * How many calls of one kind a transaction may have, where they are to take no more than a part of the weight, time and
 * proof alike, that the chain allows it at the block. At least one.
 */
export async function fitting(chain: Chain, at: Hex, each: Call, part: { parts: bigint; of: bigint }): Promise<number> {
  const runtime = await chain.runtimeAhead(at);
  const most = runtime.constant("System.BlockWeights").per_class.normal.max_extrinsic;
  if (!most) throw new UnexpectedShape(["System.BlockWeights sets no limit for one transaction"]);
  const { weight } = await chain.api(at, "TransactionPaymentCallApi.query_call_info", [each, 0]);
  const fits = (limit: bigint, one: bigint): bigint => (limit * part.parts) / (part.of * max(one, 1n));
  return Math.max(1, Number(min(fits(most.ref_time, weight.ref_time), fits(most.proof_size, weight.proof_size))));
}
