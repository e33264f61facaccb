import { min } from "@aksm/core";
import type { Fraction, Network } from "./network.ts";
import type { Ppm, ScorePolicy, ValidatorFacts } from "./types.ts";

const BILLION = 1_000_000_000n;
const UNIT = 1_000_000n;
/** Points are compared in millionths of an average validator's. */
const FINE = 1_000_000n;

/** A factor of the score, and why. */
export interface Weighted {
  readonly factor: Fraction;
  readonly because: string;
}

const ONE: Fraction = { over: 1n, under: 1n };
const percent = (over: bigint, under: bigint): string => {
  const hundredths = (over * 10_000n) / under;
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")} %`;
};

/**
 * Votes that are not missed, beside the mean; both as seen so far, with `priorVotes` votes of the mean added to the validator's
 * own. Where no votes are known: its points beside the mean of their eras, with `priorEras` average eras added, since
 * points are mostly luck of who is drawn for parachains.
 */
export function performance({ votes, history }: ValidatorFacts, network: Network, policy: ScorePolicy): Weighted {
  if (votes && network.missed && network.missed.over < network.missed.under) {
    const { over, under } = network.missed;
    const prior = BigInt(policy.priorVotes);
    // (1 − (missed + prior × mean) / (due + prior)) / (1 − mean), in whole numbers.
    const due = (BigInt(votes.due) + prior) * under;
    const missed = BigInt(votes.missed) * under + prior * over;
    return {
      factor: { over: (due - missed) * under, under: due * (under - over) },
      because: `missed ${votes.missed} of ${votes.due} votes, where the mean is ${percent(over, under)}`,
    };
  }
  let [ratios, eras] = [0n, 0n];
  for (const { era, points } of history) {
    const all = network.byEra.get(era);
    if (!all?.points) continue;
    ratios += (BigInt(points) * BigInt(all.elected) * FINE) / BigInt(all.points);
    eras += 1n;
  }
  const prior = BigInt(policy.priorEras);
  if (eras + prior === 0n) return { factor: ONE, because: "nothing is known of its work" };
  return {
    factor: { over: ratios + prior * FINE, under: (eras + prior) * FINE },
    because: eras
      ? `earned ${percent(ratios, eras * FINE)} of the mean points in ${eras} eras`
      : "nothing is known of its work",
  };
}

/** What it asks now; and, after that, what it asked more of in the eras seen, each of which may come back. */
export function expectedCommission({ commission, history }: ValidatorFacts): { now: Weighted; later: Weighted } {
  const kept = BILLION - commission;
  const excess = history.map(era => (era.commission > commission ? era.commission - commission : 0n));
  const above = excess.filter(each => each > 0n).length;
  const total = excess.reduce((sum, each) => sum + each, 0n);
  const eras = BigInt(history.length);
  return {
    now: { factor: { over: kept, under: BILLION }, because: `asks ${percent(commission, BILLION)}` },
    later: {
      // Nothing is left of nothing.
      factor: above && kept > 0n ? { over: kept * eras - total, under: kept * eras } : ONE,
      because: above ? `asked more in ${above} of ${eras} eras` : "never asked more",
    },
  };
}

/** Whoever has little of its own behind a validator loses little with it. */
export function ownStakeFactor({ ownStake }: ValidatorFacts, network: Network, policy: ScorePolicy): Weighted {
  const median = network.ownStake;
  if (median === 0n) return { factor: ONE, because: "half of those elected have no own stake" };
  const lacking = median - min(median, ownStake);
  return {
    factor: { over: UNIT * median - policy.ownStakePpm * lacking, under: UNIT * median },
    because: `its own stake is ${ownStake < median ? `${percent(ownStake, median)} of` : "at least"} the median one`,
  };
}

/** What slashes took of each exposed planck per era of the window, beside an average planck's reward; rounded up. */
export function slashLoss({ slashes }: ValidatorFacts, network: Network): { loss: Ppm; because: string } {
  const taken = slashes.reduce((sum, { fraction }) => sum + fraction, 0n);
  if (taken === 0n) return { loss: 0n, because: "never slashed in the eras seen" };
  return {
    loss: asReward(taken, BILLION * BigInt(network.eras.length), network),
    because: `${slashes.length} slashes took ${percent(taken, BILLION)} in ${network.eras.length} eras`,
  };
}

/**
 * Validators of one identity fail together. Where k of n equivocate Kusama takes min(1, (3k/n)²) of each one's exposure
 * (`pallet_babe` and `pallet_grandpa`, equivocation); here each of the k may be the one that brings the others along. Rounded up.
 */
export function clusterLoss(
  { identity }: ValidatorFacts,
  network: Network,
  { offencePpb }: ScorePolicy,
): { loss: Ppm; because: string } {
  const size = identity === null ? 1 : (network.clusters.get(identity) ?? 1);
  const [k, n] = [BigInt(size), BigInt(network.newest.elected)];
  const over = min(9n * k * k, n * n);
  return {
    loss: asReward(offencePpb * k * over, BILLION * n * n, network),
    because: identity === null ? "of no known identity" : `${size} of ${n} elected validators are of ${identity}`,
  };
}

/** A loss of over/under of the stake in each era, as parts per million of an average planck's reward; rounded up. */
function asReward(over: bigint, under: bigint, { yield: pays }: Network): Ppm {
  if (over === 0n) return 0n;
  if (pays.over === 0n) return UNIT;
  const denominator = under * pays.over;
  return (UNIT * over * pays.under + denominator - 1n) / denominator;
}

/**
 * Chance of being elected: the part of the last eras in which it was, with as many eras added of what became of others in
 * its place: of those elected in an era, the part that was in the next one; of the others, the part that came in.
 */
export function electionChance({ account }: ValidatorFacts, network: Network, policy: ScorePolicy): Weighted {
  const window = network.eras.slice(-policy.electionEras);
  const elected = network.electedIn.get(account);
  const times = BigInt(window.filter(({ era }) => elected?.has(era)).length);
  const inside = elected?.has(network.newest.era) ?? false;
  const { over, under } = inside ? network.stays : network.enters;
  const eras = BigInt(window.length);
  return {
    factor: { over: times * under + eras * over, under: 2n * eras * under },
    because: `elected in ${times} of the last ${eras} eras, ${inside ? "in" : "not in"} the newest one`,
  };
}
