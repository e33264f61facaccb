import { formatAmount } from "@aksm/core";
import { compare } from "../predict/compare.ts";
import type { ElectedSet } from "../predict/predict.ts";
import { INK, type Picture, type Shape, shape } from "./svg.ts";

const WIDTH = 960;
const HEIGHT = 420;
const LEFT = 84;
const RIGHT = 24;
const TOP = 76;
const BOTTOM = 44;

export interface SetsOptions {
  readonly unit: { readonly decimals: number; readonly symbol: string };
  /** Under what the set was predicted, for the heading. */
  readonly configuration: string;
}

/**
 * The real set and the predicted one: validators side by side, the most backed first; a bar is what the chain gave it, a dot
 * what was predicted. Seats missed are red bars; those predicted in vain stand at the end as red dots.
 */
export function setsPicture(predicted: ElectedSet, real: ElectedSet, { unit, configuration }: SetsOptions): Picture {
  const { missed, wrong, jaccard, backingError } = compare(predicted, real);
  const order = [...byBacking(real), ...byBacking(new Map(wrong.map(each => [each, predicted.get(each) ?? 0n])))];
  const ticks = ticksUpTo(Math.max(1, ...[...predicted.values(), ...real.values()].map(Number)));
  const highest = ticks.at(-1) ?? 1;
  const step = (WIDTH - LEFT - RIGHT) / Math.max(1, order.length);
  const x = (place: number): number => LEFT + place * step;
  const y = (planck: number): number => TOP + (HEIGHT - TOP - BOTTOM) * (1 - planck / highest);
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
  const title = `Predicted and real set: ${found} of ${real.size} seats`;
  const facts = `${configuration} · Jaccard ${jaccard.toFixed(4)} · backing off by ${percent(backingError)}`;
  return {
    width: WIDTH,
    height: HEIGHT,
    title,
    description: `${facts}. ${missed.length} seats were missed, ${wrong.length} predicted in vain.`,
    shapes: [
      label(LEFT, 28, title, { "font-size": 18, "font-weight": 600, fill: INK.text }),
      label(LEFT, 50, facts, { "font-size": 13, fill: INK.faint }),
      ...axis(ticks, unit, y),
      ...bars,
      ...dots,
      label(LEFT, HEIGHT - 16, "validators, the most backed first", { "font-size": 12, fill: INK.faint }),
    ],
  };
}

type Unit = SetsOptions["unit"];

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

function axis(ticks: readonly number[], { decimals, symbol }: Unit, y: (planck: number) => number): Shape[] {
  const end = { x: LEFT - 8, "font-size": 12, "text-anchor": "end", fill: INK.faint };
  const lines = ticks.flatMap(tick => {
    const at = round(y(tick));
    const text = (tick / 10 ** decimals).toLocaleString("en", { maximumSignificantDigits: 3 });
    return [
      shape("line", { x1: LEFT, x2: WIDTH - RIGHT, y1: at, y2: at, stroke: INK.faint, "stroke-width": 0.5 }),
      shape("text", { ...end, y: at + 4 }, text),
    ];
  });
  return [...lines, shape("text", { ...end, y: TOP - 12 }, symbol)];
}
