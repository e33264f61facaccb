/**
 * Runs forge and ends with its exit status. The program that the npm package puts on the path starts forge as well, but
 * ends with 0 whatever became of it: tests that fail would pass. Arguments go to forge.
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const ARCHITECTURES = { x64: "amd64", arm64: "arm64" };
const name = `@foundry-rs/forge-${process.platform}-${ARCHITECTURES[process.arch] ?? process.arch}`;

let binary;
try {
  const wrapper = createRequire(createRequire(import.meta.url).resolve("@foundry-rs/forge/package.json"));
  const program = process.platform === "win32" ? "forge.exe" : "forge";
  binary = join(dirname(wrapper.resolve(`${name}/package.json`)), "bin", program);
} catch {
  console.error(`forge is missing: the npm package ${name} is not installed. Run npm install again.`);
  process.exit(1);
}

const { status, error } = spawnSync(binary, process.argv.slice(2), { stdio: "inherit" });
if (error) throw error;
process.exit(status ?? 1);
