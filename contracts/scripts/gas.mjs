/**
 * Measures what each operation costs and writes gas.md; `--check` fails where it differs. Each call is a transaction of
 * its own: the figures are `gasUsed` of receipts, with the 21,000 and the calldata.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
execFileSync(process.execPath, ["scripts/forge.mjs", "test", "--match-path", "test/gas/*"], {
  cwd: root,
  env: { ...process.env, FOUNDRY_PROFILE: "gas" },
  stdio: ["ignore", "ignore", "inherit"],
});

const figures = JSON.parse(readFileSync(join(root, "snapshots", "GasTest.json"), "utf8"));
const rows = Object.entries(figures).map(
  ([operation, gas]) => `| ${operation} | ${Number(gas).toLocaleString("en")} |`,
);
const table = `# Gas of each operation

\`gasUsed\` as of a receipt, the 21,000 and the calldata included, while rewards vest (so that most operations also write
the accrual); balances are non-zero before and after unless "new". A batch's row is a fiftieth of the whole, 5 of 7 signatures
included. Written by \`npm run gas\`.

| operation | gas |
|---|---:|
${rows.join("\n")}
`;

const file = join(root, "gas.md");
if (!process.argv.includes("--check")) {
  writeFileSync(file, table);
  console.log(`${table}\nWritten to contracts/gas.md.`);
} else if (readFileSync(file, "utf8") !== table) {
  console.error("gas.md is not what the contracts cost now. Run `npm run gas -w contracts`, judge it, and commit.");
  process.exit(1);
}
