/**
 * `npm run bench -- allocation`: how long a whole allocation takes, exact replays of the election included, doubling up to
 * 30,000 nominations of 1,000 validators by others and 100 ledgers of ours, which may take 20 seconds. `--json` prints
 * the figures alone. Exit code 1 where it takes longer.
 */
import { allocate } from "../src/allocation/allocate.ts";
import { ALLOCATION_POLICY } from "../src/allocation/policy.ts";
import { syntheticFacts } from "../src/synthetic/facts.ts";

const SIZE = { validators: 1_000, seats: 700, nominators: 2_350, ledgers: 100, pool: 200_000 };
const MOST_MS = 20_000;

const options = process.argv.slice(2);
if (options.some(option => option !== "--json")) {
  process.stderr.write("the only option is --json\n");
  process.exit(2);
}

const rows = [4, 2, 1].map(part => {
  const size = Object.fromEntries(Object.entries(SIZE).map(([name, value]) => [name, value / part])) as typeof SIZE;
  const facts = syntheticFacts({
    ...size,
    ledgers: Math.round(size.ledgers),
    nominators: Math.round(size.nominators),
    seed: 5,
  });
  const begun = performance.now();
  const { replays, expected, distance, stake } = allocate(facts, ALLOCATION_POLICY);
  return {
    edges: facts.snapshot.voters.reduce((sum, { targets }) => sum + targets.length, 0),
    validators: facts.snapshot.candidates.length,
    ledgers: facts.ledgers.length,
    replays,
    milliseconds: performance.now() - begun,
    ofOptimum: Number(expected.elected) / Number(expected.atTargets),
    elsewhere: Number(distance) / Number(stake),
  };
});
if (options.includes("--json")) process.stdout.write(`${JSON.stringify(rows)}\n`);
else {
  process.stdout.write(
    "  edges  validators  ledgers  elections  milliseconds  reward of targets'  elected elsewhere\n",
  );
  for (const row of rows) {
    const cells = [
      String(row.edges).padStart(7),
      String(row.validators).padStart(10),
      String(row.ledgers).padStart(7),
      String(row.replays).padStart(9),
      row.milliseconds.toFixed(0).padStart(12),
      `${(100 * row.ofOptimum).toFixed(1)} %`.padStart(18),
      `${(100 * row.elsewhere).toFixed(1)} %`.padStart(17),
    ];
    process.stdout.write(`${cells.join("  ")}\n`);
  }
}
const last = rows.at(-1)?.milliseconds ?? 0;
if (last > MOST_MS) {
  process.stderr.write(`an allocation took ${last.toFixed(0)} ms, and may take ${MOST_MS}\n`);
  process.exit(1);
}
