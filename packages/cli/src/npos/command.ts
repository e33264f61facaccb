import type { Output } from "../output.ts";
import { UsageError } from "../usage.ts";
import { electCommand } from "./elect.ts";
import { predictCommand } from "./predict.ts";

/** `aksm npos`. Returns the exit code. Throws `UsageError`, and the errors of its commands. */
export async function nposCommand([command, ...rest]: readonly string[], output: Output): Promise<number> {
  if (command === "elect") return electCommand(rest, output);
  if (command === "predict") return predictCommand(rest, output);
  throw new UsageError(
    command === undefined ? "npos elect, or npos predict?" : `There is no command "npos ${command}".`,
  );
}
