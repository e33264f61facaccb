import { compareBigint, min, mulDivUp, type Planck, saturatingSub, sum } from "@aksm/core";

/** A ledger to be packed. */
export interface Packed {
  /** Its place among all ledgers. */
  readonly place: number;
  readonly stake: Planck;
}

export interface PackingFacts {
  /** By candidate: what is still to be given, and what it will have in all where it is, planck. */
  readonly wanted: readonly Planck[];
  readonly level: readonly Planck[];
  /** By candidate: may stand alone in a ledger. */
  readonly safe: readonly boolean[];
  readonly maxNominations: number;
  /** A whole ledger goes to who wants at least one part in so many of it: 1 or 2. */
  readonly alone: bigint;
  /** Who shares a ledger: those that are to have alike in all, or some of little and some of much. */
  readonly together: "alike" | "mixed";
}

/**
 * Nominations for these ledgers, by place. Whole ledgers go to safe validators that want all, or half, of one: there the
 * chain has no choice. What is left is shared. Balancing levels the backing of those who share a voter, so validators that are to
 * have alike share a ledger. Where nothing is balanced a voter's stake goes by when its targets are elected: to the first by its
 * score, to each other by what its score is above the one before. Alike are elected one after the other, and the
 * first gets nearly all; mixed, each gets a part. Each ledger has a safe validator, if there is one.
 */
export function pack(ledgers: readonly Packed[], facts: PackingFacts): Map<number, number[]> {
  const { safe, maxNominations } = facts;
  const wanted = [...facts.wanted];
  const layout = new Map<number, number[]>();
  const shared: Packed[] = [];
  for (const ledger of ledgers.toSorted((a, b) => compareBigint(b.stake, a.stake) || a.place - b.place)) {
    const alone = most(wanted, place => safe[place] === true);
    if (alone >= 0 && facts.alone * (wanted[alone] ?? 0n) >= ledger.stake) {
      layout.set(ledger.place, [alone]);
      wanted[alone] = saturatingSub(wanted[alone] ?? 0n, ledger.stake);
    } else shared.push(ledger);
  }
  if (facts.together === "alike") share(shared, wanted, facts, layout);
  else deal(shared, wanted, facts, layout);
  // Who is to have most of all gets little more by sharing: elections level.
  const anchor = most(
    facts.level.map(each => each + 1n),
    place => safe[place] === true,
  );
  for (const { place } of shared) {
    const targets = layout.get(place) ?? [];
    if (anchor >= 0 && !targets.some(each => safe[each])) {
      layout.set(place, [...targets.slice(0, maxNominations - 1), anchor]);
    }
  }
  return layout;
}

/** The candidate that wants most; of equals the first; -1 for none that wants anything. */
function most(wanted: readonly Planck[], eligible: (place: number) => boolean): number {
  let best = -1;
  for (const [place, each] of wanted.entries()) {
    if (each > 0n && eligible(place) && each > (best < 0 ? 0n : (wanted[best] ?? 0n))) best = place;
  }
  return best;
}

/** Who wants something, ascending by level. The smallest are left out where there are more than the ledgers may nominate. */
const wanting = (
  ledgers: readonly Packed[],
  wanted: readonly Planck[],
  { level, maxNominations }: PackingFacts,
): number[] =>
  wanted
    .flatMap((each, place) => (each > 0n ? [place] : []))
    .toSorted((a, b) => compareBigint(wanted[b] ?? 0n, wanted[a] ?? 0n) || a - b)
    .slice(0, ledgers.length * maxNominations)
    .toSorted((a, b) => compareBigint(level[a] ?? 0n, level[b] ?? 0n) || a - b);

/** Fills one ledger after the other from those who want something; each takes its part of all of it. */
function share(ledgers: readonly Packed[], wanted: Planck[], facts: PackingFacts, layout: Map<number, number[]>): void {
  const { maxNominations } = facts;
  const kept = wanting(ledgers, wanted, facts);
  let next = 0;
  let left = sum(kept.map(place => wanted[place] ?? 0n));
  let room = sum(ledgers.map(({ stake }) => stake));
  for (const { place, stake } of ledgers) {
    const targets: number[] = [];
    let take = mulDivUp(left, stake, room);
    while (take > 0n && next < kept.length && targets.length < maxNominations) {
      const candidate = kept[next] as number;
      const part = min(take, wanted[candidate] ?? 0n);
      targets.push(candidate);
      wanted[candidate] = (wanted[candidate] ?? 0n) - part;
      take -= part;
      left -= part;
      if (wanted[candidate] === 0n) next++;
    }
    room -= stake;
    layout.set(place, targets.length ? targets : (layout.get(ledgers[0]?.place ?? place) ?? []));
  }
}

/** Deals those who want something out, each to the ledger that has most left, and what that has not to the next one. */
function deal(
  ledgers: readonly Packed[],
  wanted: readonly Planck[],
  facts: PackingFacts,
  layout: Map<number, number[]>,
): void {
  const hands = ledgers.map(({ place, stake }) => ({ place, left: stake, targets: [] as number[] }));
  for (const candidate of wanting(ledgers, wanted, facts)) {
    for (let want = wanted[candidate] ?? 0n; want > 0n; ) {
      const open = hands.filter(({ targets }) => targets.length < facts.maxNominations && !targets.includes(candidate));
      const [first] = open.toSorted((a, b) => compareBigint(b.left, a.left) || a.place - b.place);
      if (!first) break;
      first.targets.push(candidate);
      // One that has nothing left is dealt to all the same: it has its place, and what it gives is the election's choice.
      const part = first.left > 0n ? min(want, first.left) : want;
      first.left -= part;
      want -= part;
    }
  }
  for (const { place, targets } of hands) layout.set(place, targets.length ? targets : (hands[0]?.targets ?? []));
}
