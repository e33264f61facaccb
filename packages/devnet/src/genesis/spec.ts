/** What a genesis of the local Kusama says, before it becomes storage. */

/** KSM amounts are in planck. Accounts are paths under the well-known development phrase, such as `//Alice`. */
export interface GenesisSpec {
  readonly name: string;
  readonly id: string;
  /** The era that is active when the chain begins. */
  readonly era: number;
  /** Elected eras before it whose points and exposures are known. */
  readonly pastEras: number;
  /** Validators that an election seats. */
  readonly seats: number;
  /** Milliseconds. */
  readonly sessionLength: number;
  readonly minimumNominatorBond: bigint;
  readonly minimumValidatorBond: bigint;
  /** Decides the validators' luck with points; any other number below 2^32 gives other luck. */
  readonly seed: number;
  readonly validators: readonly ValidatorSpec[];
  readonly nominators: readonly NominatorSpec[];
  readonly balances: readonly BalanceSpec[];
  /** Whose orders the relay chain's stand-in obeys. */
  readonly sudo: string;
  /** Who is named as the author of blocks. */
  readonly author: string;
}

export interface ValidatorSpec {
  readonly path: string;
  /** Its own stake; it holds a little more, for fees. */
  readonly stake: bigint;
  /** Parts of a billion. */
  readonly commission: number;
  /** Thousandths of its possible points that it earns. */
  readonly performance: number;
}

export interface NominatorSpec {
  readonly path: string;
  readonly stake: bigint;
  /** Paths of 1 to 24 validators. */
  readonly targets: readonly string[];
}

export interface BalanceSpec {
  readonly path: string;
  readonly planck: bigint;
}
