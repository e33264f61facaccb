import type { AccountId, Planck } from "@aksm/core";

/** Parts per million, signed where a term may take away. */
export type Ppm = bigint;

/** One era in which a validator was elected, as the chain recorded it. */
export interface EraRecord {
  readonly era: number;
  /** Reward points that it earned in the era. */
  readonly points: number;
  /** Commission of the era, parts per billion. */
  readonly commission: bigint;
  /** Its whole backing in the era, own stake and nominators', planck. */
  readonly total: Planck;
}

/** A slash that was applied. */
export interface SlashRecord {
  /** Era of the offence. */
  readonly era: number;
  /** Part of the exposed stake that it took, parts per billion. */
  readonly fraction: bigint;
}

/** What is known of one validator at the era looked at. Null: not known, which is never taken for good or bad. */
export interface ValidatorFacts {
  readonly account: AccountId;
  /** For people alone; decides nothing. */
  readonly name: string | null;
  /** Commission that it asks now, parts per billion. */
  readonly commission: bigint;
  /** True where it takes no new nominations. */
  readonly blocked: boolean;
  readonly ownStake: Planck;
  /** Eras of the window in which it was elected, ascending. */
  readonly history: readonly EraRecord[];
  /** Slashes applied in the window. */
  readonly slashes: readonly SlashRecord[];
  /** True where a slash was computed and is neither applied nor cancelled. */
  readonly pendingSlash: boolean;
  /** Votes on parachain blocks, from an operator's file: how many were due, and how many of them are missing. */
  readonly votes: { readonly due: number; readonly missed: number } | null;
  /** Whose it is: the identity that its own one is a part of. */
  readonly identity: string | null;
  /** Where it runs, for instance a provider, from an operator's file. */
  readonly infrastructure: string | null;
}

/** A completed era of the chain. */
export interface EraFacts {
  readonly era: number;
  /** Points of all validators together. */
  readonly points: number;
  /** Validators elected. */
  readonly elected: number;
  /** What validators and nominators were paid for it together, planck. */
  readonly payout: Planck;
  /** Stake behind all of them, planck. */
  readonly staked: Planck;
}

/** Everything that a score depends on. */
export interface ScoringFacts {
  /** Completed eras looked at, ascending and without a gap; the last one is the newest. */
  readonly eras: readonly EraFacts[];
  readonly validators: readonly ValidatorFacts[];
}

/** How facts become a score: fixed numbers, equal for all operators. */
export interface ScorePolicy {
  /** Votes that the mean of all validators counts for, beside a validator's own ones. */
  readonly priorVotes: number;
  /** Eras that an average validator's points count for, beside a validator's own eras. */
  readonly priorEras: number;
  /** Eras of the window that the chance of being elected counts, at most. */
  readonly electionEras: number;
  /** What a validator with no own stake loses, parts per million of its reward; with the median's or more nothing. */
  readonly ownStakePpm: bigint;
  /** Chance that one validator equivocates in one era, parts per billion. */
  readonly offencePpb: bigint;
  /** A slash applied in so many newest eras closes the gate. */
  readonly slashEras: number;
  /** Asking more than this closes the gate, parts per billion; all of it does anyway. */
  readonly maxCommission: bigint;
  /** True: without an identity the gate is closed. */
  readonly requireIdentity: boolean;
}

/** Why a validator gets nothing, whatever its score. */
export type Gate = "blocked" | "full commission" | "commission" | "slashed" | "slash pending" | "unidentified";

export type TermName =
  | "average"
  | "performance"
  | "commission"
  | "commission history"
  | "own stake"
  | "slashes"
  | "identity cluster"
  | "election"
  | "oversubscription";

export interface ScoreTerm {
  readonly name: TermName;
  /** What it adds to the score, parts per million of an average validator's reward. */
  readonly value: Ppm;
  readonly because: string;
}

/** What a planck with this validator is expected to earn, beside one with an average validator that takes no commission. */
export interface Score {
  readonly account: AccountId;
  /** Exactly the sum of the terms. Parts per million of the average return per planck. */
  readonly total: Ppm;
  /** The sum without "oversubscription": the validator's whole net reward, beside an average one's. What allocation uses. */
  readonly reward: Ppm;
  /** Chance of being elected in the next eras. */
  readonly chance: Ppm;
  readonly terms: readonly ScoreTerm[];
  /** Empty: eligible. */
  readonly gates: readonly Gate[];
}

/** The facts can't be scored. */
export class ScoringFactsError extends Error {
  override name = "ScoringFactsError";
}
