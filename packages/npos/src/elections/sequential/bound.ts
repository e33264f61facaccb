import type { Ballots } from "../../snapshot/ballots.ts";
import type { Backers } from "./graph.ts";

/** Half of Float64's spacing at 1: how far one rounded operation may be off, relatively. */
const U = 2 ** -53;
/** Beyond this the band would hold most candidates, and floats would save nothing. */
const WIDEST = 2 ** -8;

/**
 * The factor B with which floats find the winner for certain: the exact winner's float score is at most B times the
 * least float score. Null where floats are too coarse for it.
 *
 * A candidate's score in exact real numbers is s = (1 + Σ ℓ b) / A, over its backers' loads ℓ (parts of 2^128, as held
 * by the reference) and budgets b. All terms are non-negative, and loads never fall (a winner's score is the least of
 * its round, scores grow with loads, floors and saturating sums keep order; so by induction winners' scores never fall).
 *
 * Float f of s. A voter's load is rounded (U); the difference of two loads ℓ ≤ ℓ′ is off by 3U ℓ′ at most, its product
 * with the rounded budget by 5U ℓ′b; a voter with m elected targets adds m such differences, off by 5 m U ℓb in all for
 * its last load ℓ. Each of the n additions to a candidate's sum rounds it by U of itself. So the sum is off by
 * (n + 5M) U of itself, M the most targets of a voter, and f by (n + 5M + 8) U of s after the last three operations. E is
 * twice that, for what second orders leave.
 *
 * Exact score e of the reference: each of the d + 1 terms of a candidate with d backers is rounded down to a 2^128th,
 * so s − (d + 1) / 2^128 < e ≤ s, and as s ≥ 1 / A, e ≥ s (1 − F) with F = (d + 1) A / 2^128.
 *
 * With w the exact winner and m the float minimum:
 * f(w) ≤ (1 + E) s(w) ≤ (1 + E) e(w) / (1 − F) ≤ (1 + E) e(m) / (1 − F) ≤ (1 + E) / ((1 − E) (1 − F)) · f(m).
 * Saturation at 1 keeps order and ratios: min(1, x) ≤ B min(1, y) where x ≤ B y.
 */
export function bandOf({ voters, offsets }: Ballots, { starts, backers, approvals }: Backers): number | null {
  let mostTargets = 0;
  for (let v = 0; v < voters; v++) {
    mostTargets = Math.max(mostTargets, (offsets[v + 1] as number) - (offsets[v] as number));
  }
  let mostAdditions = 0;
  let floors = 0;
  for (const [c, approval] of approvals.entries()) {
    let additions = 0;
    const [from, to] = [starts[c] as number, starts[c + 1] as number];
    for (let i = from; i < to; i++) {
      const v = backers[i] as number;
      additions += (offsets[v + 1] as number) - (offsets[v] as number);
    }
    mostAdditions = Math.max(mostAdditions, additions);
    floors = Math.max(floors, ((to - from + 1) * Number(approval)) / 2 ** 128);
  }
  const error = 2 * (mostAdditions + 5 * mostTargets + 8) * U;
  const floor = 2 * floors;
  if (error > WIDEST || floor > WIDEST) return null;
  return (1 + error) / ((1 - error) * (1 - floor)) + 4 * U;
}
