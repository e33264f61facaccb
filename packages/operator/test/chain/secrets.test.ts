import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import { encodeDeployment } from "@aksm/core";
import { devSecret } from "@aksm/kusama";
import { afterAll, beforeAll, expect, it } from "vitest";
import { operatorAccounts, wallets } from "../../../devnet/src/accounts.ts";
import { keysCommand } from "../../src/keys/command.ts";
import { KSM, stake, startWorld, type World } from "./local.ts";

const tsx = createRequire(import.meta.url).resolve("tsx");
const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const PASSWORD = "zebra-quince-harmonium";
const WRONG = "walrus-quince-harmonium";

let world: World;
const folder = mkdtempSync(join(tmpdir(), "aksm-secrets-"));
beforeAll(async () => {
  world = await startWorld();
}, 300_000);
afterAll(async () => {
  await world?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The operator as a process; `said` grows with all that it writes. */
function run(config: string) {
  const child = spawn(process.execPath, ["--import", tsx, main, "--config", config], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const told = { said: "", ended: once(child, "exit"), child };
  for (const stream of [child.stdout, child.stderr]) stream.on("data", data => (told.said += data));
  return told;
}

it("no key or password shows in logs, errors, HTTP answers, metrics or the store", async () => {
  const [account] = operatorAccounts;
  const operator = world.local.operators[0];
  if (!account || !operator || !wallets[0]) throw new Error("the local network has operators and wallets");
  const secrets = { kusama: devSecret(account.suri), ethereum: account.ethereumKey };
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text, { mode: 0o600 });
    return join(folder, name);
  };
  const passwordFile = write("password", PASSWORD);
  write("wrong", WRONG);
  mkdirSync(join(folder, "data"));
  for (const kind of ["kusama", "ethereum"] as const) {
    const argv = ["encrypt", "--kind", kind, "--out", join(folder, `${kind}.json`), "--password-file", passwordFile];
    await keysCommand([...argv, "--key-file", write(`${kind}.plain`, secrets[kind])], process.stdin, new PassThrough());
  }
  write("deployment.json", encodeDeployment(world.local.deployment));
  const config = {
    name: account.name,
    index: 0,
    deployment: "deployment.json",
    kusama: { endpoint: world.local.kusamaEndpoint },
    ethereum: { endpoint: world.local.ethereumEndpoint },
    keys: { kusama: "kusama.json", ethereum: "ethereum.json", password: "password" },
    data: "data",
    http: { host: "127.0.0.1", port: Number(new URL(operator.url).port) },
    logLevel: "trace",
  };
  const heard: string[] = [];

  const failing = {
    "password does not open": { ...config, keys: { ...config.keys, password: "wrong" } },
    "the key is that of": { ...config, index: 1, name: "operator-2" },
    "not known": { ...config, seed: secrets.kusama },
    damaged: { ...config, keys: { ...config.keys, kusama: "ethereum.json" } },
  };
  for (const [reason, broken] of Object.entries(failing)) {
    const told = run(write("broken.json", JSON.stringify(broken)));
    expect((await told.ended)[0]).toBe(2);
    expect(told.said).toContain(reason);
    heard.push(told.said);
  }

  await operator.stop();
  const told = run(write("operator.json", JSON.stringify(config)));
  try {
    await expect.poll(() => told.said, { timeout: 60_000 }).toContain("listening on");
    await stake(world, wallets[0], 20n * KSM);
    await expect.poll(() => told.said, { timeout: 60_000 }).toContain('"act":"sign"');
    for (const path of ["/health", "/metrics", "/v1/status", "/v1/attestations", "/v1/plan", "/nowhere"]) {
      heard.push(await (await fetch(operator.url + path)).text());
    }
  } finally {
    told.child.kill("SIGTERM");
    await told.ended;
  }
  heard.push(told.said);
  for (const file of readdirSync(join(folder, "data"))) heard.push(readFileSync(join(folder, "data", file), "latin1"));

  const all = heard.join("\n").toLowerCase();
  for (const secret of [
    secrets.kusama.slice(2),
    secrets.kusama.slice(2, 66),
    secrets.ethereum.slice(2),
    PASSWORD,
    WRONG,
  ]) {
    // No message of the assertion shows the secret either.
    expect(all.includes(secret.toLowerCase())).toBe(false);
  }
}, 240_000);
