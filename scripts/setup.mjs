/**
 * What both commands need before anything else: a Node.js that is new enough and the packages of the lock file. Only
 * Node's own modules may be used here.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");

export class SetupError extends Error {}

/** Runs a command in the root with the terminal's own streams; rejects with `SetupError` unless it exits with 0. */
export function run(command, args, { env, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env },
    });
    let output = "";
    child.stdout?.on("data", data => {
      output += data;
    });
    child.stderr?.on("data", data => {
      output += data;
    });
    child.on("error", reject);
    child.on("exit", (code, signal) =>
      code === 0
        ? resolve(output)
        : reject(new SetupError(`\`${command} ${args.join(" ")}\` ended with ${signal ?? code}\n${output}`)),
    );
  });
}

export function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const enough = major > 20 || (major === 20 && minor >= 19);
  if (!enough) throw new SetupError(`Node.js ${process.versions.node} is too old: 20.19 or later is needed`);
}

const digest = text => createHash("sha256").update(text).digest("hex");

/** All files under `folders` (root-relative), sorted, as one digest of their paths and contents. */
export function digestOf(folders) {
  const hash = createHash("sha256");
  const visit = path => {
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort())
        if (name !== "node_modules" && name !== "dist") visit(join(path, name));
    } else hash.update(path.slice(root.length)).update(readFileSync(path));
  };
  for (const folder of folders) visit(join(root, folder));
  return hash.digest("hex");
}

/** Runs `make` unless the file `stamp` already holds `key`; then writes it. */
export async function once(stamp, key, make) {
  const file = join(root, stamp);
  if (existsSync(file) && readFileSync(file, "utf8") === key) return false;
  await make();
  writeFileSync(file, key);
  return true;
}

/**
 * Installs the locked packages when they are missing or the lock has changed. `npm install` rather than `npm ci`: some
 * packages ship binaries for platforms that the registry lacks, which `npm ci` refuses; `--no-save` leaves the lock as it
 * is, to which npm would add what this machine's registry says.
 */
export async function ensurePackages(say) {
  const key = digest(readFileSync(join(root, "package-lock.json")));
  await once("node_modules/.aksm-installed", key, async () => {
    const fresh = !existsSync(join(root, "node_modules"));
    say(fresh ? "Installing packages (about a minute) …" : "Checking packages against the lock file (a few seconds) …");
    await run("npm", ["install", "--no-audit", "--no-fund", "--no-save", "--loglevel=error"], { quiet: true });
  });
}
