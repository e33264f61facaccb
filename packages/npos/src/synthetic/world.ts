import type { AccountId, Planck } from "@aksm/core";
import { Random } from "./random.ts";

const KSM = 1_000_000_000_000n;
const PERCENT = 10_000_000n;

/** What one validator did in one era. */
export interface TimelineEra {
  readonly era: number;
  readonly elected: boolean;
  readonly points: number;
  /** Parts per billion. */
  readonly commission: bigint;
  readonly blocked: boolean;
  /** Backing without ours, planck; 0 where it was not elected. */
  readonly total: Planck;
  /** Votes due and missed; null where they are not known. */
  readonly votes: { readonly due: number; readonly missed: number } | null;
  /** Part of its stake slashed for an offence in the era, parts per billion. */
  readonly slashed: bigint;
}

/** One validator through all eras. */
export interface Timeline {
  readonly account: AccountId;
  readonly name: string;
  readonly identity: string | null;
  readonly infrastructure: string | null;
  readonly ownStake: Planck;
  readonly eras: readonly TimelineEra[];
}

/** A chain through some eras, as far as choosing validators depends on it. */
export interface World {
  /** Where it comes from, in words that are shown with all that is computed of it. */
  readonly source: string;
  readonly kind: "real" | "synthetic";
  readonly eras: readonly number[];
  /** Paid to validators and nominators for each era, planck. */
  readonly payout: Planck;
  readonly timelines: readonly Timeline[];
}

export interface WorldSize {
  readonly seed: number;
  readonly validators: number;
  readonly seats: number;
  readonly eras: number;
}

export const syntheticAccount = (kind: number, id: number): AccountId =>
  `0x${kind.toString(16).padStart(2, "0")}${id.toString(16).padStart(62, "0")}`;

/**
 * A made-up chain of about Kusama's manners: a few operators have many validators; most miss few votes, some many, and go on doing so;
 * points are mostly luck; commissions are low or all, and change now and then; some leave the set and come back; a slash is rare.
 */
export function syntheticWorld({ seed, validators, seats, eras }: WorldSize): World {
  const random = new Random(seed);
  const mean = 8_000n * KSM;
  const timelines = Array.from({ length: validators }, (_, id) =>
    syntheticTimeline(random, id, { seats, validators, eras, mean }),
  );
  return {
    source: `synthetic, seed ${seed}: ${validators} validators, ${seats} seats, ${eras} eras`,
    kind: "synthetic",
    eras: Array.from({ length: eras }, (_, place) => FIRST_ERA + place),
    payout: (mean * BigInt(seats) * 104n) / 1_000_000n,
    timelines,
  };
}

const FIRST_ERA = 8_000;

interface Manners {
  readonly seats: number;
  readonly validators: number;
  readonly eras: number;
  readonly mean: Planck;
}

function syntheticTimeline(random: Random, id: number, { seats, validators, eras, mean }: Manners): Timeline {
  // The square root of one over a uniform number has a long tail: few operators with many validators.
  const operator = random.chance(0.75) ? Math.floor(1 / (random.next() + 1 / 200)) : null;
  const slack = random.next();
  const missing = 0.002 + 0.02 * slack * slack + (random.chance(0.08) ? 0.15 * random.next() : 0);
  const stays = 1 - 0.01 * random.next() - (random.chance(0.15) ? 0.3 * random.next() : 0);
  const careless = random.chance(0.03) ? 0.001 : 0.00001;
  let commission = syntheticCommission(random);
  let elected = random.chance(seats / validators);
  let backing = 0.85 + 0.3 * random.next();
  const timeline = Array.from({ length: eras }, (_, place) => {
    elected = random.chance(elected ? stays : (stays * seats) / validators / 4);
    if (random.chance(0.004)) commission = syntheticCommission(random);
    backing = Math.min(1.6, Math.max(0.6, backing + 0.01 * random.normal()));
    return syntheticEra(random, { era: FIRST_ERA + place, elected, commission, missing, careless }, mean, backing);
  });
  return {
    account: syntheticAccount(1, id),
    name: `synthetic ${id}`,
    identity: operator === null ? null : `operator ${operator}`,
    infrastructure: random.chance(0.9) ? `provider ${Math.floor(8 * random.next() * random.next())}` : null,
    ownStake: BigInt(10 + random.below(2_000)) * KSM,
    eras: timeline,
  };
}

function syntheticCommission(random: Random): bigint {
  const kind = random.next();
  if (kind < 0.12) return 100n * PERCENT;
  return BigInt(kind < 0.6 ? 1 + random.below(5) : random.below(21)) * PERCENT;
}

interface Now {
  readonly era: number;
  readonly elected: boolean;
  readonly commission: bigint;
  readonly missing: number;
  readonly careless: number;
}

/** One in five sessions is drawn for a parachain, where votes are due and most points are earned. */
function syntheticEra(random: Random, now: Now, mean: Planck, backing: number): TimelineEra {
  const { era, elected, commission } = now;
  const rest = { era, elected, commission, blocked: random.chance(0.01) };
  if (!elected) return { ...rest, points: 0, total: 0n, votes: null, slashed: 0n };
  let [due, missed] = [0, 0];
  for (let session = 0; session < 6; session++) {
    if (!random.chance(0.35)) continue;
    const each = 50 + random.below(15);
    due += each;
    for (let vote = 0; vote < each; vote++) if (random.chance(now.missing)) missed++;
  }
  return {
    ...rest,
    points: 20 * (3 + random.below(6)) + 75 * (due - missed),
    total: (mean * BigInt(Math.floor(backing * 1_000))) / 1_000n,
    votes: { due, missed },
    slashed: random.chance(now.careless) ? BigInt(1 + random.below(10)) * 100_000n : 0n,
  };
}
