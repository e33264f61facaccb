import { type AccountId, type EvmAddress, max, type Planck, saturatingSub } from "@aksm/core";
import { transferable } from "../account/kusamaAccount.ts";
import type { Context } from "../chains/context.ts";
import {
  MalformedRecipient,
  StakeAboveBalance,
  StakeAboveWindow,
  StakeBelowMinimum,
  StakingPaused,
} from "../errors/errors.ts";
import type { StakeQuote } from "./types.ts";

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
  const [fee, balances, terms] = await Promise.all([
    kusama.fee(example, block.hash),
    kusama.balances(from, block.hash),
    context.evm.terms(null),
  ]);
  return {
    block,
    fee,
    pause: terms.stakingPause,
    mintable: terms.mintable,
    // What operators take for a deposit, and what the contract mints for.
    minimum: max(deployment.policy.minimumStake, terms.minimumStake),
    maximum: saturatingSub(transferable(balances, kusama.existentialDeposit), fee),
    existentialDeposit: kusama.existentialDeposit,
  };
}

/** Throws `StakingPaused`, `StakeBelowMinimum`, `StakeAboveBalance`, `StakeAboveWindow`. */
export function checkStake(context: Pick<Context, "format">, amount: Planck, quote: StakeQuote): void {
  if (quote.pause) throw new StakingPaused(quote.pause);
  if (amount < quote.minimum) throw new StakeBelowMinimum(amount, quote.minimum, context.format);
  if (amount > quote.maximum) throw new StakeAboveBalance(amount, quote.maximum, context.format);
  if (amount > quote.mintable) throw new StakeAboveWindow(amount, quote.mintable, context.format);
}
