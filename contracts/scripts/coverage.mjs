/**
 * What the tests reach of src/: a table of lines and branches by file. Fails where either is short of all in a file of
 * COMPLETE, but for the places of coverage-gaps.json, each with its reason; and where a place listed there is reached.
 *
 * forge measures without the optimizer. A branch is what an `if` or an `else` leads to; the ways of `&&`, `||` and `?:` are
 * not counted. Invariants and gas are left out: the rest must reach everything by itself, so that a test says why. Fuzz
 * tests run a few times, which reaches as much as many.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const COMPLETE = /^src\/(token|pool|queue|committee|governance|adapters|defi)\//;
const FUZZ_RUNS = "16";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const report = join(root, "cache", "lcov.info");

measure();
const files = parse(readFileSync(report, "utf8"));
const gaps = JSON.parse(readFileSync(join(root, "coverage-gaps.json"), "utf8"));
printTable(files);

const missed = files
  .filter(({ path }) => COMPLETE.test(path))
  .flatMap(file =>
    [...file.lines, ...file.branches].filter(({ hits }) => hits === 0).map(({ line }) => place(file.path, line)),
  );
const unexplained = missed.filter(at => !gaps.some(gap => isAt(gap, at)));
const gone = gaps.filter(gap => !gap.why || !missed.some(at => isAt(gap, at)));
for (const { file, line, code } of unexplained) console.error(`not reached: ${file}:${line}: ${code}`);
for (const { file, code } of gone)
  console.error(`coverage-gaps.json lists what is reached, or gives no reason: ${file}: ${code}`);
if (unexplained.length || gone.length) process.exit(1);
console.log(gaps.length ? `All reached but for the ${gaps.length} explained in coverage-gaps.json.` : "All reached.");

function measure() {
  mkdirSync(dirname(report), { recursive: true });
  const { status, stdout, error } = spawnSync(
    process.execPath,
    [
      ...["scripts/forge.mjs", "coverage", "--exclude-tests", "--report", "lcov", "--report-file", report],
      ...["--no-match-path", "test/{invariant,gas}/**", "--no-match-test", "^invariant"],
    ],
    {
      cwd: root,
      env: { ...process.env, FOUNDRY_FUZZ_RUNS: FUZZ_RUNS },
      encoding: "utf8",
      maxBuffer: 1 << 28,
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  if (error) throw error;
  if (status === 0) return;
  console.error(stdout);
  process.exit(status ?? 1);
}

/** The records of an lcov file: of each source the lines and the ways of each branch, with how often they were taken. */
function parse(lcov) {
  return lcov
    .split("end_of_record\n")
    .filter(record => record.includes("SF:"))
    .map(record => {
      const fields = key =>
        record
          .split("\n")
          .filter(row => row.startsWith(`${key}:`))
          .map(row => row.slice(key.length + 1).split(","));
      return {
        path: fields("SF")[0][0],
        lines: fields("DA").map(([line, hits]) => ({ line: Number(line), hits: Number(hits) })),
        branches: fields("BRDA").map(([line, , , hits]) => ({ line: Number(line), hits: Number(hits) || 0 })),
      };
    });
}

/** Places are known by their text, which stays the same where lines move. */
function place(file, line) {
  return { file, line, code: readFileSync(join(root, file), "utf8").split("\n")[line - 1].trim() };
}

function isAt(gap, at) {
  return gap.file === at.file && gap.code === at.code;
}

function printTable(rows) {
  const share = all => {
    const taken = all.filter(({ hits }) => hits > 0).length;
    return `${all.length ? ((100 * taken) / all.length).toFixed(1) : "100.0"} % (${taken}/${all.length})`.padStart(18);
  };
  const row = (name, { lines, branches }) => console.log(`${name.padEnd(40)}${share(lines)}${share(branches)}`);
  console.log(`${"file".padEnd(40)}${"lines".padStart(18)}${"branches".padStart(18)}`);
  for (const file of rows) row(file.path, file);
  row("all", { lines: rows.flatMap(file => file.lines), branches: rows.flatMap(file => file.branches) });
}
