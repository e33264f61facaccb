import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { encodeDeployment } from "@aksm/core";
import { devSecret } from "@aksm/kusama";
import { afterAll, beforeAll, expect, it } from "vitest";
import { operatorAccounts, wallets } from "../../../devnet/src/accounts.ts";
import { operatorBundle } from "../../../devnet/src/local/bundle.ts";
import type { OperatorProcess } from "../../../devnet/src/local/operators.ts";
import { keysCommand } from "../../src/keys/command.ts";
import { balanceOf, KSM, stake, startWorld, type World } from "./local.ts";
import { holds } from "./memory.ts";

let main: string;
const PASSWORD = "zebra-quince-harmonium";
const WRONG = "walrus-quince-harmonium";

let world: World;
const folder = mkdtempSync(join(tmpdir(), "aksm-secrets-"));
beforeAll(async () => {
  world = await startWorld();
  main = await operatorBundle();
}, 300_000);
afterAll(async () => {
  await world?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The operator, or its signer, as a process; `said` grows with all that it writes. */
function run(config: string, command: readonly string[] = []) {
  const child = spawn(process.execPath, [main, ...command, "--config", config], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const told = { said: "", ended: once(child, "exit"), child };
  for (const stream of [child.stdout, child.stderr]) stream.on("data", data => (told.said += data));
  return told;
}

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text, { mode: 0o600 });
  return join(folder, name);
};
const account = operatorAccounts[0] as (typeof operatorAccounts)[0];
const staker = wallets[0] as (typeof wallets)[0];
const secrets = { kusama: devSecret(account.suri), ethereum: account.ethereumKey };

/** Encrypted files of both keys, their password's file and the deployment's, in the test's folder. */
async function writeKeys(): Promise<void> {
  const passwordFile = write("password", PASSWORD);
  for (const kind of ["kusama", "ethereum"] as const) {
    const argv = ["encrypt", "--kind", kind, "--out", join(folder, `${kind}.json`), "--password-file", passwordFile];
    await keysCommand([...argv, "--key-file", write(`${kind}.plain`, secrets[kind])], process.stdin, new PassThrough());
  }
  write("deployment.json", encodeDeployment(world.local.deployment));
}

const configOf = (keys: object, data: string) => ({
  name: account.name,
  index: 0,
  deployment: join(folder, "deployment.json"),
  kusama: { endpoint: world.local.kusamaEndpoint },
  ethereum: { endpoint: world.local.ethereumEndpoint },
  keys,
  data,
  http: { host: "127.0.0.1", port: Number(new URL(operator().url).port) },
  logLevel: "trace",
});
const operator = () => world.local.operators[0] as OperatorProcess;

/** All that the operator serves and has stored. */
async function shown(data: string): Promise<string[]> {
  const served = ["/health", "/metrics", "/v1/status", "/v1/attestations", "/v1/plan", "/nowhere"].map(async path =>
    (await fetch(operator().url + path)).text(),
  );
  return [...(await Promise.all(served)), ...stored(data)];
}
const stored = (data: string): string[] =>
  readdirSync(join(folder, data)).map(file => readFileSync(join(folder, data, file), "latin1"));

function expectNoSecret(heard: readonly string[]): void {
  const all = heard.join("\n").toLowerCase();
  const { kusama, ethereum } = secrets;
  for (const secret of [kusama.slice(2), kusama.slice(2, 66), ethereum.slice(2), PASSWORD, WRONG]) {
    // No message of the assertion shows the secret either.
    expect(all.includes(secret.toLowerCase())).toBe(false);
  }
}

it("no key or password shows in logs, errors, HTTP answers, metrics or the store", async () => {
  await writeKeys();
  write("wrong", WRONG);
  mkdirSync(join(folder, "data"));
  const config = configOf({ kusama: "kusama.json", ethereum: "ethereum.json", password: "password" }, "data");
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

  await operator().stop();
  const told = run(write("operator.json", JSON.stringify(config)));
  try {
    await expect.poll(() => told.said, { timeout: 60_000 }).toContain("listening on");
    await stake(world, staker, 20n * KSM);
    await expect.poll(() => told.said, { timeout: 60_000 }).toContain('"act":"sign"');
    heard.push(...(await shown("data")));
  } finally {
    told.child.kill("SIGTERM");
    await told.ended;
  }
  expectNoSecret([...heard, told.said, ...stored("data")]);
}, 240_000);

it("with a signer the operator does all its work and never has the keys; without it, it signs nothing and says so", async () => {
  const [, , third] = world.local.operators;
  await third?.stop();
  mkdirSync(join(folder, "apart"));
  const socket = join(folder, "signer.sock");
  const keys = { kusama: { signer: { socket } }, ethereum: { signer: { socket } } };
  const files = { kusama: "kusama.json", ethereum: "ethereum.json", password: "password" };
  const signing = write(
    "signer.json",
    JSON.stringify({ index: 0, deployment: "deployment.json", keys: files, mostFee: "0.1", socket }),
  );
  const startSigner = async () => {
    const signer = run(signing, ["signer"]);
    await expect.poll(() => signer.said, { timeout: 60_000 }).toContain("listening at");
    return signer;
  };
  const alarmed = async (): Promise<string[]> => {
    const health = (await (await fetch(`${operator().url}/health`)).json()) as { alarms: { kind: string }[] };
    return health.alarms.map(({ kind }) => kind).filter(kind => kind === "signer");
  };
  const pass = (sessions: number) => world.local.network.fastForward({ sessions });
  const balance = () => balanceOf(world, staker.ethereum);
  const bonded = async () => {
    const { hash } = await world.kusama.finalizedHead();
    const { ledgers } = await world.kusama.kusamaState(hash, world.ctx);
    return ledgers.reduce((sum, { active }) => sum + active, 0n);
  };

  let signer = await startSigner();
  const told = run(write("operator.json", JSON.stringify(configOf(keys, "apart"))));
  const heard: string[] = [];
  try {
    await expect.poll(() => told.said, { timeout: 60_000 }).toContain("listening on");
    // Two operators are left and two must agree, so that nothing is minted or bonded without this one's signatures.
    const before = { balance: await balance(), bonded: await bonded() };
    await stake(world, staker, 30n * KSM);
    for (let i = 0; i < 4; i++) await pass(1);
    expect(await balance()).toBeGreaterThanOrEqual(before.balance + 29n * KSM);
    expect(await bonded()).toBeGreaterThanOrEqual(before.bonded + 29n * KSM);
    expect(told.said).toMatch(/"chain":"kusama","act":"(open|approve)"/);
    expect(await alarmed()).toEqual([]);

    signer.child.kill("SIGKILL");
    await signer.ended;
    heard.push(signer.said);
    const without = await balance();
    await stake(world, staker, 40n * KSM);
    await pass(1);
    expect(await alarmed()).toEqual(["signer"]);
    // What it earns meanwhile is far less.
    expect(await balance()).toBeLessThan(without + 20n * KSM);

    signer = await startSigner();
    await pass(1);
    expect(await balance()).toBeGreaterThanOrEqual(without + 39n * KSM);
    expect(await alarmed()).toEqual([]);
    expect(signer.said).not.toContain('"msg":"refused"');
    heard.push(...(await shown("apart")));
    if (process.platform === "linux") {
      const bytes = Object.values(secrets).map(secret => Buffer.from(secret.slice(2, 66), "hex"));
      const needles = [...bytes, ...bytes.map(raw => Buffer.from(raw.toString("hex"), "latin1"))];
      expect(holds(signer.child.pid ?? 0, needles), "the signer has the keys").toBe(true);
      expect(holds(told.child.pid ?? 0, needles), "the operator has none").toBe(false);
    } else console.info("SKIPPED: only Linux shows a process's memory");
  } finally {
    for (const process of [told, signer]) {
      process.child.kill("SIGTERM");
      await process.ended;
    }
  }
  expectNoSecret([...heard, told.said, signer.said, ...stored("apart")]);
}, 240_000);
