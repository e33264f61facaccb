import manifest from "../package.json" with { type: "json" };
import { parseArguments, USAGE } from "./args.ts";
import { ConfigError } from "./config/faults.ts";
import { type Config, loadConfig } from "./config/load.ts";
import { createLogger } from "./config/logger.ts";
import { connectChains, identify } from "./connect/chains.ts";
import { keysCommand } from "./keys/command.ts";
import { runOperator } from "./operator.ts";
import { signerCommand } from "./signer/command.ts";

try {
  // All is closed by now; a request that a node still owes an answer must not keep the process.
  process.exit(await main(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

async function main(argv: readonly string[]): Promise<number> {
  if (argv[0] === "keys") return keysCommand(argv.slice(1), process.stdin, process.stdout);
  if (argv[0] === "signer") return signerCommand(argv.slice(1), identify, process.stdout, untilStopped());
  const args = parseArguments(argv);
  if (!args) {
    process.stdout.write(USAGE);
    return 0;
  }
  const config = loadConfig(args.config, args, identify);
  await run(config);
  return 0;
}

/** Until SIGINT or SIGTERM, or the end of the parent that holds a channel to this process; a second one ends it at once. */
function untilStopped(): AbortSignal {
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "disconnect"] as const) {
    process.on(name, () => {
      if (stop.signal.aborted) process.exit(1);
      stop.abort();
    });
  }
  return stop.signal;
}

async function run(config: Config): Promise<void> {
  const log = createLogger(config);
  const signal = untilStopped();
  const chains = connectChains(config, signal);
  try {
    await runOperator({
      config,
      kusama: chains.kusama,
      ethereum: chains.ethereum,
      log,
      version: manifest.version,
      signal,
      onListening: address => log.info(`listening on ${address}`),
    });
  } finally {
    await chains.close();
  }
}
