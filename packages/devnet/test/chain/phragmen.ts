/** Sequential Phragmén in floating point, to check the runtime's election against. */

export type Voter = { readonly who: string; readonly stake: bigint; readonly targets: readonly string[] };

/** The winners' total backing in planck, as near as floating point comes. */
export function electByPhragmen(voters: readonly Voter[], seats: number): Map<string, number> {
  const ballots = voters.map(({ stake, targets }) => ({
    budget: Number(stake),
    load: 0,
    edges: targets.map(target => ({ target, load: 0 })),
  }));
  const elected = new Set<string>();
  const candidates = new Set(voters.flatMap(({ targets }) => targets));
  while (elected.size < seats) {
    const { winner, score } = best(ballots, candidates, elected);
    elected.add(winner);
    for (const ballot of ballots) {
      const edge = ballot.edges.find(({ target }) => target === winner);
      if (!edge) continue;
      edge.load = score - ballot.load;
      ballot.load = score;
    }
  }
  const backing = new Map([...elected].map(who => [who, 0]));
  for (const { budget, load, edges } of ballots) {
    for (const { target, load: share } of edges) {
      if (load > 0 && elected.has(target)) backing.set(target, (backing.get(target) ?? 0) + (budget * share) / load);
    }
  }
  return backing;
}

type Ballot = {
  budget: number;
  load: number;
  readonly edges: readonly { readonly target: string; load: number }[];
};

function best(ballots: readonly Ballot[], candidates: ReadonlySet<string>, elected: ReadonlySet<string>) {
  let winner = "";
  let score = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (elected.has(candidate)) continue;
    const backers = ballots.filter(({ edges }) => edges.some(({ target }) => target === candidate));
    const approval = backers.reduce((sum, { budget }) => sum + budget, 0);
    const loads = backers.reduce((sum, { budget, load }) => sum + budget * load, 0);
    const own = (1 + loads) / approval;
    if (own < score) [winner, score] = [candidate, own];
  }
  return { winner, score };
}
