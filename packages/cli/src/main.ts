import { ElectionOptionsError, SnapshotError, WhatIfError } from "@aksm/npos";
import { FileError } from "./files.ts";
import { ChainError } from "./npos/predict-facts.ts";
import type { Output } from "./output.ts";
import { UsageError } from "./usage.ts";
import { usageOf } from "./usage-text.ts";

type Command = (args: readonly string[], output: Output) => Promise<number>;

/** Each is loaded when it is called for. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  arb: async () => (await import("./arb/command.ts")).arbCommand,
  plan: async () => (await import("./plan/command.ts")).planCommand,
  npos: async () => (await import("./npos/command.ts")).nposCommand,
  yields: async () => (await import("./yields/command.ts")).yieldsCommand,
  validators: async () => (await import("./validators/command.ts")).validatorsCommand,
};

/** What the user can mend; everything else is a fault of ours and shows where it happened. */
const MENDABLE = [ChainError, ElectionOptionsError, FileError, SnapshotError, WhatIfError];

/** A command and its arguments to an exit code; what goes wrong is said on standard error. */
async function main([name = "", ...rest]: string[]): Promise<number> {
  if (name === "help" || [name, ...rest].includes("--help")) {
    process.stdout.write(usageOf(name === "help" ? (rest[0] ?? "") : name));
    return 0;
  }
  const output = {
    out: (text: string) => process.stdout.write(`${text}\n`),
    error: (text: string) => process.stderr.write(`${text}\n`),
    columns: process.stdout.columns,
  };
  if (!name) {
    output.error(usageOf(""));
    return 2;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (!command) throw new UsageError(`There is no command "${name}".`);
    return await (await command())(rest, output);
  } catch (error) {
    if (error instanceof UsageError) {
      output.error(`${error.message}\nHow it is called: npx aksm ${command ? `${name} ` : ""}--help`);
      return 2;
    }
    if (!MENDABLE.some(kind => error instanceof kind)) throw error;
    output.error((error as Error).message);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
