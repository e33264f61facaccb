import { type AccountId, min, type Planck, saturatingSub } from "@aksm/core";
import { seqPhragmen } from "../elections/elect.ts";
import { supportsOf } from "../elections/supports.ts";
import type { AllocationLedger, ElectionSnapshot } from "./types.ts";

/** What an election gives. All by candidate, but `parts`. Planck. */
export interface Outcome {
  readonly elected: readonly boolean[];
  readonly total: readonly Planck[];
  readonly ours: readonly Planck[];
  /** By ledger, in the order of the ledgers: what of it backs which candidate. */
  readonly parts: readonly (readonly (readonly [candidate: number, planck: Planck])[])[];
}

/** Replays the snapshot's election with our ledgers nominating as they are told, and counts how often. */
export class Replays {
  count = 0;
  /** Nominations of others, which is what a replay costs. */
  readonly edges: number;
  readonly place: ReadonlyMap<AccountId, number>;
  private readonly slots: readonly Slot[];

  constructor(
    private readonly snapshot: ElectionSnapshot,
    private readonly ledgers: readonly AllocationLedger[],
  ) {
    this.place = new Map(snapshot.candidates.map((account, place) => [account, place]));
    const own = new Map(ledgers.map((ledger, place) => [ledger.account, place]));
    const slots = snapshot.voters.flatMap(({ account, stake, targets }): Slot[] => {
      const ledger = own.get(account);
      if (ledger !== undefined) {
        own.delete(account);
        return [{ ledger }];
      }
      // The chain's election drops a nomination of one who is no candidate.
      const places = targets.flatMap(target => this.place.get(target) ?? []);
      return places.length ? [{ stake, targets: places }] : [];
    });
    this.edges = slots.reduce((all, slot) => all + ("stake" in slot ? slot.targets.length : 0), 0);
    // A ledger that the snapshot doesn't have yet comes last.
    this.slots = [...slots, ...[...own.values()].map(ledger => ({ ledger }))];
  }

  /**
   * @param layout By ledger, in the order of the ledgers; a ledger without targets takes no part.
   * @param without Leaves out each `every`-th of the others, beginning with the one at `at`.
   */
  run(layout: readonly (readonly number[])[], without?: { readonly every: number; readonly at: number }): Outcome {
    this.count++;
    const owners: number[] = [];
    const voters = this.slots.flatMap((slot, place): { stake: Planck; targets: readonly number[] }[] => {
      if ("stake" in slot) {
        // Whoever votes for one alone is most often a validator with its own stake, and stays.
        if (without && slot.targets.length > 1 && place % without.every === without.at) return [];
        owners.push(-1);
        return [slot];
      }
      const targets = layout[slot.ledger] ?? [];
      if (!targets.length) return [];
      owners.push(slot.ledger);
      return [{ stake: this.ledgers[slot.ledger]?.stake ?? 0n, targets }];
    });
    const { seats, candidates, balancing } = this.snapshot;
    const input = { candidates: candidates.length, voters };
    const election = seqPhragmen(input, { seats, balancing });
    const total = candidates.map(() => 0n);
    const ours = candidates.map(() => 0n);
    const parts = this.ledgers.map((): (readonly [number, Planck])[] => []);
    for (const support of supportsOf(input, election)) {
      total[support.candidate] = support.total;
      for (const [voter, planck] of support.voters) {
        const owner = owners[voter] ?? -1;
        if (owner < 0) continue;
        ours[support.candidate] = (ours[support.candidate] ?? 0n) + planck;
        parts[owner]?.push([support.candidate, planck]);
      }
    }
    const elected = candidates.map(() => false);
    for (const [winner] of election.winners) elected[winner] = true;
    return { elected, total, ours, parts };
  }
}

type Slot = { readonly stake: Planck; readonly targets: readonly number[] } | { readonly ledger: number };

/**
 * What others have behind each candidate, planck. Whoever is not elected would have to have as much as the least of those
 * who are, so that is taken for it.
 */
export function othersOf({ elected, total, ours }: Outcome): Planck[] {
  const backings = total.filter((_, place) => elected[place]);
  const least = backings.reduce(min, backings[0] ?? 0n);
  return total.map((each, place) => (elected[place] ? saturatingSub(each, ours[place] ?? 0n) : least));
}
