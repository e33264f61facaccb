import { min } from "@aksm/core";
import { mulDivDownOrNull, U128_MAX } from "../../rules/u128.ts";
import type { Ballots } from "../../snapshot/ballots.ts";
import type { Backers } from "./graph.ts";

/** Who is elected, and the loads from which weights follow. */
export interface Elected {
  /** In the order of their election. */
  readonly winners: readonly number[];
  /** Per candidate: the place in that order, or −1. */
  readonly rounds: Int32Array;
  /** Per candidate elected: its score, in parts of 2^128 − 1, which is the load that it left on its backers. */
  readonly scores: readonly bigint[];
}

/** What an election cost, for those who measure; seats × edges is what the plain rules take. */
export interface Work {
  /** Score updates along an edge. */
  edgeUpdates: number;
  /** Candidates whose exact score was computed. */
  exactScores: number;
}

const NONE = -1;
const ONE = 2 ** 128;

/**
 * The seats by float scores, each confirmed exactly: all candidates within the band of the least float score are scored
 * with integers, and the least of them, at equality the first, is elected.
 *
 * @param band of `bandOf`
 * @param onSeat called after each seat
 */
export function electSeats(
  { candidates, voters, stakes, offsets, targets }: Ballots,
  { starts, backers, approvals }: Backers,
  seats: number,
  band: number,
  work: Work,
  onSeat?: (done: number) => void,
): Elected {
  const inverse = Float64Array.from(approvals, approval => (approval === 0n ? Number.NaN : 1 / Number(approval)));
  const budgets = Float64Array.from(stakes, Number);
  /** Σ load × budget of each candidate's backers, and the score that it makes: the floats f of `bandOf`. */
  const sums = new Float64Array(candidates);
  const floats = Float64Array.from(inverse, each => Math.min(1, each));
  /** Exact scores that no load has changed since. */
  const known = new Array<bigint | undefined>(candidates);
  const rounds = new Int32Array(candidates).fill(NONE);
  const scores = new Array<bigint>(candidates).fill(0n);
  /** The last winner among a voter's targets: its score is the voter's load. */
  const lastWinner = new Int32Array(voters).fill(NONE);
  const loads = new Float64Array(voters);
  const winners: number[] = [];
  const open = Uint32Array.from({ length: candidates }, (_, c) => c);
  let left = candidates;

  const exactScore = (c: number): bigint => {
    const approval = approvals[c] as bigint;
    let score = U128_MAX / approval;
    const end = starts[c + 1] as number;
    for (let i = starts[c] as number; i < end; i++) {
      const v = backers[i] as number;
      const last = lastWinner[v] as number;
      if (last === NONE) continue;
      score += mulDivDownOrNull(scores[last] as bigint, stakes[v] as bigint, approval) ?? U128_MAX;
    }
    work.exactScores++;
    return min(score, U128_MAX);
  };

  /** The first of those with the least exact score; null where only candidates that nobody backs are left. */
  const best = (): { winner: number; score: bigint } | null => {
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < left; i++) {
      const float = floats[open[i] as number] as number;
      if (float < least) least = float;
    }
    if (least === Number.POSITIVE_INFINITY) return null;
    const limit = least * band;
    let winner = NONE;
    let score = 0n;
    for (let i = 0; i < left; i++) {
      const c = open[i] as number;
      if (!((floats[c] as number) <= limit)) continue;
      known[c] ??= exactScore(c);
      const own = known[c];
      if (winner === NONE || own < score) [winner, score] = [c, own];
    }
    return { winner, score };
  };

  const load = (winner: number, score: bigint): void => {
    const float = Number(score) / ONE;
    const end = starts[winner + 1] as number;
    for (let i = starts[winner] as number; i < end; i++) {
      const v = backers[i] as number;
      const added = (float - (loads[v] as number)) * (budgets[v] as number);
      loads[v] = float;
      lastWinner[v] = winner;
      const last = offsets[v + 1] as number;
      for (let e = offsets[v] as number; e < last; e++) {
        const c = targets[e] as number;
        if (rounds[c] !== NONE) continue;
        const sum = (sums[c] as number) + added;
        sums[c] = sum;
        floats[c] = Math.min(1, (1 + sum) * (inverse[c] as number));
        known[c] = undefined;
        work.edgeUpdates++;
      }
    }
  };

  while (winners.length < seats && left > 0) {
    const found = best();
    const winner = found ? found.winner : (open[0] as number);
    rounds[winner] = winners.length;
    winners.push(winner);
    const at = open.indexOf(winner);
    open.copyWithin(at, at + 1, left--);
    if (found) {
      scores[winner] = found.score;
      load(winner, found.score);
    }
    onSeat?.(winners.length);
  }
  return { winners, rounds, scores };
}
