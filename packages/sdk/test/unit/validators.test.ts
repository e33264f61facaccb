import { ALLOCATION_POLICY, type AllocationRecord, allocate } from "@aksm/npos/allocation";
import { describe, expect, test } from "vitest";
import { syntheticFacts } from "../../../npos/src/synthetic/facts.ts";
import { type AllocationAnswer, agreedAllocation } from "../../src/index.ts";

const facts = syntheticFacts({ seed: 5, validators: 12, seats: 8, nominators: 30, ledgers: 3, pool: 900 });
const allocation = allocate(facts, ALLOCATION_POLICY);

const at = (number: number): AllocationRecord => ({
  anchor: { number, hash: `0x${number.toString(16).padStart(64, "0")}`, era: 7 },
  ethereum: { number: 2 * number, hash: "0x00" },
  targets: 3n,
  network: { decimals: 12, symbol: "KSM", ss58Prefix: 2 },
  allocation,
});
const another = (number: number): AllocationRecord => ({
  ...at(number),
  allocation: { ...allocation, stake: allocation.stake + 1n },
});
const says = (name: string, record: AllocationRecord | null): AllocationAnswer =>
  record ? { name, url: "", record } : { name, url: "", record, problem: "it does not answer" };

describe("what operators say together of where the stake goes", () => {
  test("is what most have of the newest anchor; another one of the same anchor is a disagreement", () => {
    const { record, ...rest } = agreedAllocation([says("a", another(9)), says("b", at(9)), says("c", at(9))]);
    expect(record).toEqual(at(9));
    expect(rest).toEqual({ agree: ["b", "c"], differ: ["a"], behind: [], without: [] });
  });

  test("an older anchor is none, and neither is no answer", () => {
    const { record, ...rest } = agreedAllocation([says("a", another(8)), says("b", at(9)), says("c", null)]);
    expect(record?.anchor.number).toBe(9);
    expect(rest).toEqual({
      agree: ["b"],
      differ: [],
      behind: ["a"],
      without: [{ name: "c", problem: "it does not answer" }],
    });
  });

  test("is nothing where nobody has any", () => {
    expect(agreedAllocation([says("a", null)])).toMatchObject({ record: null, agree: [], differ: [], behind: [] });
    expect(agreedAllocation([]).record).toBeNull();
  });
});
