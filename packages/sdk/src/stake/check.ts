import { type AccountId, type EvmAddress, type Planck, saturatingSub } from "@aksm/core";
import { transferable } from "../account/kusamaAccount.ts";
import type { Context } from "../chains/context.ts";
import { MalformedRecipient, StakeAboveBalance, StakeBelowMinimum } from "../errors/errors.ts";
import type { StakeQuote } from "../types.ts";

const NOBODY: EvmAddress = `0x${"0".repeat(40)}`;

/** An Ethereum address as lower-case hex. Throws `MalformedRecipient`, for the zero address too. */
export function checkRecipient(text: string): EvmAddress {
  const address = text.trim().toLowerCase();
  if (!/^0x[0-9a-f]{40}$/.test(address) || address === NOBODY) throw new MalformedRecipient(text);
  return address as EvmAddress;
}

/** The same for whom aKSMb is minted to. The token's own contracts can't hold any: what they got could never leave. */
export function checkHolder({ pool }: Pick<Context, "pool">, text: string): EvmAddress {
  const address = checkRecipient(text);
  if (pool.unmintable.includes(address)) throw new MalformedRecipient(text);
  return address;
}

/** What a stake from the account costs now and how much it can be. The fee does not depend on the amount. */
export async function stakeQuote(context: Context, from: AccountId): Promise<StakeQuote> {
  const { kusama, deployment } = context;
  const block = await context.blocks.head();
  const example = kusama.stakeDeposit(deployment.kusama.pool, deployment.policy.minimumStake, NOBODY);
  const [fee, balances] = await Promise.all([kusama.fee(example, block.hash), kusama.balances(from, block.hash)]);
  return {
    block,
    fee,
    minimum: deployment.policy.minimumStake,
    maximum: saturatingSub(transferable(balances, kusama.existentialDeposit), fee),
    existentialDeposit: kusama.existentialDeposit,
  };
}

/** Throws `StakeBelowMinimum`, `StakeAboveBalance`. */
export function checkStake(context: Pick<Context, "format">, amount: Planck, quote: StakeQuote): void {
  if (amount < quote.minimum) throw new StakeBelowMinimum(amount, quote.minimum, context.format);
  if (amount > quote.maximum) throw new StakeAboveBalance(amount, quote.maximum, context.format);
}
