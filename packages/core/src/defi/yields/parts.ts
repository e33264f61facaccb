import { PPM } from "../../amounts.ts";
import type { YieldLayer, YieldRisk, YieldSource } from "./types.ts";

/** A layer with the sum of what is known of its sources. */
export function layer(
  kind: YieldLayer["kind"],
  name: string | null,
  over: string | null,
  sources: readonly YieldSource[],
  risks: readonly YieldRisk[],
  loop: YieldLayer["loop"] = null,
): YieldLayer {
  const known = sources.flatMap(({ yearlyPpm }) => (yearlyPpm === null ? [] : [yearlyPpm]));
  return {
    ...{ id: name === null ? kind : `${kind}:${name}`, kind, name, over, sources, risks: [...new Set(risks)], loop },
    yearlyPpm: known.length === 0 ? null : known.reduce((total, ppm) => total + ppm, 0n),
    complete: known.length === sources.length,
  };
}

/** A source whose yield is known, or why it is not. */
export const source = (
  of: Pick<YieldSource, "kind" | "layer" | "paidBy"> & Partial<YieldSource>,
  yearly: bigint | string,
): YieldSource => ({
  ...{ token: null, window: null, until: null },
  ...of,
  yearlyPpm: typeof yearly === "bigint" ? yearly : null,
  unknown: typeof yearly === "bigint" ? null : yearly,
});

/** As much of each. */
export const ofPart = (sources: readonly YieldSource[], partPpm: bigint): YieldSource[] =>
  sources.map(each => ({
    ...each,
    yearlyPpm: each.yearlyPpm === null ? null : floorPpm(each.yearlyPpm * partPpm, PPM),
  }));

/** Rounded down, below 0 too. */
export const floorPpm = (over: bigint, under: bigint): bigint => over / under - (over % under < 0n ? 1n : 0n);
