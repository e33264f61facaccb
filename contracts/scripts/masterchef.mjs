/**
 * Compiles MasterChef and its SushiToken as their package publishes them, which is without bytecode, with the compiler and the
 * library that they name. Prints `{ name: { abi, bytecode } }` as JSON. Run as a process of its own: so old a compiler listens
 * to all of its process's errors.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const solc = require("solc-0612");
const folders = {
  "@openzeppelin/contracts": dirname(require.resolve("openzeppelin-3/package.json")),
  "@sushiswap/core": dirname(require.resolve("@sushiswap/core/package.json")),
};

const file = "@sushiswap/core/contracts/MasterChef.sol";
const input = {
  language: "Solidity",
  sources: { [file]: { content: read(file) } },
  settings: {
    optimizer: { enabled: true, runs: 200 },
    outputSelection: { "*": { "*": ["abi", "evm.bytecode.object"] } },
  },
};
const output = JSON.parse(solc.compile(JSON.stringify(input), { import: path => ({ contents: read(path) }) }));
const faults = (output.errors ?? []).filter(({ severity }) => severity === "error");
if (faults.length) throw new Error(faults.map(({ formattedMessage }) => formattedMessage).join("\n"));

const made = Object.assign({}, ...Object.values(output.contracts));
process.stdout.write(
  JSON.stringify(
    Object.fromEntries(
      ["SushiToken", "MasterChef"].map(name => [
        name,
        { abi: made[name].abi, bytecode: `0x${made[name].evm.bytecode.object}` },
      ]),
    ),
  ),
);

function read(path) {
  const [name] = Object.keys(folders).filter(folder => path.startsWith(`${folder}/`));
  if (!name) throw new Error(`no package has ${path}`);
  return readFileSync(join(folders[name], path.slice(name.length + 1)), "utf8");
}
