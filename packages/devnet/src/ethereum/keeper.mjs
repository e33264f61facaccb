/**
 * Runs anvil for a parent process and outlives it for a moment: when the parent closes its channel or dies, however
 * suddenly, the state is saved and anvil ended. Plain JavaScript, so that it starts without a compiler.
 *
 * Argument: JSON of { binary, args, url, state }. Messages in: "save". Messages out: { saved } or { error }.
 */

import { spawn } from "node:child_process";
import { closeSync, fsyncSync, openSync, renameSync, writeSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const { binary, args, url, state } = JSON.parse(process.argv[2]);
const anvil = spawn(binary, args, { stdio: ["ignore", "inherit", "inherit"] });
anvil.on("error", error => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
anvil.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 0 : 1)));
process.send?.({ pid: anvil.pid });

let saving = Promise.resolve();
process.on("message", () => {
  saving = saving.then(save).then(
    () => process.send?.({ saved: true }),
    error => process.send?.({ error: String(error.message ?? error) }),
  );
});
process.on("disconnect", end);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, end);

let ending = false;
async function end() {
  if (ending) return;
  ending = true;
  await saving;
  await save().catch(error => process.stderr.write(`${error.message}\n`));
  anvil.kill("SIGINT");
}

/** The file has either the old or the new state, whatever happens in between. */
async function save() {
  const dump = await request("anvil_dumpState", [false]);
  const bytes = gunzipSync(Buffer.from(dump.slice(2), "hex"));
  const draft = `${state}.new`;
  const file = openSync(draft, "w");
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  fsyncSync(file);
  closeSync(file);
  renameSync(draft, state);
}

async function request(method, params) {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
  const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
  const { result, error } = await response.json();
  if (error) throw new Error(`${method}: ${error.message}`);
  return result;
}
