import {
  type Balancing,
  formatElection,
  PER_U16,
  PERBILL,
  parseElection,
  phragmms,
  pjrCounterExample,
  scoreOf,
  seqPhragmen,
  supportsOf,
} from "@aksm/npos";
import { readAs, writeText } from "../files.ts";
import type { Output } from "../output.ts";
import { progressOf } from "../progress.ts";
import { flag, options, UsageError, wholeNumber } from "../usage.ts";

/** `aksm npos elect`. Returns the exit code. Throws `UsageError`, `FileError`. */
export function electCommand(args: readonly string[], { out, error }: Output): number {
  const given = options(args, {
    input: { type: "string" },
    output: { type: "string" },
    algorithm: { type: "string" },
    seats: { type: "string" },
    iterations: { type: "string" },
    parts: { type: "string" },
    json: { type: "boolean" },
  });
  const input = flag(given, "input");
  const output = flag(given, "output");
  const algorithm = given.algorithm ?? "seq-phragmen";
  if (algorithm !== "seq-phragmen" && algorithm !== "phragmms") {
    throw new UsageError(`--algorithm is seq-phragmen or phragmms, not ${algorithm}.`);
  }
  const parts = given.parts === undefined ? PER_U16 : wholeNumber("parts", given.parts);
  if (parts !== PER_U16 && parts !== PERBILL) throw new UsageError(`--parts is ${PER_U16} or ${PERBILL}.`);

  const file = readAs(input, parseElection);
  const seats = given.seats === undefined ? file.seats : wholeNumber("seats", given.seats);
  const balancing = given.iterations === undefined ? file.balancing : balancingOf(given.iterations);
  const progress = progressOf(error);
  const elect = algorithm === "phragmms" ? phragmms : seqPhragmen;
  const election = elect(file.snapshot, { seats, balancing, parts }, done => progress("seats", done, seats));
  writeText(output, formatElection({ ...file, seats, balancing }, election));

  const supports = supportsOf(file.snapshot, election);
  const { minimalStake, sumStake, sumStakeSquared } = scoreOf(supports);
  const unrepresented = pjrCounterExample(file.snapshot, supports);
  const summary = {
    winners: election.winners.length,
    assignments: election.assignments.length,
    score: [minimalStake, sumStake, sumStakeSquared].map(String),
    pjr: unrepresented === null,
  };
  if (given.json) out(JSON.stringify(summary));
  else {
    out(`${summary.winners} elected, ${summary.assignments} voters assigned, written to ${output}`);
    out(`least backing ${minimalStake}, all backing ${sumStake}, sum of squares ${sumStakeSquared}`);
    if (unrepresented !== null) out(`not proportional: candidate ${unrepresented} has backers enough for a seat`);
  }
  return 0;
}

/** Exactly so many rounds, unless one changes nothing. */
export function balancingOf(text: string): Balancing | null {
  const iterations = wholeNumber("iterations", text);
  return iterations ? { iterations, tolerance: 0n } : null;
}
