import type { Allocation, ValidatorExplanation } from "../allocation/types.ts";
import { box, label, percentOf, rule, shortened, ticks } from "./parts.ts";
import { INK, type Picture, type Shape } from "./svg.ts";

const WIDTH = 880;
const ROW = 22;
const TOP = 112;
const LEFT = 210;
const RIGHT = 180;
/** More rows would be read by nobody. */
const MOST = 40;

export interface AllocationPictureOptions {
  readonly unit: { readonly decimals: number; readonly symbol: string };
  /** What the facts are of, for the heading. */
  readonly source: string;
}

/** The stake of each validator as elected, beside its target and its cap, largest target first. */
export function allocationPicture(allocation: Allocation, { unit, source }: AllocationPictureOptions): Picture {
  const { validators, ledgers, stake, expected, distance } = allocation;
  const shown = validators.filter(({ target, elected }) => target > 0n || elected > 0n);
  const rows = shown.slice(0, MOST);
  const rest = shown.length - rows.length;
  const coin = (planck: bigint): number => Number(planck) / 10 ** unit.decimals;
  const figure = (planck: bigint, decimals = 0): string =>
    coin(planck).toLocaleString("en", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const marks = ticks(Math.max(0, ...rows.flatMap(({ target, elected }) => [coin(target), coin(elected)])), 6);
  const most = marks.at(-1) ?? 1;
  const bottom = TOP + rows.length * ROW;
  const at = (amount: number): number => LEFT + (Math.min(amount, most) / most) * (WIDTH - LEFT - RIGHT);
  const facts = `${figure(stake)} ${unit.symbol} on ${ledgers.length} ledgers · ${figure(expected.elected, 3)} ${unit.symbol} expected in an era · ${percentOf(distance, stake)} elected elsewhere than wanted`;
  const bar = (row: ValidatorExplanation, place: number): Shape[] => {
    const middle = TOP + place * ROW + ROW / 2;
    const end = (planck: bigint): number => at(coin(planck));
    return [
      label(nameOf(row), LEFT - 12, middle + 2, { anchor: "end" }),
      box(LEFT, middle - 8, end(row.cap) - LEFT, 12, INK.room),
      box(LEFT, middle - 8, end(row.elected) - LEFT, 12, INK.ours),
      rule(end(row.target), middle - 11, end(row.target), middle + 7, INK.text, 2),
      label(figure(row.elected), WIDTH - RIGHT + 60, middle + 2, { anchor: "end" }),
      ...(row.safe ? [] : [label("may drop out", WIDTH - 24, middle + 2, { size: 11, anchor: "end", ink: INK.quiet })]),
    ];
  };
  return {
    width: WIDTH,
    height: bottom + (rest ? 60 : 40),
    title: `Stake by validator: ${source}`,
    description: `${facts}. ${shown.length} validators, the largest target first.`,
    shapes: [
      label("Stake by validator, as elected and as wanted", 24, 32, { size: 17, weight: 600 }),
      label(shortened(source, 110), 24, 52, { ink: INK.quiet }),
      label(facts, 24, 70, { ink: INK.quiet }),
      ...legend(unit.symbol),
      ...marks.flatMap(mark => [
        rule(at(mark), TOP - 4, at(mark), bottom + 2, INK.line),
        label(`${mark.toLocaleString("en")}${mark === most ? ` ${unit.symbol}` : ""}`, at(mark), bottom + 20, {
          size: 11,
          anchor: "middle",
          ink: INK.quiet,
        }),
      ]),
      ...rows.flatMap(bar),
      ...(rest ? [label(`and ${rest} more with less`, LEFT, bottom + 42, { size: 11, ink: INK.quiet })] : []),
    ],
  };
}

const nameOf = ({ name, account }: ValidatorExplanation): string =>
  shortened(name ?? `${account.slice(0, 8)}…${account.slice(-4)}`, 28);

function legend(symbol: string): Shape[] {
  const quiet = { size: 11, ink: INK.quiet };
  return [
    box(LEFT, 88, 18, 10, INK.ours),
    label("elected", LEFT + 24, 97, quiet),
    rule(LEFT + 88, 84, LEFT + 88, 102, INK.text, 2),
    label("target", LEFT + 96, 97, quiet),
    box(LEFT + 146, 88, 18, 10, INK.room),
    label("room under its cap", LEFT + 170, 97, quiet),
    label(`${symbol} elected`, WIDTH - RIGHT + 60, 97, { ...quiet, anchor: "end" }),
  ];
}
