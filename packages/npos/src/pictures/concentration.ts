import { sum } from "@aksm/core";
import type { Allocation } from "../allocation/types.ts";
import type { AllocationPictureOptions } from "./allocation.ts";
import { label, percentOf, round, rule, shortened, ticks } from "./parts.ts";
import { INK, type Picture, shape } from "./svg.ts";

const WIDTH = 640;
const HEIGHT = 432;
const FRAME = { left: 64, right: 32, top: 96, bottom: 56 };

/**
 * How the elected stake is spread: what part of it so many validators have together, the largest first, beside an even
 * spread over as many.
 */
export function concentrationPicture({ validators }: Allocation, { unit, source }: AllocationPictureOptions): Picture {
  const stakes = validators.flatMap(({ elected }) => (elected > 0n ? [elected] : [])).sort((a, b) => (a < b ? 1 : -1));
  const all = sum(stakes);
  const marks = ticks(Math.max(5, stakes.length), 5);
  const most = marks.at(-1) ?? 1;
  const x = (count: number): number => FRAME.left + (count / most) * (WIDTH - FRAME.left - FRAME.right);
  const y = (part: number): number => HEIGHT - FRAME.bottom - part * (HEIGHT - FRAME.top - FRAME.bottom);
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
    width: WIDTH,
    height: HEIGHT,
    title: `Concentration of stake: ${source}`,
    description: `${facts}.`,
    shapes: [
      label("How the stake is spread", 24, 32, { size: 17, weight: 600 }),
      label(shortened(source, 80), 24, 52, { ink: INK.quiet }),
      label(facts, 24, 70, { ink: INK.quiet }),
      ...[0, 0.25, 0.5, 0.75, 1].flatMap(part => [
        rule(FRAME.left, y(part), WIDTH - FRAME.right, y(part), INK.line),
        label(`${part * 100} %`, FRAME.left - 8, y(part) + 4, { ...quiet, anchor: "end" }),
      ]),
      ...marks.map(mark => label(String(mark), x(mark), HEIGHT - FRAME.bottom + 20, { ...quiet, anchor: "middle" })),
      label("validators, the largest first", (FRAME.left + WIDTH - FRAME.right) / 2, HEIGHT - 14, {
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
