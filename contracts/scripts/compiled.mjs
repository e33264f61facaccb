/**
 * Compiles what packages publish as source and without bytecode, with the compiler, the settings and the libraries that they name:
 * `node compiled.mjs masterchef|morpho`. Prints `{ name: { abi, bytecode } }` as JSON, which is kept in cache/ for the next
 * time: Morpho takes half a minute. Run as a process of its own: so old a compiler listens to all of its process's errors.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const kinds = {
  masterchef: {
    compiler: "solc-0612",
    files: ["@sushiswap/core/contracts/MasterChef.sol"],
    folders: { "@openzeppelin/contracts": "openzeppelin-3", "@sushiswap/core": "@sushiswap/core" },
    settings: { optimizer: { enabled: true, runs: 200 } },
    contracts: ["SushiToken", "MasterChef"],
  },
  morpho: {
    compiler: "solc-0819",
    files: ["@morpho-org/morpho-blue/src/Morpho.sol", "@morpho-org/morpho-blue/src/mocks/IrmMock.sol"],
    folders: { "@morpho-org/morpho-blue": "@morpho-org/morpho-blue" },
    settings: { optimizer: { enabled: true, runs: 999_999 }, viaIR: true },
    contracts: ["Morpho", "IrmMock"],
  },
};

const [name] = process.argv.slice(2);
const kind = kinds[name];
if (!kind) throw new Error(`nothing is known as "${name}": ${Object.keys(kinds).join(", ")} are`);
const kept = join(dirname(fileURLToPath(import.meta.url)), "..", "cache", "published", `${name}-${version()}.json`);
process.stdout.write(readKept() ?? compile());

function compile() {
  const solc = require(kind.compiler);
  const input = {
    language: "Solidity",
    sources: Object.fromEntries(kind.files.map(file => [file, { content: read(file) }])),
    settings: { ...kind.settings, outputSelection: { "*": { "*": ["abi", "evm.bytecode.object"] } } },
  };
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: path => ({ contents: read(path) }) }));
  const faults = (output.errors ?? []).filter(({ severity }) => severity === "error");
  if (faults.length) throw new Error(faults.map(({ formattedMessage }) => formattedMessage).join("\n"));
  const made = Object.assign({}, ...Object.values(output.contracts));
  const artifacts = kind.contracts.map(contract => {
    const { abi, evm } = made[contract];
    return [contract, { abi, bytecode: `0x${evm.bytecode.object}` }];
  });
  const text = JSON.stringify(Object.fromEntries(artifacts));
  mkdirSync(dirname(kept), { recursive: true });
  // Others may compile the same meanwhile: nobody reads half of it.
  writeFileSync(`${kept}.${process.pid}`, text);
  renameSync(`${kept}.${process.pid}`, kept);
  return text;
}

function readKept() {
  try {
    return readFileSync(kept, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}

/** Of everything that decides the bytecode: the packages, which npm keeps as they are published, and this file's settings. */
function version() {
  const packages = [kind.compiler, ...Object.values(kind.folders)];
  const manifests = packages.map(each => readFileSync(require.resolve(`${each}/package.json`), "utf8"));
  const own = readFileSync(fileURLToPath(import.meta.url), "utf8");
  return createHash("sha256")
    .update([own, ...manifests].join("\0"))
    .digest("hex")
    .slice(0, 16);
}

function read(path) {
  const folder = Object.keys(kind.folders).find(each => path.startsWith(`${each}/`));
  if (!folder) throw new Error(`no package has ${path}`);
  const root = dirname(require.resolve(`${kind.folders[folder]}/package.json`));
  return readFileSync(join(root, path.slice(folder.length + 1)), "utf8");
}
