/** A Uniswap v3 pool as a curve to trade along, in the pool's own integers: what a trade brings is exact to the wei. */
import { min, mulDivDown, mulDivUp, PPM } from "../amounts.ts";
import { LAST_TICK, rootAtTickUp } from "./ticks.ts";

const Q96 = 1n << 96n;
const WORD = 1n << 256n;
/** Ticks that the pool looks through at once; a trade is rounded where one such stretch ends. */
const TICKS_OF_A_WORD = 256;

/** A pool as it stands in one block, with its initialized ticks between `lowest` and `highest`, ends included. */
export interface PoolTicks {
  /** Root of token1 in token0, times 2^96. */
  readonly root: bigint;
  readonly tick: number;
  readonly spacing: number;
  readonly inRange: bigint;
  readonly feePpm: bigint;
  readonly ticks: readonly {
    readonly tick: number /** Liquidity that begins here, going up. */;
    readonly net: bigint;
  }[];
  readonly lowest: number;
  readonly highest: number;
}

/** The pool in one direction. Rising: token1 is given for token0. */
export interface Curve {
  readonly rising: boolean;
  readonly root: bigint;
  readonly feePpm: bigint;
  /** In the order of travel, each with the root at which it ends. */
  readonly stretches: readonly { readonly liquidity: bigint; readonly until: bigint }[];
}

/** What a trade gives and gets, and the root after it. `given` is below what was asked where the curve ends before. */
export interface Swap {
  readonly given: bigint;
  readonly got: bigint;
  readonly root: bigint;
  /** Stretches that it passed to their end. */
  readonly passed: number;
}

/** The stretches that a trade passes, from the price to the end of what is known. */
export function curveOf(pool: PoolTicks, rising: boolean): Curve {
  const { root, tick, feePpm, inRange } = pool;
  const stretches: { liquidity: bigint; until: bigint }[] = [];
  let liquidity = inRange;
  for (const [at, net] of stopsOf(pool, rising)) {
    if (rising ? at <= tick : at > tick) continue;
    stretches.push({ liquidity, until: rootAtTickUp(at) });
    liquidity += rising ? net : -net;
  }
  return { rising, root, feePpm, stretches };
}

/** Initialized ticks, the ends of words, and the end of what is known, in the order of travel, with the liquidity that begins there. */
function stopsOf({ ticks, lowest, highest, spacing }: PoolTicks, rising: boolean): [number, bigint][] {
  const stops = new Map<number, bigint>([[rising ? highest : lowest, 0n]]);
  const word = TICKS_OF_A_WORD * spacing;
  for (let start = Math.floor(lowest / word) * word; start <= highest; start += word) {
    const end = rising ? start + word - spacing : start;
    if (end >= lowest && end <= highest && Math.abs(end) <= LAST_TICK) stops.set(end, 0n);
  }
  for (const { tick, net } of ticks) stops.set(tick, net);
  return [...stops].sort(([a], [b]) => (rising ? a - b : b - a));
}

/** Gives `amount`, fee included, as Uniswap's pool does in its `swap`. */
export function swapAlong({ rising, root, feePpm, stretches }: Curve, amount: bigint): Swap {
  let [left, got, at] = [amount, 0n, root];
  let passed = 0;
  for (const { liquidity, until } of stretches) {
    if (left === 0n) break;
    const most = givenUp(at, until, liquidity, rising);
    const paid = (left * (PPM - feePpm)) / PPM;
    const next = paid >= most ? until : rootAfter(at, liquidity, paid, rising);
    const net = next === until ? most : givenUp(at, next, liquidity, rising);
    got += gotDown(at, next, liquidity, rising);
    left -= next === until ? net + mulDivUp(net, feePpm, PPM - feePpm) : left;
    at = next;
    if (next === until) passed++;
  }
  return { given: amount - left, got, root: at, passed };
}

/** Gets `wanted`, as Uniswap's pool does for an exact output; `got` is below it where the curve ends before. */
export function swapForAlong({ rising, root, feePpm, stretches }: Curve, wanted: bigint): Swap {
  let [given, got, at] = [0n, 0n, root];
  let passed = 0;
  for (const { liquidity, until } of stretches) {
    const left = wanted - got;
    if (left === 0n) break;
    const most = gotDown(at, until, liquidity, rising);
    const next = left >= most ? until : rootFor(at, liquidity, left, rising);
    const net = givenUp(at, next, liquidity, rising);
    given += net + mulDivUp(net, feePpm, PPM - feePpm);
    got += min(gotDown(at, next, liquidity, rising), left);
    at = next;
    if (next === until) passed++;
  }
  return { given, got, root: at, passed };
}

/** What moves the price to `target`, fee included, rounded up; as far as the curve goes. */
export function givenToReachUp({ rising, root, feePpm, stretches }: Curve, target: bigint): bigint {
  let [given, at] = [0n, root];
  for (const { liquidity, until } of stretches) {
    if (rising ? at >= target : at <= target) break;
    const next = (rising ? until < target : until > target) ? until : target;
    const net = givenUp(at, next, liquidity, rising);
    given += net + mulDivUp(net, feePpm, PPM - feePpm);
    at = next;
  }
  return given;
}

/** Of token0 between two roots, the lower first: L · 2^96 · (b − a) ÷ (a · b). */
const amount0Down = (low: bigint, high: bigint, liquidity: bigint): bigint =>
  low === 0n ? 0n : mulDivDown(liquidity * Q96, high - low, high) / low;
const amount0Up = (low: bigint, high: bigint, liquidity: bigint): bigint =>
  mulDivUp(mulDivUp(liquidity * Q96, high - low, high), 1n, low);

function givenUp(from: bigint, to: bigint, liquidity: bigint, rising: boolean): bigint {
  return rising ? mulDivUp(liquidity, to - from, Q96) : amount0Up(to, from, liquidity);
}

function gotDown(from: bigint, to: bigint, liquidity: bigint, rising: boolean): bigint {
  return rising ? amount0Down(from, to, liquidity) : mulDivDown(liquidity, from - to, Q96);
}

/** The root once `paid`, without the fee, was given within one stretch; rounded against who trades. */
function rootAfter(root: bigint, liquidity: bigint, paid: bigint, rising: boolean): bigint {
  if (rising) return root + (paid * Q96) / liquidity;
  if (paid === 0n) return root;
  const over = liquidity * Q96;
  const product = paid * root;
  // Where this would not fit into the contract's words, it divides first.
  if (product < WORD && over + product < WORD) return mulDivUp(over, root, over + product);
  return mulDivUp(over, 1n, over / root + paid);
}

/** The root once `left` was taken within one stretch, which has more; rounded against who trades. */
function rootFor(root: bigint, liquidity: bigint, left: bigint, rising: boolean): bigint {
  if (!rising) return root - mulDivUp(left, Q96, liquidity);
  const over = liquidity * Q96;
  return mulDivUp(over, root, over - left * root);
}
