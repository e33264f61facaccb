import { parseArgs } from "node:util";
import { AmountFormatError, parseAmount } from "@aksm/core";
import { toJson } from "@aksm/npos/allocation";
import { type Backtest, backtest, type Interval, syntheticWorld, worldOfReports } from "@aksm/npos/backtest";
import { readText } from "../files.ts";
import type { Output } from "../output.ts";
import { columnsOf, wrapped } from "../text.ts";
import { UsageError } from "../usage.ts";

/** Of the synthetic chain: as many eras of data before a choice as training and held-out ones have together. */
const SIZE = { validators: 300, seats: 200, eras: 84 };
const WINDOW = 28;
const TRAINED = 26;

/** `aksm validators backtest`. Throws `UsageError` and what tells of bad files. */
export function backtestCommand(args: readonly string[], { out, error, columns }: Output): void {
  const { reports = [], json, seed, stake, draws } = parse(args);
  const common = {
    stake: positive(amount(stake ?? "50000"), "--stake"),
    draws: positive(whole(draws ?? "200", "--draws"), "--draws"),
    nominations: 24,
    seed: whole(seed ?? "1", "--seed"),
  };
  const progress = (doing: string): void => error(doing);
  const result = reports.length
    ? backtest({ ...common, world: worldOfReports(reports.map(readText)), window: 1, lag: 1, heldOut: null }, progress)
    : syntheticBacktest(common, progress);
  if (json) out(toJson(result));
  else for (const line of backtestLines(result).flatMap(each => wrapped(each, columnsOf(columns), 2))) out(line);
}

function syntheticBacktest(
  common: { stake: bigint; draws: number; nominations: number; seed: number },
  progress: (doing: string) => void,
): Backtest {
  const world = syntheticWorld({ ...SIZE, seed: common.seed });
  const heldOut = (world.eras[0] ?? 0) + WINDOW + TRAINED;
  return backtest({ ...common, world, window: WINDOW, lag: 2, heldOut }, progress);
}

function backtestLines({ source, kind, trained, heldOut, over, policy, rows, draws }: Backtest): string[] {
  const range = (eras: readonly number[]): string =>
    eras.length > 1 ? `eras ${eras[0]} to ${eras.at(-1)}` : `era ${eras[0]}`;
  const shown = ({ mean, low, high }: Interval): string =>
    `${mean.toFixed(4).padStart(8)} (${low.toFixed(4)} to ${high.toFixed(4)})`;
  return [
    `${kind.toUpperCase()} data: ${source}`,
    trained.length
      ? `Parameters were chosen on ${range(trained)} and then frozen: ${policy.priorVotes} votes of the mean beside a validator's own.`
      : "Nothing was trained: the parameters are those that operators use.",
    `Chosen in ${range(heldOut)} by what was known then, scored two eras, or one report, later.`,
    `Earned, where an average planck before commission is 1; in brackets the 95 % interval over ${over}.`,
    `  ${"".padEnd(28)}${"earned".padStart(8)}${"ours ahead by".padStart(34)}`,
    ...rows.map(
      ({ name, earned, ahead }) => `  ${name.padEnd(28)}${shown(earned)}${ahead ? `   ${shown(ahead)}` : ""}`,
    ),
    `Ours earned more than ${draws.below} of ${draws.all} choices at random.`,
  ];
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        reports: { type: "string", multiple: true },
        json: { type: "boolean" },
        seed: { type: "string" },
        stake: { type: "string" },
        draws: { type: "string" },
      },
    }).values;
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
}

function positive<T extends number | bigint>(value: T, name: string): T {
  if (value > 0) return value;
  throw new UsageError(`${name} is more than 0.`);
}

function whole(text: string, name: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`${name} is a whole number.`);
  return Number(text);
}

function amount(text: string): bigint {
  try {
    return parseAmount(text, 12);
  } catch (cause) {
    if (cause instanceof AmountFormatError) throw new UsageError(`--stake: ${cause.message}.`);
    throw cause;
  }
}
