import { type ParseArgsConfig, parseArgs } from "node:util";
import {
  ALLOCATION_POLICY,
  AllocationFactsError,
  allocate,
  SCORE_POLICY,
  ScoringFactsError,
  scoreValidators,
  toJson,
} from "@aksm/npos/allocation";
import { BacktestError, ReportError } from "@aksm/npos/backtest";
import { allocationPicture, concentrationPicture, toSvg } from "@aksm/npos/pictures";
import { FileError, writeText } from "../files.ts";
import type { Output } from "../output.ts";
import { columnsOf } from "../text.ts";
import { PLANCK, type Unit, unitOf } from "../unit.ts";
import { UsageError } from "../usage.ts";
import { backtestCommand } from "./backtest.ts";
import { readFacts, readWhole } from "./facts.ts";
import { allocationLines, explanationLines, scoreLines } from "./lines.ts";
import { explainOfOperators } from "./operators.ts";

/** Errors that say what is wrong with what was given; all others are our own faults. */
const EXPECTED = [FileError, ScoringFactsError, AllocationFactsError, BacktestError, ReportError];

/** `aksm validators`. Returns the exit code. Throws `UsageError`. */
export async function validatorsCommand([verb, ...args]: readonly string[], output: Output): Promise<number> {
  const verbs = { score, allocate: allocateCommand, explain, backtest: backtestCommand };
  const run = Object.hasOwn(verbs, verb ?? "") ? verbs[verb as keyof typeof verbs] : undefined;
  if (!run)
    throw new UsageError(
      verb ? `There is no "validators ${verb}".` : "validators score, allocate, explain or backtest?",
    );
  try {
    return (await run(args, output)) ?? 0;
  } catch (error) {
    if (!EXPECTED.some(kind => error instanceof kind)) throw error;
    output.error((error as Error).message);
    return 1;
  }
}

function score(args: readonly string[], { out, columns }: Output): void {
  const { input, json, limit } = parse(args, { ...COMMON, limit: { type: "string" } });
  const { scoring, source } = readFacts(needed(input));
  const scores = scoreValidators(scoring, SCORE_POLICY);
  if (json) out(toJson({ source, policy: SCORE_POLICY, scores }));
  else {
    const most = limit === undefined ? 30 : count(limit);
    for (const line of scoreLines(source, scoring, scores, { most, columns: columnsOf(columns) })) out(line);
  }
}

function allocateCommand(args: readonly string[], output: Output): void {
  const { input, json, svg, concentration, unit } = parse(args, {
    ...COMMON,
    svg: { type: "string" },
    concentration: { type: "string" },
    unit: { type: "string" },
  });
  const { source, facts, unit: said } = readWhole(needed(input));
  const shown = shownIn(unit, said);
  const allocation = allocate(facts, ALLOCATION_POLICY, told(output));
  if (svg) writeText(svg, toSvg(allocationPicture(allocation, { unit: shown, source })));
  if (concentration) writeText(concentration, toSvg(concentrationPicture(allocation, { unit: shown, source })));
  if (json) output.out(toJson({ source, policy: ALLOCATION_POLICY, ...allocation }));
  else {
    const page = { unit: shown, columns: columnsOf(output.columns) };
    for (const line of allocationLines(source, allocation, page)) output.out(line);
  }
}

/** Of a file of facts, or else of what running operators say; then with an exit code. */
async function explain(args: readonly string[], output: Output): Promise<number | undefined> {
  const {
    input,
    json,
    validator = [],
    unit,
    ...asked
  } = parse(args, {
    ...COMMON,
    validator: { type: "string", multiple: true },
    operator: { type: "string", multiple: true },
    deployment: { type: "string" },
    unit: { type: "string" },
  });
  if (input === undefined && unit !== undefined)
    throw new UsageError("--unit is for files: operators say it themselves.");
  if (input === undefined) return explainOfOperators({ ...asked, json, validator }, output);
  const { source, facts, unit: said } = readWhole(input);
  const page = { unit: shownIn(unit, said), columns: columnsOf(output.columns) };
  const known = new Set(facts.scoring.validators.flatMap(({ account, name }) => [account, name]));
  const unknown = validator.find(id => !known.has(id));
  if (unknown !== undefined) throw new FileError(`no validator "${unknown}" is in ${input}`);
  const found = allocate(facts, ALLOCATION_POLICY, told(output)).validators.filter(
    each => !validator.length || validator.some(id => id === each.account || id === each.name),
  );
  if (json) output.out(toJson({ source, validators: found }));
  else for (const line of explanationLines(source, found, page)) output.out(line);
  return undefined;
}

/** As the command line says, or else the file. */
const shownIn = (asked: string | undefined, said: Unit | null): Unit =>
  asked === undefined ? (said ?? PLANCK) : unitOf(asked);

/** Progress of what takes a while, on standard error. */
const told =
  ({ error }: Output) =>
  ({ what, replays }: { what: string; replays: number }): void =>
    error(`${what} (elections so far: ${replays})`);

const COMMON = { input: { type: "string" }, json: { type: "boolean" } } as const;

function parse<T extends NonNullable<ParseArgsConfig["options"]>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
}

function needed(input: string | undefined): string {
  if (input === undefined) throw new UsageError("--input FILE is needed.");
  return input;
}

function count(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new UsageError("--limit is a whole number.");
  return Number(text);
}
