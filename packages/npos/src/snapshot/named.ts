import { SnapshotError } from "./errors.ts";
import type { Snapshot } from "./types.ts";

/** A voter by its account; accounts are compared as text, so one file must have one notation. */
export interface NamedVoter {
  readonly account: string;
  /** Planck, below 2^64. */
  readonly stake: bigint;
  readonly targets: readonly string[];
}

/** What a chain's election starts from, with accounts (an `Electorate` of `@aksm/core` is one). Order is the chain's. */
export interface NamedSnapshot {
  readonly seats: number;
  readonly candidates: readonly string[];
  readonly voters: readonly NamedVoter[];
}

/** The snapshot with candidates' places for accounts; targets that are no candidate are left out. Throws `SnapshotError`. */
export function indexed({ candidates, voters }: NamedSnapshot): Snapshot {
  const places = new Map(candidates.map((account, place) => [account, place]));
  if (places.size !== candidates.length) {
    const twice = candidates.find((account, place) => places.get(account) !== place);
    throw new SnapshotError(`candidate ${twice} stands twice in the snapshot`);
  }
  const seen = new Set<string>();
  for (const { account } of voters) {
    if (seen.has(account)) throw new SnapshotError(`voter ${account} stands twice in the snapshot`);
    seen.add(account);
  }
  return {
    candidates: candidates.length,
    voters: voters.map(({ stake, targets }) => ({
      stake,
      targets: targets.flatMap(target => places.get(target) ?? []),
    })),
  };
}

/**
 * Voters as miners of a multi-block election have them. Staking fills the snapshot's pages from the last to the first, and
 * miners take them from the first on: voters keep their order within a page, and pages are turned around.
 */
export function inMinersOrder(snapshot: NamedSnapshot, votersPerPage: number): NamedSnapshot {
  if (!Number.isInteger(votersPerPage) || votersPerPage < 1) {
    throw new SnapshotError(`a page of ${votersPerPage} voters is none`);
  }
  const pages = Array.from({ length: Math.ceil(snapshot.voters.length / votersPerPage) }, (_, page) =>
    snapshot.voters.slice(page * votersPerPage, (page + 1) * votersPerPage),
  );
  return { ...snapshot, voters: pages.reverse().flat() };
}
