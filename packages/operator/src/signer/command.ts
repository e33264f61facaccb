import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { parseAmount } from "@aksm/core";
import { z } from "zod";
import { readDeployment } from "../config/deployment.ts";
import { ConfigError, type Fault } from "../config/faults.ts";
import { checkKeys, type Identify } from "../config/identity.ts";
import { isSecret, readKeys } from "../config/keys.ts";
import { createLogger } from "../config/logger.ts";
import { messageOf } from "../errors.ts";
import { answering } from "./answer.ts";
import { serve } from "./serve.ts";

export const SIGNER_USAGE = `The reference signer: holds an operator's keys in a process of its own.

  signer --config <file>   JSON; see docs/runbooks/keys.md
`;

const text = z.string().min(1);
const schema = z.strictObject({
  /** The operator's place in the deployment's list, counted from 0. */
  index: z.number().int().nonnegative(),
  deployment: text,
  keys: z.strictObject({ kusama: text, ethereum: text, password: text.optional() }),
  /** Ether that one transaction may cost at most. */
  mostFee: z
    .string()
    .regex(/^\d+(\.\d{1,18})?$/, 'is an amount of ether, as a text such as "0.05"')
    .transform(ether => parseAmount(ether, 18)),
  /** Path of the Unix socket to listen at. */
  socket: text,
  logLevel: z.enum(["trace", "debug", "info", "warn", "error", "silent"]).default("info"),
});

/** `signer`: signs what comes to its socket until the signal aborts. Throws `ConfigError` with all faults. */
export async function signerCommand(
  argv: readonly string[],
  identify: Identify,
  output: NodeJS.WritableStream,
  signal: AbortSignal,
): Promise<number> {
  const { config: file, help } = parse(argv);
  if (help) {
    output.write(SIGNER_USAGE);
    return 0;
  }
  const { config, deployment, secrets } = load(file, identify);
  const log = createLogger({
    name: `signer of ${deployment.operators[config.index]?.name}`,
    logLevel: config.logLevel,
  });
  const socket = resolve(dirname(resolve(file)), config.socket);
  await serve(socket, answering(deployment, config.index, secrets, { mostFee: config.mostFee }, log), signal, () =>
    log.info(`listening at ${socket}`),
  );
  return 0;
}

function load(file: string, identify: Identify) {
  const folder = dirname(resolve(file));
  const faults: Fault[] = [];
  const parsed = schema.safeParse(json(read(resolve(file), "--config", faults) ?? fail(faults), file));
  if (!parsed.success) {
    const advice = "see docs/runbooks/keys.md";
    return fail(parsed.error.issues.map(({ path, message }) => ({ at: path.join("."), problem: message, advice })));
  }
  const config = parsed.data;
  const text = read(resolve(folder, config.deployment), "deployment", faults);
  const deployment = text === null ? [] : readDeployment(config.deployment, text);
  if (Array.isArray(deployment)) return fail([...faults, ...(deployment as Fault[])]);
  const found = deployment as Exclude<typeof deployment, Fault[]>;
  const readText = (path: string, at: string) => read(path, at, faults);
  const keys = readKeys({ named: config.keys, folder, deployment: found, readText }, faults);
  const self = found.operators[config.index];
  if (!self)
    faults.push({
      at: "index",
      problem: `the deployment has ${found.operators.length} operators`,
      advice: "count from 0",
    });
  else if (keys) faults.push(...checkKeys(keys, self, identify));
  if (!keys || faults.length || !isSecret(keys.kusama) || !isSecret(keys.ethereum)) return fail(faults);
  return { config, deployment: found, secrets: { kusama: keys.kusama, ethereum: keys.ethereum } };
}

function fail(faults: readonly Fault[]): never {
  throw new ConfigError(faults);
}

function read(path: string, at: string, faults: Fault[]): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unreadable";
    faults.push({ at, problem: `${path} can't be read (${code})`, advice: "check the path and the permissions" });
    return null;
  }
}

function json(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message repeats the text.
    return fail([{ at: file, problem: "no JSON", advice: "write a JSON object; see docs/runbooks/keys.md" }]);
  }
}

function parse(argv: readonly string[]): { config: string; help: boolean } {
  const fault = (problem: string): ConfigError =>
    new ConfigError([{ at: "arguments", problem, advice: "see signer --help" }]);
  try {
    const { config, help = false } = parseArgs({
      args: [...argv],
      options: { config: { type: "string" }, help: { type: "boolean" } },
    }).values;
    if (config === undefined && !help) throw fault("--config is missing");
    return { config: config ?? "", help };
  } catch (error) {
    throw error instanceof ConfigError ? error : fault(messageOf(error));
  }
}
