/** What aKSMb is worth and what it costs, beside each other, and what bringing the two together earns. */
import { type Planck, PPM, YEAR } from "../amounts.ts";
import { type PoolState, tokensForSharesDown } from "../rate.ts";
import { curveOf, type PoolTicks, swapAlong } from "./curve.ts";
import { depthUp, type Ratio, timesDown } from "./sizing.ts";

const ONE = 10n ** 18n;

export interface PegFacts {
  readonly market: PoolTicks & { readonly certFirst: boolean };
  /** The redemption rate at the block's second. */
  readonly pool: PoolState;
  /** Digits of the native token. */
  readonly decimals: number;
  /** The price of the native token, which no trade in this market moves; or why there is none. */
  readonly price: { readonly weiPerNative: Ratio; readonly seenAt: bigint } | string;
  /** Why the redemption rate is in doubt; null where it is not. */
  readonly doubt: string | null;
  /** Until an unstake asked for now is paid, at most; null where the chain does not tell yet. */
  readonly exitSeconds: bigint | null;
}

/** The fair value and the market's price in one block. Prices are wei for a whole aKSMb, rounded down. */
export interface Peg {
  /** The redemption rate: planck that a whole aKSMc is worth, rounded down. */
  readonly planckPerCert: Planck;
  /** Wei for a whole native token, rounded down, and the second it was seen in; null where nobody says, and why. */
  readonly price: { readonly weiPerNative: bigint; readonly seenAt: bigint } | null;
  readonly noPrice: string | null;
  /** What redeeming one brings, at that price; null without one. */
  readonly fairWeiPerToken: bigint | null;
  /** Between buying and selling. */
  readonly marketWeiPerToken: bigint;
  /** The market below the fair value; below 0 where it is above. Millionths, rounded towards 0; null without a price. */
  readonly discountPpm: bigint | null;
  /** Trades that move the market's price by a hundredth, fee included: ether that buys, and aKSMb that is sold. */
  readonly depth: { readonly buy: Depth; readonly sell: Depth };
  readonly exitSeconds: bigint | null;
  /** Buying a little and asking for its KSM; null where a part of it is not known, and which. */
  readonly redeem: Redemption | null;
  readonly noRedeem: string | null;
  readonly doubt: string | null;
}

/** Ether is rounded up and aKSMb down where it buys; the other way round where it sells. */
export interface Depth {
  readonly wei: bigint;
  readonly tokens: Planck;
}

export interface Redemption {
  /**
   * What is left of each wei at today's price of KSM, the pool's fee taken off and network fees not: millionths of it, rounded
   * down; below 0 where it loses.
   */
  readonly returnPpm: bigint;
  /** The same as often as it could be done in a year, without compounding. */
  readonly yearlyPpm: bigint;
}

export function pegOf(facts: PegFacts): Peg {
  const { market, pool, decimals, price, doubt, exitSeconds } = facts;
  const planckPerCert = tokensForSharesDown(pool, ONE);
  const oneToken = 10n ** BigInt(decimals);
  const fair = typeof price === "string" ? null : fairOf(pool, price.weiPerNative, oneToken);
  const redeem = redemption(facts, fair);
  return {
    planckPerCert,
    price: typeof price === "string" ? null : { ...price, weiPerNative: timesDown(1n, price.weiPerNative) },
    noPrice: typeof price === "string" ? price : null,
    // A planck of aKSMb redeems a planck: the rate is in how many of them a unit of aKSMc is.
    fairWeiPerToken: typeof price === "string" ? null : timesDown(1n, price.weiPerNative),
    marketWeiPerToken: marketWeiDown(market, pool, oneToken),
    discountPpm: fair && discountPpmDown(market, fair),
    depth: depthsOf(market, pool),
    exitSeconds,
    redeem: typeof redeem === "string" ? null : redeem,
    noRedeem: typeof redeem === "string" ? redeem : null,
    doubt,
  };
}

/** Wei for a unit of aKSMc at the redemption rate. */
export const fairOf = (pool: PoolState, { over, under }: Ratio, oneToken: bigint): Ratio => ({
  over: pool.pooled * over,
  under: (pool.shares || 1n) * under * oneToken,
});

/** The market's price below the fair one, of the fair one: millionths, rounded towards 0. */
export function discountPpmDown({ root, certFirst }: { root: bigint; certFirst: boolean }, fair: Ratio): bigint {
  const [over, under] = certFirst ? [root * root, 1n << 192n] : [1n << 192n, root * root];
  const [market, worth] = [over * fair.under, fair.over * under];
  return worth === 0n ? 0n : ((worth - market) * PPM) / worth;
}

/** So many planck of aKSMb at the market's price, without rounding on the way. */
function marketWeiDown({ root, certFirst }: PegFacts["market"], { shares, pooled }: PoolState, planck: Planck): bigint {
  const [over, under] = certFirst ? [root * root, 1n << 192n] : [1n << 192n, root * root];
  return pooled === 0n ? 0n : (over * shares * planck) / (under * pooled);
}

function depthsOf(market: PegFacts["market"], pool: PoolState): Peg["depth"] {
  const { certFirst } = market;
  const [wei, units] = [depthUp(market, certFirst), depthUp(market, !certFirst)];
  return {
    buy: { wei, tokens: tokensForSharesDown(pool, swapAlong(curveOf(market, certFirst), wei).got) },
    sell: { wei: swapAlong(curveOf(market, !certFirst), units).got, tokens: tokensForSharesDown(pool, units) },
  };
}

/** At the price before the trade, which is that of the first wei. */
function redemption({ market, doubt, exitSeconds, price }: PegFacts, fair: Ratio | null): Redemption | string {
  if (doubt !== null) return doubt;
  if (fair === null) return typeof price === "string" ? price : "there is no price of KSM";
  if (exitSeconds === null || exitSeconds <= 0n)
    return "how long an exit takes is not known before a whole era has passed";
  const { root, certFirst, feePpm } = market;
  if (root === 0n) return "the market has no price";
  // Wei for a unit of aKSMc: root² ÷ 2^192, or its inverse.
  const [over, under] = certFirst ? [root * root, 1n << 192n] : [1n << 192n, root * root];
  const worth = fair.over * under * (PPM - feePpm);
  const paid = fair.under * over * PPM;
  const returnPpm = floor((worth - paid) * PPM, paid);
  return { returnPpm, yearlyPpm: floor((worth - paid) * PPM * YEAR, paid * exitSeconds) };
}

/** Rounded down, below 0 too. */
const floor = (over: bigint, under: bigint): bigint => over / under - (over % under < 0n ? 1n : 0n);
