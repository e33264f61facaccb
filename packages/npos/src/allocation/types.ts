import type { AccountId, Planck, ValidatorTargets } from "@aksm/core";
import type { Balancing } from "../elections/types.ts";
import type { Gate, Ppm, Score, ScorePolicy, ScoringFacts } from "../scoring/types.ts";

/** One who nominates, in the order of the chain's snapshot. */
export interface Nominator {
  readonly account: AccountId;
  readonly stake: Planck;
  readonly targets: readonly AccountId[];
}

/** What the chain's next election starts from. Validators' own stakes are votes for themselves, among the voters. */
export interface ElectionSnapshot {
  readonly seats: number;
  readonly candidates: readonly AccountId[];
  /** In snapshot order; the pool's own ledgers may be among them, and are taken out. */
  readonly voters: readonly Nominator[];
  /** As the solution that wins is expected to be balanced; null: not at all, as on a chain that elects by itself. */
  readonly balancing: Balancing | null;
}

/** One of the pool's ledgers that nominates. */
export interface AllocationLedger {
  readonly index: number;
  readonly account: AccountId;
  /** Actively bonded, planck. */
  readonly stake: Planck;
  /** What it nominates now; empty where it doesn't. */
  readonly targets: readonly AccountId[];
}

export interface AllocationLimits {
  /** Nominations that one ledger may have. */
  readonly maxNominations: number;
  /** The least stake of the last election's snapshot, planck: with less than 1.2 times this a ledger may be left out. */
  readonly lowestActiveStake: Planck;
}

/** Fixed numbers, equal for all operators. */
export interface AllocationPolicy {
  readonly score: ScorePolicy;
  /** Largest part of everything nominated that runs in one place, parts per million. */
  readonly infrastructureCap: Ppm;
  /**
   * Stake on ledgers that change their nominations in one era, at most, parts per million; what must change comes first. Where
   * nothing must, one ledger may in any case.
   */
  readonly churn: Ppm;
  /** Expected part of the stake that no elected validator has, at most, parts per million. */
  readonly unelected: Ppm;
  /** Who stands alone in a ledger is elected with at least this chance, parts per million. */
  readonly safeChance: Ppm;
  /** Elections from each of which another tenth of the voters is missing; who is safe is elected in all of them. */
  readonly stresses: number;
  /** Rounds of dilution: how others' stake answers to ours is read from the last replay. */
  readonly rounds: number;
  /** Replays in which nominations are moved towards the targets, in each round. */
  readonly replays: number;
  /** Replays of single changes, at the end, where stake is above caps; and nominations of others in all of them together, at most. */
  readonly refinements: number;
  readonly refinedEdges: number;
}

/** Everything that an allocation depends on. Equal facts give equal allocations, byte for byte. */
export interface AllocationFacts {
  readonly scoring: ScoringFacts;
  /** `ValidatorRegistry` at the block that the facts are of. */
  readonly governance: ValidatorTargets;
  readonly snapshot: ElectionSnapshot;
  readonly ledgers: readonly AllocationLedger[];
  readonly limits: AllocationLimits;
}

/** What keeps a validator at its target. */
export type Binding = "return" | "validator cap" | "operator cap" | "infrastructure cap" | "nothing left";

/** Why a validator gets so much. */
export interface ValidatorExplanation {
  readonly account: AccountId;
  readonly name: string | null;
  readonly score: Score;
  /** Empty where it may be nominated. "not elected": in none of the replays without us. */
  readonly closed: readonly (Gate | "not allowed by governance" | "no candidate" | "not elected")[];
  /** Expected net reward in one era with no stake of ours, planck, and what is staked there by others. */
  readonly reward: Planck;
  readonly others: Planck;
  /** Share relative to others that governance wants; 1,000,000,000,000 is the usual one. */
  readonly weight: bigint;
  readonly cap: Planck;
  readonly target: Planck;
  /** What the replayed election gives it of ours. */
  readonly elected: Planck;
  /** What that election gives it of everybody, ours among it; 0 where it is not elected. */
  readonly backing: Planck;
  /** What one more planck there would earn in an era at its target, parts per trillion, rounded down. */
  readonly marginal: bigint;
  readonly binding: Binding;
  readonly safe: boolean;
  /** Why the target is what it is, in the words of people. */
  readonly because: string;
  /** Why the election gives it another amount, in the words of people; empty where it gives about the target. */
  readonly split: string;
}

/** What a ledger is to nominate. */
export interface LedgerTargets {
  readonly ledger: number;
  readonly account: AccountId;
  readonly stake: Planck;
  /** In the order to nominate. */
  readonly targets: readonly AccountId[];
  /** True where this differs from what it nominates now. */
  readonly changes: boolean;
  readonly because: string;
}

export interface Allocation {
  /** By index. */
  readonly ledgers: readonly LedgerTargets[];
  /** All validators of the facts: highest target first, then by score. */
  readonly validators: readonly ValidatorExplanation[];
  /** Stake of all ledgers that may nominate, planck. */
  readonly stake: Planck;
  /** Expected net reward of an era, planck rounded down: at the targets, and as the replayed election splits the stake. */
  readonly expected: { readonly atTargets: Planck; readonly elected: Planck };
  /** Planck between targets and elected stake: half the sum of the differences. */
  readonly distance: Planck;
  /**
   * Planck elected above the caps of validators, operators and places, where ledgers are too coarse; what is above several caps
   * counts for each.
   */
  readonly aboveCaps: Planck;
  /** Bound of the expected part of the stake that nobody elected has, parts per million. */
  readonly unelected: Ppm;
  /** Part of the stake on ledgers that change, parts per million. */
  readonly churn: Ppm;
  /** Caps were multiplied by this to place all stake, parts per million, rounded up; 1,000,000 where they fit. */
  readonly capsRaised: Ppm;
  /** Ledgers below 1.2 times the lowest stake: they may be left out of the election. */
  readonly belowFloor: readonly number[];
  /** Elections that were computed. */
  readonly replays: number;
}

/** The facts can't be allocated on; the message says what is missing. */
export class AllocationFactsError extends Error {
  override name = "AllocationFactsError";
}
