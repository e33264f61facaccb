import { borrowableWeiDown, healthPpmDown, liquidationPriceUp, withdrawableUnitsDown } from "@aksm/core";
import { convert, type LendingAccountState, type LendingAdapter, type LendingStanding, lendingOf } from "@aksm/evm";
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
  account: LendingAccountState & LendingStanding,
): Promise<LendingPosition> {
  const { block, weiPerCert } = market;
  const { counts, elsewhere } = account;
  const tokensOf = (units: bigint) => convert(evm.connection, "tokensForSharesDown", units);
  const tokens = await tokensOf(account.units);
  const lent = { block, units: account.units, tokens, debtWei: account.debtWei, counts, elsewhere };
  if (weiPerCert === null || elsewhere) return { ...lent, priced: null };
  const { withdrawableUnits, ...priced } = pricedAt({ ...market, weiPerCert }, account);
  return { ...lent, priced: { ...priced, withdrawableTokens: await tokensOf(withdrawableUnits) } };
}

type Terms = Pick<LendingMarket, "liquidationPpm" | "mostPpm" | "freeWei" | "roundingWei"> & {
  readonly weiPerCert: bigint;
};

/** What follows from a price for an account that has nothing elsewhere. What does not count is no collateral, and free to leave. */
export function pricedAt(
  { weiPerCert, liquidationPpm, mostPpm, freeWei, roundingWei }: Terms,
  { units: held, debtWei, counts }: LendingAccountState & Pick<LendingStanding, "counts">,
): Omit<PricedPosition, "withdrawableTokens"> & { readonly withdrawableUnits: bigint } {
  const units = counts ? held : 0n;
  const borrowing = { units, debtWei, weiPerCert, liquidationPpm };
  const borrowable = borrowableWeiDown({ ...borrowing, debtWei: debtWei + roundingWei }, mostPpm);
  return {
    collateralWei: (units * weiPerCert) / ONE,
    healthPpm: healthPpmDown(borrowing),
    liquidationWeiPerCert: liquidationPriceUp(borrowing),
    borrowableWei: least(borrowable, freeWei),
    withdrawableUnits: counts ? withdrawableUnitsDown(borrowing, mostPpm) : held,
  };
}
