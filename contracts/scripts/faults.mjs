/**
 * Compares docs/faults.md with the tests: each test that it names is there, in the file that it names, each row names one,
 * and each test of test/faults has a row.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const rows = readFileSync(join(root, "..", "docs", "faults.md"), "utf8")
  .split("\n")
  .filter(row => row.startsWith("| ") && !/^\| (fault|fact) /.test(row));

const complaints = [];
const named = new Set();
for (const row of rows) {
  const tests = testsOf(row);
  if (!tests.length) complaints.push(`no test: ${row}`);
  for (const { file, test } of tests) {
    named.add(`${file}:${test}`);
    if (!testsIn(file).includes(test)) complaints.push(`docs/faults.md names what is not there: ${file}: ${test}`);
  }
}
for (const name of readdirSync(join(root, "test", "faults"))) {
  for (const test of testsIn(`faults/${name}`)) {
    if (!named.has(`faults/${name}:${test}`)) complaints.push(`not named in docs/faults.md: faults/${name}: ${test}`);
  }
}
for (const complaint of complaints) console.error(complaint);
if (!rows.length || complaints.length) process.exit(1);
console.log(`${named.size} named tests for ${rows.length} faults and facts, all there.`);

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

function testsIn(file) {
  const path = join(root, "test", file);
  if (!existsSync(path)) return [];
  return [...readFileSync(path, "utf8").matchAll(/function (test\w*)\(/g)].map(([, test]) => test);
}
