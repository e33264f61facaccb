import type { AccountId } from "@aksm/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SCORE_POLICY } from "../../src/scoring/policy.ts";
import { scoreValidators } from "../../src/scoring/score.ts";
import { type Score, type ScoringFacts, ScoringFactsError, type ValidatorFacts } from "../../src/scoring/types.ts";
import { KSM, validator, window } from "./validators.ts";

const SEED = Number(process.env.AKSM_SEED ?? Date.now() % 1_000_000);
const PERCENT = 10_000_000n;

const score = (facts: ScoringFacts): Score[] => scoreValidators(facts, SCORE_POLICY);
const term = (of: Score | undefined, name: string): bigint | undefined =>
  of?.terms.find(each => each.name === name)?.value;
const two = (a: Partial<ValidatorFacts>, b: Partial<ValidatorFacts> = {}): Score[] =>
  score({ eras: window(10), validators: [validator(1, a), validator(2, b)] });

describe("a score", () => {
  test("is exactly the sum of its terms, whatever the facts", () => {
    const facts = fc.record({
      commission: fc.bigInt(0n, 1_000_000_000n),
      ownStake: fc.bigInt(0n, 10n ** 17n),
      votes: fc.option(fc.nat(5_000).chain(due => fc.record({ due: fc.constant(due), missed: fc.nat(due) }))),
      identity: fc.option(fc.constantFrom("a", "b")),
      slashes: fc.array(
        fc.record({ era: fc.integer({ min: 900, max: 999 }), fraction: fc.bigInt(1n, 1_000_000_000n) }),
        {
          maxLength: 2,
        },
      ),
      history: fc.subarray(window(10).map(({ era }) => era)).chain(eras =>
        fc.tuple(
          ...eras.map(era =>
            fc.record({
              era: fc.constant(era),
              points: fc.nat(5_000),
              commission: fc.bigInt(0n, 1_000_000_000n),
              total: fc.bigInt(1n, 10n ** 17n),
            }),
          ),
        ),
      ),
    });
    fc.assert(
      fc.property(fc.array(facts, { minLength: 1, maxLength: 8 }), all => {
        const scores = score({ eras: window(10), validators: all.map((each, id) => validator(id, each)) });
        for (const { total, reward, chance, terms } of scores) {
          expect(terms.reduce((sum, { value }) => sum + value, 0n)).toBe(total);
          expect(total - (terms.at(-1)?.value ?? 0n)).toBe(reward);
          expect(total).toBeGreaterThanOrEqual(0n);
          expect(chance).toBeGreaterThanOrEqual(0n);
          expect(chance).toBeLessThanOrEqual(1_000_000n);
        }
      }),
      { seed: SEED },
    );
  });

  test("of an average validator is the average, but for its chance to stay", () => {
    const [first] = score({ eras: window(10, 1_000), validators: [validator(1), validator(2)] });
    expect(first?.terms.map(({ name, value }) => [name, value])).toEqual([
      ["average", 1_000_000n],
      ["performance", 0n],
      ["commission", 0n],
      ["commission history", 0n],
      ["own stake", 0n],
      ["slashes", 0n],
      ["identity cluster", -1n],
      ["election", expect.any(BigInt)],
      ["oversubscription", 0n],
    ]);
    // Ten eras elected and 19 of 20 others stayed so far: (10 × 20 + 10 × 19) / (2 × 10 × 20).
    expect(first?.chance).toBe(975_000n);
  });

  test("takes missed votes for what they are, the less the fewer votes were due", () => {
    const votes = (due: number, missed: number) => ({ votes: { due, missed } });
    const [bad, good] = two(votes(3_000, 300), votes(3_000, 0));
    // The mean misses 5 %; with 1,000 votes of the mean: 350 of 4,000 and 50 of 4,000, beside 0.95.
    expect(term(bad, "performance")).toBe((91_250n * 10n * 1_000_000n) / 950_000n - 1_000_000n);
    expect(term(good, "performance")).toBe((98_750n * 10n * 1_000_000n) / 950_000n - 1_000_000n);
    const [unlucky] = two(votes(10, 1), votes(3_000, 150));
    expect(term(unlucky, "performance")).toBeGreaterThan(-1_000n);
  });

  test("shrinks points, which are mostly luck, towards the mean", () => {
    const points = (each: number) => ({ history: validator(1).history.map(era => ({ ...era, points: each })) });
    const [lucky] = two(points(2_000));
    // Twice the mean in 10 eras, and 40 average ones beside: 60 / 50.
    expect(term(lucky, "performance")).toBe(200_000n);
  });

  test("takes commission, and what was asked more in the past", () => {
    const [dear] = two({ commission: 10n * PERCENT, history: validator(1, { commission: 10n * PERCENT }).history });
    expect(term(dear, "commission")).toBe(-100_000n);
    expect(term(dear, "commission history")).toBe(0n);
    const raised = validator(1).history.map((era, place) => ({ ...era, commission: place < 5 ? 100n * PERCENT : 0n }));
    const [fickle] = two({ history: raised });
    expect(term(fickle, "commission")).toBe(0n);
    expect(term(fickle, "commission history")).toBe(-500_000n);
    const [all] = two({ commission: 100n * PERCENT, history: raised });
    expect(all?.total).toBe(0n);
  });

  test("holds slashes against the yield that they cost", () => {
    // The window pays 1e-4 per era, so 0.01 % lost in ten eras is a tenth of the reward.
    const [slashed] = two({ slashes: [{ era: 950, fraction: 100_000n }] });
    expect(term(slashed, "slashes")).toBe(-100_000n);
  });

  test("holds the size of its cluster against a validator, by the square", () => {
    const cluster = (size: number): bigint | undefined => {
      const validators = Array.from({ length: 40 }, (_, id) => validator(id, { identity: id < size ? "one" : null }));
      return term(score({ eras: window(10, 40), validators })[0], "identity cluster");
    };
    // k × 1e-6 × min(1, (3k/40)²) of the stake, beside a yield of 1e-4.
    expect(cluster(1)).toBe(-57n);
    expect(cluster(4)).toBe(-3_600n);
    expect(cluster(20)).toBe(-200_000n);
  });

  test("is less for who has less of its own at stake than the others", () => {
    const [poor] = two({ ownStake: 0n });
    const [half] = two({ ownStake: 50n * KSM }, { ownStake: 100n * KSM });
    expect(term(poor, "own stake")).toBe(0n); // The lower one of two is the median: both have at least it.
    expect(term(half, "own stake")).toBe(0n);
    const third = score({
      eras: window(10, 3),
      validators: [validator(1, { ownStake: 25n * KSM }), validator(2), validator(3)],
    });
    expect(term(third[0], "own stake")).toBe(-3_750n);
  });

  test("counts backing above the mean last, and not for the whole reward", () => {
    const crowded = validator(1).history.map(era => ({ ...era, total: 2n * era.total }));
    const [first, second] = two({ history: crowded });
    expect(first?.reward).toBe(second?.reward);
    expect(term(first, "oversubscription")).toBe(-((first?.reward ?? 0n) - (first?.reward ?? 0n) / 2n));
  });

  test("knows who comes and goes", () => {
    const eras = window(10);
    const last = validator(1).history.slice(-1);
    const [newcomer, , gone] = score({
      eras,
      validators: [
        validator(1, { history: last }),
        validator(2),
        validator(3, { history: validator(3).history.slice(0, 5) }),
      ],
    });
    expect(newcomer?.chance).toBeLessThan(600_000n);
    expect(gone?.chance).toBeLessThan(400_000n);
  });
});

describe("the gates", () => {
  test("close for what no reward makes good", () => {
    const gates = (facts: Partial<ValidatorFacts>): readonly string[] | undefined => two(facts)[0]?.gates;
    expect(gates({})).toEqual([]);
    expect(gates({ blocked: true })).toEqual(["blocked"]);
    expect(gates({ commission: 100n * PERCENT })).toEqual(["full commission"]);
    expect(gates({ slashes: [{ era: 995, fraction: 1n }] })).toEqual(["slashed"]);
    expect(gates({ slashes: [{ era: 900, fraction: 1n }] })).toEqual([]);
    expect(gates({ pendingSlash: true, blocked: true })).toEqual(["blocked", "slash pending"]);
  });

  test("close for the unidentified and the dear where operators say so", () => {
    const strict = { ...SCORE_POLICY, requireIdentity: true, maxCommission: 15n * PERCENT };
    const facts = {
      eras: window(10),
      validators: [validator(1, { commission: 16n * PERCENT }), validator(2, { identity: "a" })],
    };
    expect(scoreValidators(facts, strict).map(({ gates }) => gates)).toEqual([["commission", "unidentified"], []]);
  });
});

describe("facts that can't be", () => {
  test("are refused, with what is wrong", () => {
    const eras = window(3);
    const refuse = (facts: ScoringFacts, message: RegExp): void => {
      expect(() => score(facts)).toThrow(ScoringFactsError);
      expect(() => score(facts)).toThrow(message);
    };
    refuse({ eras: [], validators: [] }, /no completed era/);
    refuse({ eras: [eras[0], eras[2]].flatMap(each => each ?? []), validators: [] }, /gap/);
    refuse({ eras, validators: [validator(1, { commission: -1n })] }, /commission/);
    refuse({ eras, validators: [validator(1, { votes: { due: 1, missed: 2 } })] }, /missed/);
    const twice = validator(1).history;
    refuse({ eras, validators: [validator(1, { history: [...twice, ...twice] })] }, /ascending/);
  });

  test("an account is told in errors", () => {
    const account = validator(1).account satisfies AccountId;
    expect(() => score({ eras: window(1), validators: [validator(1, { ownStake: -1n })] })).toThrow(account);
  });
});
