import type { NamedSnapshot, NamedVoter } from "../snapshot/named.ts";

/** What else might be true when the election is held. */
export type WhatIf =
  /** Somebody nominates one validator more, or votes for the first time with that stake. */
  | { readonly kind: "nominate"; readonly account: string; readonly target: string; readonly stake?: bigint }
  /** Somebody's stake is another, planck. */
  | { readonly kind: "stake"; readonly account: string; readonly stake: bigint };

/** A change that fits no snapshot; the message says why. */
export class WhatIfError extends Error {
  override name = "WhatIfError";
}

/** The snapshot as it were with the changes, one after the other. New voters come last. Throws `WhatIfError`. */
export function whatIf(snapshot: NamedSnapshot, changes: readonly WhatIf[]): NamedSnapshot {
  const candidates = new Set(snapshot.candidates);
  const voters = new Map(snapshot.voters.map(voter => [voter.account, voter]));
  for (const change of changes) {
    const { account } = change;
    const known = voters.get(account);
    if (change.kind === "stake") {
      if (!known) throw new WhatIfError(`${account} does not vote, so its stake can't be another`);
      voters.set(account, { ...known, stake: change.stake });
      continue;
    }
    if (!candidates.has(change.target)) throw new WhatIfError(`${change.target} is no candidate`);
    voters.set(account, nominating(known, change));
  }
  return { ...snapshot, voters: [...voters.values()] };
}

function nominating(known: NamedVoter | undefined, change: Extract<WhatIf, { kind: "nominate" }>): NamedVoter {
  const { account, target } = change;
  const stake = change.stake ?? known?.stake;
  if (stake === undefined) throw new WhatIfError(`${account} does not vote yet: say with what stake it would`);
  const targets = known?.targets ?? [];
  return { account, stake, targets: targets.includes(target) ? targets : [...targets, target] };
}
