/**
 * `npm start`: brings up both chains, three operators and the page on this machine. Arguments after `--` go to
 * packages/devnet/src/local/main.ts; `npm start -- --help` lists them.
 */
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { checkNode, digestOf, ensurePackages, once, root, run, SetupError } from "./setup.mjs";

const say = text => process.stderr.write(`${text}\n`);

try {
  checkNode();
  await ensurePackages(say);
  if (!process.argv.includes("--help")) await buildPage();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  say(error.message);
  process.exit(1);
}

const child = spawn(
  process.execPath,
  ["--import", "tsx", join("packages", "devnet", "src", "local", "main.ts"), ...process.argv.slice(2)],
  // The channel is there to end: with it the child sees that this process is gone, however it went.
  { cwd: root, stdio: ["inherit", "inherit", "inherit", "ipc"] },
);
// The terminal sends Ctrl-C to the whole group; here it must only not end this process before the child has stopped.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => child.kill("SIGTERM"));
child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));

/** The page is built once and again whenever a source of it has changed. */
async function buildPage() {
  const rooms = ["sdk", "npos", "kusama", "evm", "core"];
  const sources = ["packages/web", ...rooms.map(room => `packages/${room}/src`)];
  mkdirSync(join(root, "packages/web/dist"), { recursive: true });
  await once("packages/web/dist/.source", digestOf([...sources, "package-lock.json"]), async () => {
    say("Building the page …");
    await run("npm", ["run", "--silent", "build", "--workspace", "packages/web"], { quiet: true });
  });
}
