import type { AccountId, Hex, Planck } from "@aksm/core";
import type { Holdings, Terms, UnstakeAmount } from "@aksm/evm";
import { accountBytes, decodeAddress, recipientBytes } from "@aksm/kusama";
import type { Context } from "../chains/context.ts";
import { toAksmError } from "../errors/convert.ts";
import { MalformedAddress, type TokenFormat, UnstakeAboveBalance, UnstakeBelowMinimum } from "../errors/errors.ts";

/** An address of the network or an account id. Throws `MalformedAddress`, `WrongNetworkAddress`. */
export function accountOf({ deployment }: Pick<Context, "deployment">, text: string): AccountId {
  const account = text.trim().toLowerCase();
  if (/^0x[0-9a-f]{64}$/.test(account)) return account as AccountId;
  try {
    return decodeAddress(text, deployment.kusama.ss58Prefix);
  } catch (error) {
    throw toAksmError(error);
  }
}

/** The recipient as the queue takes it. Throws what `payableAccount` throws. */
export function recipientOf(context: Pick<Context, "deployment" | "pool">, text: string): Hex {
  return recipientBytes(payableAccount(context, text), context.deployment.kusama.ss58Prefix);
}

/**
 * The account that an exit can be paid to. Only a text address says which network it is on, so no account id is taken;
 * and none of the pool's own accounts, to which nothing can be paid. Throws `MalformedAddress`, `WrongNetworkAddress`.
 */
export function payableAccount({ deployment, pool }: Pick<Context, "deployment" | "pool">, text: string): AccountId {
  try {
    const account = decodeAddress(text, deployment.kusama.ss58Prefix);
    if (accountBytes(account).every(byte => byte === 0)) throw new MalformedAddress(text, "Nobody has this address");
    if ([pool.pool, pool.multisig, pool.guard, ...pool.ledgers].includes(account)) {
      throw new MalformedAddress(text, "This account belongs to the pool itself");
    }
    return account;
  } catch (error) {
    throw toAksmError(error);
  }
}

/**
 * What the queue is asked for: all of the shares for "all" and for an amount that takes every one of them, since a
 * share more than there are would be refused. All of it may be worth less than a part may. Throws
 * `UnstakeAboveBalance`, `UnstakeBelowMinimum`.
 */
export function unstakeAmount(
  amount: Planck | "all",
  { shares, balance }: Pick<Holdings, "shares" | "balance">,
  { minimumUnstake, leastUnstake }: Pick<Terms, "minimumUnstake" | "leastUnstake">,
  format: TokenFormat,
): UnstakeAmount {
  const wanted = amount === "all" ? balance : amount;
  if (wanted > balance) throw new UnstakeAboveBalance(wanted, balance, format);
  const minimum = wanted === balance ? leastUnstake : minimumUnstake;
  if (wanted < minimum) throw new UnstakeBelowMinimum(wanted, minimum, format);
  return wanted === balance ? { shares } : { tokens: wanted };
}
