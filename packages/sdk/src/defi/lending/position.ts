import { borrowableWeiDown, healthPpmDown, liquidationPriceUp, withdrawableUnitsDown } from "@aksm/core";
import { convert, type LendingAccountState, type LendingAdapter, lendingOf } from "@aksm/evm";
import type { Context } from "../../chains/context.ts";
import type { LendingMarket, LendingPosition, PricedPosition } from "./types.ts";

const ONE = 10n ** 18n;
const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

export async function readMarket({ evm }: Context, adapter: LendingAdapter): Promise<LendingMarket> {
  const state = await adapter.state();
  const { nativeFeedSource } = lendingOf(evm.connection);
  return {
    ...state,
    protocol: adapter.protocol,
    suppliedTokens: await convert(evm.connection, "tokensForSharesDown", state.suppliedUnits),
    sources: {
      price: `redemption rate × the native token in ether, ${nativeFeedSource}`,
      rates: adapter.ratesSource,
    },
  };
}

/** What an account's lending means at the market's price. */
export async function positionOf(
  { evm }: Context,
  market: LendingMarket,
  account: LendingAccountState,
): Promise<LendingPosition> {
  const { block, weiPerCert } = market;
  const tokensOf = (units: bigint) => convert(evm.connection, "tokensForSharesDown", units);
  const tokens = await tokensOf(account.units);
  const priced =
    weiPerCert === null ? null : await pricedAt({ ...market, weiPerCert }, account, async units => tokensOf(units));
  return { block, units: account.units, tokens, debtWei: account.debtWei, priced };
}

async function pricedAt(
  market: LendingMarket & { readonly weiPerCert: bigint },
  account: LendingAccountState,
  tokensOf: (units: bigint) => Promise<bigint>,
): Promise<PricedPosition> {
  const { weiPerCert, liquidationPpm, mostPpm, freeWei, roundingWei } = market;
  const borrowing = { ...account, weiPerCert, liquidationPpm };
  const borrowable = borrowableWeiDown({ ...borrowing, debtWei: account.debtWei + roundingWei }, mostPpm);
  return {
    collateralWei: (account.units * weiPerCert) / ONE,
    healthPpm: healthPpmDown(borrowing),
    liquidationWeiPerCert: liquidationPriceUp(borrowing),
    borrowableWei: least(borrowable, freeWei),
    withdrawableTokens: await tokensOf(withdrawableUnitsDown(borrowing, mostPpm)),
  };
}
