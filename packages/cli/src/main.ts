import { planCommand } from "./plan/command.ts";
import { UsageError } from "./usage.ts";

const USAGE = `npx aksm COMMAND

  plan [--explain] [--json] [--operator URL]… [--deployment FILE]
      the current slot's plan as the operators decide it, and whether they agree
      --explain      why each line is there
      --json         for programs
      --operator     ask this operator, and not those that the deployment names
      --deployment   the deployment's file; that of "npm start" where none is given

Exit code 0: the operators agree; 1: they don't, or too few answer; 2: the command is not understood.
`;

/** A command and its arguments to an exit code; what goes wrong is said on standard error. */
async function main([command, ...rest]: string[]): Promise<number> {
  if (command === "help" || [command, ...rest].includes("--help")) {
    process.stdout.write(USAGE);
    return 0;
  }
  try {
    if (command !== "plan") throw new UsageError(command === undefined ? "" : `There is no command "${command}".`);
    return await planCommand(rest, {
      out: text => process.stdout.write(`${text}\n`),
      error: text => process.stderr.write(`${text}\n`),
    });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${[error.message, USAGE].filter(Boolean).join("\n\n")}`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
