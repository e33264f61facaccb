/** A seeded source of random numbers; equal seeds give equal sequences. */
export interface Random {
  readonly below: (limit: bigint) => bigint;
  readonly between: (low: bigint, high: bigint) => bigint;
  readonly pick: <T>(choices: readonly T[]) => T;
}

/** The seed of a run: AKSM_SEED where it is set, so that a failed run can be repeated. */
export const chosenSeed = (): number => Number(process.env.AKSM_SEED ?? Math.floor(Math.random() * 2 ** 31));

export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): bigint => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return BigInt((t ^ (t >>> 14)) >>> 0);
  };
  const below = (limit: bigint): bigint => ((next() << 64n) | (next() << 32n) | next()) % limit;
  return {
    below,
    between: (low, high) => low + below(high - low + 1n),
    pick: choices => {
      const choice = choices[Number(below(BigInt(choices.length)))];
      if (choice === undefined) throw new Error("nothing to pick from");
      return choice;
    },
  };
}
