import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Deployment } from "@aksm/core";
import type { z } from "zod";
import { readDeployment } from "./deployment.ts";
import { ConfigError, type Fault } from "./faults.ts";
import { checkKeys, type Identify } from "./identity.ts";
import { type Keys, readKeys } from "./keys.ts";
import { ADVICE, type ConfigFile, configSchema } from "./schema.ts";

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
  return [...faults, ...(keys ? checkKeys(keys, self, identify) : [])];
}
