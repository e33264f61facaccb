import { FlowNetwork } from "./flow.ts";
import { type Gain, marginalGain, type Rational } from "./gain.ts";

/** One validator to choose. Groups are places in the lists of caps, or null. */
export interface Option extends Gain {
  /** Units that it may have. */
  readonly cap: number;
  readonly operator: number | null;
  readonly infrastructure: number | null;
}

export interface OptimumProblem {
  readonly options: readonly Option[];
  /** Units to place. */
  readonly units: number;
  readonly operatorCaps: readonly number[];
  readonly infrastructureCaps: readonly number[];
}

/**
 * The optimum and its proof. With `price` of an option for p, every option has, in whole numbers of the price scale,
 * m(units − 1) ≥ p unless it has none, and m(units) ≤ p unless it is at its cap; p is `base` plus the prices of its groups, and
 * a group that is not full has price 0. These are the conditions of Karush, Kuhn and Tucker for whole units, and they suffice.
 */
export interface Optimum {
  /** By option. */
  readonly units: readonly number[];
  /** Units placed; fewer than asked for where the caps leave no room. */
  readonly placed: number;
  readonly base: number;
  readonly operatorPrices: readonly number[];
  readonly infrastructurePrices: readonly number[];
  /** Prices are marginal gains times this, rounded down. */
  readonly scale: Rational;
}

/** The dearest unit costs this much: sums along any path stay exact in a double. */
const DEAREST = 2 ** 40;
/** More than any detour costs: placing a unit comes before what it earns. */
const PLACED = 2 ** 47;

/** Prices are `marginalGain` times `scale`, rounded down. */
export const priced = ({ over, under }: Rational, scale: Rational): number =>
  Number((over * scale.over) / (under * scale.under));

/**
 * Places all units so that the sum of gains is the largest possible under caps of validators, operators and places, which
 * may overlap as they like: a flow from operators to places with a concave gain on each validator, solved by scaling (Ahuja,
 * Magnanti, Orlin: Network Flows, 14.5). Whole numbers alone, so it is exact up to the scale of prices and the same everywhere.
 * Where the caps leave no room for all units, as many as possible are placed.
 */
export function findOptimum({ options, units, operatorCaps, infrastructureCaps }: OptimumProblem): Optimum {
  const scale = scaleOf(options);
  const [source, sink, operators] = [0, 1, 2];
  const places = operators + operatorCaps.length;
  const network = new FlowNetwork(places + infrastructureCaps.length);
  network.add(sink, source, units, -PLACED);
  for (const [place, cap] of operatorCaps.entries()) network.add(source, operators + place, cap, 0);
  for (const [place, cap] of infrastructureCaps.entries()) network.add(places + place, sink, cap, 0);
  const first = 1 + operatorCaps.length + infrastructureCaps.length;
  for (const option of options) {
    const { operator, infrastructure, cap } = option;
    network.add(
      operator === null ? source : operators + operator,
      infrastructure === null ? sink : places + infrastructure,
      Math.min(cap, units),
      (flow, step) => -priced(marginalGain(option, flow, step), scale),
    );
  }
  network.solve(units);
  const { potential } = network;
  const at = (node: number): number => potential[node] ?? 0;
  return {
    units: options.map((_, place) => network.flowOf(first + place)),
    placed: network.flowOf(0),
    base: at(source) - at(sink),
    operatorPrices: operatorCaps.map((_, place) => at(operators + place) - at(source)),
    infrastructurePrices: infrastructureCaps.map((_, place) => at(sink) - at(places + place)),
    scale,
  };
}

/** So that the first unit of the best option costs `DEAREST`. */
function scaleOf(options: readonly Option[]): Rational {
  let best: Rational = { over: 0n, under: 1n };
  for (const option of options) {
    const first = marginalGain(option, 0, 1);
    if (first.over * best.under > best.over * first.under) best = first;
  }
  return best.over === 0n ? { over: 1n, under: 1n } : { over: best.under * BigInt(DEAREST), under: best.over };
}
