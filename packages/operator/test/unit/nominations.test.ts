import type { AccountId, Electorate, PlanFacts, Situation, ValidatorRecord, ValidatorRecords } from "@aksm/core";
import { decidePlan, encodePlan, nominationsDue } from "@aksm/core/plan";
import { ALLOCATION_POLICY, allocate } from "@aksm/npos/allocation";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { facts, KSM, ledger, staked } from "../../../core/test/unit/facts.ts";
import { syntheticFacts } from "../../../npos/src/synthetic/facts.ts";
import type { Allocate } from "../../src/allocation/thread.ts";
import { allocateAt, nominationsOf } from "../../src/observe/nominations.ts";
import { TinyKusama } from "./chains.ts";

const SIZE = { seed: 7, validators: 40, seats: 30, nominators: 120, ledgers: 1, pool: 1 };
const LEDGERS = 6;
const world = syntheticFacts(SIZE);
const chain: ValidatorRecords = world.scoring;
const electorate: Electorate = { ...world.snapshot, mined: true };

/** What the operator's thread does, without the thread. */
const inPlace: Allocate = async facts => allocate(facts, ALLOCATION_POLICY);

/** A Kusama with many validators. */
class Populated extends TinyKusama {
  constructor(
    private readonly records: ValidatorRecords,
    private readonly voters: Electorate = electorate,
  ) {
    super();
  }
  override validatorRecords = async () => this.records;
  override electorate = async () => this.voters;
}

/** The first whole slot of era 100, in a pool with six ledgers that nominate as they are told. */
const situation = (
  nominated: readonly (readonly AccountId[])[],
  targets: Partial<Situation["ethereum"]["targets"]> = {},
): Situation =>
  facts({
    kusama: {
      ledgers: Array.from({ length: LEDGERS }, (_, index) => {
        const now = nominated[index];
        return staked(index, 2_000n * KSM, { nominations: now?.length ? { targets: now, submittedIn: 99 } : null });
      }),
    },
    policy: { ledgers: LEDGERS },
    ethereum: { targets: { ...facts({}).ethereum.targets, ...targets } },
    history: { eraBegan: 398 },
  });

async function decided(given: Situation, kusama: TinyKusama = new Populated(chain)): Promise<PlanFacts> {
  expect(nominationsDue(given)).toBe(true);
  return { ...given, nominations: nominationsOf(await allocateAt(kusama, inPlace, given)) };
}

/** What each ledger nominates once the plan is done. */
function after(given: PlanFacts): AccountId[][] {
  const { operations } = decidePlan(given);
  return given.kusama.ledgers.map(({ index, nominations }) => {
    const own = operations.find(each => each.kind === "nominate" && each.ledger === index);
    return [...(own?.kind === "nominate" ? own.targets : (nominations?.targets ?? []))];
  });
}

const fresh = async () => after(await decided(situation([])));
const changed = (account: AccountId, patch: Partial<ValidatorRecord>): ValidatorRecords => ({
  ...chain,
  validators: chain.validators.map(each => (each.account === account ? { ...each, ...patch } : each)),
});
const unchanged = (before: readonly (readonly AccountId[])[], now: readonly (readonly AccountId[])[]): number =>
  now.filter((targets, index) => targets.toSorted().join() === before[index]?.toSorted().join()).length;
const mostNominated = (nominated: readonly (readonly AccountId[])[]): AccountId => {
  const counts = new Map<AccountId, number>();
  for (const target of nominated.flat()) counts.set(target, (counts.get(target) ?? 0) + 1);
  const [first] = [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (!first) throw new Error("nobody is nominated");
  return first[0];
};

describe("operators nominate by the allocation", () => {
  test("and change no more than a quarter of the stake from one era to the next", async () => {
    const nominated = await fresh();
    expect(nominated.every(targets => targets.length > 0)).toBe(true);
    const next = after(await decided(situation(nominated)));
    expect(unchanged(nominated, next)).toBeGreaterThanOrEqual(LEDGERS - LEDGERS / 4);
  });

  test("drop a validator that takes no more nominations, or awaits a slash, in the next era", async () => {
    const nominated = await fresh();
    const victim = mostNominated(nominated);
    for (const patch of [
      { blocked: true },
      { pendingSlash: true },
      { slashes: [{ era: chain.eras.at(-1)?.era ?? 0, fraction: 1_000n }] },
    ]) {
      const next = after(await decided(situation(nominated), new Populated(changed(victim, patch))));
      expect(next.flat()).not.toContain(victim);
      // What must change has churn's place, and the rest of it is for others.
      const must = nominated.filter(targets => targets.includes(victim)).length;
      expect(unchanged(nominated, next)).toBeGreaterThanOrEqual(LEDGERS - Math.max(must, LEDGERS / 4));
    }
  });

  test("never nominate whom governance excludes, itself or by its operator, or who is not on its list", async () => {
    const nominated = await fresh();
    const victim = mostNominated(nominated);
    const entry = { id: victim, operator: null, weight: 0, cap: 0 } as const;
    const operator = `0x${"0f".repeat(32)}` as const;
    const nothing = { standing: "excluded", weight: 0, cap: 0 } as const;
    for (const targets of [
      { validators: [{ ...entry, standing: "excluded" as const }] },
      { validators: [{ ...entry, standing: "default" as const, operator }], operators: [{ id: operator, ...nothing }] },
    ]) {
      const next = after(await decided(situation(nominated, { ...targets, version: 3n })));
      expect(next.flat()).not.toContain(victim);
      expect(next.every(each => each.length > 0)).toBe(true);
    }
    const listed = [...new Set(nominated.flat())].slice(0, 8).toSorted();
    const validators = listed.map(id => ({
      id,
      operator: null,
      standing: "allowed" as const,
      weight: 1_000_000,
      cap: 200_000,
    }));
    const next = after(await decided(situation(nominated, { mode: "allowList", validators })));
    expect(next.flat().filter(each => !listed.includes(each))).toEqual([]);
    expect(next.every(each => each.length > 0)).toBe(true);
  });

  test("say why nobody is nominated where no era has ended yet", async () => {
    const plan = decidePlan(await decided(situation([]), new Populated({ eras: [], validators: chain.validators })));
    expect(plan.operations).toEqual([]);
    expect(plan.alarms.join()).toMatch(/6 ledgers with stake nominate nobody: no completed era/);
  });

  test("go on paying, and keep what they nominate, where no election can be computed or read", async () => {
    const nominated = await fresh();
    const [voter, ...others] = electorate.voters;
    const huge = new Populated(chain, { ...electorate, voters: [{ ...voter, stake: 2n ** 64n } as never, ...others] });
    const broken = new Populated(chain);
    broken.electorate = async () => {
      throw new Error("the bags list has 5 nodes, of which 4 are in bags");
    };
    for (const [kusama, why] of [
      [huge, /no amount below 2\^64/],
      [broken, /bags list has 5 nodes/],
    ] as const) {
      const plan = decidePlan(await decided(situation(nominated), kusama));
      expect(plan.operations.filter(({ kind }) => kind === "nominate" || kind === "chill")).toEqual([]);
      expect(plan.alarms.join()).toMatch(/keep what they nominate/);
      expect(plan.alarms.join()).toMatch(why);
      const victim = mostNominated(nominated);
      const barred = { id: victim, operator: null, standing: "excluded", weight: 0, cap: 0 } as const;
      const left = after(await decided(situation(nominated, { validators: [barred] }), kusama));
      expect(left).toEqual(nominated.map(targets => targets.filter(each => each !== victim)));
    }
  });

  test("ask nothing of the chain where nothing is staked", () => {
    expect(nominationsDue(facts({ kusama: { ledgers: [ledger(0)] }, history: { eraBegan: 398 } }))).toBe(false);
  });
});

test("two operators that were told in another order decide the same to the byte", async () => {
  const nominated = await fresh();
  const mixed = <T>(values: readonly T[], order: readonly number[]): T[] =>
    values
      .map((value, index) => ({ value, key: order[index % order.length] ?? 0, index }))
      .toSorted((a, b) => a.key - b.key || b.index - a.index)
      .map(({ value }) => value);
  const order = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 2, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(order, fc.integer({ min: 0, max: SIZE.validators - 1 }), async (keys, victim) => {
      const account = chain.validators[victim]?.account as AccountId;
      const records = changed(account, { blocked: true });
      const entries = chain.validators.slice(0, 9).map(({ account: id }, index) => ({
        id,
        operator: null,
        standing: index % 2 ? ("excluded" as const) : ("allowed" as const),
        weight: index % 2 ? 0 : 2_000_000,
        cap: index % 2 ? 0 : 100_000,
      }));
      const one = await decided(situation(nominated, { validators: entries }), new Populated(records));
      const other = await decided(
        situation(
          nominated.map(targets => mixed(targets, keys)),
          { validators: mixed(entries, keys) },
        ),
        new Populated({ ...records, validators: mixed(records.validators, keys) }),
      );
      expect(encodePlan(decidePlan(other))).toBe(encodePlan(decidePlan(one)));
    }),
    { numRuns: 3 },
  );
});
