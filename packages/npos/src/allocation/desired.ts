import { min, type Planck, PPM } from "@aksm/core";
import { marginalGain } from "./gain.ts";
import { findOptimum, type Optimum, type Option } from "./optimum.ts";
import type { Binding } from "./types.ts";

/** Of governance's weights, which are a validator's times its operator's. */
const USUAL = 1_000_000_000_000n;
/** The stake is placed in so many units: targets are exact to a millionth of it. */
const UNITS = 1_000_000n;
/** Marginal returns are told in parts per trillion. */
const TRILLION = 1_000_000_000_000n;

/** What one validator brings to the optimum. Groups are keys, or null. */
export interface Claim {
  /** Place among the snapshot's candidates. */
  readonly candidate: number;
  /** Expected net reward of an era, planck, rounded down. */
  readonly reward: Planck;
  /** As governance gives it; 1,000,000,000,000 is the usual one. */
  readonly weight: bigint;
  /** Parts per million of all stake. */
  readonly cap: bigint;
  /** Its operator: as governance names it, else its identity. */
  readonly operator: string | null;
  readonly operatorCap: bigint;
  readonly infrastructure: string | null;
}

/** What each validator is to have, in the order of the claims. */
export interface Desired {
  readonly targets: readonly Planck[];
  readonly caps: readonly Planck[];
  /** Claims, by place, that share the cap of an operator or of infrastructure. */
  readonly groups: readonly { readonly members: readonly number[]; readonly cap: Planck }[];
  /** What one more planck would earn at the target, parts per trillion, rounded down. */
  readonly marginal: readonly bigint[];
  readonly binding: readonly Binding[];
  /** Parts per million; more than that where the caps had to be raised to place all stake. */
  readonly capsRaised: bigint;
}

/**
 * The targets: the largest sum of w × R × (x/w) / (T + x/w) under all caps, with R the validator's net reward, T what others
 * have there, w the weight that governance gives, x our stake. A weight makes a validator count as so many equal ones, so at the same
 * marginal return it gets exactly so many times the stake. Where the caps leave no room for all stake they are raised, all by
 * the same factor: stake that nominates nobody would earn nothing.
 * @param others By candidate, planck.
 */
export function desire(
  claims: readonly Claim[],
  stake: Planck,
  others: readonly Planck[],
  infrastructureCap: bigint,
): Desired {
  const unit = stake / UNITS > 0n ? stake / UNITS : 1n;
  const units = Number(stake / unit);
  const operators = new Groups(claims.map(({ operator }) => operator));
  const places = new Groups(claims.map(({ infrastructure }) => infrastructure));
  const operatorCaps = new Map(claims.map(({ operator, operatorCap }) => [operator, operatorCap]));
  let raised = PPM;
  for (;;) {
    const within = (cap: bigint): number => Number(min(BigInt(units), (cap * raised * BigInt(units)) / (PPM * PPM)));
    const planck = (cap: bigint): Planck => min(stake, (cap * raised * stake) / (PPM * PPM));
    const options = claims.map(
      (each, place): Option => ({
        gain: each.reward * each.weight,
        others: (others[each.candidate] ?? 0n) * each.weight,
        unit: unit * USUAL,
        cap: within(each.cap),
        operator: operators.of[place] ?? null,
        infrastructure: places.of[place] ?? null,
      }),
    );
    const optimum = findOptimum({
      options,
      units,
      operatorCaps: operators.names.map(name => within(operatorCaps.get(name) ?? PPM)),
      infrastructureCaps: places.names.map(() => within(infrastructureCap)),
    });
    // At a million times a million even a cap of one in a million is no cap: who has none then may have nothing at all.
    if (optimum.placed === units || raised > PPM * PPM) {
      return {
        targets: optimum.units.map(each => BigInt(each) * unit),
        caps: claims.map(each => planck(each.cap)),
        groups: [
          ...operators.members.map(([name, members]) => ({ members, cap: planck(operatorCaps.get(name) ?? PPM) })),
          ...places.members.map(([, members]) => ({ members, cap: planck(infrastructureCap) })),
        ],
        marginal: options.map((option, place) => marginal(option, optimum.units[place] ?? 0)),
        binding: options.map((option, place) => bindingOf(option, optimum.units[place] ?? 0, optimum)),
        capsRaised: raised,
      };
    }
    // At least as much more as is missing, and never too little to get on.
    const placed = BigInt(Math.max(1, optimum.placed));
    raised = (raised * BigInt(units) + placed - 1n) / placed + 1n;
  }
}

function marginal(option: Option, units: number): bigint {
  const { over, under } = marginalGain(option, units, 1);
  return (over * TRILLION) / (under * option.unit);
}

function bindingOf(option: Option, units: number, optimum: Optimum): Binding {
  const price = (prices: readonly number[], group: number | null): number =>
    group === null ? 0 : (prices[group] ?? 0);
  if (units >= option.cap) return "validator cap";
  if (price(optimum.operatorPrices, option.operator) > 0) return "operator cap";
  if (price(optimum.infrastructurePrices, option.infrastructure) > 0) return "infrastructure cap";
  return units > 0 ? "return" : "nothing left";
}

/** Numbers groups in the order in which they first come. */
class Groups {
  readonly names: readonly string[];
  readonly of: readonly (number | null)[];

  constructor(keys: readonly (string | null)[]) {
    const numbers = new Map<string, number>();
    this.of = keys.map(key => {
      if (key === null) return null;
      const known = numbers.get(key) ?? numbers.size;
      numbers.set(key, known);
      return known;
    });
    this.names = [...numbers.keys()];
  }

  get members(): [name: string, members: number[]][] {
    return this.names.map((name, group) => [name, this.of.flatMap((each, place) => (each === group ? [place] : []))]);
  }
}
