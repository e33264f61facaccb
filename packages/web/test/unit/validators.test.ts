import { ALLOCATION_POLICY, allocate } from "@aksm/npos/allocation";
import { describe, expect, test } from "vitest";
import { syntheticFacts } from "../../../npos/src/synthetic/facts.ts";
import {
  chosen,
  exactPercent,
  expectedSet,
  leftOut,
  signedPercent,
  standingOf,
  warningsOf,
  withNames,
} from "../../src/features/validators/words.ts";

const facts = syntheticFacts({ seed: 11, validators: 40, seats: 24, nominators: 90, ledgers: 6, pool: 4_000 });
const allocation = allocate(facts, ALLOCATION_POLICY);
const record = {
  anchor: { number: 96, hash: "0x01", era: 9 },
  ethereum: { number: 300, hash: "0x02" },
  targets: 2n,
  network: { decimals: 12, symbol: "KSM", ss58Prefix: 2 },
  allocation,
} as const;

describe("what the page says of operators", () => {
  const nobody = { record: null, agree: [], differ: [], behind: [], without: [] };

  test("is good only where as many as must agree have the same, and nobody has another", () => {
    const standing = (agree: string[], differ: string[] = []) =>
      standingOf({ ...nobody, record, agree, differ }, 2, 3).tone;
    expect(standing(["a", "b", "c"])).toBe("good");
    expect(standing(["a"])).toBe("wait");
    expect(standing(["a", "b"], ["c"])).toBe("bad");
  });

  test("names who differs, who is behind and who has nothing, and why", () => {
    const { short, notes } = standingOf(
      {
        record,
        agree: ["a"],
        differ: ["b"],
        behind: ["c"],
        without: [
          { name: "d", problem: "it does not answer" },
          { name: "e", problem: "it does not answer" },
        ],
      },
      2,
      5,
    );
    expect(short).toBe("1 of 5 operators agree");
    expect(notes).toEqual([
      "2 must have the same before they act on it.",
      "b has another allocation of the same block: one of the operators reads its chains wrongly.",
      "c has not got so far yet, and will work it out too.",
      "d and e: it does not answer.",
    ]);
  });

  test("is no figure where nobody knows any", () => {
    const none = { ...nobody, without: [{ name: "a", problem: "no allocation yet: nothing is staked" }] };
    expect(standingOf(none, 2, 3)).toEqual({
      tone: "wait",
      short: "nothing known yet",
      notes: ["a: no allocation yet: nothing is staked."],
    });
  });
});

describe("validators", () => {
  test("are either chosen or left out, each once and with a reason", () => {
    const groups = leftOut(allocation.validators);
    const out = groups.flatMap(({ validators }) => validators);
    expect(out.length + chosen(allocation.validators).length).toBe(allocation.validators.length);
    expect(new Set(out).size).toBe(out.length);
    for (const { why } of groups) expect(why).toMatch(/\w/);
    expect(groups.map(({ why }) => why)).toContain("keeps all rewards as commission");
  });

  test("go by their name, or else by their address", () => {
    const bare = { ...allocation, validators: allocation.validators.map(each => ({ ...each, name: null })) };
    expect(withNames(bare, () => "EGP7XztdTosm1EmaATZVMjSWujGEj9nNidhjqA2zZtttkFg")[0]?.name).toBe("EGP7Xztd…tttkFg");
    expect(withNames(allocation, () => "")[0]?.name).toBe(allocation.validators[0]?.name);
  });

  test("that are expected next are as many as there are seats", () => {
    expect(expectedSet(record).size).toBe(facts.snapshot.seats);
  });
});

test("terms of a score are written so that they add up", () => {
  expect([signedPercent(1_000_000n), signedPercent(-23_199n), signedPercent(0n)]).toEqual([
    "+100.00 %",
    "−2.31 %",
    "0 %",
  ]);
  const units = (text: string) => BigInt(text.replace("−", "-").replace(/[^\d-]/g, ""));
  for (const { score } of allocation.validators) {
    const terms = score.terms.map(({ value }) => units(exactPercent(value)));
    expect(terms.reduce((sum, each) => sum + each, 0n)).toBe(units(exactPercent(score.total)));
  }
});

test("what is unusual is told, by the numbers that people know ledgers by", () => {
  const within = { ...allocation, validators: allocation.validators.map(each => ({ ...each, elected: each.target })) };
  expect(warningsOf({ ...within, capsRaised: 1_000_000n, belowFloor: [] })).toEqual([]);
  const [caps, floor] = warningsOf({ ...within, capsRaised: 1_234_501n, belowFloor: [0, 2] });
  expect(caps).toContain("raised to 123.46 %");
  expect(floor).toContain("Ledgers 1 and 3");
  const [first, second, ...rest] = within.validators;
  if (!first || !second) throw new Error("two validators are allocated to");
  const over = (each: typeof first, above: bigint) => ({ ...each, cap: 200n, elected: 200n + above });
  const validators = [over(first, 40n), over(second, 60n), ...rest];
  expect(warningsOf({ ...within, stake: 1_000n, validators })[0]).toContain(
    "2 validators are expected to have more than the cap, at most 26 % of the stake where 20 % is the cap",
  );
});
