import { afterSlippageDown, type EvmAddress, impactPpmDown, weiPerCertDown } from "@aksm/core";
import { buyCall, convert, liquidityOf, marketState, quoteTrade, sellCall } from "@aksm/evm";
import type { Context } from "../chains/context.ts";
import { AmountAboveBalance } from "../errors/errors.ts";
import { insistOnAmount, slippageOf } from "./bounds.ts";
import type { BuyTerms, SellTerms, TradeQuote } from "./types.ts";
import type { Worked } from "./verb.ts";

const ONE = 10n ** 18n;

/** Throws `AmountAboveBalance`. */
export async function checkTokens({ evm, format }: Context, owner: EvmAddress, tokens: bigint): Promise<void> {
  const { balance } = await evm.holdings(owner, null);
  if (tokens > balance) throw new AmountAboveBalance(tokens, balance, { ...format, symbol: `a${format.symbol}b` });
}

/** What is sent along; the network fee is the wallet's matter. Throws `AmountAboveBalance`. */
export async function checkWei({ evm }: Context, owner: EvmAddress, wei: bigint): Promise<void> {
  const held = (await evm.holdings(owner, null)).wei;
  if (wei > held) throw new AmountAboveBalance(wei, held, { decimals: 18, symbol: "ETH" });
}

export async function workOutSale(
  context: Context,
  { tokens, ...tolerance }: SellTerms,
  accepted?: TradeQuote,
): Promise<Worked<TradeQuote>> {
  insistOnAmount(tokens);
  const slippagePpm = slippageOf(tolerance);
  const { connection } = context.evm;
  const state = await marketState(connection);
  const { feePpm } = state;
  const amount = await convert(connection, "sharesForTokensUp", tokens);
  const { out } = await quoteTrade(connection, { sellsCert: true, amount, feePpm });
  const least = accepted?.least ?? afterSlippageDown(out, slippagePpm);
  const impactPpm = impactPpmDown((amount * weiPerCertDown(state)) / ONE, out);
  const token = context.deployment.ethereum.contracts.token;
  return {
    quote: { give: tokens, receive: out, least, impactPpm, feePpm },
    spends: { token, spender: liquidityOf(connection).zap, value: tokens },
    check: owner => checkTokens(context, owner, tokens),
    call: (_, deadline, permit) =>
      sellCall(connection, { tokens, leastWei: least, deadline, ...(permit ? { permit } : {}) }),
  };
}

export async function workOutPurchase(
  context: Context,
  { wei, ...tolerance }: BuyTerms,
  accepted?: TradeQuote,
): Promise<Worked<TradeQuote>> {
  insistOnAmount(wei);
  const slippagePpm = slippageOf(tolerance);
  const { connection } = context.evm;
  const state = await marketState(connection);
  const { feePpm } = state;
  const { out } = await quoteTrade(connection, { sellsCert: false, amount: wei, feePpm });
  const receive = await convert(connection, "tokensForSharesDown", out);
  const least = accepted?.least ?? afterSlippageDown(receive, slippagePpm);
  return {
    quote: { give: wei, receive, least, impactPpm: impactPpmDown((wei * ONE) / weiPerCertDown(state), out), feePpm },
    spends: null,
    check: owner => checkWei(context, owner, wei),
    call: (_, deadline) => buyCall(connection, { wei, leastTokens: least, deadline }),
  };
}
