import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlanFacts } from "../../src/index.ts";
import { decidePlan } from "../../src/plan/index.ts";
import { account, facts, KSM, request } from "./facts.ts";

const eraStart = { startsEra: true, activeEra: 98 };
/** A pool with a request that could be finalized. */
const leaving = (patch: Parameters<typeof facts>[0]) =>
  facts({
    ...patch,
    kusama: { pool: { account: account(99), free: 5n * KSM, reserved: 0n }, ...patch.kusama },
    ethereum: { waiting: [request(1n, KSM)], ...patch.ethereum },
  });
const slash = (pending: bigint, provisioned: bigint, slashes = 0n, anchor: Partial<PlanFacts["anchor"]> = {}) =>
  decidePlan(
    leaving({
      kusama: { pendingSlashes: pending },
      ethereum: { provisioned, waiting: [request(1n, KSM)] },
      history: { slashes },
      anchor,
    }),
  );

describe("a slash that is pending", () => {
  test("is provisioned at the next era, without waiting for the period to end", () => {
    expect(slash(5n, 0n, 0n, eraStart).report).toMatchObject({ era: 98, rewards: 0n, slashes: 0n, provisions: 5n });
    expect(slash(5n, 0n, 0n, { ...eraStart, activeEra: 97 }).report).toBeNull();
    expect(slash(5n, 0n, 0n, { ...eraStart, startsEra: false }).report).toBeNull();
  });

  test("lets nobody leave until it is provisioned, or by a plan that does so", () => {
    expect(slash(5n, 0n)).toMatchObject({ finalization: null, report: null });
    expect(slash(5n, 0n, 0n, eraStart).finalization).not.toBeNull();
    expect(slash(5n, 5n).finalization).not.toBeNull();
  });

  test("makes no report of its own once it is provisioned, and is in every later one", () => {
    expect(slash(5n, 5n, 0n, eraStart).report).toBeNull();
    expect(slash(5n, 5n, 0n, { ...eraStart, activeEra: 101 }).report).toMatchObject({ slashes: 0n, provisions: 5n });
  });

  test("is provisioned on top of others", () => {
    expect(slash(8n, 5n).finalization).toBeNull();
    expect(slash(8n, 5n, 0n, eraStart).report).toMatchObject({ slashes: 0n, provisions: 8n });
  });

  test("moves to the slashes of the report when it is taken", () => {
    expect(slash(0n, 5n, 5n)).toMatchObject({ finalization: null, report: null });
    expect(slash(0n, 5n, 5n, eraStart).report).toMatchObject({ slashes: 5n, provisions: 0n });
    // One of two.
    expect(slash(3n, 8n, 5n, eraStart).report).toMatchObject({ slashes: 5n, provisions: 3n });
  });

  test("leaves the provisions when it is cancelled", () => {
    expect(slash(0n, 5n)).toMatchObject({ finalization: null, report: null });
    expect(slash(0n, 5n, 0n, eraStart).report).toMatchObject({ slashes: 0n, provisions: 0n });
  });
});

describe("an offence whose slash is not computed", () => {
  const queued = (patch: Parameters<typeof facts>[0] = {}) =>
    decidePlan(leaving({ ...patch, kusama: { offencesQueued: true } }));

  test("lets nobody leave, with a report or without", () => {
    expect(queued().finalization).toBeNull();
    expect(queued({ history: { slashes: 1n }, anchor: eraStart })).toMatchObject({
      finalization: null,
      report: { slashes: 1n, provisions: 0n },
    });
  });

  test("holds up neither reports nor payments", () => {
    expect(queued({ anchor: { ...eraStart, activeEra: 101 } }).report).not.toBeNull();
    const unpaid = [request(2n, 1n, { state: "finalized", amount: KSM })];
    expect(queued({ ethereum: { unpaid } }).operations[0]).toMatchObject({ kind: "pay", requestId: 2n });
  });
});

/** What may become of slashes between two anchors. */
const happening = fc.oneof(
  fc.record({ kind: fc.constant("computed" as const), amount: fc.bigInt({ min: 1n, max: KSM }) }),
  fc.record({ kind: fc.constantFrom("taken" as const, "cancelled" as const), place: fc.nat() }),
);
const slots = fc.array(
  fc.record({ happenings: fc.array(happening, { maxLength: 3 }), startsEra: fc.boolean(), accepted: fc.boolean() }),
  { maxLength: 60 },
);

describe("whatever becomes of slashes", () => {
  test("holders bear at each report what was taken and what is pending, to the planck, and leave at no other rate", () => {
    fc.assert(
      fc.property(slots, rounds => {
        const pending: bigint[] = [];
        let [taken, slashes, provisioned, borne, era, reportedEra] = [0n, 0n, 0n, 0n, 100, 100];
        for (const { happenings, startsEra, accepted } of rounds) {
          if (startsEra) era++;
          for (const each of happenings) {
            if (each.kind === "computed") pending.push(each.amount);
            else if (pending.length) {
              const [amount = 0n] = pending.splice(each.place % pending.length, 1);
              if (each.kind === "cancelled") continue;
              taken += amount;
              slashes += amount;
            }
          }
          const hanging = pending.reduce((total, amount) => total + amount, 0n);
          const { report, finalization } = decidePlan(
            leaving({
              kusama: { pendingSlashes: hanging },
              ethereum: {
                provisioned,
                lastReport: { number: 300, hash: account(300), era: reportedEra },
                waiting: [request(1n, KSM)],
              },
              history: { slashes },
              anchor: { startsEra, activeEra: era },
            }),
          );
          if (report && accepted) {
            // The contract's rule: a report's cost is what it brings beyond what was provisioned before.
            borne += report.slashes + report.provisions - provisioned;
            provisioned = report.provisions;
            slashes = 0n;
            reportedEra = era;
            expect(borne).toBe(taken + hanging);
          }
          if (finalization && !report) expect(borne).toBe(taken + hanging);
          expect(finalization !== null).toBe(report !== null || (slashes === 0n && hanging === provisioned));
        }
      }),
      { numRuns: 500 },
    );
  });
});
