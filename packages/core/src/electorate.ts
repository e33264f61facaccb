import type { Planck } from "./amounts.ts";
import type { AccountId } from "./chain.ts";

/** A finished era of the chain. */
export interface EraRecord {
  readonly era: number;
  /** Reward points of all validators together. */
  readonly points: number;
  /** Validators that were elected. */
  readonly elected: number;
  /** What validators and nominators were paid for it together, planck. */
  readonly payout: Planck;
  /** Stake behind all of them, planck. */
  readonly staked: Planck;
}

/** A finished era in which a validator was elected. */
export interface ValidatorEra {
  readonly era: number;
  readonly points: number;
  /** Commission of the era, parts per billion. */
  readonly commission: bigint;
  /** Own stake and nominators', planck. */
  readonly total: Planck;
}

/** What the chain says of one who may be elected. */
export interface ValidatorRecord {
  readonly account: AccountId;
  /** Commission that it asks now, parts per billion. */
  readonly commission: bigint;
  /** True where the validator takes no new nominations. */
  readonly blocked: boolean;
  /** Actively bonded by itself, planck. */
  readonly ownStake: Planck;
  /** Of the finished eras looked at, those in which it was elected, ascending. */
  readonly history: readonly ValidatorEra[];
  /** Slashes that the chain remembers, by the era of the offence, ascending: the part of the stake, parts per billion. */
  readonly slashes: readonly { readonly era: number; readonly fraction: bigint }[];
  /** True where an offence waits to be computed, or its slash is neither applied nor cancelled. */
  readonly pendingSlash: boolean;
}

/** Validators and the eras that they are judged by. */
export interface ValidatorRecords {
  /** Ascending and without a gap; the last one is the era before the active one. Empty where that one is not known. */
  readonly eras: readonly EraRecord[];
  /** In the order in which the chain's elections take them. */
  readonly validators: readonly ValidatorRecord[];
}

/** One who votes in elections: a nominator, or a validator for itself. */
export interface Voter {
  readonly account: AccountId;
  /** Actively bonded, planck. */
  readonly stake: Planck;
  /** As they were nominated; some may be no candidates any more. */
  readonly targets: readonly AccountId[];
}

/** What an election of the chain would start from at the block. */
export interface Electorate {
  readonly seats: number;
  /** True where others compute elections and hand their solutions in, false where the chain elects by itself. */
  readonly mined: boolean;
  readonly candidates: readonly AccountId[];
  /** Both in the order in which the chain takes them, which decides ties. */
  readonly voters: readonly Voter[];
}
