import type { AccountId, EvmAddress, Hex } from "@aksm/core";
import { depositAccount, depositPath } from "../accounts.ts";
import { type Chain, item } from "../chain/chain.ts";
import { call, callArguments } from "../chain/runtime.ts";
import type { Call } from "../chain/types.ts";
import type { PoolContext } from "../context.ts";
import { addressOf, asDerivative } from "./build.ts";
import { fitting } from "./fitting.ts";

/** Moves all that lies at the recipient's deposit address to the pool. */
export const sweep = (pool: AccountId, recipient: EvmAddress): Call =>
  depositPath(recipient).reduceRight<Call>(
    (inner, index) => asDerivative(index, inner),
    call("Balances.transfer_all", { dest: addressOf(pool), keep_alive: false }),
  );

/** The sweeps together, or nothing for none: one that fails neither stops the others nor undoes what follows. */
export const sweepBatch = (pool: AccountId, recipients: readonly EvmAddress[]): Call[] =>
  recipients.length
    ? [call("Utility.force_batch", { calls: recipients.map(recipient => sweep(pool, recipient)) })]
    : [];

/** Whose deposit addresses the batch sweeps, in its order; null for anything but a batch of sweeps alone. */
export function sweptBy(batch: Call, pool: AccountId): EvmAddress[] | null {
  const calls = callArguments(batch, "Utility.force_batch")?.calls;
  if (!calls?.length) return null;
  const recipients = calls.map(each => recipientOf(each, pool));
  return recipients.includes(null) ? null : (recipients as EvmAddress[]);
}

function recipientOf(swept: Call, pool: AccountId): EvmAddress | null {
  const path = pathOf(swept);
  const moved = path && callArguments(path.inner, "Balances.transfer_all");
  if (!path || !moved || moved.keep_alive || moved.dest.type !== "Id" || moved.dest.value !== pool) return null;
  return path.recipient;
}

/** The Ethereum account that ten nested derivatives spell, and the call within them; null for any other call. */
export function pathOf(outer: Call): { recipient: EvmAddress; inner: Call } | null {
  let inner = outer;
  let digits = "";
  while (digits.length < 40) {
    const derivative = callArguments(inner, "Utility.as_derivative");
    if (!derivative) return null;
    digits += derivative.index.toString(16).padStart(4, "0");
    inner = derivative.call;
  }
  return { recipient: `0x${digits}` as Hex, inner };
}

/** How many sweeps one call of the pool may have: what fits into a third of what the chain allows a transaction. */
export const sweepLimit = (chain: Chain, at: Hex, pool: AccountId): Promise<number> =>
  fitting(chain, at, sweep(pool, `0x${"00".repeat(20)}`), { parts: 1n, of: 3n });

/** Free planck at the recipients' deposit addresses at the block, by recipient. */
export async function readDeposited(
  chain: Chain,
  hash: Hex,
  pool: AccountId,
  recipients: readonly EvmAddress[],
): Promise<bigint[]> {
  if (!recipients.length) return [];
  const accounts = await chain.read(
    hash,
    recipients.map(recipient => item("System.Account", depositAccount(pool, recipient))),
  );
  return accounts.map(account => account.data.free);
}

/**
 * True where whoever opened a call may have added these sweeps to a plan anchored at the block: each address once, in
 * ascending order, for somebody who can hold aKSMb, with the minimum stake there at the anchor, and no more of them than
 * fit: too heavy a call would stop the plan that it stands beside. What they move can only come to the pool.
 */
export async function mayBeSwept(
  chain: Chain,
  anchor: Hex,
  { pool, minimumStake, unmintable }: Pick<PoolContext, "pool" | "minimumStake" | "unmintable">,
  recipients: readonly EvmAddress[],
): Promise<boolean> {
  const ascending = recipients.every((recipient, place) => place === 0 || (recipients[place - 1] ?? "") < recipient);
  if (!ascending || recipients.some(recipient => unmintable.includes(recipient))) return false;
  if (recipients.length > (await sweepLimit(chain, anchor, pool))) return false;
  const deposited = await readDeposited(chain, anchor, pool, recipients);
  return deposited.every(planck => planck >= minimumStake);
}
