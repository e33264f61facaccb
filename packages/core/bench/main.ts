/**
 * `npm run bench -- plan`: how long deciding takes for a synthetic pool, doubling ledgers and requests up to 1,000 and
 * 100,000, which must take a second or less. `--json` prints the figures alone. Exit code 1 where it takes longer.
 */
import { decidePlan } from "../src/plan/index.ts";
import { type Size, synthetic } from "./synthetic.ts";

const TARGET: Size = { ledgers: 1_000, requests: 100_000 };
const TARGET_MS = 1_000;
const ROUNDS = 5;

const options = process.argv.slice(2);
if (options.some(option => option !== "--json")) {
  process.stderr.write("the only option is --json\n");
  process.exit(2);
}

/** The median of some rounds, milliseconds, after one that only warms up. */
function measure(size: Size): number {
  const facts = synthetic(size);
  const times = Array.from({ length: ROUNDS + 1 }, () => {
    const begun = performance.now();
    decidePlan(facts);
    return performance.now() - begun;
  });
  return times.slice(1).toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

const rows = [8, 4, 2, 1].map(part => {
  const size = { ledgers: TARGET.ledgers / part, requests: TARGET.requests / part };
  return { ...size, milliseconds: measure(size) };
});
const last = rows.at(-1)?.milliseconds ?? 0;
if (options.includes("--json")) process.stdout.write(`${JSON.stringify(rows)}\n`);
else {
  process.stdout.write("ledgers  requests  milliseconds  of the half\n");
  for (const [place, { ledgers, requests, milliseconds }] of rows.entries()) {
    const before = rows[place - 1]?.milliseconds;
    const growth = before ? `${(milliseconds / before).toFixed(1)}×` : "–";
    process.stdout.write(
      `${String(ledgers).padStart(7)}  ${String(requests).padStart(8)}  ${milliseconds.toFixed(0).padStart(12)}  ${growth.padStart(11)}\n`,
    );
  }
}
if (last > TARGET_MS) {
  process.stderr.write(`deciding took ${last.toFixed(0)} ms, and may take ${TARGET_MS}\n`);
  process.exit(1);
}
