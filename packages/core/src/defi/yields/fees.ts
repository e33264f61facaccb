import { YEAR } from "../../amounts.ts";
import { weiOfCertDown, weiOfSharesDown, yearlyReturnPpmDown } from "../farms.ts";
import type { MarketState } from "../liquidity.ts";
import type { YieldWindow } from "./types.ts";

const WORD = 1n << 256n;

/** A pool's fees of each token for a unit of liquidity, times 2^128, since it was made; they wrap around at 2^256. */
export interface FeeGrowth {
  readonly growth0: bigint;
  readonly growth1: bigint;
}

/** What a pool earned between two blocks. */
export interface FeesSeen {
  readonly before: FeeGrowth;
  readonly after: FeeGrowth;
  readonly window: YieldWindow;
}

/**
 * What a year of trades as in the window brings who provides over the whole range, of what the liquidity is worth: millionths, both at
 * the market's price now, without compounding, rounded down. Liquidity over the whole range is in range at every price, so that the
 * pool's own growth is its growth. Null where nobody provides.
 */
export function feesYearlyPpmDown(market: MarketState, { before, after, window }: FeesSeen): bigint | null {
  const { liquidity, certFirst, supply } = market;
  const seconds = window.to - window.from;
  const worth = weiOfSharesDown(market, supply);
  if (seconds <= 0n || worth === 0n) return null;
  const grown = (from: bigint, to: bigint): bigint => (((to - from + WORD) % WORD) * liquidity) >> 128n;
  const fees0 = grown(before.growth0, after.growth0);
  const fees1 = grown(before.growth1, after.growth1);
  const [units, wei] = certFirst ? [fees0, fees1] : [fees1, fees0];
  return yearlyReturnPpmDown(((weiOfCertDown(market, units) + wei) * YEAR) / seconds, worth);
}
