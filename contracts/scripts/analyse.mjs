/**
 * What slither finds in src/, of medium impact and above. Fails where a finding is not in findings.json, which says of each why
 * it is none, and where that lists one that is gone. Skipped, and says so, where slither is not installed: it comes from PyPI
 * (`pip install slither-analyzer`, judged with 0.11.6), and nothing else here needs Python.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const out = "cache/slither/out";
const report = join(root, "cache", "slither", "report.json");
const command = process.env.SLITHER ?? "slither";

if (spawnSync(command, ["--version"]).error) {
  console.log(`Skipped: ${command} is not installed. pip install slither-analyzer, or name it in SLITHER.`);
  process.exit(0);
}
// From nothing, so that the build's own record of its sources is of all of them.
rmSync(join(root, "cache", "slither"), { force: true, recursive: true });
run(process.execPath, [
  "scripts/forge.mjs",
  "build",
  "src",
  "--build-info",
  "--out",
  out,
  "--cache-path",
  "cache/slither",
]);
run(command, [
  ".",
  ...["--ignore-compile", "--foundry-out-directory", out],
  ...["--exclude-informational", "--exclude-low", "--exclude-optimization", "--fail-none", "--json", report],
]);

const known = JSON.parse(readFileSync(join(root, "findings.json"), "utf8")).flatMap(({ check, at }) =>
  at.map(place => `${check} at ${place}`),
);
const found = new Map(
  (JSON.parse(readFileSync(report, "utf8")).results.detectors ?? [])
    .filter(({ elements }) =>
      elements.some(({ source_mapping }) => source_mapping.filename_relative.startsWith("src/")),
    )
    .map(finding => [placeOf(finding), `${finding.impact}: ${finding.description.trim()}`]),
);
const unknown = [...found].filter(([at]) => !known.includes(at));
const gone = known.filter(at => !found.has(at));
for (const [at, text] of unknown) console.error(`${at}\n${text}`);
for (const at of gone) console.error(`findings.json lists what is gone: ${at}`);
if (unknown.length || gone.length) process.exit(1);
console.log(`${found.size} findings of medium impact or above, each explained in findings.json.`);

/** What a finding is, and the function that it is in. */
function placeOf({ check, elements }) {
  const place = elements.find(({ type }) => type === "function") ?? elements[0];
  const { parent } = place.type_specific_fields ?? {};
  const at =
    place.type === "function" ? [parent?.name, place.name] : [parent?.type_specific_fields?.parent?.name, parent?.name];
  return `${check} at ${at.join(".")}`;
}

function run(program, args) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
