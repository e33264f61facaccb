import { sum } from "@aksm/core";
import type { Allocation } from "../allocation/types.ts";
import type { AllocationPictureOptions } from "./allocation.ts";
import { label, NARROW, percentOf, round, rule, shortened, ticks } from "./parts.ts";
import { INK, type Picture, shape } from "./svg.ts";

/**
 * How the elected stake is spread: what part of it so many validators have together, the largest first, beside an even
 * spread over as many.
 */
export function concentrationPicture(
  { validators }: Allocation,
  { unit, source, width = 640, heading = true }: AllocationPictureOptions,
): Picture {
  const height = heading ? 432 : width < NARROW ? 300 : 340;
  const frame = heading ? { left: 64, right: 32, top: 96, bottom: 56 } : { left: 48, right: 14, top: 12, bottom: 48 };
  const stakes = validators.flatMap(({ elected }) => (elected > 0n ? [elected] : [])).sort((a, b) => (a < b ? 1 : -1));
  const all = sum(stakes);
  const marks = ticks(Math.max(5, stakes.length), 5);
  const most = marks.at(-1) ?? 1;
  const x = (count: number): number => frame.left + (count / most) * (width - frame.left - frame.right);
  const y = (part: number): number => height - frame.bottom - part * (height - frame.top - frame.bottom);
  const points = [0];
  let reached = 0n;
  for (const stake of stakes) {
    reached += stake;
    points.push(Number((reached * 1_000_000n) / all) / 1e6);
  }
  const half = points.findIndex(part => part >= 0.5);
  const facts = stakes.length
    ? `half of ${Math.round(Number(all) / 10 ** unit.decimals).toLocaleString("en")} ${unit.symbol} with ${half} of ${stakes.length} validators · ${percentOf(stakes[0] ?? 0n, all)} with the largest`
    : "no stake is elected";
  const line = (corners: readonly (readonly [number, number])[]): string =>
    corners.map(([px, py], place) => `${place ? "L" : "M"}${round(px)} ${round(py)}`).join("");
  const quiet = { size: 11, ink: INK.quiet };
  return {
    width,
    height,
    title: `Concentration of stake: ${source}`,
    description: `${facts}.`,
    shapes: [
      ...(heading
        ? [
            label("How the stake is spread", 24, 32, { size: 17, weight: 600 }),
            label(shortened(source, 80), 24, 52, { ink: INK.quiet }),
            label(facts, 24, 70, { ink: INK.quiet }),
          ]
        : []),
      ...[0, 0.25, 0.5, 0.75, 1].flatMap(part => [
        rule(frame.left, y(part), width - frame.right, y(part), INK.line),
        label(`${part * 100} %`, frame.left - 8, y(part) + 4, { ...quiet, anchor: "end" }),
      ]),
      ...marks.map(mark => label(String(mark), x(mark), height - frame.bottom + 20, { ...quiet, anchor: "middle" })),
      label("validators, the largest first", (frame.left + width - frame.right) / 2, height - 14, {
        ...quiet,
        anchor: "middle",
      }),
      shape("path", {
        d: line([
          [x(0), y(0)],
          [x(stakes.length), y(1)],
        ]),
        fill: "none",
        stroke: INK.quiet,
        "stroke-width": 1.5,
        "stroke-dasharray": "4 4",
      }),
      shape("path", {
        d: line(points.map((part, count) => [x(count), y(part)])),
        fill: "none",
        stroke: INK.ours,
        "stroke-width": 2.5,
        "stroke-linejoin": "round",
      }),
      label("elected", x(half) - 10, y(0.5) - 10, { size: 12, anchor: "end" }),
      label("even", x(stakes.length * 0.55) + 14, y(0.55) + 12, { size: 12, ink: INK.quiet }),
    ],
  };
}
