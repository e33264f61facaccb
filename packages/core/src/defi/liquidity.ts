/**
 * The arithmetic of `PoolShare` and of trading against it, mirrored from the contract: prices are Uniswap's roots of token1 in
 * token0 times 2^96, amounts the smallest units of each token.
 */
import type { EvmAddress } from "../chain.ts";

const Q96 = 1n << 96n;
const PPM = 1_000_000n;

const ceilDiv = (amount: bigint, by: bigint): bigint => (amount + by - 1n) / by;
const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** The contracts of a market of aKSMc and ether. */
export interface Liquidity {
  /** Wrapped ether. */
  readonly weth: EvmAddress;
  /** `UniswapV3Factory` and `QuoterV2`, as published. */
  readonly factory: EvmAddress;
  readonly quoter: EvmAddress;
  /** The Uniswap v3 pool of aKSMc and wrapped ether. */
  readonly market: EvmAddress;
  /** `PoolShare`: liquidity over the whole range as an ERC-20. */
  readonly share: EvmAddress;
  /** `Zap`: from aKSMb and ether to each other and to shares. */
  readonly zap: EvmAddress;
}

/** A market as it stands in one block. */
export interface MarketState {
  /** Root of the price: token1 in token0, times 2^96. */
  readonly root: bigint;
  /** Liquidity that trades at this price, of everybody. */
  readonly inRange: bigint;
  /** True where token0 is aKSMc. */
  readonly certFirst: boolean;
  /** Of what is given for a trade, millionths. */
  readonly feePpm: bigint;
  /** Liquidity of all shares, and their number. */
  readonly liquidity: bigint;
  readonly supply: bigint;
  /** Fees of all shares that were not yet added back. */
  readonly fees0: bigint;
  readonly fees1: bigint;
}

/** Amounts by what they are rather than by address: aKSMc, and wei. */
export interface Pair {
  readonly units: bigint;
  readonly wei: bigint;
}

const inOrder = ({ units, wei }: Pair, certFirst: boolean): [bigint, bigint] =>
  certFirst ? [units, wei] : [wei, units];
const asPair = (amount0: bigint, amount1: bigint, certFirst: boolean): Pair =>
  certFirst ? { units: amount0, wei: amount1 } : { units: amount1, wei: amount0 };

/** Wei for a whole aKSMc at the price between buying and selling, rounded down. */
export function weiPerCertDown({ root, certFirst }: Pick<MarketState, "root" | "certFirst">): bigint {
  const one = 10n ** 18n;
  return certFirst ? (one * root * root) / (Q96 * Q96) : (one * Q96 * Q96) / (root * root);
}

/** The root of the price at which a whole aKSMc costs so many wei, rounded down. */
export function rootOfPriceDown(weiPerCert: bigint, certFirst: boolean): bigint {
  const one = 10n ** 18n;
  const [over, under] = certFirst ? [weiPerCert, one] : [one, weiPerCert];
  return sqrtDown((over << 192n) / under);
}

/**
 * What `shares` are worth on withdrawal: part of the position and of its fees. Rounded down, and by what the whole range that
 * Uniswap has holds less than one without ends would: below a part in 2^63 of the liquidity on either side.
 */
export function amountsOfSharesDown(state: MarketState, shares: bigint): Pair {
  const { root, certFirst, liquidity, supply, fees0, fees1 } = state;
  if (supply === 0n) return { units: 0n, wei: 0n };
  const part = (liquidity * shares) / supply;
  const ends = ceilDiv(part, 1n << 63n);
  const inPosition = (amount: bigint): bigint => (amount > ends ? amount - ends : 0n);
  const amount0 = inPosition((part * Q96) / root) + (fees0 * shares) / supply;
  const amount1 = inPosition((part * root) / Q96) + (fees1 * shares) / supply;
  return asPair(amount0, amount1, certFirst);
}

/** Shares that a deposit of at most these amounts makes, and what it takes of them; as `PoolShare.deposit`. Rounded down. */
export function sharesForAmountsDown(state: MarketState, most: Pair): bigint {
  const { root, certFirst, liquidity, supply, fees0, fees1 } = state;
  const [max0, max1] = inOrder(most, certFirst);
  if (supply === 0n) {
    const made = liquidityDown(root, max0, max1);
    return made > LOCKED_SHARES ? made - LOCKED_SHARES : 0n;
  }
  const shares = least(
    (max0 * supply) / (ceilDiv(liquidity * Q96, root) + fees0),
    (max1 * supply) / (ceilDiv(liquidity * root, Q96) + fees1),
  );
  const idle0 = ceilDiv(fees0 * shares, supply);
  const idle1 = ceilDiv(fees1 * shares, supply);
  const added = liquidityDown(root, max0 - idle0, max1 - idle1);
  return least(shares, (added * supply) / liquidity);
}

/** `PoolShare.LOCKED`. */
const LOCKED_SHARES = 1_000n;

const liquidityDown = (root: bigint, amount0: bigint, amount1: bigint): bigint =>
  least((amount0 * root) / Q96, (amount1 * Q96) / root);

/** The ether that goes with so many aKSMc in a deposit, rounded up. */
export function weiBesideUp(state: MarketState, units: bigint): bigint {
  const all = amountsOfSharesDown(state, state.supply);
  if (all.units === 0n) return ceilDiv(units * weiPerCertDown(state), 10n ** 18n);
  return ceilDiv(units * all.wei, all.units) + 1n;
}

/**
 * How many of `units` aKSMc to sell for ether so that the rest goes with that ether in one deposit. With a reserve R of aKSMc
 * and k the part of what is given that the fee leaves, s fulfils (units − s) · R = s k · (R + s k): fees lie beside Uniswap
 * v3's reserves. Rounded down; exact where the price moves within one stretch of liquidity.
 */
export function unitsToSellDown({ root, inRange, certFirst, feePpm }: MarketState, units: bigint): bigint {
  const reserve = certFirst ? (inRange * Q96) / root : (inRange * root) / Q96;
  const kept = PPM - feePpm;
  const both = PPM + kept;
  const under = reserve * reserve * both * both + 4n * kept * kept * reserve * units;
  return (PPM * (sqrtDown(under) - reserve * both)) / (2n * kept * kept);
}

/** What a trade gets less of than at the price before it, fee included. Millionths, rounded down; 0 for nothing. */
export function impactPpmDown(atPrice: bigint, got: bigint): bigint {
  return atPrice <= got || atPrice === 0n ? 0n : ((atPrice - got) * PPM) / atPrice;
}

/** What remains of an amount after slippage, rounded down. */
export const afterSlippageDown = (amount: bigint, slippagePpm: bigint): bigint => (amount * (PPM - slippagePpm)) / PPM;

/** The root of an integer, rounded down. */
export function sqrtDown(square: bigint): bigint {
  if (square < 2n) return square;
  let root = 1n << BigInt((square.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + square / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
