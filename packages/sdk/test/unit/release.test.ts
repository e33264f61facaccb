import type { PoolState, UnstakeRequest } from "@aksm/core";
import { describe, expect, test } from "vitest";
import { datesOf } from "../../src/time/eras.ts";
import { expectRelease, type ReleaseFacts } from "../../src/time/release.ts";

/** One share is one planck. */
const poolState: PoolState = { shares: 1_000n, pooled: 1_000n, rewardRate: 0n, updatedAt: 0n, vestEnd: 0n, feeBps: 0n };
const request = (id: bigint, shares: bigint): UnstakeRequest => ({
  id,
  owner: `0x${"1".repeat(40)}`,
  recipient: `0x${"2".repeat(64)}`,
  shares,
  requestedAt: 0n,
  state: "waiting",
  amount: 0n,
});
const facts = (changes: Partial<ReleaseFacts> = {}): ReleaseFacts => ({
  activeEra: 100,
  bondingDuration: 28,
  liquid: 0n,
  unlocking: [],
  poolState,
  waiting: [],
  now: 0n,
  ...changes,
});

describe("when a request is paid", () => {
  test("with nothing at hand: after the bonding duration, at the latest two eras more", () => {
    expect(expectRelease(facts(), 0, 10n, 100)).toEqual({ fromEra: 128, toEra: 130 });
  });

  test("with money at hand: once the era after its own has ended", () => {
    expect(expectRelease(facts({ liquid: 10n }), 0, 10n, 100)).toEqual({ fromEra: 102, toEra: 103 });
    expect(expectRelease(facts({ liquid: 10n }), 0, 10n, 90)).toEqual({ fromEra: 100, toEra: 101 });
  });

  test("with stake on its way: in the era in which enough of it has unbonded", () => {
    const unlocking = [
      { value: 5n, era: 120 },
      { value: 5n, era: 110 },
    ];
    expect(expectRelease(facts({ unlocking }), 0, 5n, 100)).toEqual({ fromEra: 110, toEra: 111 });
    expect(expectRelease(facts({ unlocking }), 0, 6n, 100)).toEqual({ fromEra: 120, toEra: 121 });
    expect(expectRelease(facts({ unlocking }), 0, 11n, 100)).toEqual({ fromEra: 128, toEra: 130 });
    expect(expectRelease(facts({ unlocking, liquid: 6n }), 0, 11n, 100)).toEqual({ fromEra: 110, toEra: 111 });
  });

  test("behind those that asked before (I5)", () => {
    const waiting = [request(1n, 8n), request(2n, 4n)];
    const at = facts({ waiting, liquid: 8n, unlocking: [{ value: 4n, era: 105 }] });
    expect(expectRelease(at, 0, 8n, 95).fromEra).toBe(100);
    expect(expectRelease(at, 1, 4n, 95).fromEra).toBe(105);
    expect(expectRelease(at, 2, 1n, 95).fromEra).toBe(128);
  });
});

describe("dates of eras", () => {
  const clock = { activeEra: 100, startedAtMs: 1_000_000, lengthMs: 1_000 };

  test("run from the start of the first era to the end of the last", () => {
    const expected = datesOf({ fromEra: 102, toEra: 103 }, clock, 1_000_500);
    expect(expected).toEqual({ fromEra: 102, toEra: 103, fromMs: 1_002_000, toMs: 1_004_000, erasLeft: 2 });
  });

  test("never lie in the past", () => {
    expect(datesOf({ fromEra: 100, toEra: 100 }, clock, 1_005_000)).toMatchObject({ fromMs: 1_005_000, erasLeft: 0 });
  });

  test("are unknown until a whole era was seen", () => {
    const unknown = datesOf({ fromEra: 102, toEra: 103 }, { ...clock, lengthMs: null }, 0);
    expect(unknown).toEqual({ fromEra: 102, toEra: 103, fromMs: null, toMs: null, erasLeft: 2 });
  });
});
