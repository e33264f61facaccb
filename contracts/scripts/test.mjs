/**
 * All tests with a seed of their own: `FUZZ_SEED=0x… npm test -w contracts` repeats a run. `--deep` runs ten times as many
 * and longer. Further arguments go to forge. The contracts' gas figures are compared afterwards, unless the run is deep or
 * arguments narrowed it.
 */
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";

const deep = process.argv.includes("--deep");
const narrowed = process.argv.slice(2).filter(argument => argument !== "--deep");
process.env.FOUNDRY_PROFILE = deep ? "deep" : "quick";
const seed = process.env.FUZZ_SEED ?? `0x${randomBytes(8).toString("hex")}`;
console.log(`FUZZ_SEED=${seed}`);
run(process.execPath, ["scripts/forge.mjs", "test", "--fuzz-seed", seed, ...narrowed]);
if (!deep && !narrowed.length) run(process.execPath, ["scripts/gas.mjs", "--check"]);

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: "inherit" });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
