/**
 * `npm run verification -w contracts -- FOLDER`: what explorers compile to verify the contracts: the compiler's standard JSON
 * input, one for all, and the fully qualified name of each. The constructor arguments of a deployment are in
 * deployments/CHAIN.json. `--check` writes nothing, compiles the input as an explorer does, and fails where the code differs
 * from what abi/ has and a deployment sends.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { contracts } from "./contracts.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const OUTPUTS = ["abi", "evm.bytecode.object", "evm.deployedBytecode.object"];

const artifacts = contracts.map(name => {
  const { metadata, bytecode } = JSON.parse(readFileSync(join(root, "out", `${name}.sol`, `${name}.json`), "utf8"));
  const [file] = Object.keys(metadata.settings.compilationTarget);
  return { name, file, metadata, bytecode: bytecode.object };
});
const { compilationTarget: _, ...settings } = artifacts[0].metadata.settings;
const sources = [...new Set(artifacts.flatMap(({ metadata }) => Object.keys(metadata.sources)))].toSorted();
const input = {
  language: "Solidity",
  sources: Object.fromEntries(sources.map(path => [path, { content: readFileSync(join(root, path), "utf8") }])),
  settings: { ...settings, outputSelection: { "*": { "*": OUTPUTS } } },
};

const [option] = process.argv.slice(2);
if (option === "--check") check();
else if (option && !option.startsWith("-")) write(resolve(process.env.INIT_CWD ?? ".", option));
else {
  console.error("npm run verification -w contracts -- FOLDER, or -- --check");
  process.exit(2);
}

function write(folder) {
  mkdirSync(folder, { recursive: true });
  const names = Object.fromEntries(artifacts.map(({ name, file }) => [name, `${file}:${name}`]));
  const compiler = `v${artifacts[0].metadata.compiler.version}`;
  writeFileSync(join(folder, "input.json"), `${JSON.stringify(input)}\n`);
  writeFileSync(join(folder, "contracts.json"), `${JSON.stringify({ compiler, contracts: names }, null, 2)}\n`);
  console.log(
    `${folder}: input.json (${sources.length} sources, ${compiler}) and contracts.json (${artifacts.length} contracts)`,
  );
}

function check() {
  const solc = createRequire(import.meta.url)("solc");
  const output = JSON.parse(solc.compile(JSON.stringify(input)));
  const errors = (output.errors ?? []).filter(({ severity }) => severity === "error");
  const different = artifacts.filter(
    ({ name, file, bytecode }) => `0x${output.contracts?.[file]?.[name]?.evm.bytecode.object}` !== bytecode,
  );
  if (!errors.length && !different.length) return;
  for (const { formattedMessage } of errors) console.error(formattedMessage);
  console.error(`The verification input compiles to other code: ${different.map(({ name }) => name).join(", ")}`);
  process.exit(1);
}
