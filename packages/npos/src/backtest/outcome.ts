import { type AccountId, type Planck, sum } from "@aksm/core";
import { type Claim, desire } from "../allocation/desired.ts";
import { gainDown } from "../allocation/gain.ts";
import { ALLOCATION_POLICY } from "../allocation/policy.ts";
import type { Timeline, TimelineEra, World } from "../synthetic/world.ts";
import { CAPS, type Choice } from "./strategies.ts";

const USUAL = 1_000_000_000_000n;

/** What a validator's era was worth to those who back it. */
interface Worth {
  readonly timeline: Timeline;
  readonly now: TimelineEra;
  /** After commission, planck; of all that back it. */
  readonly reward: Planck;
}

/** Planck, as doubles: for means and intervals, not for accounts. */
export interface Part {
  readonly stake: number;
  readonly earned: number;
}

/** What happened in one era: for scoring choices that were made before it. */
export class EraOutcome {
  private readonly worth: ReadonlyMap<AccountId, Worth>;
  /** Stake behind all validators, planck. */
  readonly staked: Planck;

  constructor(
    private readonly world: World,
    era: number,
  ) {
    const place = world.eras.indexOf(era);
    const elected = world.timelines.flatMap(timeline => {
      const now = timeline.eras[place];
      return now?.elected ? [{ timeline, now }] : [];
    });
    const points = BigInt(elected.reduce((total, { now }) => total + now.points, 0));
    this.staked = sum(elected.map(({ now }) => now.total));
    this.worth = new Map(
      elected.map(({ timeline, now }) => {
        const whole = points === 0n ? 0n : (world.payout * BigInt(now.points)) / points;
        const reward = (whole * (1_000_000_000n - now.commission)) / 1_000_000_000n;
        return [timeline.account, { timeline, now, reward }];
      }),
    );
  }

  /** By validator: what was staked, and what it earned in the era less what it lost to a slash. Nobody elected earns nothing. */
  parts({ stakes, shared }: Choice): readonly Part[] {
    const placed = sum(stakes.values());
    const kept = sum([...stakes].map(([account, stake]) => (this.worth.has(account) ? stake : 0n)));
    return [...stakes].map(([account, stake]) => {
      const worth = this.worth.get(account);
      if (!worth) return { stake: Number(stake), earned: 0 };
      const mine = shared ? (stake * placed) / kept : stake;
      const lost = (mine * worth.now.slashed) / 1_000_000_000n;
      return { stake: Number(stake), earned: Number(gainDown(worth.reward, worth.now.total, mine) - lost) };
    });
  }

  /** The same optimum with all that nobody could know before: hardly a choice under the same caps earns more: who was slashed is left out. */
  hindsight(stake: Planck): Choice {
    const known = [...this.worth.values()].filter(({ now }) => now.slashed === 0n);
    const claims = known.map(
      ({ timeline, reward }, candidate): Claim => ({
        candidate,
        reward,
        weight: USUAL,
        cap: BigInt(CAPS.defaults.validatorCap),
        operator: timeline.identity,
        operatorCap: BigInt(CAPS.defaults.operatorCap),
        infrastructure: timeline.infrastructure,
      }),
    );
    const others = known.map(({ now }) => now.total);
    const { targets } = desire(claims, stake, others, ALLOCATION_POLICY.infrastructureCap);
    return {
      stakes: new Map(
        known.flatMap(({ timeline }, place) => (targets[place] ? [[timeline.account, targets[place]]] : [])),
      ),
      shared: false,
    };
  }

  /** What stake earned on the average in the era, of `stake` planck. */
  average(stake: Planck): Planck {
    return (this.world.payout * stake) / this.staked;
  }
}
