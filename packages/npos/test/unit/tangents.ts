import highs from "highs";
import type { OptimumProblem } from "../../src/allocation/optimum.ts";

const solver = highs();

/** Value and slope of gain × x / (others + x), in units; doubles, which a bound with a margin may be. */
function tangent(
  { gain, others, unit }: OptimumProblem["options"][number],
  units: number,
): { at: number; slope: number } {
  const [a, b, u] = [Number(gain), Number(others), Number(unit)];
  const x = units * u;
  return { at: x === 0 ? 0 : (a * x) / (b + x), slope: (a * b * u) / (b + x) ** 2 };
}

/**
 * The most that any split of so many units could earn, from above: each gain is replaced by the lowest of its tangents at a
 * few places, and the linear programme that this leaves is solved by HiGHS.
 */
export async function tangentBound(
  { options, operatorCaps, infrastructureCaps }: OptimumProblem,
  found: readonly number[],
  placed: number,
): Promise<number> {
  const feet = (place: number): number[] => {
    const at = found[place] ?? 0;
    return [...new Set([0.5, at - 1, at, at + 1, at * 2, at + 10].filter(each => each > 0))];
  };
  const rows: string[] = [];
  for (const [place, option] of options.entries()) {
    for (const foot of feet(place)) {
      const { at, slope } = tangent(option, foot);
      rows.push(`t${place} - ${slope} x${place} <= ${at - slope * foot}`);
    }
    // Alone, all is earned with the first unit.
    rows.push(`t${place} <= ${Number(option.gain)}`);
  }
  const sumOf = (members: readonly number[]): string => members.map(place => `x${place}`).join(" + ");
  const group = (key: "operator" | "infrastructure", caps: readonly number[]): void => {
    for (const [name, cap] of caps.entries()) {
      const members = options.flatMap((option, place) => (option[key] === name ? [place] : []));
      if (members.length) rows.push(`${sumOf(members)} <= ${cap}`);
    }
  };
  group("operator", operatorCaps);
  group("infrastructure", infrastructureCaps);
  rows.push(`${sumOf(options.map((_, place) => place))} = ${placed}`);
  const programme = [
    "Maximize",
    ` obj: ${options.map((_, place) => `t${place}`).join(" + ")}`,
    "Subject To",
    ...rows.map((row, place) => ` r${place}: ${row}`),
    "Bounds",
    ...options.map(({ cap }, place) => ` 0 <= x${place} <= ${cap}`),
    "End",
  ].join("\n");
  const solved = (await solver).solve(programme);
  if (solved.Status !== "Optimal") throw new Error(`HiGHS: ${solved.Status}`);
  return solved.ObjectiveValue;
}
