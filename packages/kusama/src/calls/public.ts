import { type AccountId, type EvmAddress, type Hex, type Planck, stakeRemark } from "@aksm/core";
import type { Chain } from "../chain/chain.ts";
import { call } from "../chain/runtime.ts";
import type { Call } from "../chain/types.ts";
import type { PendingPayout } from "../read/payouts.ts";
import type { KusamaTransaction } from "../submit/submit.ts";
import { batchAll, remarkWithEvent, transferKeepAlive } from "./build.ts";
import { fitting } from "./fitting.ts";

const payout = ({ validator, era, page }: Omit<PendingPayout, "ledgers">): Call =>
  call("Staking.payout_stakers_by_page", { validator_stash: validator, era, page });

/** Pays out the pages; one that somebody else has paid meanwhile does not stop the others. See `payoutLimit`. */
export const payoutBatch = (chain: Chain, pages: readonly PendingPayout[]): KusamaTransaction => ({
  callBytes: chain.runtime.encodeCall(call("Utility.force_batch", { calls: pages.map(payout) })),
});

/** How many pages one `payoutBatch` may have: what fits into 9/10 of the weight that the chain allows a transaction. */
export const payoutLimit = (chain: Chain, at: Hex): Promise<number> =>
  fitting(chain, at, payout({ validator: `0x${"00".repeat(32)}`, era: 0, page: 0 }), { parts: 9n, of: 10n });

/** A user's deposit: the transfer to the pool and the remark that names who receives aKSMb, both or none. */
export const stakeDeposit = (
  chain: Chain,
  pool: AccountId,
  amount: Planck,
  recipient: EvmAddress,
): KusamaTransaction => ({
  callBytes: chain.runtime.encodeCall(
    batchAll([transferKeepAlive(pool, amount), remarkWithEvent(stakeRemark(recipient))]),
  ),
});

/** A remark of the sender's own account. */
export const remark = (chain: Chain, text: string): KusamaTransaction => ({
  callBytes: chain.runtime.encodeCall(remarkWithEvent(text)),
});

/** A plain transfer that leaves the sender's account alive. */
export const transfer = (chain: Chain, to: AccountId, amount: Planck): KusamaTransaction => ({
  callBytes: chain.runtime.encodeCall(transferKeepAlive(to, amount)),
});
