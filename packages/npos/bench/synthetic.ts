import type { Snapshot } from "../src/index.ts";

export interface Size {
  readonly name: string;
  readonly seats: number;
  readonly candidates: number;
  /** Nominators; every candidate votes for itself besides. */
  readonly nominators: number;
  readonly targets: number;
}

export const SIZES: readonly Size[] = [
  { name: "small", seats: 60, candidates: 120, nominators: 800, targets: 16 },
  { name: "kusama", seats: 1_000, candidates: 2_000, nominators: 10_500, targets: 17.65 },
  { name: "polkadot", seats: 600, candidates: 1_200, nominators: 21_300, targets: 11.9 },
  { name: "ten kusamas", seats: 1_000, candidates: 2_000, nominators: 123_000, targets: 17.65 },
];

/** Numbers in [0, 1) by a seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Ballots alike to those of the networks: stakes spread over five orders of magnitude, up to 24 targets of which the
 * popular ones are named most. The same size and seed give the same ballots.
 */
export function synthetic({ candidates, nominators, targets }: Omit<Size, "name" | "seats">, seed = 1): Snapshot {
  const next = random(seed);
  const stake = (): bigint => BigInt(Math.floor(10 ** (11 + 5 * next())));
  const popular = (): number => Math.floor(candidates * next() ** 1.6);
  const ballot = (count: number): number[] => {
    const chosen = new Set<number>();
    while (chosen.size < Math.min(count, candidates)) chosen.add(popular());
    return [...chosen];
  };
  const spread = Math.min(targets - 1, 24 - targets);
  return {
    candidates,
    voters: [
      ...Array.from({ length: candidates }, (_, candidate) => ({ stake: stake(), targets: [candidate] })),
      ...Array.from({ length: nominators }, () => ({
        stake: stake(),
        targets: ballot(Math.round(targets + spread * (2 * next() - 1))),
      })),
    ],
  };
}
