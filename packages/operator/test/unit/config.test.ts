import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { type Deployment, encodeDeployment, type Hex } from "@aksm/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConfigError } from "../../src/config/faults.ts";
import type { Identify } from "../../src/config/identity.ts";
import { isSecret } from "../../src/config/keys.ts";
import { loadConfig } from "../../src/config/load.ts";

const id = (n: number, bytes = 32): Hex => `0x${n.toString(16).padStart(bytes * 2, "0")}`;
const SECRETS = { kusama: "5eed5eed5eed5eed5eed5eed5eed5eed", ethereum: "6e716e716e716e716e716e716e716e71" };
const identify: Identify = {
  kusama: seed => {
    if (seed !== SECRETS.kusama) throw new Error(`bad ${seed}`);
    return id(1);
  },
  ethereum: key => {
    if (key !== SECRETS.ethereum) throw new Error(`bad ${key}`);
    return id(2, 20);
  },
};
const deployment: Deployment = {
  network: "local",
  kusama: {
    genesisHash: id(3),
    ss58Prefix: 2,
    decimals: 12,
    symbol: "KSM",
    pool: id(4),
    multisig: id(5),
    guard: id(6),
    birth: { number: 1, hash: id(7) },
  },
  ethereum: {
    chainId: 31_337,
    contracts: {
      committee: id(1, 20),
      token: id(2, 20),
      pool: id(3, 20),
      queue: id(4, 20),
      slots: id(5, 20),
      cert: id(6, 20),
      rateProvider: id(7, 20),
      priceFeed: id(8, 20),
      lens: id(9, 20),
      timelock: id(10, 20),
      guardian: id(11, 20),
      registry: id(12, 20),
      governor: id(13, 20),
    },
    birth: 1,
  },
  operators: [{ name: "one", kusama: id(1), ethereum: id(2, 20), url: "http://127.0.0.1:9101" }],
  threshold: 1,
  policy: {
    slotBlocks: 4,
    pairingMarginSeconds: 6n,
    erasPerReport: 4,
    ledgers: 4,
    float: 10n,
    minimumStake: 1n,
    minimumReturn: 1n,
    minimumRefund: 1n,
    returnAfterBlocks: 20,
    mintAtOnce: 10n,
    rationedGasADay: 1_000n,
    mintBatchBlocks: 8,
    minimumMove: 1n,
    exitGrowthPpm: { low: 1n, high: 2n },
    maxPayments: 10,
    renominateEras: 28,
  },
};
const good = {
  name: "one",
  index: 0,
  deployment: "deployment.json",
  kusama: { endpoint: "ws://127.0.0.1:9944" },
  ethereum: { endpoint: "http://127.0.0.1:8545" },
  keys: { kusama: "kusama.seed", ethereum: "ethereum.key" },
  data: "data",
  http: { port: 9101 },
};
const run = { dryRun: false, resetStore: false };

let folder: string;
const write = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const configFile = (value: unknown): string => write("operator.json", JSON.stringify(value));
const faultsOf = (load: () => unknown): ConfigError => {
  try {
    load();
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error("no fault was found");
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "aksm-config-"));
  write("deployment.json", encodeDeployment(deployment));
  write("kusama.seed", `${SECRETS.kusama}\n`);
  write("ethereum.key", `${SECRETS.ethereum}\n`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("configuration", () => {
  it("reads the file, with paths relative to it and flags above it", () => {
    const config = loadConfig(configFile(good), { ...run, port: 0 }, identify);
    expect(config).toMatchObject({ name: "one", data: join(folder, "data"), http: { host: "127.0.0.1", port: 0 } });
    expect(config.deployment).toEqual(deployment);
    expect(config.keys && isSecret(config.keys.kusama) && config.keys.kusama.reveal()).toBe(SECRETS.kusama);
  });

  it("takes a signer's socket in place of a key file, chain by chain", () => {
    const keys = { kusama: { signer: { socket: "kusama.sock" } }, ethereum: "ethereum.key" };
    const config = loadConfig(configFile({ ...good, keys }), run, identify);
    expect(config.keys?.kusama).toEqual({ socket: join(folder, "kusama.sock") });
    expect(config.keys && isSecret(config.keys.ethereum)).toBe(true);
    const wrong = { ...good, keys: { ...keys, kusama: { signer: { socket: "a", seed: "b" } } } };
    expect(faultsOf(() => loadConfig(configFile(wrong), run, identify)).faults[0]?.at).toBe("keys.kusama.signer.seed");
  });

  it("reports every fault of the file together, each with advice", () => {
    const broken = { ...good, index: -1, kusama: { endpoint: "nowhere" }, http: { port: 99_999 }, dta: "data" };
    const error = faultsOf(() => loadConfig(configFile(broken), run, identify));
    expect(error.faults.map(({ at }) => at).toSorted()).toEqual(["dta", "http.port", "index", "kusama.endpoint"]);
    for (const fault of error.faults) expect(fault.advice).not.toBe("");
  });

  it("reports missing files, a foreign key and a wrong name together", () => {
    const other: Identify = { ...identify, kusama: () => id(9) };
    const config = configFile({ ...good, name: "two", keys: { ...good.keys, ethereum: "none" } });
    const error = faultsOf(() => loadConfig(config, run, other));
    expect(error.faults.map(({ at }) => at).toSorted()).toEqual(["keys.ethereum", "name"]);
    const foreign = faultsOf(() => loadConfig(configFile({ ...good, name: "two" }), run, other));
    expect(foreign.faults.map(({ at }) => at).toSorted()).toEqual(["keys.kusama", "name"]);
  });

  it("says what is wrong with a deployment file", () => {
    write("deployment.json", encodeDeployment({ ...deployment, threshold: 2 }));
    expect(faultsOf(() => loadConfig(configFile(good), run, identify)).faults[0]?.at).toContain("threshold");
    write("deployment.json", "{}");
    expect(faultsOf(() => loadConfig(configFile(good), run, identify)).faults.length).toBeGreaterThan(3);
  });

  it("needs no keys for a dry run", () => {
    const { keys: _, ...keyless } = good;
    expect(loadConfig(configFile(keyless), { ...run, dryRun: true }, identify).keys).toBeNull();
    expect(faultsOf(() => loadConfig(configFile(keyless), run, identify)).message).toContain("--dry-run");
  });
});

describe("plain key files", () => {
  it("outside the local network are refused, with how to encrypt them", () => {
    for (const public_ of [
      { ...deployment, network: "kusama" },
      { ...deployment, ethereum: { ...deployment.ethereum, chainId: 1 } },
    ]) {
      write("deployment.json", encodeDeployment(public_));
      const error = faultsOf(() => loadConfig(configFile(good), run, identify));
      expect(error.faults.map(({ at }) => at)).toEqual(["keys.kusama", "keys.ethereum"]);
      for (const { advice } of error.faults) expect(advice).toContain("keys encrypt");
    }
  });

  it("encrypted without a password, or with a password file that everybody may read, are faults", () => {
    write("kusama.seed", "{}");
    expect(faultsOf(() => loadConfig(configFile(good), run, identify)).faults[0]?.at).toBe("keys.password");
    write("password", "open sesame");
    const named = { ...good, keys: { ...good.keys, password: "password" } };
    const error = faultsOf(() => loadConfig(configFile(named), run, identify));
    expect(error.message).toContain("chmod 600");
    expect(error.message).not.toContain("sesame");
  });
});

describe("secrets", () => {
  it("are shown by no text, JSON or inspection of the configuration", () => {
    const config = loadConfig(configFile(good), run, identify);
    const shown = [JSON.stringify(config, (_, v) => (typeof v === "bigint" ? `${v}` : v)), inspect(config, false, 9)];
    for (const text of [...shown, `${config.keys?.kusama}`]) {
      for (const secret of Object.values(SECRETS)) expect(text).not.toContain(secret);
    }
  });

  it("are not repeated by the faults of a malformed key or configuration", () => {
    const malformed = "this-is-nearly-a-seed";
    write("kusama.seed", malformed);
    const error = faultsOf(() => loadConfig(configFile(good), run, identify));
    expect(error.faults[0]?.at).toBe("keys.kusama");
    expect(inspect(error, false, 9)).not.toContain(malformed);
    const pasted = write("operator.json", `{"keys": ${SECRETS.kusama}}`);
    expect(inspect(faultsOf(() => loadConfig(pasted, run, identify)))).not.toContain(SECRETS.kusama);
  });
});
