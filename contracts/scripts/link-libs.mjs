/**
 * Links the Solidity libraries of node_modules into lib/, since forge wants imports inside its own root, and copies there the
 * published contracts that tests deploy, since it reads nothing outside of it. MasterChef and Morpho are published as source and compiled.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const lib = join(dirname(fileURLToPath(import.meta.url)), "..", "lib");
const packageFolder = name => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

const links = {
  openzeppelin: packageFolder("@openzeppelin/contracts"),
  "forge-std": join(packageFolder("@uniswap/v4-core"), "lib", "forge-std"),
};

const published = [
  join(packageFolder("@uniswap/v3-core"), "artifacts", "contracts", "UniswapV3Factory.sol", "UniswapV3Factory.json"),
  join(packageFolder("canonical-weth"), "build", "contracts", "WETH9.json"),
  ...["Comptroller/ComptrollerG5", "Tokens/VTokens/VBep20Immutable", "InterestRateModels/JumpRateModel"].map(path =>
    join(
      packageFolder("@venusprotocol/venus-protocol"),
      "artifacts",
      "contracts",
      `${path}.sol`,
      `${basename(path)}.json`,
    ),
  ),
];

mkdirSync(join(lib, "published"), { recursive: true });
for (const file of published) copyFileSync(file, join(lib, "published", basename(file)));
for (const kind of ["masterchef", "morpho"]) {
  const script = join(dirname(fileURLToPath(import.meta.url)), "compiled.mjs");
  const compiled = JSON.parse(execFileSync(process.execPath, [script, kind], { encoding: "utf8", maxBuffer: 1 << 24 }));
  for (const [name, made] of Object.entries(compiled)) {
    writeFileSync(join(lib, "published", `${name}.json`), JSON.stringify(made));
  }
}
for (const [name, target] of Object.entries(links)) {
  const link = join(lib, name);
  if (existsSync(link) && realpathSync(link) === realpathSync(target)) continue;
  rmSync(link, { force: true, recursive: true });
  symlinkSync(target, link, "dir");
}
