import type { Plan } from "./types.ts";

/** The plan as canonical text: keys sorted, amounts as decimal strings. Two plans are equal where their texts are. */
export function encodePlan(plan: Plan): string {
  return JSON.stringify(plan, (_, value: unknown) => {
    if (typeof value === "bigint") return value.toString();
    if (value && typeof value === "object" && !Array.isArray(value)) {
      return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    }
    return value;
  });
}
