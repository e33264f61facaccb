import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bondTokenAbi, stakingPoolAbi, unstakeQueueAbi } from "@aksm/contracts";
import { createPublicClient, http, type PublicClient } from "viem";
import { mnemonicToAccount } from "viem/accounts";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Book, Entry } from "../../deploy/book.ts";
import { type Cause, connectEvm, deployLiquidity, QuorumRefused } from "../../src/index.ts";
import { type Anvil, DEV_KEYS, startAnvil } from "./anvil.ts";
import { KSM, VALID } from "./setup.ts";

/** The deploying command itself, for both products, on one chain. */
const SCRIPT = fileURLToPath(new URL("../../deploy/main.ts", import.meta.url));
const operators = [1, 2, 3].map(addressIndex =>
  mnemonicToAccount("test test test test test test test test test test test junk", { addressIndex }),
);
const launch = {
  committee: operators.map(({ address }) => address),
  threshold: 2,
  guardian: `0x${"9a".repeat(20)}`,
  treasury: `0x${"fe".repeat(20)}`,
  initialAnchor: { number: 12, hash: `0x${"a1".repeat(32)}`, era: 3 },
};

let anvil: Anvil;
let folder: string;
beforeAll(async () => {
  anvil = await startAnvil();
  folder = mkdtempSync(join(tmpdir(), "aksm-launch-"));
  writeFileSync(join(folder, "launch.json"), JSON.stringify(launch));
  writeFileSync(join(folder, "key"), `${DEV_KEYS[0]}\n`);
});
afterAll(async () => {
  await anvil.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Exit code and everything that the command said. */
function deploy(product: string, changes: Record<string, string | null> = {}, ...flags: string[]) {
  const options = {
    "--launch": join(folder, "launch.json"),
    "--endpoint": anvil.url,
    "--key-file": join(folder, "key"),
    "--out": folder,
    ...changes,
  };
  const args = Object.entries(options).flatMap(([name, value]) => (value === null ? [] : [name, value]));
  return new Promise<{ code: number; said: string }>(resolve => {
    execFile(process.execPath, ["--import", "tsx", SCRIPT, product, ...args, ...flags], (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
    );
  });
}

const book = (): Book => JSON.parse(readFileSync(join(folder, "31337.json"), "utf8"));
const entry = (product: string): Entry => {
  const found = book().products[product];
  if (!found) throw new Error(`${product} is not published`);
  return found;
};

test("a dry run names every contract and sends nothing", async () => {
  const { code, said } = await deploy("kusama", {}, "--dry-run");
  expect(code).toBe(0);
  expect(said).toContain("StakingPool");
  expect(said).toContain("Nothing was sent");
  expect(said).toContain(`"treasury": "0x${"fe".repeat(20)}"`);
  expect(said).not.toContain(DEV_KEYS[0].slice(2, 20));
  expect(await anvil.rpc("eth_blockNumber")).toBe("0x0");
  expect(() => book()).toThrow("ENOENT");
});

test("KSM and DOT are deployed beside each other, each with its own tokens and network, and published", async () => {
  for (const product of ["kusama", "polkadot"]) {
    const { code, said } = await deploy(product);
    expect(said).toContain("Published in");
    expect(code).toBe(0);
    expect(said).not.toContain(DEV_KEYS[0].slice(2, 20));
  }
  const client = createPublicClient({ transport: http(anvil.url) }) as PublicClient;
  const expected = { kusama: ["aKSMb", 12, 2], polkadot: ["aDOTb", 10, 0] } as const;
  for (const [product, [symbol, decimals, prefix]] of Object.entries(expected)) {
    const { token, queue, pool } = entry(product).contracts;
    const onToken = { address: token, abi: bondTokenAbi } as const;
    expect(await client.readContract({ ...onToken, functionName: "symbol" })).toBe(symbol);
    expect(await client.readContract({ ...onToken, functionName: "decimals" })).toBe(decimals);
    expect(await client.readContract({ address: queue, abi: unstakeQueueAbi, functionName: "ss58Prefix" })).toBe(
      prefix,
    );
    const terms = await client.readContract({ address: pool, abi: stakingPoolAbi, functionName: "terms" });
    expect(terms).toMatchObject({ windingDown: false, maxDailyLossPpm: 50_000 });
  }
  const all = [entry("kusama"), entry("polkadot")].flatMap(({ contracts }) => Object.values(contracts));
  expect(new Set(all).size).toBe(26);
});

test("what operators sign for one product is worth nothing at the other", async () => {
  const connect = (product: string) => {
    const { contracts, birth } = entry(product);
    return connectEvm(anvil.url, { threshold: 2, ethereum: { chainId: 31_337, contracts, birth } });
  };
  const [ksm, dot] = [await connect("kusama"), await connect("polkadot")];
  const recipient = `0x${"0c".repeat(20)}` as const;
  const cause: Cause = { kind: "mint", ...VALID, depositId: `0x${"11".repeat(32)}`, recipient, amount: KSM };
  const [first] = operators;
  if (!first) throw new Error("three operators");
  const wallet = dot.wallet(mnemonicToAccount("test test test test test test test test test test test junk"));
  const signed = await Promise.all(operators.map(operator => ksm.sign(operator, cause)));
  await expect(dot.submit(wallet, cause, signed)).rejects.toThrow(QuorumRefused);
  expect((await ksm.submit(wallet, cause, signed)).status).toBe("sent");
});

test("a market of aDOTc, which has other digits, is refused before it begins at a hundredth of its price", async () => {
  const before = await anvil.rpc("eth_blockNumber");
  const nobody = `0x${"01".repeat(20)}` as const;
  const market = { weth: nobody, factory: nobody, quoter: nobody, feePpm: 3_000, weiPerCert: 10n ** 15n };
  const { cert } = entry("polkadot").contracts;
  const made = deployLiquidity({ endpoint: anvil.url, deployerKey: DEV_KEYS[0], cert, ...market });
  await expect(made).rejects.toThrow("cert.decimals is 16");
  expect(await anvil.rpc("eth_blockNumber")).toBe(before);
});

test("a product is deployed once on a chain", async () => {
  const before = await anvil.rpc("eth_blockNumber");
  const { code, said } = await deploy("kusama");
  expect(code).toBe(1);
  expect(said).toContain("is deployed on chain 31337 already");
  expect(await anvil.rpc("eth_blockNumber")).toBe(before);
});

test("what is missing or wrong is named, and what to do about it", async () => {
  const file = join(folder, "bad.json");
  const refused = async (changed: object, out = folder) => {
    writeFileSync(file, JSON.stringify(changed));
    const { code, said } = await deploy("kusama", { "--launch": file, "--out": join(out, "elsewhere") });
    expect(code).toBe(1);
    return said;
  };
  const { treasury: _, ...without } = launch;
  expect(await refused(without)).toContain("treasury:");
  expect(await refused({ ...launch, threshold: 4 })).toContain("more than there are members");
  expect(await refused({ ...launch, guardian: "0x12" })).toContain("guardian: an address is 0x and 40 hex digits");
  expect(await refused({ ...launch, surprise: 1 })).toContain("surprise");
  const [first = "", ...others] = launch.committee;
  const swapped = `${first.slice(0, -1)}${first.endsWith("0") ? "1" : "0"}`;
  expect(await refused({ ...launch, committee: [swapped, ...others] })).toContain("checksum of the capitals is wrong");
  expect(await refused({ ...launch, treasury: `0x${"0".repeat(40)}` })).toContain("nobody has the zero address");
  const nowhere = { ...launch.initialAnchor, hash: `0x${"0".repeat(64)}` };
  expect(await refused({ ...launch, initialAnchor: nowhere })).toContain("no block has the zero hash");
  const local = await deploy("kusama", { "--out": null });
  expect(local.said).toContain("chain 31337 is a local one");
  const before = await anvil.rpc("eth_blockNumber");
  const unwritable = await deploy("kusama", { "--out": join(folder, "launch.json") });
  expect(unwritable).toMatchObject({ code: 1 });
  const poor = join(folder, "poor");
  writeFileSync(poor, `0x${"77".repeat(32)}`);
  const withoutEther = await deploy("kusama", { "--key-file": poor, "--out": join(folder, "elsewhere") });
  expect(withoutEther).toMatchObject({ code: 1 });
  expect(withoutEther.said.length).toBeLessThan(1_000);
  expect(await anvil.rpc("eth_blockNumber")).toBe(before);
  expect((await deploy("rococo")).said).toContain("kusama or polkadot");
  expect(await deploy("kusama", {}, "--help")).toMatchObject({ code: 0 });
  const usage = await deploy("kusama", { "--endpoint": null });
  expect(usage).toMatchObject({ code: 2 });
  expect(usage.said).toContain("--endpoint");
  const secret = join(folder, "short");
  writeFileSync(secret, "0xdeadbeefsecret");
  const badKey = await deploy("kusama", { "--key-file": secret });
  expect(badKey.said).toContain("does not hold 32 bytes of hex");
  expect(badKey.said).not.toContain("deadbeefsecret");
  const away = await deploy("kusama", { "--endpoint": "http://127.0.0.1:9", "--out": join(folder, "elsewhere") });
  expect(away).toMatchObject({ code: 1 });
  expect(away.said).toContain("did not answer");
});
