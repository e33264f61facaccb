import { type Planck, sum } from "@aksm/core";
import type { Layout } from "./improve.ts";
import type { Outcome } from "./replay.ts";

/** What the sentences on how the election splits our stake are drawn from. */
export interface SplitFacts {
  readonly layout: Layout;
  readonly stakes: readonly Planck[];
  readonly outcome: Outcome;
  readonly safe: readonly boolean[];
  /** By place: nominates what it did before. */
  readonly kept: readonly boolean[];
  /** True where solutions of the election are balanced. */
  readonly balanced: boolean;
}

/** Nearer to its target than a hundredth of it: elections round. */
const NEAR = 100n;
const AS_BEFORE = "as before, in the best packing that was found";

/**
 * Why the replayed election gives a validator other than its target, in the words of people; empty where nothing is wanted or
 * given, or the one is nearly the other. It names no amounts and no accounts, and says what the replay shows: why a packing is
 * better than all that were tried is not known of a single validator.
 */
export function splitOf(
  candidate: number,
  { target, cap }: { readonly target: Planck; readonly cap: Planck },
  facts: SplitFacts,
): string {
  const { outcome, layout, stakes, kept } = facts;
  const elected = outcome.ours[candidate] ?? 0n;
  const off = elected > target ? elected - target : target - elected;
  const near = off * NEAR <= target;
  if (near && elected <= cap) return "";
  const nominating = layout.flatMap((targets, place) => (targets.includes(candidate) ? [place] : []));
  if (!nominating.length) return nobodyNominates(facts);
  const them =
    nominating.length === 1 ? "the ledger that nominates it" : `the ${nominating.length} ledgers that nominate it`;
  if (!outcome.elected[candidate])
    return `${them} ${nominating.length === 1 ? "backs" : "back"} others, since the replay does not elect it`;
  const part = percent(elected, sum(nominating.map(place => stakes[place] ?? 0n)));
  const alone = nominating.every(place => layout[place]?.length === 1);
  const text = alone
    ? `has all of ${them}, and a ledger of one cannot be split`
    : `gets ${part} of ${them}: ${howSplit(facts)}`;
  const why = target === 0n ? `; ${whyAtAll(candidate, nominating, facts)}` : "";
  const keeping = target > 0n && nominating.every(place => kept[place]) ? `; nominated ${AS_BEFORE}` : "";
  return `${text}${why}${keeping}${aboveCap(elected, cap, facts)}`;
}

function nobodyNominates({ kept }: SplitFacts): string {
  if (kept.every(each => each)) return `no ledger nominates it: all nominate ${AS_BEFORE}`;
  return "no ledger nominates it in the best packing that was found";
}

/** Without balancing the first to be elected gets by its score, each other by what its score is above the one before. */
const howSplit = ({ balanced }: SplitFacts): string =>
  balanced
    ? "the replayed election balances what those that share a ledger have"
    : "the replayed election splits a ledger by when those that it nominates are elected";

/** Why somebody is nominated that is to have nothing. */
function whyAtAll(candidate: number, nominating: readonly number[], { layout, safe, kept }: SplitFacts): string {
  const holds =
    safe[candidate] && nominating.some(place => !layout[place]?.some(each => each !== candidate && safe[each]));
  if (holds) return "in a ledger it is the only one that is safe to be elected";
  return nominating.every(place => kept[place])
    ? `it stands there ${AS_BEFORE}`
    : "it stands there in the best packing that was found";
}

function aboveCap(elected: Planck, cap: Planck, { layout }: SplitFacts): string {
  if (elected <= cap) return "";
  const ledgers = layout.filter(targets => targets.length).length;
  return `; more than its cap: no finer split of ${ledgers === 1 ? "one ledger" : `${ledgers} ledgers`} was found`;
}

/** Rounded to the nearest hundredth of the whole. */
const percent = (part: Planck, whole: Planck): string =>
  `${whole === 0n ? 0n : (200n * part + whole) / (2n * whole)} %`;
