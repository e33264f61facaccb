import type { AccountId, Planck } from "@aksm/core";
import { type EraFacts, type ScoringFacts, ScoringFactsError, type ValidatorFacts } from "./types.ts";

/** A part of something, exactly. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** What all validators have in common, computed once. */
export interface Network {
  readonly eras: readonly EraFacts[];
  readonly byEra: ReadonlyMap<number, EraFacts>;
  readonly newest: EraFacts;
  /** Part of the votes due that all validators with known votes missed; null where nobody's are known. */
  readonly missed: Fraction | null;
  /** Payout per staked planck and era, over the window. */
  readonly yield: Fraction;
  /** The median of the own stakes of those elected in the newest era, planck. */
  readonly ownStake: Planck;
  /** Mean backing in the newest era, planck. */
  readonly backing: Planck;
  /** Validators elected in the newest era, by identity. */
  readonly clusters: ReadonlyMap<string, number>;
  /** Of those elected in one era, the part that was in the next one too; and of the others, the part that came in. */
  readonly stays: Fraction;
  readonly enters: Fraction;
  readonly electedIn: ReadonlyMap<AccountId, ReadonlySet<number>>;
}

/** Throws `ScoringFactsError` where eras are missing or impossible. */
export function networkOf({ eras, validators }: ScoringFacts): Network {
  const newest = eras.at(-1);
  if (!newest) throw new ScoringFactsError("no completed era is known: at least one is needed to score validators");
  for (const [place, each] of eras.entries()) {
    if (each.era !== newest.era - (eras.length - 1 - place)) {
      throw new ScoringFactsError(`the eras have a gap or are out of order before era ${each.era}`);
    }
    if (each.elected <= 0 || each.points < 0 || each.payout < 0n || each.staked <= 0n) {
      throw new ScoringFactsError(`era ${each.era} has no elected validators, no stake, or a negative number`);
    }
  }
  const electedIn = new Map(validators.map(each => [each.account, new Set(each.history.map(({ era }) => era))]));
  const elected = validators.filter(each => electedIn.get(each.account)?.has(newest.era));
  return {
    eras,
    byEra: new Map(eras.map(each => [each.era, each])),
    newest,
    missed: missedOf(validators),
    yield: {
      over: eras.reduce((sum, { payout }) => sum + payout, 0n),
      under: eras.reduce((sum, { staked }) => sum + staked, 0n),
    },
    ownStake: median(elected.map(({ ownStake }) => ownStake)),
    backing: newest.staked / BigInt(newest.elected),
    clusters: clustersOf(elected),
    ...persistence(
      eras.map(({ era }) => era),
      [...electedIn.values()],
    ),
    electedIn,
  };
}

function missedOf(validators: readonly ValidatorFacts[]): Fraction | null {
  let [due, missed] = [0, 0];
  for (const { votes } of validators) {
    if (!votes) continue;
    if (votes.missed < 0 || votes.missed > votes.due)
      throw new ScoringFactsError("more votes are missed than were due");
    due += votes.due;
    missed += votes.missed;
  }
  return due ? { over: BigInt(missed), under: BigInt(due) } : null;
}

/** The lower one of two in the middle; 0 of nothing. */
function median(values: readonly bigint[]): bigint {
  const sorted = values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0n;
}

function clustersOf(elected: readonly ValidatorFacts[]): ReadonlyMap<string, number> {
  const clusters = new Map<string, number>();
  for (const { identity } of elected) if (identity !== null) clusters.set(identity, (clusters.get(identity) ?? 0) + 1);
  return clusters;
}

/** Counts changes from each era to the next; one more of either kind is added, so that nothing seen is not never. */
function persistence(eras: readonly number[], elected: readonly ReadonlySet<number>[]) {
  let [stayed, were, entered, werent] = [1n, 2n, 1n, 2n];
  for (const [place, era] of eras.entries()) {
    const next = eras[place + 1];
    if (next === undefined) break;
    for (const each of elected) {
      const after = each.has(next) ? 1n : 0n;
      if (each.has(era)) [stayed, were] = [stayed + after, were + 1n];
      else [entered, werent] = [entered + after, werent + 1n];
    }
  }
  return { stays: { over: stayed, under: were }, enters: { over: entered, under: werent } };
}
