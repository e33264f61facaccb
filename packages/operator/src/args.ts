import { parseArgs } from "node:util";
import { ConfigError } from "./config/faults.ts";
import type { Overrides } from "./config/load.ts";
import { messageOf } from "./errors.ts";

export const USAGE = `An operator of the aKSM pool.

  --config <file>   configuration, JSON; see packages/operator/README.md
  --data <folder>   folder of the store, in place of the configuration's
  --port <n>        HTTP port, in place of the configuration's
  --reset-store     begin with an empty store and read the chains again
  --dry-run         observe and decide without keys; sign and send nothing
  --help            this text

  keys encrypt      makes an encrypted key file; see keys --help
  signer            holds the keys in a process of its own; see signer --help
`;

export interface Arguments extends Overrides {
  readonly config: string;
}

/** Null where help was asked for. Throws `ConfigError`. */
export function parseArguments(argv: readonly string[]): Arguments | null {
  const values = parse(argv);
  if (values.help) return null;
  const port = values.port === undefined ? undefined : Number(values.port);
  if (values.config === undefined) {
    throw new ConfigError([{ at: "--config", problem: "missing", advice: "give the configuration file" }]);
  }
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new ConfigError([{ at: "--port", problem: "no port", advice: "give a number between 0 and 65535" }]);
  }
  return {
    config: values.config,
    data: values.data,
    port,
    resetStore: values["reset-store"] ?? false,
    dryRun: values["dry-run"] ?? false,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        config: { type: "string" },
        data: { type: "string" },
        port: { type: "string" },
        "reset-store": { type: "boolean" },
        "dry-run": { type: "boolean" },
        help: { type: "boolean" },
      },
    }).values;
  } catch (error) {
    throw new ConfigError([{ at: "arguments", problem: messageOf(error), advice: "see --help" }]);
  }
}
