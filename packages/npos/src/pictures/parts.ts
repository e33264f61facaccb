import { INK, type Shape, shape } from "./svg.ts";

/** How much room a picture has, and what stands around it. */
export interface Frame {
  /** CSS pixels; below 560 it is drawn for a phone. */
  readonly width?: number;
  /** False where the page around it has a heading of its own. */
  readonly heading?: boolean;
}

/** Below this many pixels a picture is drawn for a phone. */
export const NARROW = 560;

/** Hundredths of a pixel are enough. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** At most so many characters, whole ones, with … for what is cut. */
export const shortened = (text: string, most: number): string => {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : text;
};

interface LabelOptions {
  readonly size?: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly ink?: string;
  readonly weight?: number;
}

export const label = (text: string, x: number, y: number, options: LabelOptions = {}): Shape => {
  const { size = 12, anchor = "start", ink = INK.text, weight = 400 } = options;
  const attributes = {
    x: round(x),
    y: round(y),
    "font-size": size,
    "text-anchor": anchor,
    "font-weight": weight,
    fill: ink,
  };
  return shape("text", attributes, text);
};

export const rule = (x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1): Shape =>
  shape("line", { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2), stroke, "stroke-width": width });

export const box = (x: number, y: number, width: number, height: number, fill: string): Shape =>
  shape("rect", { x: round(x), y: round(y), width: round(Math.max(0, width)), height, rx: 2, fill });

/** Round numbers from 0 to the first that is not below `most`, in about so many steps. */
export function ticks(most: number, steps: number): number[] {
  if (!(most > 0)) return [0, 1];
  let unit = 1;
  while (unit * steps * 10 <= most) unit *= 10;
  while (unit * steps > most * 10) unit /= 10;
  const step = [1, 2, 5].map(each => each * unit).find(each => each * steps >= most) ?? unit * 10;
  return Array.from({ length: Math.max(1, Math.ceil(most / step)) + 1 }, (_, place) => place * step);
}

export const percentOf = (part: bigint, all: bigint): string =>
  all === 0n ? "0 %" : `${(Number((part * 10_000n) / all) / 100).toFixed(1)} %`;
