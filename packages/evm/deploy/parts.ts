import type { Defi } from "@aksm/core";
import type { MarketsConfig } from "./config.ts";

/**
 * What is made one after the other, each read back and published before the next begins, with what its transactions cost: gas that was
 * measured, rounded up.
 */
export const PARTS = {
  liquidity: { makes: "PoolShare, Zap, and the exchange's market where there is none", gas: 12_000_000n },
  farms: { makes: "two of Farm", gas: 5_500_000n },
  vault: { makes: "Vault", gas: 2_800_000n },
  nativeFeed: { makes: "NativeFeed", gas: 1_300_000n },
  compound: { makes: "CompoundOracle, CompoundCollateral", gas: 1_300_000n },
  morpho: { makes: "MorphoOracle, a market of Morpho, MorphoCollateral", gas: 1_400_000n },
  leverage: { makes: "Leverage", gas: 2_500_000n },
} as const;

export type Part = keyof typeof PARTS;

const ALL = Object.keys(PARTS) as Part[];

/** What a deployment has already. */
export function madeParts(defi: Defi | undefined): Part[] {
  const { liquidity, farms, vault, lending, leverage } = defi ?? {};
  const { nativeFeed, compound, morpho } = lending ?? {};
  const made: Readonly<Record<Part, unknown>> = { liquidity, farms, vault, nativeFeed, compound, morpho, leverage };
  return ALL.filter(part => made[part] !== undefined);
}

/** What a configuration names beside that, in the order in which it is made. */
export function missingParts({ farms, lending }: MarketsConfig, defi: Defi | undefined): Part[] {
  const made = madeParts(defi);
  const named: Readonly<Record<Part, boolean>> = {
    liquidity: true,
    farms,
    vault: farms,
    nativeFeed: lending !== undefined,
    compound: lending?.compound !== undefined,
    morpho: lending?.morpho !== undefined,
    leverage: lending?.morpho !== undefined,
  };
  return ALL.filter(part => named[part] && !made.includes(part));
}

/** What is made of a part: a feed that somebody else publishes is named and not made. */
export function costOf(part: Part, { lending }: MarketsConfig): { readonly makes: string; readonly gas: bigint } {
  if (part !== "nativeFeed" || !lending || !("feed" in lending.native)) return PARTS[part];
  return { makes: `nothing, ${lending.native.feed} is named`, gas: 0n };
}
