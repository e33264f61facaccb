/**
 * `npm run bench -- npos`: processor time of exact elections by phase, what they touch of seats × edges, how much faster they are
 * than the plain rules in the same run, and the memory of it. Each size has a process of its own. Outcomes are compared with
 * the reference's (`reference.ts`). The plain rules are run at the small size alone, for they take minutes at the others:
 * `--rules` runs them everywhere and compares with them, too. `--json` prints rows for programs. Exit code 1 where an election is not exact, or ten times the voters take more than twelve times as long.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Measured, measure } from "./measure.ts";
import { REFERENCE } from "./reference.ts";
import { SIZES, type Size, synthetic } from "./synthetic.ts";

const ITERATIONS = [0, 10];
const ROUNDS = 3;
const MOST_GROWTH = 12;

type Row = Measured & Pick<Size, "name" | "seats"> & { readonly voters: number; readonly iterations: number };

const options = parse();
if (options.size !== undefined) process.stdout.write(JSON.stringify(own(options.size)));
else process.exitCode = all();

function parse() {
  try {
    const known = { json: { type: "boolean" }, rules: { type: "boolean" }, size: { type: "string" } } as const;
    return parseArgs({ args: process.argv.slice(2), options: known }).values;
  } catch {
    process.stderr.write("the options are --rules and --json\n");
    process.exit(2);
  }
}

/** The rows of one size, in this process. */
function own(name: string): Row[] {
  const size = SIZES.find(each => each.name === name);
  if (!size) throw new RangeError(`no size is called ${name}`);
  const snapshot = synthetic(size);
  const rules = options.rules === true || size === SIZES[0];
  return ITERATIONS.map(iterations => {
    const measured = measure(snapshot, size.seats, iterations, {
      rounds: ROUNDS,
      rules,
      digest: REFERENCE[name]?.[iterations] ?? null,
    });
    return { name, seats: size.seats, voters: snapshot.voters.length, iterations, ...measured };
  });
}

function all(): number {
  const rows = SIZES.flatMap(({ name }): Row[] => {
    process.stderr.write(`measuring ${name}…\n`);
    const given = [
      "--import",
      "tsx",
      fileURLToPath(import.meta.url),
      "--size",
      name,
      ...(options.rules ? ["--rules"] : []),
    ];
    const { stdout, status } = spawnSync(process.execPath, given, {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    });
    if (status !== 0) throw new Error(`measuring ${name} failed`);
    return JSON.parse(stdout);
  });
  const of = (name: string) => rows.find(row => row.name === name && row.iterations === 10)?.whole ?? Number.NaN;
  const growth = of("ten kusamas") / of("kusama");
  if (options.json) process.stdout.write(`${JSON.stringify({ rows, growth })}\n`);
  else {
    print(rows);
    process.stdout.write(`\nten times the voters: ${growth.toFixed(1)} times as long\n`);
  }
  const inexact = rows.filter(({ exact }) => exact === false);
  for (const { name, iterations } of inexact) {
    process.stderr.write(`${name} with ${iterations} iterations is not exact\n`);
  }
  if (growth > MOST_GROWTH) process.stderr.write(`that may be ${MOST_GROWTH} times at most\n`);
  return inexact.length || growth > MOST_GROWTH ? 1 : 0;
}

function print(rows: readonly Row[]): void {
  const ms = (value: number): string => value.toFixed(0);
  const cells = rows.map(row => [
    row.name,
    String(row.seats),
    String(row.voters),
    String(row.edges),
    String(row.iterations),
    row.exact === null ? "–" : row.exact ? "yes" : "NO",
    ms(row.parse),
    ms(row.elect),
    ms(row.balance),
    ms(row.whole),
    String(row.edgeUpdates),
    `${((100 * row.edgeUpdates) / (row.seats * row.edges)).toFixed(2)} %`,
    row.rules === null ? "–" : `${(row.rules / row.whole).toFixed(0)}×`,
    ms(row.memory),
  ]);
  const head =
    "size,seats,voters,edges,iterations,exact,parse ms,elect ms,balance ms,whole ms,edge updates,of seats × edges,faster than rules,MB";
  const table = [head.split(","), ...cells];
  const widths = table[0]?.map((_, column) => Math.max(...table.map(line => line[column]?.length ?? 0))) ?? [];
  for (const line of table) {
    process.stdout.write(`${line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("  ")}\n`);
  }
}
