import {
  afterSlippageDown,
  amountsOfSharesDown,
  impactPpmDown,
  type MarketState,
  sharesForAmountsDown,
  unitsToSellDown,
  weiBesideUp,
  weiPerCertDown,
} from "@aksm/core";
import {
  addLiquidityCall,
  balanceOf,
  convert,
  liquidityOf,
  marketState,
  quoteTrade,
  removeLiquidityCall,
} from "@aksm/evm";
import type { Context } from "../chains/context.ts";
import { AmountAboveBalance } from "../errors/errors.ts";
import { insistOnAmount, slippageOf } from "./bounds.ts";
import { checkTokens, checkWei } from "./trade.ts";
import type { AddQuote, AddTerms, RemoveQuote, RemoveTerms } from "./types.ts";
import type { Worked } from "./verb.ts";

const ONE = 10n ** 18n;

export async function workOutAddition(
  context: Context,
  { tokens, wei: beside, ...tolerance }: AddTerms,
  accepted?: AddQuote,
): Promise<Worked<AddQuote>> {
  insistOnAmount(tokens);
  if (typeof beside === "bigint") insistOnAmount(beside);
  const slippagePpm = slippageOf(tolerance);
  const { connection } = context.evm;
  const state = await marketState(connection);
  const units = await convert(connection, "sharesForTokensUp", tokens);
  const unitsToSell = beside === "none" ? unitsToSellDown(state, units) : 0n;
  const sale = await saleOf(context, state, unitsToSell);
  const leastWeiForThem = accepted?.sold.leastWei ?? afterSlippageDown(sale.out, slippagePpm);
  // Fewer tokens go with more ether where the price falls meanwhile: a little more of it is sent, and comes back.
  const matching = weiBesideUp(state, units);
  const enough = accepted?.wei ?? matching + matching / 100n;
  const wei = beside === "none" ? 0n : beside === "matching" ? enough : beside;
  const rest = { units: units - unitsToSell, wei: wei + sale.out };
  const shares = sharesForAmountsDown({ ...state, root: sale.rootAfter }, rest);
  const leastShares = accepted?.leastShares ?? afterSlippageDown(shares, slippagePpm);
  const { token } = context.deployment.ethereum.contracts;
  return {
    quote: {
      tokens,
      wei,
      sold: {
        tokens: await convert(connection, "tokensForSharesDown", unitsToSell),
        wei: sale.out,
        leastWei: leastWeiForThem,
        impactPpm: impactPpmDown((unitsToSell * weiPerCertDown(state)) / ONE, sale.out),
      },
      shares,
      leastShares,
    },
    spends: { token, spender: liquidityOf(connection).zap, value: tokens },
    check: async owner => {
      await checkTokens(context, owner, tokens);
      await checkWei(context, owner, wei);
    },
    call: (_, deadline, permit) =>
      addLiquidityCall(connection, {
        tokens,
        wei,
        unitsToSell,
        leastWeiForThem,
        leastShares,
        deadline,
        ...(permit ? { permit } : {}),
      }),
  };
}

async function saleOf({ evm }: Context, { root, feePpm }: MarketState, amount: bigint) {
  if (amount === 0n) return { out: 0n, rootAfter: root };
  return quoteTrade(evm.connection, { sellsCert: true, amount, feePpm });
}

export async function workOutRemoval(
  context: Context,
  { shares, ...tolerance }: RemoveTerms,
  accepted?: RemoveQuote,
): Promise<Worked<RemoveQuote>> {
  insistOnAmount(shares);
  const slippagePpm = slippageOf(tolerance);
  const { connection } = context.evm;
  const { share, zap } = liquidityOf(connection);
  const { units, wei } = amountsOfSharesDown(await marketState(connection), shares);
  const tokens = await convert(connection, "tokensForSharesDown", units);
  const leastTokens = accepted?.leastTokens ?? afterSlippageDown(tokens, slippagePpm);
  const leastWei = accepted?.leastWei ?? afterSlippageDown(wei, slippagePpm);
  return {
    quote: { shares, tokens, wei, leastTokens, leastWei },
    spends: { token: share, spender: zap, value: shares },
    check: async owner => {
      const held = await balanceOf(connection, share, owner);
      if (shares > held) throw new AmountAboveBalance(shares, held, { decimals: 18, symbol: "shares of liquidity" });
    },
    call: (_, deadline, permit) =>
      removeLiquidityCall(connection, { shares, leastTokens, leastWei, deadline, ...(permit ? { permit } : {}) }),
  };
}
