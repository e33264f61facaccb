import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { AccountId, Deployment, EvmAddress } from "@aksm/core";
import type { z } from "zod";
import { readDeployment } from "./deployment.ts";
import { ConfigError, type Fault } from "./faults.ts";
import { type Keys, readKeys } from "./keys.ts";
import { ADVICE, type ConfigFile, configSchema } from "./schema.ts";
import type { Secret } from "./secret.ts";

/** The configuration, complete and checked. */
export interface Config extends Pick<ConfigFile, "name" | "index" | "kusama" | "ethereum" | "http" | "logLevel"> {
  readonly deployment: Deployment;
  /** Digest of the deployment file: what a store belongs to. */
  readonly deploymentDigest: string;
  readonly data: string;
  /** Null in a dry run. */
  readonly keys: Keys | null;
  readonly resetStore: boolean;
}

/** Flags of the command line that stand above the file. */
export interface Overrides {
  readonly data?: string | undefined;
  readonly port?: number | undefined;
  readonly dryRun: boolean;
  readonly resetStore: boolean;
}

/** The public account of a secret; throws for what is no secret of its kind, without repeating it. */
export interface Identify {
  kusama(seed: string): AccountId;
  ethereum(key: string): EvmAddress;
}

/** Reads and checks everything, and reports all faults together. Throws `ConfigError`. */
export function loadConfig(file: string, overrides: Overrides, identify: Identify): Config {
  const faults: Fault[] = [];
  const parsed = parseFile(file);
  const folder = dirname(resolve(file));
  const values = {
    ...parsed,
    data: overrides.data === undefined ? resolve(folder, parsed.data) : resolve(overrides.data),
    http: { ...parsed.http, port: overrides.port ?? parsed.http.port },
  };
  const deploymentFile = resolve(folder, parsed.deployment);
  const text = readText(deploymentFile, "deployment", faults);
  const deployment = text === null ? [] : readDeployment(deploymentFile, text);
  const known = Array.isArray(deployment) ? null : (deployment as Deployment);
  const keys = overrides.dryRun ? null : keysOf(parsed, folder, known, faults);
  if (Array.isArray(deployment)) faults.push(...deployment);
  else faults.push(...checkIdentity(values, deployment as Deployment, keys, identify));
  if (faults.length || Array.isArray(deployment) || text === null) throw new ConfigError(faults);
  return {
    ...values,
    deployment: deployment as Deployment,
    deploymentDigest: createHash("sha256").update(text).digest("hex"),
    keys,
    resetStore: overrides.resetStore,
  };
}

function parseFile(file: string): ConfigFile {
  const faults: Fault[] = [];
  const text = readText(resolve(file), "--config", faults);
  if (text === null) throw new ConfigError(faults);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The parser's message repeats the text, which might be anything.
    throw new ConfigError([{ at: file, problem: "no JSON", advice: "write a JSON object; see the operator's README" }]);
  }
  const parsed = configSchema.safeParse(json);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.flatMap(issue => issueFaults(issue)));
  return parsed.data;
}

function issueFaults(issue: z.core.$ZodIssue): Fault[] {
  const at = issue.path.join(".");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map(key => ({
      at: [...issue.path, key].join("."),
      problem: "not known",
      advice: "remove it or mend its spelling",
    }));
  }
  return [{ at: at || "the file", problem: issue.message, advice: ADVICE[at] ?? "see the operator's README" }];
}

function readText(file: string, at: string, faults: Fault[]): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unreadable";
    faults.push({ at, problem: `${file} can't be read (${code})`, advice: "check the path and the permissions" });
    return null;
  }
}

function keysOf(parsed: ConfigFile, folder: string, deployment: Deployment | null, faults: Fault[]): Keys | null {
  if (!parsed.keys) {
    faults.push({ at: "keys", problem: "missing", advice: `${ADVICE.keys}, or run with --dry-run` });
    return null;
  }
  const readOne = (file: string, at: string): string | null => readText(file, at, faults);
  return readKeys({ named: parsed.keys, folder, deployment, readText: readOne }, faults);
}

function checkIdentity(
  { index, name }: Pick<Config, "index" | "name">,
  deployment: Deployment,
  keys: Config["keys"],
  identify: Identify,
): Fault[] {
  const self = deployment.operators[index];
  if (!self) {
    const problem = `the deployment has ${deployment.operators.length} operators`;
    return [{ at: "index", problem, advice: ADVICE.index as string }];
  }
  const faults: Fault[] = [];
  if (self.name !== name) {
    faults.push({ at: "name", problem: `operator ${index} is called ${self.name}`, advice: ADVICE.name as string });
  }
  for (const chain of ["kusama", "ethereum"] as const) {
    const secret = keys?.[chain];
    if (!secret) continue;
    const account = accountOf(identify[chain], secret);
    if (account === null) {
      const advice = chain === "kusama" ? "one line: 0x and 64 hex digits, the seed" : "one line: 0x and 64 hex digits";
      faults.push({ at: `keys.${chain}`, problem: "the file holds no key", advice });
    } else if (account !== self[chain]) {
      const problem = `the key is that of ${account}, the deployment says ${self[chain]}`;
      faults.push({ at: `keys.${chain}`, problem, advice: "use this operator's own key file" });
    }
  }
  return faults;
}

/** Null for what is no key; the reason is not passed on, since it might repeat the secret. */
function accountOf(identify: (secret: string) => string, secret: Secret<string>): string | null {
  try {
    return identify(secret.reveal());
  } catch {
    return null;
  }
}
