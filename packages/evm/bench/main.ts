/**
 * `npm run bench -- gas`: our receipts on anvil beside the peers' figures. `--write` writes docs/gas.md, `--check` fails where
 * it differs by more than a hundredth, `--json` prints the figures alone.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { measure } from "./measure.ts";
import { type Measured, PEERS, type Peers, ROWS, type Row } from "./peers.ts";

const FILE = fileURLToPath(new URL("../../../docs/gas.md", import.meta.url));
/** Calldata of signatures and hashes has a few zero bytes more or less each time. */
const TOLERANCE = 0.01;

const options = process.argv.slice(2);
const unknown = options.filter(option => !["--write", "--check", "--json"].includes(option));
if (unknown.length) {
  process.stderr.write(`${unknown.join(" ")}: the options are --write, --check and --json\n`);
  process.exit(2);
}

const measured = await measure(text => process.stderr.write(`${text} …\n`));
const rows = (Object.keys(ROWS) as (keyof Measured)[]).map(key => ({
  key,
  row: ROWS[key] as Row,
  ours: measured[key],
}));
const silent = rows.filter(({ row, ours }) => needsReason(row, ours) && !row.buys);
if (silent.length) {
  process.stderr.write(`nothing says what the difference buys: ${silent.map(({ row }) => row.operation).join(", ")}\n`);
  process.exit(1);
}
if (options.includes("--json")) process.stdout.write(`${JSON.stringify(measured)}\n`);
else process.stdout.write(table());
if (options.includes("--write")) writeFileSync(FILE, page());
if (options.includes("--check")) check();

/** True where ours is above a peer, or more than a tenth above the bound. */
function needsReason({ peers, bound }: Row, ours: number): boolean {
  return Object.values(peers).some(peer => ours > peer) || (bound !== undefined && ours > bound * 1.1);
}

function table(): string {
  const names = Object.keys(PEERS) as (keyof Peers)[];
  const head = ["operation", "aKSM", ...names.map(name => PEERS[name]), "bound", "of the bound"];
  const lines = rows.map(({ row, ours }) => [
    row.operation,
    `**${thousands(ours)}**`,
    ...names.map(name => thousands(row.peers[name])),
    thousands(row.bound),
    row.bound === undefined ? "–" : `${Math.round((ours / row.bound) * 100)} %`,
  ]);
  return [head, head.map((_, column) => (column ? "---:" : "---")), ...lines]
    .map(cells => `| ${cells.join(" | ")} |\n`)
    .join("");
}

function thousands(gas: number | undefined): string {
  return gas === undefined ? "–" : `${(gas / 1000).toFixed(1)}k`;
}

function page(): string {
  const reasons = rows.flatMap(({ row, ours }) =>
    needsReason(row, ours) && row.buys ? [`- **${row.operation}**: ${row.buys}.\n`] : [],
  );
  return `# Gas, beside the peers

Written by \`npm run bench -- gas --write\`; the exact figures of each change are in [contracts/gas.md](../contracts/gas.md).
\`gasUsed\` of receipts on anvil 1.7.1, the 21,000 and the calldata included, each operation its own transaction, balances
non-zero before and after unless "new", rewards vesting. A batch's row is a fiftieth of the whole.

The others were measured by the same rules: lido-dot-ksm with its own compiler settings and mocks, behind its proxies; Lido on
Ethereum as its real contracts behind real Aragon proxies; the seed's system reconstructed, compiler and proxies assumed.
"Bound" is what a throw-away prototype reached that has no proxies and little of what follows.

${table()}
What the difference buys, where ours is above a peer or more than a tenth above the bound:

${reasons.join("")}`;
}

function check(): void {
  const written = readFileSync(FILE, "utf8");
  const wrong = rows.filter(({ row, ours }) => {
    const cell = written
      .split("\n")
      .find(line => line.startsWith(`| ${row.operation} |`))
      ?.match(/\*\*([\d.]+)k\*\*/)?.[1];
    return cell === undefined || Math.abs(Number(cell) * 1000 - ours) > Math.max(ours * TOLERANCE, 100);
  });
  if (!wrong.length) return;
  process.stderr.write(
    `docs/gas.md is not what the contracts cost: ${wrong.map(({ row }) => row.operation).join(", ")}. ` +
      "Run npm run bench -- gas --write, judge it, and commit.\n",
  );
  process.exit(1);
}
