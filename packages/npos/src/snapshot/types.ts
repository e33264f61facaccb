/** Who votes, with how much, for whom. */
export interface Voter {
  /** Planck, below 2^64: the reference takes votes as u64. */
  readonly stake: bigint;
  /** Indices of candidates in the order of the nomination. Repeated ones and those that are no candidate are passed over. */
  readonly targets: readonly number[];
}

/**
 * What an election is held on. Order matters everywhere: ties go to the candidate with the lowest index, and voters are
 * balanced in the order in which they stand.
 */
export interface Snapshot {
  /** How many candidates there are. */
  readonly candidates: number;
  readonly voters: readonly Voter[];
}
