/** Links the Solidity libraries of node_modules into lib/, since forge wants imports inside its own root. */
import { existsSync, mkdirSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const lib = join(dirname(fileURLToPath(import.meta.url)), "..", "lib");
const packageFolder = name => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

const links = {
  openzeppelin: packageFolder("@openzeppelin/contracts"),
  "forge-std": join(packageFolder("@uniswap/v4-core"), "lib", "forge-std"),
};

mkdirSync(lib, { recursive: true });
for (const [name, target] of Object.entries(links)) {
  const link = join(lib, name);
  if (existsSync(link) && realpathSync(link) === realpathSync(target)) continue;
  rmSync(link, { force: true, recursive: true });
  symlinkSync(target, link, "dir");
}
