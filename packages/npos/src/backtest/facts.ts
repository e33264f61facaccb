import { sum } from "@aksm/core";
import type { EraFacts, ScoringFacts, ValidatorFacts } from "../scoring/types.ts";
import type { Timeline, World } from "../synthetic/world.ts";

/** What is known at the end of an era, and nothing of what came after it, of so many eras at most. */
export function factsAt({ eras, payout, timelines }: World, now: number, window: number): ScoringFacts {
  const seen = eras.filter(era => era <= now && era > now - window);
  const at = new Map(eras.map((era, place) => [era, place]));
  return {
    eras: seen.map((era): EraFacts => {
      const records = timelines.map(each => each.eras[at.get(era) ?? -1]).filter(each => each?.elected);
      return {
        era,
        points: records.reduce((total, each) => total + (each?.points ?? 0), 0),
        elected: records.length,
        payout,
        staked: sum(records.map(each => each?.total ?? 0n)),
      };
    }),
    validators: timelines.map(timeline => validatorAt(timeline, new Set(seen), now)),
  };
}

function validatorAt(timeline: Timeline, seen: ReadonlySet<number>, now: number): ValidatorFacts {
  const { account, name, identity, infrastructure, ownStake } = timeline;
  const eras = timeline.eras.filter(({ era }) => seen.has(era));
  const last = eras.find(({ era }) => era === now);
  const known = eras.flatMap(({ votes }) => votes ?? []);
  return {
    account,
    name,
    identity,
    infrastructure,
    ownStake,
    commission: last?.commission ?? 0n,
    blocked: last?.blocked ?? true,
    history: eras
      .filter(({ elected }) => elected)
      .map(({ era, points, commission, total }) => ({ era, points, commission, total })),
    slashes: eras.flatMap(({ era, slashed }) => (slashed > 0n ? [{ era, fraction: slashed }] : [])),
    pendingSlash: false,
    votes: known.length
      ? {
          due: known.reduce((total, { due }) => total + due, 0),
          missed: known.reduce((total, { missed }) => total + missed, 0),
        }
      : null,
  };
}
