/** Star balancing: at most `iterations` rounds, ended earlier where no voter moves more than `tolerance` planck. */
export interface Balancing {
  readonly iterations: number;
  readonly tolerance: bigint;
}

/** The denominators of assignments on the networks: `PerU16` of Kusama's and Polkadot's solutions, and `Perbill`. */
export const PER_U16 = 65_535;
export const PERBILL = 1_000_000_000;

export interface ElectionOptions {
  /** How many are elected; fewer where there are fewer candidates. */
  readonly seats: number;
  /** None where left out or null. */
  readonly balancing?: Balancing | null;
  /** Denominator of assignments, `PER_U16` where left out. */
  readonly parts?: typeof PER_U16 | typeof PERBILL;
}

/** A candidate and its backing in planck, as the algorithm left it (before assignments are rounded to parts). */
export type Winner = readonly [candidate: number, backing: bigint];
/** A voter and how its stake is split: candidates with parts of the denominator, which sum to it. */
export type Assignment = readonly [voter: number, split: readonly (readonly [candidate: number, parts: number])[]];

/** An election's outcome, equal to that of sp-npos-elections 21 in every bit. */
export interface Election {
  readonly parts: number;
  /** In the order of their election. */
  readonly winners: readonly Winner[];
  /** In the order of voters; those that back nobody are left out. */
  readonly assignments: readonly Assignment[];
}
