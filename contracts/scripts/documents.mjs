/**
 * Compares what is written with what is there:
 * - docs/faults.md with the tests: each test that it names is in the file that it names, each row names one, and each test
 *   of test/faults has a row; tests in TypeScript are named by their file below packages;
 * - the messages of docs/decisions/0001 with the EIP-712 types of the contracts: the same strings, all of them.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const read = (...path) => readFileSync(join(root, ...path), "utf8");
/** A test in TypeScript, as a row of docs/faults.md names it: its file, and the names behind it in quotes. */
const ELSEWHERE = /`([\w./-]+\.test\.ts)`(?::((?: "[^"]*",?)+))?/g;
const complaints = [...compareFaults(), ...compareMessages()];
for (const complaint of complaints) console.error(complaint);
if (complaints.length) process.exit(1);

function compareFaults() {
  const rows = read("..", "docs", "faults.md")
    .split("\n")
    .filter(row => row.startsWith("| ") && !/^\| (fault|fact) /.test(row));
  const named = rows.flatMap(testsOf);
  const among = (list, { file, test }) => list.some(one => one.file === file && one.test === test);
  const ofFaults = readdirSync(join(root, "test", "faults")).flatMap(name => testsIn(`faults/${name}`));
  console.log(`${named.length} tests are named for ${rows.length} faults and facts.`);
  return [
    ...rows.flatMap(elsewhere),
    ...rows
      .filter(row => !testsOf(row).length && row.search(ELSEWHERE) < 0)
      .map(row => `docs/faults.md: no test: ${row}`),
    ...named
      .filter(one => !among(testsIn(one.file), one))
      .map(({ file, test }) => `docs/faults.md: there is no ${test} in ${file}`),
    ...ofFaults
      .filter(one => !among(named, one))
      .map(({ file, test }) => `docs/faults.md: ${test} of ${file} is not named`),
  ];
}

/** In a row's code spans: a file, and the tests in it that follow. */
function testsOf(row) {
  const tests = [];
  let file = "";
  for (const [, word] of row.matchAll(/`([^`]+)`/g)) {
    if (word.endsWith(".t.sol")) file = word;
    else if (/^test/.test(word)) tests.push({ file, test: word });
  }
  return tests;
}

/** What is wrong with tests named in TypeScript: a file below packages, and the names in quotes behind it. */
function elsewhere(row) {
  return [...row.matchAll(ELSEWHERE)].flatMap(([, file, names]) => {
    if (!existsSync(join(root, "..", "packages", file))) return [`docs/faults.md: there is no packages/${file}`];
    const text = read("..", "packages", file).replaceAll(/\(\s+/g, "(");
    return [...(names ?? "").matchAll(/"([^"]*)"/g)]
      .filter(([name]) => !text.includes(`(${name},`))
      .map(([name]) => `docs/faults.md: there is no ${name} in packages/${file}`);
  });
}

function testsIn(file) {
  if (!existsSync(join(root, "test", file))) return [];
  return [...read("test", file).matchAll(/function (test\w*)\(/g)].map(([, test]) => ({ file, test }));
}

function compareMessages() {
  const written = [
    ...read("..", "docs", "decisions", "0001-first-slice.md").matchAll(/^\| `(\w+\(uint64 epoch[^`]*)`/gm),
  ];
  const strings = written.map(([, type]) => type);
  const types = ["pool/StakingPool.sol", "queue/UnstakeQueue.sol"].flatMap(file =>
    [...read("src", file).matchAll(/"(\w+\(uint64 epoch[^"]*)"/g)].map(([, type]) => type),
  );
  return [
    ...types.filter(type => !strings.includes(type)).map(type => `docs/decisions/0001: missing: ${type}`),
    ...strings.filter(type => !types.includes(type)).map(type => `docs/decisions/0001: no contract has: ${type}`),
  ];
}
