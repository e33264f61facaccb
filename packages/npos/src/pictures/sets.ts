import { formatAmount } from "@aksm/core";
import { compare } from "../predict/compare.ts";
import type { ElectedSet } from "../predict/predict.ts";
import type { Frame } from "./parts.ts";
import { INK, type Picture, type Shape, shape } from "./svg.ts";

export interface SetsOptions extends Frame {
  readonly unit: { readonly decimals: number; readonly symbol: string };
  /** Under what the set was predicted, for the heading. */
  readonly configuration: string;
  /** "next": the prediction is of the election after the real one, so that what differs is no fault. */
  readonly of?: "same" | "next";
}

/**
 * The real set and the predicted one: validators side by side, the most backed first; a bar is what the chain gave it, a dot
 * what was predicted. Seats missed are red bars; those predicted in vain stand at the end as red dots.
 */
export function setsPicture(
  predicted: ElectedSet,
  real: ElectedSet,
  { unit, configuration, of = "same", width = 960, heading = true }: SetsOptions,
): Picture {
  const area: Area = heading
    ? { width, height: 420, left: 84, right: 24, top: 76, bottom: 44 }
    : { width, height: 340, left: 64, right: 4, top: 32, bottom: 36 };
  const { missed, wrong, jaccard, backingError } = compare(predicted, real);
  const order = [...byBacking(real), ...byBacking(new Map(wrong.map(each => [each, predicted.get(each) ?? 0n])))];
  const ticks = ticksUpTo(Math.max(1, ...[...predicted.values(), ...real.values()].map(Number)));
  const highest = ticks.at(-1) ?? 1;
  const step = (width - area.left - area.right) / Math.max(1, order.length);
  const x = (place: number): number => area.left + place * step;
  const y = (planck: number): number => area.top + (area.height - area.top - area.bottom) * (1 - planck / highest);
  const lost = new Set(missed);

  const bars = order.flatMap((account, place): Shape[] => {
    const backing = real.get(account);
    if (backing === undefined) return [];
    const top = y(Number(backing));
    const fill = lost.has(account) ? INK.wrong : INK.real;
    const box = { x: round(x(place)), y: round(top), width: round(step * 0.9), height: round(y(0) - top), fill };
    return [shape("rect", box, shape("title", {}, `${account}: ${amount(backing, unit)}`))];
  });
  const dots = order.flatMap((account, place): Shape[] => {
    const backing = predicted.get(account);
    if (backing === undefined) return [];
    const fill = real.has(account) ? INK.predicted : INK.wrong;
    const at = { cx: round(x(place) + step * 0.45), cy: round(y(Number(backing))), r: round(radius(step)), fill };
    return [shape("circle", at, shape("title", {}, `${account}, predicted: ${amount(backing, unit)}`))];
  });
  const found = real.size - missed.length;
  const said = of === "next" ? nextWords : sameWords;
  const { title, description } = said(found, real.size, missed.length, wrong.length);
  const facts = `${configuration} · Jaccard ${jaccard.toFixed(4)} · backing off by ${percent(backingError)}`;
  return {
    width,
    height: area.height,
    title,
    description: `${facts}. ${description}`,
    shapes: [
      ...(heading
        ? [
            label(area.left, 28, title, { "font-size": 18, "font-weight": 600, fill: INK.text }),
            label(area.left, 50, facts, { "font-size": 13, fill: INK.faint }),
          ]
        : []),
      ...axis(ticks, unit, y, area),
      ...bars,
      ...dots,
      label(area.left, area.height - 16, "validators, the most backed first", { "font-size": 12, fill: INK.faint }),
    ],
  };
}

const sameWords = (found: number, seats: number, missed: number, wrong: number) => ({
  title: `Predicted and real set: ${found} of ${seats} seats`,
  description: `${missed} seats were missed, ${wrong} predicted in vain.`,
});
const nextWords = (stay: number, seats: number, leave: number, enter: number) => ({
  title: `Elected, and expected next: ${stay} of ${seats} stay`,
  description: `${leave} are expected to leave, ${enter} to come in.`,
});

type Unit = SetsOptions["unit"];
type Area = Record<"width" | "height" | "left" | "right" | "top" | "bottom", number>;

const byBacking = (set: ElectedSet): string[] =>
  [...set].sort(([, a], [, b]) => (a < b ? 1 : a > b ? -1 : 0)).map(([account]) => account);
const round = (value: number): number => Math.round(value * 100) / 100;
const radius = (step: number): number => Math.min(4, Math.max(1.2, step * 0.4));
const amount = (planck: bigint, { decimals, symbol }: Unit): string => `${formatAmount(planck, decimals)} ${symbol}`;
const percent = (part: number): string => `${(part * 100).toPrecision(3)} %`;
const label = (x: number, y: number, text: string, attributes: Shape["attributes"]): Shape =>
  shape("text", { x, y, ...attributes }, text);

/** Round numbers from 0 to the first that reaches the highest: three to six of them. */
function ticksUpTo(highest: number): number[] {
  const rough = highest / 4;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find(each => each * magnitude >= rough) ?? 10) * magnitude;
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, index) => index * step);
}

function axis(
  ticks: readonly number[],
  { decimals, symbol }: Unit,
  y: (planck: number) => number,
  { left, right, top, width }: Area,
): Shape[] {
  const end = { x: left - 8, "font-size": 12, "text-anchor": "end", fill: INK.faint };
  const lines = ticks.flatMap(tick => {
    const at = round(y(tick));
    const text = (tick / 10 ** decimals).toLocaleString("en", { maximumSignificantDigits: 3 });
    return [
      shape("line", { x1: left, x2: width - right, y1: at, y2: at, stroke: INK.faint, "stroke-width": 0.5 }),
      shape("text", { ...end, y: at + 4 }, text),
    ];
  });
  return [...lines, shape("text", { ...end, y: top - 12 }, symbol)];
}
