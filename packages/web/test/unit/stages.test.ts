import { describe, expect, it } from "vitest";
import { requestProgress } from "../../src/features/unstake/stages.ts";
import type { RequestView } from "../../src/lib/model.ts";

const request: RequestView = {
  id: 1n,
  state: "waiting",
  shares: 1n,
  amount: 0n,
  recipient: null,
  requestedAtMs: 0,
  requestedEra: 10,
  arrival: { fromEra: 38, toEra: 40, fromMs: 900, toMs: 1_000 },
  payment: null,
};

describe("the progress of an unstake", () => {
  it("counts eras and time", () =>
    expect(requestProgress(request, 30, 500)).toEqual({ label: "Waiting", tone: "wait", done: 0.5, erasLeft: 10 }));
  it("is overdue only once the latest era is over", () => {
    expect(requestProgress(request, 40, 1_200).label).toBe("Waiting");
    expect(requestProgress(request, 41, 1_200).label).toBe("Overdue");
  });
  it("is never full before it is paid", () => expect(requestProgress(request, 30, 9_999).done).toBeLessThan(1));
  it("is done when paid", () =>
    expect(requestProgress({ ...request, state: "paid" }, 99, 9_999)).toMatchObject({ label: "Paid", done: 1 }));
  it("has no countdown where the chain's facts do not tell", () =>
    expect(requestProgress({ ...request, arrival: null }, 30, 500)).toMatchObject({ erasLeft: null, done: 0 }));
});
