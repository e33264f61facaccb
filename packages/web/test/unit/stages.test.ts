import { describe, expect, it } from "vitest";
import { requestProgress } from "../../src/features/unstake/stages.ts";

const request = {
  state: "waiting",
  requestedEra: 10,
  expected: { fromEra: 38, toEra: 40, fromMs: null, toMs: null, erasLeft: 8 },
} as const;

describe("the progress of an unstake", () => {
  it("counts eras", () =>
    expect(requestProgress(request, 25, 28)).toEqual({
      label: "Waiting",
      tone: "wait",
      done: 0.5,
      erasLeft: 15,
      promisedEra: 40,
    }));
  it("is overdue once bonding time and two eras are over, whatever is expected now", () => {
    const later = { ...request, expected: { ...request.expected, toEra: 50 } };
    expect(requestProgress(later, 40, 28).label).toBe("Waiting");
    expect(requestProgress(later, 41, 28).label).toBe("Overdue");
  });
  it("is never full before it is paid", () => expect(requestProgress(request, 40, 28).done).toBeLessThan(1));
  it("is done when paid", () =>
    expect(requestProgress({ ...request, state: "paid", expected: null }, 99, 28)).toMatchObject({
      label: "Paid",
      done: 1,
      erasLeft: null,
    }));
  it("ends with a cancel, and stops short of the end while parked", () => {
    const done = { ...request, expected: null } as const;
    expect(requestProgress({ ...done, state: "cancelled" }, 99, 28)).toMatchObject({ label: "Cancelled", done: 1 });
    const parked = requestProgress({ ...done, state: "parked" }, 99, 28);
    expect(parked).toMatchObject({ label: "Parked", tone: "bad", erasLeft: null });
    expect(parked.done).toBeLessThan(1);
  });
});
