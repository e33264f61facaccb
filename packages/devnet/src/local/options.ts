import { parseArgs } from "node:util";

/** What `npm start` can be told. Ports are on 127.0.0.1. */
export interface LocalOptions {
  /** Where the network keeps its state. */
  readonly folder: string;
  readonly pagePort: number;
  readonly kusamaPort: number;
  readonly ethereumPort: number;
  /** Port of the first operator; the others follow. */
  readonly operatorPort: number;
  /** Start over; the old folder is kept beside the new one. */
  readonly reset: boolean;
  /** Produce a block every six seconds even when nothing happens. */
  readonly heartbeat: boolean;
}

export const defaults: LocalOptions = {
  folder: ".devnet",
  pagePort: 4180,
  kusamaPort: 9944,
  ethereumPort: 8545,
  operatorPort: 4191,
  reset: false,
  heartbeat: true,
};

export const usage = `aKSM on this machine: a local Kusama, a local Ethereum, three operators and the page.

npm start -- [options]
  --reset               start over (the old state folder is kept beside it)
  --folder PATH         where the network keeps its state    (default ${defaults.folder})
  --port N              the page                             (default ${defaults.pagePort})
  --kusama-port N       Kusama's WebSocket                   (default ${defaults.kusamaPort})
  --ethereum-port N     Ethereum's JSON-RPC                  (default ${defaults.ethereumPort})
  --operator-port N     the first of three operators         (default ${defaults.operatorPort})
  --help                this text
Ctrl-C stops everything; the next start goes on where it stopped.`;

export class OptionError extends Error {
  override name = "OptionError";
}

/** Throws `OptionError` with advice; returns "help" where only the usage is asked for. */
export function parseOptions(args: readonly string[]): LocalOptions | "help" {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  let values: Record<string, string | boolean | undefined>;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        help: flag,
        reset: flag,
        folder: text,
        port: text,
        "kusama-port": text,
        "ethereum-port": text,
        "operator-port": text,
      },
    }));
  } catch (error) {
    throw new OptionError(`${(error as Error).message}\n\n${usage}`);
  }
  if (values.help) return "help";
  return {
    ...defaults,
    folder: (values.folder as string | undefined) ?? defaults.folder,
    pagePort: port("--port", values.port, defaults.pagePort),
    kusamaPort: port("--kusama-port", values["kusama-port"], defaults.kusamaPort),
    ethereumPort: port("--ethereum-port", values["ethereum-port"], defaults.ethereumPort),
    operatorPort: port("--operator-port", values["operator-port"], defaults.operatorPort),
    reset: values.reset === true,
  };
}

function port(name: string, value: string | boolean | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1024 || number > 65_500) {
    throw new OptionError(`${name} must be a port between 1024 and 65500, not "${value}"`);
  }
  return number;
}
