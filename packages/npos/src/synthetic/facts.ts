import type { AllocationFacts, AllocationLedger, Nominator } from "../allocation/types.ts";
import { factsAt } from "../backtest/facts.ts";
import { Random } from "./random.ts";
import { syntheticAccount, syntheticWorld } from "./world.ts";

const KSM = 1_000_000_000_000n;

export interface FactsSize {
  readonly seed: number;
  readonly validators: number;
  readonly seats: number;
  readonly nominators: number;
  readonly ledgers: number;
  /** Stake of the pool, KSM. */
  readonly pool: number;
}

/** Made-up facts of an allocation, with a snapshot in which nominators back favourites of their own. */
export function syntheticFacts({ seed, validators, seats, nominators, ledgers, pool }: FactsSize): AllocationFacts {
  const world = syntheticWorld({ seed, validators, seats, eras: 28 });
  const random = new Random(seed + 1);
  const scoring = factsAt(world, world.eras.at(-1) as number, 28);
  const candidates = world.timelines.map(({ account }) => account);
  // Favourites are those that were elected most often.
  const times = new Map(scoring.validators.map(each => [each.account, each.history.length]));
  const favourites = candidates.toSorted((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
  const own = world.timelines.map(
    ({ account, ownStake }): Nominator => ({ account, stake: ownStake, targets: [account] }),
  );
  const others = Array.from({ length: nominators }, (_, id): Nominator => {
    // The inverse of a uniform number: few have much.
    const stake = BigInt(Math.floor(40 / (random.next() + 0.002)));
    const count = 1 + random.below(24);
    const targets = new Set<number>();
    while (targets.size < Math.min(count, validators))
      targets.add(Math.floor(validators * random.next() * random.next()));
    return {
      account: syntheticAccount(2, id),
      stake: stake * KSM,
      targets: [...targets].map(place => favourites[place] as (typeof candidates)[number]),
    };
  });
  return {
    scoring,
    governance: {
      version: 1n,
      mode: "open",
      defaults: { validatorWeight: 1_000_000, validatorCap: 50_000, operatorWeight: 1_000_000, operatorCap: 100_000 },
      validators: [],
      operators: [],
    },
    snapshot: {
      seats,
      candidates,
      voters: [...own, ...others],
      balancing: { iterations: 10, tolerance: 0n },
    },
    ledgers: Array.from(
      { length: ledgers },
      (_, index): AllocationLedger => ({
        index,
        account: syntheticAccount(3, index),
        stake: ((BigInt(pool) * KSM) / BigInt(ledgers) / 100n) * BigInt(95 + random.below(11)),
        targets: [],
      }),
    ),
    limits: { maxNominations: 24, lowestActiveStake: 10n * KSM },
  };
}
