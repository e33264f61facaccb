import { type Hex, max, min, mulDivUp, PPM } from "@aksm/core";
import type { Chain } from "../chain/chain.ts";
import type { Call, Weight } from "../chain/types.ts";
import { UnexpectedShape } from "../errors.ts";

/** A part of what the chain allows one transaction. */
export interface Part {
  readonly parts: bigint;
  readonly of: bigint;
}

/**
 * How many calls of one kind a transaction may have, where they are to take no more than a part of the weight, time and
 * proof alike, that the chain allows it at the block. At least one.
 */
export async function fitting(chain: Chain, at: Hex, each: Call, part: Part): Promise<number> {
  const { limit, weight } = await weigh(chain, at, each);
  const fits = (all: bigint, one: bigint): bigint => (all * part.parts) / (part.of * max(one, 1n));
  return Math.max(1, Number(min(fits(limit.ref_time, weight.ref_time), fits(limit.proof_size, weight.proof_size))));
}

/** Millionths of that part that a call takes, rounded up; above a million where it does not fit at all. */
export async function costOf(chain: Chain, at: Hex, each: Call, part: Part): Promise<number> {
  const { limit, weight } = await weigh(chain, at, each);
  const cost = (all: bigint, one: bigint): bigint => mulDivUp(one * part.of, PPM, all * part.parts);
  return Number(max(cost(limit.ref_time, weight.ref_time), cost(limit.proof_size, weight.proof_size)));
}

async function weigh(chain: Chain, at: Hex, each: Call): Promise<{ limit: Weight; weight: Weight }> {
  const runtime = await chain.runtimeAhead(at);
  const limit = runtime.constant("System.BlockWeights").per_class.normal.max_extrinsic;
  if (!limit) throw new UnexpectedShape(["System.BlockWeights sets no limit for one transaction"]);
  const { weight } = await chain.api(at, "TransactionPaymentCallApi.query_call_info", [each, 0]);
  return { limit, weight };
}
