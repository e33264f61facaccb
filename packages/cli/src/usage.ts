import { type ParseArgsConfig, parseArgs } from "node:util";

/** What was typed is no command of ours. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** The values of a command's options. Throws `UsageError`. */
export function options<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  known: Options,
) {
  try {
    return parseArgs({ args: [...args], options: known }).values;
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
}

/** The value of an option that must be given. Throws `UsageError`. */
export function flag<Name extends string>(given: { readonly [N in Name]?: string | undefined }, name: Name): string {
  const value = given[name];
  if (value === undefined) throw new UsageError(`--${name} is missing.`);
  return value;
}

/** Throws `UsageError` for what is no number from 0 on. */
export function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value))
    throw new UsageError(`--${name} is a whole number, not ${text}.`);
  return value;
}
