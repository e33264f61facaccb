/**
 * `npm test`: every check and every test tier, in the order of their cost. `npm test -- unit chain` runs only the tiers
 * named. Exits with 1 when any tier failed; the later ones run all the same.
 */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { stripVTControlCharacters } from "node:util";
import { checkNode, ensurePackages, root, SetupError } from "./setup.mjs";

/** Lines of a tier that are repeated at the end where it failed: the names of its tests and their errors. */
const COMPLAINT = /FAIL|BROKEN|×|\bAKSM_SEED=|^\s*(\w*Error|ScenarioFailed|OperatorFailed)\b|\berror\b.*:/;
const MOST_COMPLAINTS = 20;

const say = text => process.stdout.write(`${text}\n`);

/** Tier → npm script. */
const tiers = {
  check: "check",
  unit: "test:unit",
  contracts: "test:contracts",
  chain: "test:chain",
  scenario: "test:scenario",
  e2e: "test:e2e",
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter(name => !(name in tiers));
if (unknown.length) {
  say(`No tier is called ${unknown.join(", ")}. There are: ${Object.keys(tiers).join(", ")}.`);
  process.exit(2);
}

try {
  checkNode();
  await ensurePackages(say);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  say(error.message);
  process.exit(1);
}

const results = [];
for (const name of chosen.length ? chosen : Object.keys(tiers)) {
  say(`\n── ${name} ${"─".repeat(Math.max(3, 60 - name.length))}`);
  const began = performance.now();
  const { code, complaints } = await npmRun(tiers[name]);
  results.push({ name, ok: code === 0, seconds: (performance.now() - began) / 1000, complaints });
}

for (const { name, ok, complaints } of results) {
  if (!ok) say(`\nFrom the output of ${name}:\n${complaints.slice(-MOST_COMPLAINTS).join("\n")}`);
}
say("");
for (const { name, ok, seconds } of results)
  say(`${ok ? "ok    " : "FAILED"} ${name.padEnd(10)} ${seconds.toFixed(0)} s`);
const failed = results.filter(result => !result.ok).length;
say(`tiers: ${results.length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

/** Exit code of `npm run script`, its output passed through, and the lines of it that tell of a failure. */
function npmRun(script) {
  return new Promise((resolve, reject) => {
    const child = spawn("npm", ["run", "--silent", script], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    const complaints = [];
    const passOn = (from, to) => {
      from.pipe(to, { end: false });
      createInterface({ input: from }).on("line", line => {
        const text = stripVTControlCharacters(line);
        if (COMPLAINT.test(text)) complaints.push(text.slice(0, 300));
      });
    };
    passOn(child.stdout, process.stdout);
    passOn(child.stderr, process.stderr);
    child.on("error", reject);
    child.on("close", code => resolve({ code: code ?? 1, complaints }));
  });
}
