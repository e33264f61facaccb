import type { AccountId, Hex } from "@aksm/core";
import { fromHex } from "../bytes.ts";
import type { Chain } from "../chain/chain.ts";
import { call } from "../chain/runtime.ts";
import type { Timepoint } from "../chain/types.ts";
import type { PoolContext } from "../context.ts";
import type { Opening } from "../read/openings.ts";
import type { KusamaTransaction } from "../submit/submit.ts";

export type Committee = Pick<PoolContext, "signatories" | "threshold">;

/** An account that is none of the multisig's signatories cannot act for it. */
export class NotASignatory extends Error {
  override name = "NotASignatory";
  constructor(account: AccountId) {
    super(`${account} is no signatory of the multisig; use the key that the deployment names for this operator`);
  }
}

/**
 * Approves `callBytes` with the whole call, opening the operation where `timepoint` is null. Whoever completes the
 * threshold executes it; its weight limit is the call's own weight at the block `at`.
 */
export async function asMulti(
  chain: Chain,
  parameters: { ctx: Committee; call: Hex; signer: AccountId; timepoint: Timepoint | null; at: Hex },
): Promise<KusamaTransaction> {
  const runtime = await chain.runtimeAhead(parameters.at);
  const bytes = fromHex(parameters.call);
  const inner = runtime.decodeCall(bytes);
  const { weight } = await chain.api(parameters.at, "TransactionPaymentCallApi.query_call_info", [inner, bytes.length]);
  return {
    callBytes: runtime.encodeCall(
      call("Multisig.as_multi", {
        threshold: parameters.ctx.threshold,
        other_signatories: othersOf(parameters.ctx, parameters.signer),
        maybe_timepoint: parameters.timepoint ?? undefined,
        call: inner,
        max_weight: weight,
      }),
    ),
  };
}

/** Closes an operation; only its depositor may, and gets the deposit back. */
export function cancelAsMulti(
  chain: Chain,
  { ctx, opening }: { ctx: Committee; opening: Pick<Opening, "callHash" | "timepoint" | "depositor"> },
): KusamaTransaction {
  return {
    callBytes: chain.runtime.encodeCall(
      call("Multisig.cancel_as_multi", {
        threshold: ctx.threshold,
        other_signatories: othersOf(ctx, opening.depositor),
        timepoint: opening.timepoint,
        call_hash: opening.callHash,
      }),
    ),
  };
}

function othersOf({ signatories }: Committee, signer: AccountId): AccountId[] {
  const others = signatories.filter(account => account !== signer);
  if (others.length === signatories.length) throw new NotASignatory(signer);
  return others;
}
