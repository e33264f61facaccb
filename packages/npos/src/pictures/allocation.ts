import type { Allocation, ValidatorExplanation } from "../allocation/types.ts";
import { box, type Frame, label, NARROW, percentOf, rule, shortened, ticks } from "./parts.ts";
import { INK, type Picture, type Shape } from "./svg.ts";

/** More rows would be read by nobody. */
const MOST = 40;

export interface AllocationPictureOptions extends Frame {
  readonly unit: { readonly decimals: number; readonly symbol: string };
  /** What the facts are of, for the heading. */
  readonly source: string;
}

/** Where things stand: names beside their bars, or above them where there is little room. */
function layoutOf(width: number, heading: boolean) {
  const head = heading ? 76 : 0;
  return width < NARROW
    ? { left: 1, right: 1, row: 38, head, bar: 26, name: 14, narrow: true }
    : { left: heading ? 210 : 190, right: heading ? 180 : 172, row: 22, head, bar: 9, name: 13, narrow: false };
}
type Layout = ReturnType<typeof layoutOf>;

/** The stake of each validator as elected, beside its target and its cap, largest target first. */
export function allocationPicture(
  allocation: Allocation,
  { unit, source, width = 880, heading = true }: AllocationPictureOptions,
): Picture {
  const { validators, ledgers, stake, expected, distance } = allocation;
  const layout = layoutOf(width, heading);
  const { left, right, row, head, bar, name, narrow } = layout;
  const top = head + 36;
  const shown = validators.filter(({ target, elected }) => target > 0n || elected > 0n);
  const rows = shown.slice(0, MOST);
  const rest = shown.length - rows.length;
  const coin = (planck: bigint): number => Number(planck) / 10 ** unit.decimals;
  const marks = ticks(
    Math.max(0, ...rows.flatMap(({ target, elected }) => [coin(target), coin(elected)])),
    narrow ? 3 : 6,
  );
  const most = marks.at(-1) ?? 1;
  // Small amounts are told apart too.
  const decimals = most < 20 ? 2 : most < 200 ? 1 : 0;
  const figure = (planck: bigint, places = decimals): string =>
    coin(planck).toLocaleString("en", { minimumFractionDigits: places, maximumFractionDigits: places });
  const bottom = top + rows.length * row;
  const at = (amount: number): number => left + (Math.min(amount, most) / most) * (width - left - right);
  const facts = `${figure(stake)} ${unit.symbol} on ${ledgers.length} ledgers · ${figure(expected.elected, 3)} ${unit.symbol} expected in an era · ${percentOf(distance, stake)} elected elsewhere than wanted`;
  const drawn = (each: ValidatorExplanation, place: number): Shape[] => {
    const y = top + place * row;
    const end = (planck: bigint): number => at(coin(planck));
    const unsafe = each.safe ? "" : "may drop out";
    return [
      narrow ? label(nameOf(each), left, y + name) : label(nameOf(each), left - 12, y + name, { anchor: "end" }),
      box(left, y + bar - 6, end(each.cap) - left, 12, INK.room),
      box(left, y + bar - 6, end(each.elected) - left, 12, INK.ours),
      rule(end(each.target), y + bar - 9, end(each.target), y + bar + 9, INK.text, 2),
      narrow
        ? label(`${unsafe && `${unsafe} · `}${figure(each.elected)}`, width - right, y + name, { anchor: "end" })
        : label(figure(each.elected), width - right + 60, y + name, { anchor: "end" }),
      ...(unsafe && !narrow
        ? [label(unsafe, width - (heading ? 24 : 0), y + name, { size: 11, anchor: "end", ink: INK.quiet })]
        : []),
    ];
  };
  return {
    width,
    height: bottom + (rest ? 56 : 36),
    title: `Stake by validator: ${source}`,
    description: `${facts}. ${shown.length} validators, the largest target first.`,
    shapes: [
      ...(heading
        ? [
            label("Stake by validator, as elected and as wanted", 24, 32, { size: 17, weight: 600 }),
            label(shortened(source, 110), 24, 52, { ink: INK.quiet }),
            label(facts, 24, 70, { ink: INK.quiet }),
          ]
        : []),
      ...legend(layout, unit.symbol, width),
      ...marks.flatMap(mark => [
        rule(at(mark), top - 4, at(mark), bottom + 2, INK.line),
        label(`${mark.toLocaleString("en")}${mark === most ? ` ${unit.symbol}` : ""}`, at(mark), bottom + 20, {
          size: 11,
          anchor: narrow && mark === most ? "end" : narrow && mark === 0 ? "start" : "middle",
          ink: INK.quiet,
        }),
      ]),
      ...rows.flatMap(drawn),
      ...(rest ? [label(`and ${rest} more with less`, left, bottom + 42, { size: 11, ink: INK.quiet })] : []),
    ],
  };
}

const nameOf = ({ name, account }: ValidatorExplanation): string =>
  shortened(name ?? `${account.slice(0, 8)}…${account.slice(-4)}`, 28);

function legend({ left, right, head, narrow }: Layout, symbol: string, width: number): Shape[] {
  const quiet = { size: 11, ink: INK.quiet };
  const y = head + 12;
  return [
    box(left, y, 18, 10, INK.ours),
    label("elected", left + 24, y + 9, quiet),
    rule(left + 80, y - 4, left + 80, y + 14, INK.text, 2),
    label("target", left + 88, y + 9, quiet),
    box(left + 134, y, 18, 10, INK.room),
    label("room under its cap", left + 158, y + 9, quiet),
    ...(narrow ? [] : [label(`${symbol} elected`, width - right + 60, y + 9, { ...quiet, anchor: "end" })]),
  ];
}
