/**
 * Writes abi/: what the rest of the project knows of the contracts. It is committed, so that nobody needs the compiler
 * to use it; `--check` fails where it differs from what the sources compile to.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { contracts } from "./contracts.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const constantName = name => name[0].toLowerCase() + name.slice(1);

const files = { "index.ts": contracts.map(name => `export * from "./${name}.ts";\n`).join("") };
for (const name of contracts) {
  const { abi, bytecode } = JSON.parse(readFileSync(join(root, "out", `${name}.sol`, `${name}.json`), "utf8"));
  files[`${name}.ts`] =
    `export const ${constantName(name)}Abi = ${JSON.stringify(abi, null, 2)} as const;\n\n` +
    `export const ${constantName(name)}Bytecode =\n  "${bytecode.object}";\n`;
}

const stale = [];
mkdirSync(join(root, "abi"), { recursive: true });
for (const [name, text] of Object.entries(files)) {
  const file = join(root, "abi", name);
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (read(file) !== text) stale.push(name);
}
if (stale.length) {
  console.error(
    `abi/ is not what the sources compile to: ${stale.join(", ")}. Run \`npm run build -w contracts\` and commit.`,
  );
  process.exit(1);
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
