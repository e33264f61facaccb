/**
 * Where a test expects a constructor to revert, that has to be its last statement, or to be in a call of its own. With tests
 * linked dynamically (the quick profile) a refused constructor ends the frame that it is in: what is written behind it would
 * never run, and the test would pass.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const tests = join(dirname(fileURLToPath(import.meta.url)), "..", "test");
const EXPECTED = /vm\.expectRevert\([^;]*\);\s*(?:\w+ ?\w* = )?new [A-Z]\w*\([^;]*;(?!\s*\})/g;

const found = readdirSync(tests, { recursive: true })
  .filter(path => path.endsWith(".sol"))
  .flatMap(path => {
    const text = readFileSync(join(tests, path), "utf8");
    return [...text.matchAll(EXPECTED)].map(({ index }) => `test/${path}:${text.slice(0, index).split("\n").length}`);
  });
for (const place of found)
  console.error(`${place}: what stands behind a constructor that is expected to revert is not run`);
if (found.length) process.exit(1);
