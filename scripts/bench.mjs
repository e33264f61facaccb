/** `npm run bench -- NAME [options]`: what the project measures about itself. */
import { spawnSync } from "node:child_process";
import { checkNode, ensurePackages, root, SetupError } from "./setup.mjs";

const benches = {
  allocation: {
    about: "how long choosing validators for 100 ledgers takes, elections included, and what it earns",
    file: "packages/npos/bench/allocation.ts",
  },
  deposits: {
    about: "how long 10,000 deposit addresses take until all is minted, and what operators need for it",
    file: "packages/devnet/bench/main.ts",
  },
  gas: { about: "what each operation costs on Ethereum, beside the peers", file: "packages/evm/bench/main.ts" },
  npos: { about: "how long exact elections take, and what they touch", file: "packages/npos/bench/main.ts" },
  plan: { about: "how long deciding a plan takes, and how that grows", file: "packages/core/bench/main.ts" },
};

const [name, ...options] = process.argv.slice(2);
const bench = benches[name];
if (!bench) {
  const text = Object.entries(benches).map(([each, { about }]) => `  ${each.padEnd(10)} ${about}`);
  process.stderr.write(`${name ? `No benchmark is called "${name}". ` : ""}There are:\n${text.join("\n")}\n`);
  process.exit(2);
}
try {
  checkNode();
  await ensurePackages(text => process.stderr.write(`${text}\n`));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
const { status } = spawnSync(process.execPath, ["--import", "tsx", bench.file, ...options], {
  cwd: root,
  stdio: "inherit",
});
process.exit(status ?? 1);
